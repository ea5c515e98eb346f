import fc from 'fast-check';
import { scoreDifference, unscoredAmong } from '../../../src/domain/advice/difference.ts';
import type { ScoredRecord } from '../../../src/domain/register/register.events.ts';
import { history } from '../../support/domain/histories.ts';
import { publishAll } from '../../support/domain/publishing.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the difference between two scores', () => {
  it('adds up, in the score by its movements, in the target by its lines', () => {
    let compared = 0;
    fc.assert(
      fc.property(history, fc.nat(999), fc.nat(999), ({ facts, cycles }, a, b) => {
        const all = publishAll(
          facts.map((each) => each.fact),
          cycles,
        ).map(({ record }) => record);
        const [first = 0, last = 0] = [a % all.length, b % all.length].sort((x, y) => x - y);
        const records = all.slice(first, last + 1);
        if (records.length < 2 || unscoredAmong(records).length > 0) return;
        compared++;
        const { score, target, base, movements, lines } = scoreDifference(
          records as ScoredRecord[],
        );
        const moved = movements.map(
          ({ refund, shock, fall, climb }) => refund + shock + fall + climb,
        );
        expect(sum(moved)).toBe(score.after - score.before);
        expect(movements.map(({ cycle }) => cycle)).toEqual(records.slice(1).map((r) => r.cycle));
        const byLine = sum(lines.map(({ before, after }) => after - before));
        expect(byLine + base.after - base.before).toBe(target.after - target.before);
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
