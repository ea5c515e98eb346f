import type { RecordedEvent } from '../kernel/envelope.ts';
import { Failure, invariant } from '../kernel/errors.ts';
import { contentText } from '../kernel/hash.ts';
import { checkAppend } from './append-rules.ts';
import type { Appended } from './event-log.ts';
import type { ChainBreak } from './hash-chain.ts';
import { sha256 } from './sha256.ts';

/** What copies and mirrors write into: events of another log, as they were recorded there. */
export interface RecordedEventSink {
  /**
   * Appends events to their stream, all or none, and keeps all that was recorded of them: ids,
   * times, metadata, hashes. Only their positions are this log's. Idempotent as `append` is.
   *
   * @param expected the revision of the stream's last event, or NO_STREAM
   * @throws WrongExpectedRevision if the stream has moved
   * @throws Failure LOG_COPY_BROKEN if an event is not what its hashes were taken over, or does
   *   not follow the last event that is here; those of `append`
   */
  appendRecorded(
    stream: string,
    expected: number,
    events: readonly RecordedEvent[],
  ): Promise<Appended>;
}

/**
 * What every engine asks of recorded events before it touches the log. Whether their chain goes
 * on from the last event that is there, the engine alone can tell: see `brokenCopy`.
 *
 * @throws Failure EVENT_TOO_LARGE, LOG_COPY_BROKEN
 */
export function checkRecorded(
  stream: string,
  expected: number,
  events: readonly RecordedEvent[],
): void {
  checkAppend(stream, expected, events);
  for (const [at, event] of events.entries()) {
    const isInPlace = event.stream === stream && event.revision === expected + 1 + at;
    invariant(isInPlace, `${event.stream}@${event.revision} is no event to copy after ${expected}`);
    checkContent(event);
  }
}

/** @throws Failure LOG_COPY_BROKEN */
export function checkContent(event: RecordedEvent): void {
  if (sha256(contentText(event)) === event.contentHash) return;
  throw brokenCopy(event, 'its content is not what its hash was taken over');
}

/** An event that must not be copied, and why. */
export function brokenCopy(
  { stream, revision }: Pick<ChainBreak, 'stream' | 'revision'>,
  why: string,
): Failure {
  const message = `${stream}@${revision} cannot be copied: ${why}; run abt check on both logs`;
  return new Failure('LOG_COPY_BROKEN', message);
}
