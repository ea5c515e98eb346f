import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ProposedEvent, StoredEvent } from './storage.ts';

/** What a record says for a position that it does not know. */
export const LOST = String(2n ** 64n - 1n);
/** `created` counts in units of 100 ns. */
const TICKS_PER_MILLISECOND = 10_000n;
const TEXT = new TextDecoder();

export function streamNameOf(
  options: { getStreamIdentifier(): shared.StreamIdentifier | undefined } | undefined,
): string {
  return TEXT.decode(options?.getStreamIdentifier()?.getStreamName_asU8());
}

export function identifierOf(name: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(name));
}

/** @throws Error where the client has sent what the real server refuses as a bad request */
export function proposedOf(
  message: streams.BatchAppendReq.ProposedMessage | streams.AppendReq.ProposedMessage,
): ProposedEvent {
  const id = message.getId()?.getString() ?? '';
  const type = message.getMetadataMap().get('type');
  const contentType = message.getMetadataMap().get('content-type');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Error(`${id} is no UUID`);
  if (!type || !contentType) throw new Error('Required Metadata Property is missing');
  return {
    id: id.toLowerCase(),
    type,
    contentType,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

/** What the real server counts towards the largest append. */
export function sizeOf({ type, data, metadata }: ProposedEvent): number {
  return data.length + metadata.length + 2 * type.length;
}

export function eventOf(stored: StoredEvent, hasPosition: boolean): streams.ReadResp {
  const position = hasPosition ? String(stored.position) : LOST;
  const record = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(stored.id))
    .setStreamIdentifier(identifierOf(stored.stream))
    .setStreamRevision(String(stored.revision))
    .setPreparePosition(position)
    .setCommitPosition(position)
    .setData(stored.data)
    .setCustomMetadata(stored.metadata);
  const metadata = record.getMetadataMap();
  metadata.set('type', stored.type);
  metadata.set('content-type', stored.contentType);
  metadata.set('created', String(BigInt(stored.created) * TICKS_PER_MILLISECOND));
  const event = new streams.ReadResp.ReadEvent().setEvent(record);
  if (hasPosition) event.setCommitPosition(position);
  else event.setNoPosition(new shared.Empty());
  return new streams.ReadResp().setEvent(event);
}

export function notFound(stream: string): streams.ReadResp {
  const absent = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
  return new streams.ReadResp().setStreamNotFound(absent);
}

export function confirmation(id: string): streams.ReadResp {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(id);
  return new streams.ReadResp().setConfirmation(confirmed);
}

export function caughtUp(): streams.ReadResp {
  return new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());
}

export function checkpoint(position: string): streams.ReadResp {
  const reached = new streams.ReadResp.Checkpoint()
    .setCommitPosition(position)
    .setPreparePosition(position);
  return new streams.ReadResp().setCheckpoint(reached);
}
