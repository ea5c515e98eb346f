import fc from 'fast-check';
import { factsFrom } from '../../../src/domain/advice/behaviours.ts';
import { factsOf } from '../../../src/domain/advice/gains.ts';
import { project, provisional } from '../../../src/domain/advice/outlook.ts';
import { possibilitiesOf } from '../../../src/domain/advice/possibilities.ts';
import type { Assessment } from '../../../src/domain/assessment/assess.ts';
import { cutoffDayOf } from '../../../src/kernel/business-calendar.ts';
import { lookedAhead, naively, published } from '../../support/domain/looking-ahead.ts';

const CYCLES = 8;

function ahead(assessments: Iterable<Assessment>, cycles = CYCLES): unknown[] {
  const taken: unknown[] = [];
  for (const each of assessments) {
    taken.push(published(each));
    if (taken.length === cycles) break;
  }
  return taken;
}

describe('a projection', () => {
  it('with nothing hypothetical is what the next cycles publish', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook }) => {
        const naive = naively(outlook.facts, outlook, CYCLES);
        expect(ahead(project(outlook))).toEqual(naive.map(published));
      }),
      { numRuns: 80 },
    );
  });

  it('with what happens later is what is published once it has happened', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook, facts }) => {
        const later = facts.filter((fact) => fact.day > outlook.today);
        const naive = naively(facts, outlook, CYCLES);
        expect(ahead(project(outlook, later))).toEqual(naive.map(published));
      }),
      { numRuns: 80 },
    );
  });

  it('with a possibility is what is published once it has been done', () => {
    fc.assert(
      fc.property(lookedAhead, fc.nat(), ({ outlook }, choice) => {
        const all = possibilitiesOf(outlook);
        const some = all.filter((_, n) => (choice >> n) % 2 === 1);
        const facts = factsOf(some, outlook.next + CYCLES - 1, outlook);
        const naive = naively([...outlook.facts, ...facts], outlook, CYCLES);
        expect(ahead(project(outlook, facts))).toEqual(naive.map(published));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what it began with alone', () => {
    const [{ outlook }] = fc.sample(lookedAhead, { numRuns: 1, seed: 7 }) as [never];
    const before = JSON.stringify(outlook);
    const named = factsFrom([{ type: 'RealNameVerified', on: 20_000, data: {} }], {
      calendar: { startOf: () => 0 },
      latestAt: 0,
    } as never);
    ahead(project(outlook, named));
    expect(JSON.stringify(outlook)).toBe(before);
  });
});

describe('a provisional score', () => {
  it('on the last day is what is published, unless something falls due on it', () => {
    fc.assert(
      fc.property(lookedAhead, ({ outlook }) => {
        const today = cutoffDayOf(outlook.next);
        const [first] = ahead(project(outlook), 1);
        expect(published(provisional({ ...outlook, today }))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});
