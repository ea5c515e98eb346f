import type { EventLog } from '../../src/event-log/event-log.ts';
import { WrongExpectedRevision } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import type { RecordedEventSink } from '../../src/event-log/recorded-event-sink.ts';
import type { CalendarClock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from './new-event.ts';
import { all } from './read-back.ts';

interface Current {
  readonly log: EventLog & RecordedEventSink;
  /** Another log, to copy from. */
  readonly source: EventLog;
  readonly clock: CalendarClock;
}

/** What every engine does with events that were recorded elsewhere. */
export function describeRecordedEvents(current: () => Current): void {
  let log: EventLog & RecordedEventSink;
  let events: RecordedEvent[];

  beforeEach(async () => {
    const { source, clock } = current();
    ({ log } = current());
    const metadata = { source: 'a bank', correlationId: 'c-1' };
    await source.append('account-1', NO_STREAM, [{ ...newEvent('a'), metadata }, newEvent('b')]);
    clock.moveTo(clock.now() + 86_400_000);
    await source.append('account-1', 1, newEvents('c', 3));
    events = await all(source, 'account-1');
    clock.moveTo(clock.now() + 86_400_000);
  });

  const placeless = (list: readonly RecordedEvent[]) =>
    list.map(({ position, ...rest }) => (position === START ? null : rest));
  const broken = { code: 'LOG_COPY_BROKEN' };

  it('keeps all that was recorded of them', async () => {
    const first = await log.appendRecorded('account-1', NO_STREAM, events.slice(0, 3));
    expect(first).toMatchObject({ revision: 2, alreadyThere: false });
    await log.appendRecorded('account-1', 2, events.slice(3));
    const copied = await all(log, 'account-1');
    expect(placeless(copied)).toEqual(placeless(events));
    expect(verifyChain(copied)).toMatchObject({ end: { revision: 4 }, broken: null });
  });

  it('answers as the first time if they stand there', async () => {
    await log.appendRecorded('account-1', NO_STREAM, events);
    const head = await log.head();
    const again = await log.appendRecorded('account-1', 1, events.slice(2, 4));
    expect(again).toMatchObject({ revision: 3, alreadyThere: true });
    expect(await log.head()).toBe(head);
  });

  it('goes on with what is appended as new', async () => {
    await log.appendRecorded('account-1', NO_STREAM, events);
    await log.append('account-1', 4, [newEvent('new')]);
    expect(verifyChain(await all(log, 'account-1')).broken).toBeNull();
  });

  it('refuses what does not follow the last event, or other events in its place', async () => {
    const late = log.appendRecorded('account-1', 2, events.slice(3));
    await expect(late).rejects.toMatchObject({ expected: 2, actual: NO_STREAM });
    await log.append('account-1', NO_STREAM, newEvents('x', 2));
    const other = log.appendRecorded('account-1', NO_STREAM, events.slice(0, 2));
    await expect(other).rejects.toBeInstanceOf(WrongExpectedRevision);
    // The place is right, the event that it was chained to is another.
    const behind = log.appendRecorded('account-1', 1, events.slice(2));
    await expect(behind).rejects.toMatchObject(broken);
    expect(await all(log, 'account-1')).toHaveLength(2);
  });

  it('refuses the same ids that were recorded otherwise', async () => {
    await log.append('account-1', NO_STREAM, events.slice(0, 2));
    const other = log.appendRecorded('account-1', NO_STREAM, events.slice(0, 2));
    await expect(other).rejects.toBeInstanceOf(WrongExpectedRevision);
  });

  it.each<[string, Partial<RecordedEvent>]>([
    ['data', { data: '{"id":"forged"}' }],
    ['a time', { recordedAt: 0 }],
    ['an id', { id: 'forged' }],
    ['a hash', { hash: '0'.repeat(64) }],
    ['a content hash', { contentHash: '0'.repeat(64) }],
  ])('refuses all of them for %s that one of them did not have', async (_, forged) => {
    const tampered = events.map((event) =>
      event.revision === 3 ? { ...event, ...forged } : event,
    );
    const append = log.appendRecorded('account-1', NO_STREAM, tampered);
    await expect(append).rejects.toMatchObject(broken);
    expect(await all(log, 'account-1')).toEqual([]);
    await log.appendRecorded('account-1', NO_STREAM, events);
  });
}
