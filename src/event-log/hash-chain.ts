import { NO_STREAM } from '../kernel/envelope.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { chainText, contentText } from '../kernel/hash.ts';
import { sha256 } from './sha256.ts';

/** How far a stream's chain has been followed: its last event's revision and hash. */
export interface ChainEnd {
  readonly revision: number;
  readonly hash: string;
}

/** Before the first event of a stream. */
export const CHAIN_START: ChainEnd = { revision: NO_STREAM, hash: '' };

/** The first thing that is wrong with a stream, at the revision where it shows. */
export interface ChainBreak {
  readonly stream: string;
  readonly revision: number;
  readonly reason: 'CONTENT_CHANGED' | 'EVENT_MISSING' | 'WRONG_ORDER' | 'CHAIN_BROKEN';
  readonly detail: string;
}

export interface ChainCheck {
  /** Where the chain is sound up to; the start of the check of the next page. */
  readonly end: ChainEnd;
  readonly broken: ChainBreak | null;
}

/**
 * Follows one stream's chain over a page of its events, as the log gave them. A tail that was
 * cut off does not show here: compare `end` with what is known of the stream from elsewhere.
 */
export function verifyChain(
  events: readonly RecordedEvent[],
  start: ChainEnd = CHAIN_START,
): ChainCheck {
  let end = start;
  for (const event of events) {
    const broken = breakAt(event, end, events);
    if (broken !== null) return { end, broken };
    end = { revision: event.revision, hash: event.hash };
  }
  return { end, broken: null };
}

function breakAt(
  event: RecordedEvent,
  { revision: last, hash: previous }: ChainEnd,
  page: readonly RecordedEvent[],
): ChainBreak | null {
  const revision = last + 1;
  const at = { stream: event.stream, revision };
  if (event.revision !== revision) return misplaced(event, revision, page);
  if (sha256(contentText(event)) !== event.contentHash) {
    const detail = `the content of ${event.id} is not what its hash was taken over`;
    return { ...at, reason: 'CONTENT_CHANGED', detail };
  }
  if (follows(event, revision, previous)) return null;
  const rightful = page.find((other) => other !== event && follows(other, revision, previous));
  if (rightful !== undefined) {
    const detail = `${event.id} stands where ${rightful.id} belongs`;
    return { ...at, reason: 'WRONG_ORDER', detail };
  }
  const detail = `${event.id} is not what followed: it, its time or its hash was replaced`;
  return { ...at, reason: 'CHAIN_BROKEN', detail };
}

function misplaced(
  event: RecordedEvent,
  revision: number,
  page: readonly RecordedEvent[],
): ChainBreak {
  const at = { stream: event.stream, revision };
  if (event.revision < revision || page.some((other) => other.revision === revision)) {
    const detail = `revision ${event.revision} stands where ${revision} belongs`;
    return { ...at, reason: 'WRONG_ORDER', detail };
  }
  const detail = `revision ${revision} is missing, the next is ${event.revision}`;
  return { ...at, reason: 'EVENT_MISSING', detail };
}

function follows(event: RecordedEvent, revision: number, previous: string): boolean {
  const { stream, recordedAt } = event;
  return sha256(chainText(event, { stream, revision, previous, recordedAt })) === event.hash;
}
