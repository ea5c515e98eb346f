import fc from 'fast-check';
import type { Fact } from '../../src/domain/account/account.events.ts';
import { bookOf } from '../../src/domain/account/book-of.ts';
import type { Book } from '../../src/domain/account/book.ts';
import { emptyBook } from '../../src/domain/account/book.ts';
import { compact } from '../../src/domain/account/compact.ts';
import type { Dropped } from '../../src/domain/account/dropped.ts';
import { isDropped, withDropped } from '../../src/domain/account/dropped.ts';
import { fold } from '../../src/domain/account/fold.ts';
import { assess, covers } from '../../src/domain/assessment/assess.ts';
import { cutOfCycle, cutWithin } from '../../src/domain/assessment/cut.ts';
import type { Standing } from '../../src/domain/assessment/movement.ts';
import { standingAfter } from '../../src/domain/register/record.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import type { Cycle, Day } from '../../src/kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf, firstDayOf } from '../../src/kernel/business-calendar.ts';
import { SHANGHAI } from '../support/domain/facts.ts';
import type { ReportedFact } from '../support/domain/histories.ts';
import { history, lateNews, shuffled } from '../support/domain/histories.ts';
import { scoresOfPeersIn } from '../support/domain/peers.ts';
import { bookFor, publish, publishAll, saidBy } from '../support/domain/publishing.ts';

/** Raise them for a long run by hand. */
const HISTORIES = 300;

describe('I5: an account is a set of facts', () => {
  it('whose book holds no trace of the order in which they arrived', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ facts }, seed) => {
        const all = facts.map((each) => each.fact);
        expect(bookOf(shuffled(all, seed), SHANGHAI)).toEqual(bookOf(all, SHANGHAI));
      }),
      { numRuns: HISTORIES },
    );
  });

  it('whose published scores are the same for any order of arrival', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ facts, cycles }, seed) => {
        const all = facts.map((each) => each.fact);
        const once = publishAll(all, cycles).map(saidBy);
        expect(publishAll(shuffled(all, seed), cycles).map(saidBy)).toEqual(once);
      }),
      { numRuns: HISTORIES },
    );
  });

  it('as of any day of a cycle, nothing that occurs later makes a difference', () => {
    fc.assert(
      fc.property(history, fc.nat(999), ({ facts, cycles }, share) => {
        const all = facts.map((each) => each.fact);
        const [first = 0] = cycles;
        const day = firstDayOf(first) + Math.floor((share * cycles.length * 30) / 1_000);
        const book = bookOf(all, SHANGHAI);
        fc.pre(covers(book, cutWithin(day)));
        const known = all.filter((each) => each.day <= day);
        expect(scoreOn(day, book)).toEqual(scoreOn(day, bookOf(known, SHANGHAI)));
      }),
      { numRuns: HISTORIES },
    );
  });

  it.each([
    ['anything', history],
    ['late news of a person', lateNews],
  ])('%s: folded as it arrives, compacted and refolded, gives what all at once give', (...of) => {
    const [, histories] = of;
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat(3)), ({ facts, cycles }, dice) => {
        const roll = () => Number(dice.next().value);
        keepAndCompare(facts, cycles, roll);
      }),
      { numRuns: HISTORIES },
    );
  });
});

/** What the cycle of a day would publish if it ended with the day. */
function scoreOn(day: Day, book: Book) {
  const cycle = cycleOf(day);
  const peerScores = scoresOfPeersIn(cycle - 1);
  const basis = { scorecard: SCORECARD_V1, standing: { score: 660, charged: {} }, peerScores };
  const { items: _, ...said } = assess(book, { cycle, cut: cutWithin(day) }, basis);
  return said;
}

/**
 * Keeps a book as the bookkeeper does while the facts arrive, and holds every cycle's result
 * against that of a book made from nothing out of all facts that have arrived.
 */
function keepAndCompare(
  facts: readonly ReportedFact[],
  cycles: readonly Cycle[],
  roll: () => number,
) {
  const arriving = facts.toSorted((a, b) => a.arrivesOn - b.arrivesOn);
  const keeper = new Keeper();
  let standing: Standing | null = null;
  for (const cycle of cycles) {
    const isIn = (each: ReportedFact) => each.arrivesOn < cutoffDayOf(cycle);
    while (arriving[0] && isIn(arriving[0])) keeper.take((arriving.shift() as ReportedFact).fact);
    const { arrived } = keeper;
    const { knownThrough } = cutOfCycle(cycle);
    const kept = publish(bookFor(keeper.book, arrived, cycle), cycle, standing);
    const anew = publish(bookOf(arrived, SHANGHAI, knownThrough), cycle, standing);
    expect(saidBy(kept)).toEqual(saidBy(anew));
    if (roll() > 0) keeper.compact(cycle);
    if (roll() === 0) keeper.restart();
    // A cycle may be run again, after a crash or for a parked account.
    if (roll() === 0) {
      const again = publish(bookFor(keeper.book, arrived, cycle), cycle, standing);
      expect(saidBy(again)).toEqual(saidBy(anew));
    }
    standing = standingAfter(kept.record, standing);
  }
}

class Keeper {
  book: Book = emptyBook();
  readonly arrived: Fact[] = [];
  #dropped: Dropped = '';

  take(fact: Fact): void {
    this.arrived.push(fact);
    const context = {
      calendar: SHANGHAI,
      isDropped: (key: string) => isDropped(this.#dropped, key),
    };
    if (fold(this.book, fact, context)) return;
    this.book = bookOf(this.arrived, SHANGHAI);
    this.#dropped = '';
  }

  compact(cycle: Cycle): void {
    this.#dropped = withDropped(this.#dropped, compact(this.book, cycle));
  }

  restart(): void {
    this.book = JSON.parse(JSON.stringify(this.book)) as Book;
  }
}
