import { dataOf, streamOf } from '../domain/catalogue.ts';
import type { Basis } from '../domain/conclusion.ts';
import type { PaymentDefaultEvent } from '../domain/payment-default/payment-default.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { entityOf } from '../kernel/envelope.ts';
import { defaultKeyOf } from './drafts.ts';
import type { Draft } from './feed-item.ts';

/** Where other defaults of an account are found. */
export interface KnownDefaults {
  readonly log: Pick<EventLog, 'readStream'>;
  /** The keys of all its defaults up to some position that has been passed; more do no harm. */
  defaultKeysOf(accountId: string): Promise<readonly string[]>;
}

/** A default has a handful of events, more only where its course was restated. */
const EVENTS_A_READ = 16;

/**
 * Whether an account may again do more than repay, or no longer, with this event of one of its
 * defaults. It follows from what stands in the log up to the event alone, so it is the same
 * whenever and from wherever the feed is read.
 *
 * What one append says of a default counts as a whole: a course that is restated lifts nothing for
 * the moment between its void and its opening.
 */
export async function restrictionChange(
  event: RecordedEvent,
  known: KnownDefaults,
): Promise<Draft | null> {
  const { stream, revision } = event;
  const [next] = await known.log.readStream(stream, { from: revision + 1, limit: 1 });
  if (next && isSameAppend(next, event)) return null;
  const isOpen = opens(event);
  if (isOpen === (await wasOpenBefore(event, known))) return null;
  if (await isAnotherOpen(event, known)) return null;
  return {
    type: isOpen ? 'restriction.imposed' : 'restriction.lifted',
    accountId: entityOf(stream),
    data: { restriction: 'REPAY_ONLY', because: defaultKeyOf(stream) },
  };
}

/** What leaves a default open: written off it is to be paid, too. */
const OPEN_AFTER: ReadonlySet<string> = new Set<PaymentDefaultEvent['type']>([
  'PaymentDefaultOpened',
  'PaymentDefaultEscalated',
  'PaymentDefaultWrittenOff',
]);

/** Whether a default is open once this is its last event. */
function opens({ type }: RecordedEvent): boolean {
  return OPEN_AFTER.has(type);
}

/** A stream concludes from a basis once, by one append. */
function isSameAppend(a: RecordedEvent, b: RecordedEvent): boolean {
  const [first, second] = [a, b].map((event) => dataOf(event) as unknown as Basis);
  return first?.accountRevision === second?.accountRevision && first?.day === second?.day;
}

async function wasOpenBefore(event: RecordedEvent, known: KnownDefaults): Promise<boolean> {
  const isBefore = (each: RecordedEvent) =>
    each.revision < event.revision && !isSameAppend(each, event);
  const before = await lastOf(event.stream, isBefore, known);
  return before !== null && opens(before);
}

async function isAnotherOpen(event: RecordedEvent, known: KnownDefaults): Promise<boolean> {
  const accountId = entityOf(event.stream);
  for (const key of await known.defaultKeysOf(accountId)) {
    const stream = streamOf.paymentDefault(accountId, key);
    if (stream === event.stream) continue;
    const last = await lastOf(stream, isBy(event.position), known);
    if (last !== null && opens(last)) return true;
  }
  return false;
}

function isBy(position: Position) {
  return (event: RecordedEvent) => event.position <= position;
}

/** The last event of a stream that is meant; null if there is none. */
async function lastOf(
  stream: string,
  isMeant: (event: RecordedEvent) => boolean,
  { log }: KnownDefaults,
): Promise<RecordedEvent | null> {
  let from: number | undefined;
  for (;;) {
    const at = from === undefined ? {} : { from };
    const page = await log.readStream(stream, { ...at, backwards: true, limit: EVENTS_A_READ });
    const found = page.find(isMeant);
    if (found) return found;
    const first = page.at(-1);
    if (!first || first.revision === 0) return null;
    from = first.revision - 1;
  }
}
