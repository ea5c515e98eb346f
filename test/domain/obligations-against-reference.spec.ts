import fc from 'fast-check';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { Book } from '../../src/domain/account/book.ts';
import { bookOf } from '../../src/domain/account/book-of.ts';
import { possibleDefaultKeys } from '../../src/domain/account/keys.ts';
import { conclude } from '../../src/domain/assessment/assess.ts';
import { cutOfCycle } from '../../src/domain/assessment/cut.ts';
import { balanceDays } from '../../src/domain/assessment/overdue.ts';
import { paymentProfile, profilesByOwner } from '../../src/domain/assessment/payment-profile.ts';
import { dueInput } from '../../src/domain/assessment/punctuality.ts';
import type { Streak } from '../../src/domain/assessment/streak.ts';
import { streaksByOwner } from '../../src/domain/assessment/streak.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { overdueInterest } from '../../src/kernel/money.ts';
import { BUCKETS, defaultsAt } from '../reference/defaults.ts';
import { factsAt } from '../reference/facts.ts';
import type { RefFact } from '../reference/facts.ts';
import { itemsOf } from '../reference/items.ts';
import { profileAt, profilesByOwnerAt, streakAt, streaksByOwnerAt } from '../reference/streak.ts';
import { SHANGHAI } from '../support/domain/facts.ts';
import { dueHistoryOver } from '../support/domain/histories.ts';
import { bookFor } from '../support/domain/publishing.ts';

/** Raise it for a long run by hand. */
const HISTORIES = 400;
/** The reference looks at everything anew each cycle, so long histories are sampled. */
const MOST_CYCLES = 8;

describe('defaults, interest, streaks and payment profiles', () => {
  it('are those of the naive reference', () => {
    fc.assert(
      fc.property(dueHistoryOver(3, 6, 6, 14, 30), ({ facts, cycles }) => {
        const all = facts.map((each) => each.fact);
        const book = bookOf(all, SHANGHAI);
        const naive = all.map(({ id, type, occurredAt, data }): RefFact => {
          return { id, type, occurredAt, data: { ...data } };
        });
        for (const cycle of sampled(cycles)) {
          expect(concluded(bookFor(book, all, cycle), cycle)).toEqual(byReference(naive, cycle));
        }
      }),
      { numRuns: HISTORIES },
    );
  });

  it('name no default that possibleDefaultKeys does not', () => {
    fc.assert(
      fc.property(dueHistoryOver(3, 6), ({ facts, cycles }) => {
        const all: readonly Fact[] = facts.map((each) => each.fact);
        const possible = possibleDefaultKeys(all);
        const book = bookOf(all, SHANGHAI);
        for (const cycle of cycles) {
          const { defaults } = conclude(bookFor(book, all, cycle), cutOfCycle(cycle));
          expect(defaults.filter((each) => !possible.has(each.key))).toEqual([]);
        }
      }),
    );
  });
});

function concluded(book: Book, cycle: Cycle) {
  const cut = cutOfCycle(cycle);
  const { items, defaults, streak } = conclude(book, cut);
  const input = dueInput(book, { items, defaults }, cut);
  const byOwner = Object.entries(streaksByOwner(input, cut));
  return {
    defaults: defaults.map(({ key, owner, reached, worst, curedOn }) => {
      const item = items.find((each) => each.key === key);
      const interest = item ? Number(overdueInterest(balanceDays(item, cut))) : null;
      return { key, owner, reached, worst, curedOn, interest };
    }),
    streak: lengthsOf(streak),
    profile: paymentProfile(input, cut),
    byOwner: Object.fromEntries(byOwner.map(([owner, each]) => [owner, lengthsOf(each)])),
    profiles: profilesByOwner(input, cut),
  };
}

function byReference(facts: RefFact[], cycle: Cycle) {
  const counted = factsAt(facts, cycle);
  const items = itemsOf(counted);
  const defaults = defaultsAt(cycle, counted, items);
  return {
    defaults: defaults.map(({ key, owner, reached, worst, curedOn, interestMinor }) => ({
      key,
      owner,
      reached: reached.map(({ bucket, on }) => ({ bucket: BUCKETS[bucket], on })),
      worst: BUCKETS[worst],
      curedOn,
      interest: interestMinor,
    })),
    streak: streakAt(cycle, counted, items, defaults),
    profile: profileAt(cycle, counted, items, defaults),
    byOwner: streaksByOwnerAt(cycle, counted, items, defaults),
    profiles: profilesByOwnerAt(cycle, counted, items, defaults),
  };
}

function lengthsOf({ current, scoring, longest }: Streak): Streak {
  return { current, scoring, longest };
}

function sampled(cycles: readonly Cycle[]): readonly Cycle[] {
  const step = Math.ceil(cycles.length / MOST_CYCLES);
  return cycles.filter((_, n) => n % step === 0 || n === cycles.length - 1);
}
