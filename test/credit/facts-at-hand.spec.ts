import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import { FactsAtHand, MOST_FACTS } from '../../src/credit/facts-at-hand.ts';
import type { StreamRange } from '../../src/event-log/event-log.ts';
import { BusinessCalendar } from '../../src/kernel/business-calendar.ts';
import { ACCOUNT, NOW, idOf, purchases } from '../commands/purchases.ts';
import { useTemporaryLog } from '../commands/temporary-log.ts';

const current = useTemporaryLog(NOW);

/** Facts at hand that tell which revisions are read. */
function observed() {
  const reads: StreamRange[] = [];
  const facts = new FactsAtHand(
    {
      find: (stream, ids) => current.log.find(stream, ids),
      readStream: (stream, range) => {
        reads.push(range);
        return current.log.readStream(stream, range);
      },
    },
    new BusinessCalendar(),
  );
  return { facts, reads };
}
const record = (behaviours: readonly unknown[]) =>
  new BehaviourRecorder(current).record(behaviours);
const drawn = (n: number) => ({
  ...{ id: idOf(n), accountId: ACCOUNT, type: 'LoanDrawn', source: 'test' },
  ...{ occurredAt: '2026-11-05T09:30:00+08:00', data: { lineId: 'l', amountMinor: n } },
});

describe('facts at hand', () => {
  it('are those that bear on requests, and how far was looked', async () => {
    await record([...purchases(0, 600), drawn(700), ...purchases(601, 610)]);
    const { facts, revision } = await observed().facts.of(ACCOUNT);
    expect(facts.map(({ type }) => type)).toEqual(['LoanDrawn']);
    expect(revision).toBe(609);
  });

  it('are read once: from then on only what is new', async () => {
    const { facts, reads } = observed();
    await record([...purchases(0, 600), drawn(700)]);
    await facts.of(ACCOUNT);
    reads.length = 0;
    await record([drawn(701)]);
    const found = await facts.of(ACCOUNT);
    expect(found.facts.map(({ id }) => id)).toEqual([idOf(700), idOf(701)]);
    expect(reads.map(({ from }) => from)).toEqual([601, 602]);
    expect((await facts.of(ACCOUNT)).facts).toBe(found.facts);
  });

  it('are refused where nothing is known, and where they are too many', async () => {
    const { facts } = observed();
    const refusal = (code: string) => expect.objectContaining({ code }) as Error;
    await expect(facts.of(ACCOUNT)).rejects.toThrow(refusal('UNKNOWN_ACCOUNT'));
    await record(purchases(0, MOST_FACTS));
    expect((await facts.of(ACCOUNT)).revision).toBe(MOST_FACTS - 1);
    await record(purchases(MOST_FACTS, MOST_FACTS + 1));
    await expect(facts.of(ACCOUNT)).rejects.toThrow(refusal('TOO_MANY_FACTS'));
    const { facts: others, reads } = observed();
    await expect(others.of(ACCOUNT)).rejects.toThrow(refusal('TOO_MANY_FACTS'));
    expect(reads).toEqual([]);
  });
});
