import { NO_STREAM } from '../kernel/envelope.ts';
import type { Metadata, NewEvent } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { MOST_BYTES_A_UNIT } from '../kernel/utf8.ts';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES, MAX_PAGE } from './event-log.ts';

/** In UTF-16 units: streams, ids and types. */
const MAX_NAME_LENGTH = 2_048;

/**
 * What every engine asks of an append before it touches the log.
 *
 * @throws Failure EVENT_TOO_LARGE
 * @throws InvariantViolation for what only a bug can bring about: no events, an empty id ...
 */
export function checkAppend(stream: string, expected: number, events: readonly NewEvent[]): void {
  invariant(isName(stream), `"${stream.slice(0, 80)}" cannot name a stream`);
  invariant(isCount(expected - NO_STREAM), `${expected} is no expected revision`);
  invariant(events.length > 0, `an append to ${stream} has no events`);
  let most = 0;
  let metadata: Metadata | undefined;
  let metadataBytes = 0;
  for (const event of events) {
    checkEvent(event);
    // Most often all events of an append share their metadata.
    if (event.metadata !== metadata) metadataBytes = sizeOf(event.metadata);
    metadata = event.metadata;
    most += event.data.length * MOST_BYTES_A_UNIT + metadataBytes;
  }
  // Counted exactly only where it may matter.
  if (most > MAX_EVENT_BYTES) checkSize(stream, events);
  if (events.length > MAX_PAGE) {
    throw tooLarge(`an append to ${stream} has ${events.length} events`, MAX_PAGE);
  }
}

function checkSize(stream: string, events: readonly NewEvent[]): void {
  let bytes = 0;
  for (const { id, data, metadata } of events) {
    const size = Buffer.byteLength(data) + sizeOf(metadata);
    if (size > MAX_EVENT_BYTES) {
      throw tooLarge(`event ${id} of ${stream} has ${size} bytes`, MAX_EVENT_BYTES);
    }
    bytes += size;
  }
  if (bytes > MAX_APPEND_BYTES) {
    throw tooLarge(`an append to ${stream} has ${bytes} bytes`, MAX_APPEND_BYTES);
  }
}

function sizeOf(metadata: Metadata | undefined): number {
  return metadata ? Buffer.byteLength(JSON.stringify(metadata)) : 0;
}

function checkEvent(event: NewEvent): void {
  const wrong = wrongWith(event);
  if (wrong !== null) invariant(false, `event "${event.id.slice(0, 80)}" has ${wrong}`);
}

/** In words made only for what is wrong: this is asked of every event. */
function wrongWith({ id, type, schemaVersion, occurredAt, data }: NewEvent): string | null {
  if (!isName(id)) return 'an id that cannot be one';
  if (!isName(type)) return `a type that cannot be one: "${type.slice(0, 80)}"`;
  if (!isCount(schemaVersion)) return `no schema version: ${schemaVersion}`;
  if (!Number.isSafeInteger(occurredAt)) return `no instant: ${occurredAt}`;
  // A lone surrogate would come back as another character, and the content hash would be wrong.
  if (!data.isWellFormed()) return 'data that are not well-formed text';
  return null;
}

function tooLarge(what: string, limit: number): Failure {
  return new Failure('EVENT_TOO_LARGE', `${what}; the most is ${limit}: split it`);
}

function isName(text: string): boolean {
  return (
    text.length > 0 && text.length <= MAX_NAME_LENGTH && text.isWellFormed() && !text.includes('\0')
  );
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
