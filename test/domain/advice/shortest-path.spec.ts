import fc from 'fast-check';
import { MOST_CYCLES_AHEAD, factsOf, outcomesOf } from '../../../src/domain/advice/gains.ts';
import type { Outlook } from '../../../src/domain/advice/outlook.ts';
import { possibilitiesOf } from '../../../src/domain/advice/possibilities.ts';
import type { Possibility } from '../../../src/domain/advice/possibility.ts';
import { shortestPath } from '../../../src/domain/advice/shortest-path.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { on } from '../../support/domain/facts.ts';
import { done, lookedAhead, naively, outlookAt } from '../../support/domain/looking-ahead.ts';

/** Few enough to try all their sets. */
const MOST = 4;
const CYCLES = 14;

function scoresWith(outlook: Outlook, actions: readonly Possibility[], cycles: number) {
  const facts = factsOf(actions, outlook.next + cycles - 1, outlook);
  return done(outcomesOf(outlook, facts, cycles)).map(({ score }) => score ?? 0);
}

/** All subsets of a size. */
function* subsetsOf<T>(set: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (let at = 0; size > 0 && at <= set.length - size; at++) {
    for (const rest of subsetsOf(set.slice(at + 1), size - 1)) yield [set[at] as T, ...rest];
  }
}

/** Of all sets there are: the fewest cycles, then the fewest actions. */
function bruteForce(outlook: Outlook, possibilities: readonly Possibility[], target: number) {
  let best: { cycles: number; actions: number } | null = null;
  for (let size = 0; size <= possibilities.length; size++) {
    for (const actions of subsetsOf(possibilities, size)) {
      const most: number = best?.cycles ?? CYCLES;
      const at = scoresWith(outlook, actions, most).findIndex((score) => score >= target);
      if (at >= 0 && (best === null || at + 1 < best.cycles)) {
        best = { cycles: at + 1, actions: size };
      }
    }
  }
  return best;
}

describe('the shortest path to a score', () => {
  it('is the one that trying everything finds', () => {
    let found = 0;
    fc.assert(
      fc.property(
        lookedAhead,
        fc.nat(20),
        fc.integer({ min: 1, max: 60 }),
        ({ outlook }, from, more) => {
          const target = (outlook.standing?.score ?? 400) + more;
          const some = possibilitiesOf(outlook)
            .filter(({ instead }) => !instead)
            .slice(from % 8, (from % 8) + MOST);
          const path = done(shortestPath(outlook, some, target));
          const best = bruteForce(outlook, some, target);
          if (best === null) {
            expect(path.cycles === null || path.cycles > CYCLES).toBe(true);
            return;
          }
          found++;
          expect(path.isExact).toBe(true);
          expect({ cycles: path.cycles, actions: path.actions.length }).toEqual(best);
          const scores = scoresWith(outlook, path.actions, best.cycles);
          expect(scores.findIndex((score) => score >= target) + 1).toBe(best.cycles);
          expect(scores.at(-1)).toBe(path.score);
        },
      ),
      { numRuns: 50 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('is none where it is reached already', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook }) => {
        const target = outlook.standing?.score;
        const [next] = naively(outlook.facts, outlook, 1);
        if (target === undefined || next?.unscored !== null) return;
        const path = done(shortestPath(outlook, possibilitiesOf(outlook), target));
        expect(path).toMatchObject({ cycles: 0, actions: [], isExact: true, score: target });
      }),
      { numRuns: 20 },
    );
  });

  it('is not there for who has no score any more, whatever it was', () => {
    const [{ outlook, records }] = fc.sample(lookedAhead, { numRuns: 1, seed: 7 }) as [never];
    const { facts, next, today, standing } = outlook as Outlook;
    const closed = on(today, 'AccountClosed', { closedOn: dateOf(today) });
    const without = outlookAt([...facts, closed], { next, today, records });
    const path = done(shortestPath(without, [], standing?.score ?? Number.NaN));
    expect(path).toMatchObject({ reachedIn: null, cycles: null, actions: [], score: null });
  });

  it('out of reach says which score can be reached at best', () => {
    const [{ outlook }] = fc.sample(lookedAhead, { numRuns: 1, seed: 3 }) as [never];
    const path = done(shortestPath(outlook, [], 950));
    const best = Math.max(...scoresWith(outlook, [], MOST_CYCLES_AHEAD));
    expect(path).toMatchObject({ reachedIn: null, cycles: null, actions: [], score: best || null });
  });

  it('never takes the weaker of two that replace each other', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook }) => {
        const { actions } = done(shortestPath(outlook, possibilitiesOf(outlook), 620));
        const groups = actions.flatMap(({ instead }) => instead?.of ?? []);
        expect(new Set(groups).size).toBe(groups.length);
      }),
      { numRuns: 5 },
    );
  });
});
