import fc from 'fast-check';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { Cycle, Day } from '../../../src/kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf, firstDayOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, fact, noon } from './facts.ts';
import { dueStory } from './due-stories.ts';
import { governed } from './governed-stories.ts';
import { personStory } from './person-stories.ts';
import { opening, story } from './stories.ts';
import type { Draft, Story } from './story-parts.ts';

const FIRST_CYCLE: Cycle = cycleNamed('2026-01');

/** A random history of an account. */
export interface History {
  readonly facts: readonly ReportedFact[];
  /** From the first that has a fact to the one after the last. */
  readonly cycles: readonly Cycle[];
}

export interface ReportedFact {
  readonly fact: Fact;
  /** The day on which it arrives: mostly its own, sometimes much later, or before its time. */
  readonly arrivesOn: Day;
}

/** Where in the history a story begins: anywhere, or at the edges of the two cycles around. */
const place = fc.record({
  share: fc.nat(999),
  edge: fc.constantFrom(null, null, -2, -1, 0, 1),
});

const withdrawal = fc.record({
  type: fc.constantFrom('BehaviourVoided', 'RepaymentReversed'),
  target: fc.nat(999),
  place,
});

const anyStory = fc.oneof(
  { weight: 3, arbitrary: story },
  { weight: 1, arbitrary: governed },
  { weight: 2, arbitrary: personStory },
);

/** How many days after it occurred a fact arrives. */
const lag = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 45 }) },
  { weight: 1, arbitrary: fc.integer({ min: 46, max: 800 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) },
);

/** Most are short; the long ones see records expire and windows of 24 cycles pass. */
export const history = historyOver(3, 6, 6, 14, 14, 30, 70);

/** Histories that spread over one of these numbers of cycles. */
export function historyOver(...spans: readonly number[]): fc.Arbitrary<History> {
  return historyOf(anyStory, spans);
}

/** Histories of nothing but what is due and what becomes of it. */
export function dueHistoryOver(...spans: readonly number[]): fc.Arbitrary<History> {
  const due = { weight: 1, arbitrary: dueStory };
  return historyOf(fc.oneof(due, { weight: 2, arbitrary: governed }), spans);
}

/** Little but what becomes known of a person, much of it late. */
export const lateNews = historyOf(
  personStory,
  [14, 30],
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
);

function historyOf(
  anyOf: fc.Arbitrary<Story>,
  spans: readonly number[],
  lags: fc.Arbitrary<number> = lag,
): fc.Arbitrary<History> {
  return fc
    .record({
      cycles: fc.constantFrom(...spans),
      first: fc.option(opening, { freq: 6 }),
      stories: fc.array(fc.record({ story: anyOf, place }), { maxLength: 18 }),
      withdrawals: fc.array(withdrawal, { maxLength: 8 }),
      lags: fc.array(lags, { minLength: 16, maxLength: 16 }),
    })
    .map(({ cycles, first, stories, withdrawals, lags: late }) => {
      const drafts = first ? [...first(firstDayOf(FIRST_CYCLE))] : [];
      for (const each of stories) drafts.push(...each.story(dayAt(each.place, cycles)));
      const known = drafts.map((each, n) => dated(each, n));
      for (const each of withdrawals) {
        const at = noon(dayAt(each.place, cycles));
        // Beyond the end of the list: of what has never been heard of.
        const target = known[each.target % (known.length + 1)];
        const data = { targetId: target?.id ?? 'unheard-of', reason: 'error' };
        known.push(dated({ at, said: { type: each.type, data } }, known.length));
      }
      const facts = known.map((each, n) => {
        return { fact: each, arrivesOn: each.day + (late[n % late.length] ?? 0) };
      });
      return { facts, cycles: cyclesOf(known) };
    });
}

/** The facts of a history in the order of a permutation that a number stands for. */
export function shuffled(facts: readonly Fact[], seed: number): readonly Fact[] {
  const rest = [...facts];
  const order: Fact[] = [];
  let state = seed;
  while (rest.length > 0) {
    // A linear congruential generator (Numerical Recipes), so that a failure can be repeated.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    order.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1));
  }
  return order;
}

function dayAt({ share, edge }: { share: number; edge: number | null }, cycles: number): Day {
  const first = firstDayOf(FIRST_CYCLE);
  const day = first + Math.floor((share * (firstDayOf(FIRST_CYCLE + cycles) - first)) / 1_000);
  return edge === null ? day : cutoffDayOf(cycleOf(day)) + edge;
}

/** Ids in another order than that of the facts, for where equal instants go by id. */
function dated({ at, said }: Draft, n: number): Fact {
  return fact(said.type, at, { data: said.data, id: `${(n * 7) % 11}-${n}` });
}

function cyclesOf(facts: readonly Fact[]): readonly Cycle[] {
  if (facts.length === 0) return [FIRST_CYCLE];
  const all = facts.map((each) => each.cycle);
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) + 2 - first }, (_, n) => first + n);
}
