import { MAX_EVENT_BYTES, MAX_PAGE } from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { eventOfBytes, newEvents } from './new-event.ts';
import { everything } from './read-back.ts';

/** The part of the contract that is about reading. */
export function describeReads(
  current: () => { log: EventLog; named: (stream: string) => string },
): void {
  let log: EventLog;
  let named: (stream: string) => string;

  beforeEach(() => {
    ({ log, named } = current());
  });

  describe('a stream', () => {
    beforeEach(async () => {
      await log.append('account-2', NO_STREAM, newEvents('x', 2));
      await log.append('account-1', NO_STREAM, newEvents('a', 6));
      await log.append('account-2', 1, newEvents('y', 2));
      await log.append('account-1', 5, newEvents('b', 4));
    });

    it.each([
      ['from the start', { limit: 3 }, [0, 1, 2]],
      ['from a revision', { from: 8, limit: 5 }, [8, 9]],
      ['beyond its end', { from: 10, limit: 5 }, []],
      ['backwards', { backwards: true, limit: 3 }, [9, 8, 7]],
      ['backwards from a revision', { from: 1, backwards: true, limit: 5 }, [1, 0]],
      ['backwards from beyond its end', { from: 99, backwards: true, limit: 2 }, [9, 8]],
    ])('is read %s', async (_, range, revisions) => {
      const page = await log.readStream('account-1', range);
      expect(page.map(({ revision }) => revision)).toEqual(revisions);
      expect(page.every(({ stream }) => stream === named('account-1'))).toBe(true);
    });

    it('is empty if nobody has written to it', async () => {
      expect(await log.readStream('account-3', { limit: 1 })).toEqual([]);
      expect(await log.readStream('account-3', { limit: 1, backwards: true })).toEqual([]);
    });

    it.each([0, -1, 1.5, MAX_PAGE + 1])('is not read %d events at a time', async (limit) => {
      const bug = { code: 'INVARIANT' };
      await expect(log.readStream('account-1', { limit })).rejects.toMatchObject(bug);
      await expect(log.readAll(START, limit)).rejects.toMatchObject(bug);
    });
  });

  describe('the whole log', () => {
    it('is read in the order in which it was written, in pages', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 4));
      await log.append('account-2', NO_STREAM, newEvents('b', 3));
      await log.append('account-1', 3, newEvents('c', 2));

      const read = await everything(log, 4);
      const ids = ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'c0', 'c1'];
      expect(read.map(({ id }) => id)).toEqual(ids);
      const positions = read.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort());
      expect(await log.head()).toBe(positions.at(-1));
      expect(await log.readAll(await log.head(), 10)).toEqual([]);
    });

    it('is empty at first', async () => {
      expect(await log.head()).toBe(START);
      expect(await log.readAll(START, 1)).toEqual([]);
    });

    it('is read without a category, in pages that tell how far they have looked', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 4));
      await log.append('register-2026', NO_STREAM, newEvents('b', 3));
      await log.append('accountant-1', NO_STREAM, newEvents('c', 1));
      await log.append('account-1', 3, newEvents('d', 2));

      const first = await log.readAllExcept('account', START, 3);
      expect(first.events.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2']);
      expect(first.through).toBe(first.events.at(-1)?.position);
      const second = await log.readAllExcept('account', first.through, 3);
      expect(second.events.map(({ id }) => id)).toEqual(['c0']);
      expect(second.through).toBe(await log.head());
      const end = { events: [], through: await log.head() };
      expect(await log.readAllExcept('account', end.through, 3)).toEqual(end);
    });

    it('gives each event by its position, and none where none is', async () => {
      await log.append('account-1', NO_STREAM, newEvents('a', 2));
      await log.append('account-2', NO_STREAM, newEvents('b', 1));
      for (const event of await everything(log, 4)) {
        expect(await log.eventAt(event.position)).toEqual(event);
      }
      expect(await log.eventAt(START)).toBeNull();
      const before = await log.head();
      await log.append('account-2', 0, newEvents('c', 1));
      const after = await log.head();
      expect(await log.eventAt(before)).toMatchObject({ id: 'b0' });
      expect(await log.eventAt(after)).toMatchObject({ id: 'c0' });
    });

    it('comes in shorter pages where events are large', async () => {
      const large = newEvents('a', 8).map(({ id }) => eventOfBytes(id, MAX_EVENT_BYTES));
      const appends = 45;
      for (let i = 0; i < appends; i++) await log.append(`account-${i}`, NO_STREAM, large);

      const page = await log.readAll(START, MAX_PAGE);
      expect(page.length).toBeLessThan(appends * 8);
      expect(await everything(log, MAX_PAGE)).toHaveLength(appends * 8);
    });
  });
}
