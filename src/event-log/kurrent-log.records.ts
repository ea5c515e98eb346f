import { randomUUID } from 'node:crypto';
import { NO_STREAM, START } from '../kernel/envelope.ts';
import type { Metadata, NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { chainText, contentText, frameOf } from '../kernel/hash.ts';
import type { ProposedEvent, ServerEvent, ServerPosition } from './kurrent-log.protocol.ts';
import { sha256 } from './sha256.ts';

/** An event with its place in the chain, before the server has given it a position. */
export type LinkedEvent = Omit<RecordedEvent, 'position'>;

/** What stands beside the data of each of our events; the rest is the event's own metadata. */
interface StoredMetadata {
  readonly abt: Pick<
    RecordedEvent,
    'id' | 'schemaVersion' | 'occurredAt' | 'recordedAt' | 'contentHash' | 'hash'
  >;
  readonly source?: string;
  /** These two by the names that the server's own tools know. */
  readonly $correlationId?: string;
  readonly $causationId?: string;
}

/** In the order of their revisions, each linked to the one before. */
export function linked(
  events: readonly NewEvent[],
  after: { stream: string; revision: number; hash: string; recordedAt: number },
): LinkedEvent[] {
  const { stream, recordedAt } = after;
  let { revision, hash: previous } = after;
  return events.map((event) => {
    const frame = frameOf(event);
    revision += 1;
    const link = { stream, revision, previous, recordedAt };
    previous = sha256(chainText(event, link, frame));
    const contentHash = sha256(contentText(event, frame));
    return { ...event, stream, revision, recordedAt, contentHash, hash: previous };
  });
}

/**
 * An event as the server stores it, to be made once for an append and all its retries. Its id
 * there is at random: by it the server knows a retry again, and takes nothing for one that another
 * node has decided, whose time of recording, and so whose hash, is another.
 */
export function proposed(event: LinkedEvent): ProposedEvent {
  const { id, schemaVersion, occurredAt, recordedAt, contentHash, hash } = event;
  const { source, correlationId, causationId, ...others } = event.metadata ?? {};
  const metadata = {
    abt: { id, schemaVersion, occurredAt, recordedAt, contentHash, hash },
    ...others,
    source,
    $correlationId: correlationId,
    $causationId: causationId,
  };
  const { type, data } = event;
  return { id: randomUUID(), type, data, metadata: JSON.stringify(metadata) };
}

/** What the server's limit of an append is counted in. */
export function sizeOf({ type, data, metadata }: ProposedEvent): number {
  return Buffer.byteLength(data) + Buffer.byteLength(metadata) + 2 * type.length;
}

/**
 * What the server and its projections write beside us. A stream of ours that was deleted ends
 * with an event of the server's, too: that one must come to light.
 */
export function isSystemEvent({ streamId, type }: ServerEvent): boolean {
  return streamId.startsWith('$') || (type.startsWith('$') && type !== '$streamDeleted');
}

/** @throws Failure LOG_FOREIGN, LOG_DAMAGED, naming the place */
export function recordedOf(event: ServerEvent): RecordedEvent {
  const { streamId: stream, type } = event;
  const place = `${stream}@${event.revision}`;
  const stored = storedMetadataOf(event, place);
  const { $correlationId, $causationId, abt, ...others } = stored;
  const metadata: Metadata = {
    ...others,
    ...($correlationId !== undefined && { correlationId: $correlationId }),
    ...($causationId !== undefined && { causationId: $causationId }),
  };
  const recorded = {
    position: positionIn(event),
    stream,
    revision: revisionIn(event, place),
    id: abt.id,
    type,
    schemaVersion: abt.schemaVersion,
    occurredAt: abt.occurredAt,
    recordedAt: abt.recordedAt,
    data: textOf(event),
    contentHash: abt.contentHash,
    hash: abt.hash,
  };
  return hasMembers(metadata) ? Object.assign(recorded, { metadata }) : recorded;
}

function storedMetadataOf({ metadata, type }: ServerEvent, place: string): StoredMetadata {
  if (type === '$streamDeleted') {
    throw new Failure('LOG_DAMAGED', `${place}: the stream was deleted; restore a backup`);
  }
  const { abt } = (metadata ?? {}) as { readonly abt?: Partial<StoredMetadata['abt']> | null };
  if (typeof abt !== 'object' || abt === null) {
    const message = `${place} was written by another program; give this one a database of its own`;
    throw new Failure('LOG_FOREIGN', message);
  }
  const { id, schemaVersion, occurredAt, recordedAt, contentHash, hash } = abt;
  const areTexts = [id, contentHash, hash].every((each) => typeof each === 'string');
  if (areTexts && [schemaVersion, occurredAt, recordedAt].every(Number.isSafeInteger)) {
    return metadata as StoredMetadata;
  }
  throw new Failure('LOG_DAMAGED', `${place} has metadata that cannot be read: restore a backup`);
}

function textOf({ isJson, data }: ServerEvent): string {
  return isJson ? JSON.stringify(data) : Buffer.from(data as Uint8Array).toString('utf8');
}

function hasMembers(metadata: object): boolean {
  for (const _ in metadata) return true;
  return false;
}

function revisionIn({ revision }: ServerEvent, place: string): number {
  const number = Number(revision);
  if (Number.isSafeInteger(number) && number > NO_STREAM) return number;
  throw new Failure('LOG_DAMAGED', `${place} has a revision that cannot be one`);
}

/** What a server says of a record whose position it does not know: 2^64-1. */
const UNKNOWN = 0xffff_ffff_ffff_ffffn;

/** @throws Failure LOG_DAMAGED where the server does not know it */
export function positionIn({ position, streamId, revision }: ServerEvent): Position {
  if (position !== undefined && isKnown(position)) return positionOf(position);
  const place = `${streamId}@${revision}`;
  const message = `${place} has no position: it is of a transaction, or the server is before 22.6`;
  throw new Failure('LOG_DAMAGED', message);
}

export function isKnown({ commit, prepare }: ServerPosition): boolean {
  return commit !== UNKNOWN && prepare !== UNKNOWN;
}

const DIGITS = 20;
const PLACE = /^(\d{20})\/(\d{20})$/;

/** Both numbers in as many digits as the largest has, so that they compare as text. */
export function positionOf({ commit, prepare }: ServerPosition): Position {
  return `${String(commit).padStart(DIGITS, '0')}/${String(prepare).padStart(DIGITS, '0')}`;
}

/** Undefined for START; null for what is no position of such a log. */
export function placeOf(position: Position): ServerPosition | undefined | null {
  if (position === START) return undefined;
  const [, commit, prepare] = PLACE.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) return null;
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}
