import fc from 'fast-check';
import type { Advice, Outcome } from '../../../src/domain/advice/gains.ts';
import { GAIN_CYCLES, gainsOf, outcomeOf, outcomesOf } from '../../../src/domain/advice/gains.ts';
import { factsOf } from '../../../src/domain/advice/gains.ts';
import { factsFrom } from '../../../src/domain/advice/behaviours.ts';
import type { Outlook } from '../../../src/domain/advice/outlook.ts';
import { possibilitiesOf } from '../../../src/domain/advice/possibilities.ts';
import { WAITING } from '../../../src/domain/advice/possibilities/waiting.ts';
import type { Lines } from '../../../src/domain/assessment/target.ts';
import type { PublishedRecord } from '../../../src/domain/register/register.events.ts';
import { done, lookedAhead, naively } from '../../support/domain/looking-ahead.ts';

const linesOf = (records: readonly PublishedRecord[]): Lines | null => {
  const last = records.at(-1);
  return last && last.score !== null ? last.lines : null;
};

/** What cycles come to with these behaviours, folded naively. */
function outcomesWith(outlook: Outlook, { behaviours }: Pick<Advice, 'behaviours'>) {
  const facts = [...outlook.facts, ...factsFrom(behaviours, outlook)];
  return naively(facts, outlook, GAIN_CYCLES).map(outcomeOf);
}

function pointsMore(something: Outcome, nothing: Outcome): number | null {
  if (something.score === null) return 0;
  return nothing.score === null ? null : something.score - nothing.score;
}

describe('advice', () => {
  it('gains what it promises in the cycle that it names, and never before', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook, records }) => {
        const nothing = outcomesWith(outlook, { behaviours: [] });
        for (const advice of done(gainsOf(outlook, linesOf(records)))) {
          if (advice.behaviours.length === 0) continue;
          const gains = outcomesWith(outlook, advice).map((each, n) => ({
            cycle: each.cycle,
            score: pointsMore(each, nothing[n] as Outcome),
          }));
          const first = gains.find(({ score }) => score === null || score > 0) ?? null;
          expect(advice.first === null ? null : [advice.first.cycle, advice.first.score]).toEqual(
            first && [first.cycle, first.score],
          );
          expect(advice.after.score).toBe(gains.at(-1)?.score);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('to wait gives back what it promises in the cycle that it names', () => {
    let told = 0;
    fc.assert(
      fc.property(lookedAhead, ({ outlook, records }) => {
        const known = linesOf(records);
        if (known === null) return;
        const ahead = naively(outlook.facts, outlook, GAIN_CYCLES);
        for (const { code, first, after } of done(gainsOf(outlook, known))) {
          const waiting = WAITING.find((each) => each.code === code);
          if (waiting === undefined) continue;
          told++;
          const { part, line } = waiting;
          for (const gain of [first, after]) {
            const then = ahead.find(({ cycle }) => cycle === gain?.cycle);
            const lines = then?.unscored === null ? then.lines : known;
            expect(gain?.target).toBe((lines[part][line] ?? 0) - (known[part][line] ?? 0));
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('is the best first, and has a gain', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook, records }) => {
        const all = done(gainsOf(outlook, linesOf(records)));
        const points = all.map(({ after }) => after.score ?? Number.POSITIVE_INFINITY);
        expect(points).toEqual(points.toSorted((a, b) => b - a));
        const withoutGain = all.filter(
          ({ first, after }) => first === null && after.score === 0 && after.target === 0,
        );
        expect(withoutGain).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('never lowers a score, whatever else is done', () => {
    fc.assert(
      fc.property(lookedAhead, fc.nat(), fc.nat(), ({ outlook }, choice, more) => {
        const last = outlook.next + GAIN_CYCLES - 1;
        const all = possibilitiesOf(outlook).filter(({ instead }) => !instead || instead.rank > 1);
        const some = all.filter((_, n) => (choice >> n) % 2 === 1);
        const together = all.filter((_, n) => ((choice | more) >> n) % 2 === 1);
        const scores = (facts: ReturnType<typeof factsOf>) =>
          done(outcomesOf(outlook, facts, GAIN_CYCLES)).map(({ score }) => score ?? 0);
        const few = scores(factsOf(some, last, outlook));
        const many = scores(factsOf(together, last, outlook));
        expect(many.filter((score, n) => score < (few[n] ?? 0))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
