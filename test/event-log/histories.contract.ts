import fc from 'fast-check';
import { WrongExpectedRevision } from '../../src/event-log/event-log.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import type { NewEvent } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from './new-event.ts';
import { all } from './read-back.ts';

/** The part of the contract that is about many appends: at once, and at random. */
export function describeHistories(current: () => { log: EventLog }): void {
  let log: EventLog;

  beforeEach(() => {
    ({ log } = current());
  });

  describe('concurrent appends', () => {
    it('to one stream at one revision: one wins, the others are told', async () => {
      const tries = newEvents('a', 20).map((event) => log.append('account-1', NO_STREAM, [event]));
      const results = await Promise.allSettled(tries);

      const lost = results.filter((each) => each.status === 'rejected');
      expect(lost).toHaveLength(19);
      for (const { reason } of lost) expect(reason).toBeInstanceOf(WrongExpectedRevision);
      expect(await all(log, 'account-1')).toHaveLength(1);
    });

    it('of which some are refused: each is recorded wholly or not at all', async () => {
      const tries = Array.from({ length: 200 }, (_, i) => {
        const events = newEvents(`e${i}-`, 3);
        if (i % 3 === 0) events.push(newEvent(`e${i}-0`));
        return log.append(`account-${i}`, NO_STREAM, events);
      });
      const results = await Promise.allSettled(tries);

      for (const [i, { status }] of results.entries()) {
        expect(status).toBe(i % 3 === 0 ? 'rejected' : 'fulfilled');
        const events = await all(log, `account-${i}`);
        expect(events).toHaveLength(i % 3 === 0 ? 0 : 3);
        expect(verifyChain(events).broken).toBeNull();
      }
    });

    it('that follow each other in one stream keep their order', async () => {
      const ids = newEvents('a', 100);
      await Promise.all(ids.map((event, i) => log.append('account-1', i - 1, [event])));
      expect((await all(log, 'account-1')).map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
    });
  });

  describe('any history', () => {
    let runs = 0;

    it('reads back as a list for each stream, and a retry of all of it changes nothing', () =>
      fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const name = (stream: number) => `account-${runs}.${stream}`;
          runs += 1;
          const model = new Map<string, string[]>();
          const accepted: [string, number, NewEvent[]][] = [];
          for (const { stream, drift, ids } of history) {
            const known = model.get(name(stream)) ?? [];
            const expected = Math.max(NO_STREAM, known.length - 1 + drift);
            const append = [name(stream), expected, ids.map((id) => newEvent(id))] as const;
            const outcome = await log.append(...append).then(
              ({ alreadyThere }) => (alreadyThere ? 'alreadyThere' : 'appended'),
              (error: unknown) => (error as { code: string }).code,
            );
            expect(outcome).toBe(predicted(known, expected, ids));
            if (outcome !== 'appended') continue;
            model.set(name(stream), [...known, ...ids]);
            accepted.push([...append]);
          }
          for (const append of accepted) {
            expect(await log.append(...append)).toMatchObject({ alreadyThere: true });
          }
          for (const [stream, ids] of model) {
            const events = await all(log, stream);
            expect(events.map(({ id }) => id)).toEqual(ids);
            expect(verifyChain(events).broken).toBeNull();
          }
        }),
        { numRuns: 50 },
      ));
  });
}

/** Few streams and few ids, so that retries, conflicts and duplicates are frequent. */
const histories = fc.array(
  fc.record({
    stream: fc.integer({ min: 0, max: 1 }),
    drift: fc.constantFrom(0, 0, 0, -1, -2, 1),
    ids: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { maxLength: 20 },
);

/** The port's rule, said once more over a plain list of ids. */
function predicted(known: readonly string[], expected: number, ids: readonly string[]): string {
  if (expected !== known.length - 1) {
    const there = known.slice(expected + 1, expected + 1 + ids.length);
    return there.join() === ids.join() ? 'alreadyThere' : 'WRONG_EXPECTED_REVISION';
  }
  const isUnique = new Set([...known, ...ids]).size === known.length + ids.length;
  return isUnique ? 'appended' : 'DUPLICATE_ID';
}
