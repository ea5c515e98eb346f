import {
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  MAX_PAGE,
  WrongExpectedRevision,
} from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import type { CalendarClock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { NewEvent } from '../../src/kernel/envelope.ts';
import { eventOfBytes, newEvent, newEvents } from './new-event.ts';
import { all } from './read-back.ts';

/** The part of the contract that is about one append after the other. */
export function describeAppends(
  current: () => { log: EventLog; clock: CalendarClock; named: (stream: string) => string },
): void {
  let log: EventLog;
  let clock: CalendarClock;
  let named: (stream: string) => string;

  beforeEach(() => {
    ({ log, clock, named } = current());
  });

  describe('an append', () => {
    it('gives the events of a stream gapless revisions from 0 on', async () => {
      const first = await log.append('account-1', NO_STREAM, newEvents('a', 3));
      const second = await log.append('account-1', 2, newEvents('b', 2));

      expect(first).toMatchObject({ revision: 2, alreadyThere: false });
      expect(second).toMatchObject({ revision: 4, alreadyThere: false });
      const events = await all(log, 'account-1');
      expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
      expect(events.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1']);
    });

    it('keeps every field as it was given, and the time it was recorded at', async () => {
      const given: NewEvent = {
        id: 'Überweisung:银行/1 "x"',
        type: 'RepaymentMade',
        schemaVersion: 3,
        occurredAt: -1,
        data: '{"note":"银行 \\u0000 \\" 😀","repaymentId":"r-1"}',
        metadata: { source: 'test', correlationId: 'c-1', causationId: 'é' },
      };
      clock.moveTo(clock.now() + 7);
      await log.append('account-银行.%2F', NO_STREAM, [given, newEvent('plain')]);

      const [event, plain] = await log.readStream('account-银行.%2F', { limit: 2 });
      expect(event).toMatchObject({
        ...given,
        recordedAt: clock.now(),
        stream: named('account-银行.%2F'),
      });
      expect(plain).not.toHaveProperty('metadata');
    });

    it('answers with a position at or after its events', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 2));
      const { position } = await log.append('account-2', NO_STREAM, newEvents('b', 2));

      const before = (await log.readAll(START, MAX_PAGE)).filter((e) => e.position <= position);
      expect(before.map(({ id }) => id)).toEqual(['a0', 'a1', 'b0', 'b1']);
    });

    it('links the events of each stream into a sound chain', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 3));
      await log.append('account-2', NO_STREAM, newEvents('a', 3));
      clock.moveTo(clock.now() + 1);
      await log.append('account-1', 2, newEvents('b', 2));

      const events = await all(log, 'account-1');
      const end = { revision: 4, hash: events[4]?.hash };
      expect(verifyChain(events)).toEqual({ end, broken: null });
      expect(verifyChain(await all(log, 'account-2')).broken).toBeNull();
    });

    it('takes up to the largest event and the largest append', async () => {
      const count = MAX_APPEND_BYTES / MAX_EVENT_BYTES;
      const largest = newEvents('a', count).map(({ id }) => eventOfBytes(id, MAX_EVENT_BYTES));
      await log.append('account-1', NO_STREAM, largest);
      expect(await all(log, 'account-1')).toHaveLength(count);
    });

    it('keeps the metadata of each event, whether they share it or not', async () => {
      const [shared, other] = [{ source: 'a' }, { source: 'b' }];
      const each = [shared, shared, undefined, other, shared, undefined];
      const events = newEvents('a', each.length).map((event, index) => {
        const metadata = each[index];
        return metadata ? { ...event, metadata } : event;
      });
      await log.append('account-1', NO_STREAM, events);
      expect((await all(log, 'account-1')).map(({ metadata }) => metadata)).toEqual(each);
    });

    it('is refused above that, in bytes, and records nothing', async () => {
      const wide = { ...newEvent('a'), data: JSON.stringify('é'.repeat(MAX_EVENT_BYTES / 2)) };
      const many = newEvents('a', 9).map(({ id }) => eventOfBytes(id, MAX_EVENT_BYTES));
      const source = 'x'.repeat(MAX_EVENT_BYTES);
      const described = [newEvent('a'), { ...newEvent('b'), metadata: { source } }];
      const tooLarge = { code: 'EVENT_TOO_LARGE' };

      await expect(log.append('account-1', NO_STREAM, [wide])).rejects.toMatchObject(tooLarge);
      await expect(log.append('account-1', NO_STREAM, described)).rejects.toMatchObject(tooLarge);
      await expect(log.append('account-1', NO_STREAM, many)).rejects.toMatchObject(tooLarge);
      expect(await log.head()).toBe(START);
    });

    it.each<[string, string, number, readonly NewEvent[]]>([
      ['no events', 'account-1', NO_STREAM, []],
      ['no stream', '', NO_STREAM, [newEvent('a')]],
      ['no id', 'account-1', NO_STREAM, [newEvent('')]],
      ['a revision below none', 'account-1', -2, [newEvent('a')]],
      ['half a revision', 'account-1', 0.5, [newEvent('a')]],
      ['an instant that is none', 'account-1', NO_STREAM, [{ ...newEvent('a'), occurredAt: NaN }]],
      ['half a character', 'account-1', NO_STREAM, [{ ...newEvent('a'), data: '"\ud800"' }]],
    ])('with %s is a bug of its caller', async (_, stream, expected, events) => {
      const append = log.append(stream, expected, events);
      await expect(append).rejects.toMatchObject({ code: 'INVARIANT' });
      expect(await log.head()).toBe(START);
    });
  });

  describe('an append to a stream that has moved', () => {
    beforeEach(() => log.append('account-1', NO_STREAM, newEvents('a', 3)));

    it.each([NO_STREAM, 0, 1, 3, 17])('is refused at expected revision %i', async (expected) => {
      const refused = log.append('account-1', expected, [newEvent('b')]);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      const fields = { stream: 'account-1', expected, actual: 2 };
      await expect(refused).rejects.toMatchObject(fields);
      expect(await all(log, 'account-1')).toHaveLength(3);
    });

    it('is refused where a stream is expected that does not exist', async () => {
      const refused = log.append('account-2', 0, [newEvent('b')]);
      await expect(refused).rejects.toMatchObject({ expected: 0, actual: NO_STREAM });
    });

    it('answers as the first time if exactly its ids stand there', async () => {
      const first = await log.append('account-1', 2, newEvents('b', 2));
      await log.append('account-1', 4, newEvents('c', 2));
      const head = await log.head();

      const again = await log.append('account-1', 2, newEvents('b', 2));
      expect(again).toEqual({ ...first, alreadyThere: true });
      expect(await log.head()).toBe(head);
    });

    it.each([
      ['one more', ['a0', 'a1', 'a2', 'b0']],
      ['another order', ['a1', 'a0']],
      ['one of them', ['a1']],
    ])('is refused if what stands there is not exactly its ids: %s', async (_, ids) => {
      const refused = log.append(
        'account-1',
        NO_STREAM,
        ids.map((id) => newEvent(id)),
      );
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      expect(await all(log, 'account-1')).toHaveLength(3);
    });
  });

  describe('an id', () => {
    it('that is in the stream already spoils the whole append', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 2));
      const refused = log.append('account-1', 1, [newEvent('b'), newEvent('a0'), newEvent('c')]);

      await expect(refused).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
      expect(await all(log, 'account-1')).toHaveLength(2);
      await log.append('account-1', 1, [newEvent('b')]);
      expect(verifyChain(await all(log, 'account-1'))).toMatchObject({ end: { revision: 2 } });
    });

    it('that is twice in an append spoils it', async () => {
      const refused = log.append('account-1', NO_STREAM, [newEvent('a'), newEvent('a')]);
      await expect(refused).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
      expect(await log.head()).toBe(START);
    });

    it('may be in any number of streams', async () => {
      await log.append('account-1', NO_STREAM, [newEvent('a')]);
      await log.append('account-2', NO_STREAM, [newEvent('a')]);
      expect(await log.readAll(START, 10)).toHaveLength(2);
    });

    it('is found with its revision and content, whatever else is asked for', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 3));
      const [, event] = await all(log, 'account-1');

      const found = await log.find('account-1', ['a1', 'nowhere']);
      expect(found.revision).toBe(2);
      const known = { revision: 1, contentHash: event?.contentHash };
      expect([...found.known]).toEqual([['a1', known]]);
      const nothing = { revision: NO_STREAM, known: new Map() };
      expect(await log.find('account-2', ['a1'])).toEqual(nothing);
    });
  });
}
