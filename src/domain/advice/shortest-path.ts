import type { Cycle } from '../../kernel/business-calendar.ts';
import { invariant } from '../../kernel/errors.ts';
import type { Fact } from '../account/account.events.ts';
import type { Slices } from './gains.ts';
import { MOST_CYCLES_AHEAD, factsOf, outcomeOf, outcomesOf } from './gains.ts';
import type { Outlook } from './outlook.ts';
import { project } from './outlook.ts';
import type { Possibility } from './possibility.ts';
import { bitsOf, countOf, smallestHitting } from './hitting-sets.ts';

/** Of so many possible actions all sets are tried, if need be; of more only some. */
export const MOST_TRIED_OUT = 12;
const TRIES_BEYOND = 40;
/** A set of actions is a number of 32 bits. */
const MOST_ACTIONS = 30;

/** How a score is reached in the fewest cycles, by the fewest actions that do it in so many. */
export interface Path {
  readonly target: number;
  /** The first cycle whose publication can reach it; null if none within MOST_CYCLES_AHEAD. */
  readonly reachedIn: Cycle | null;
  /** 0: it is reached already. Null if it cannot be reached. */
  readonly cycles: number | null;
  readonly actions: readonly Possibility[];
  /** False where there may be a path with fewer actions: too many sets would have to be tried. */
  readonly isExact: boolean;
  /** The score with these actions in that cycle; out of reach: the best of all cycles ahead. */
  readonly score: number | null;
}

/**
 * Good behaviour never lowers a score, so nothing is faster than everything at once; and what
 * everything else does not make up for, is part of every path. Only the rest has to be tried.
 */
export function* shortestPath(
  outlook: Outlook,
  possibilities: readonly Possibility[],
  target: number,
): Slices<Path> {
  const { standing, next } = outlook;
  if (standing !== null && standing.score >= target && isScored(outlook)) {
    const reached = { reachedIn: next - 1, cycles: 0, actions: [], isExact: true };
    return { target, ...reached, score: standing.score };
  }
  const all = furthestOnly(possibilities);
  invariant(all.length <= MOST_ACTIONS, `${all.length} actions are more than a set can hold`);
  const fastest = yield* fastestOf(outlook, all, target);
  if (fastest.reachedIn === null) {
    const { best: score } = fastest;
    return { target, reachedIn: null, cycles: null, actions: [], isExact: true, score };
  }
  const { reachedIn } = fastest;
  const search = new Search(outlook, all, { target, cycle: reachedIn });
  const { actions: chosen, isExact } = yield* fewest(search, (1 << all.length) - 1);
  const score = yield* search.scoreWith(chosen);
  const actions = all.filter((_, n) => chosen & (1 << n));
  return { target, reachedIn, cycles: reachedIn - next + 1, actions, isExact, score };
}

/** Who was closed or erased keeps a standing, but has no score. */
function isScored(outlook: Outlook): boolean {
  const [next] = project(outlook);
  return next?.unscored === null;
}

/** Of those that replace each other the one that goes furthest. */
function furthestOnly(possibilities: readonly Possibility[]): readonly Possibility[] {
  return possibilities.filter(
    ({ instead }) =>
      instead === undefined ||
      possibilities.every(
        (other) => other.instead?.of !== instead.of || other.instead.rank <= instead.rank,
      ),
  );
}

function* fastestOf(outlook: Outlook, all: readonly Possibility[], target: number) {
  const facts = factsOf(all, outlook.next + MOST_CYCLES_AHEAD - 1, outlook);
  let best: number | null = null;
  let cycles = 0;
  for (const assessment of project(outlook, facts)) {
    const { cycle, score } = outcomeOf(assessment);
    if (score !== null && score >= target) return { reachedIn: cycle, best: score };
    if (score !== null) best = Math.max(best ?? score, score);
    if (++cycles >= MOST_CYCLES_AHEAD) break;
    yield;
  }
  return { reachedIn: null, best };
}

/** Sets of actions, each a set of bits, that are tried for a score in a cycle; each set once. */
class Search {
  readonly #outlook: Outlook;
  readonly #target: number;
  readonly #cycle: Cycle;
  readonly #facts: readonly (readonly Fact[])[];
  readonly #scores = new Map<number, number | null>();
  /** That may be tried yet. */
  #left = Number.POSITIVE_INFINITY;

  constructor(
    outlook: Outlook,
    all: readonly Possibility[],
    { target, cycle }: { readonly target: number; readonly cycle: Cycle },
  ) {
    this.#outlook = outlook;
    this.#target = target;
    this.#cycle = cycle;
    this.#facts = all.map((each) => factsOf([each], cycle, outlook));
  }

  /** So many sets and no more. */
  limit(tries: number): void {
    this.#left = tries;
  }

  get isOver(): boolean {
    return this.#left <= 0;
  }

  *reaches(actions: number): Slices<boolean> {
    const score = yield* this.scoreWith(actions);
    return score !== null && score >= this.#target;
  }

  *scoreWith(actions: number): Slices<number | null> {
    const known = this.#scores.get(actions);
    if (known !== undefined) return known;
    this.#left--;
    const facts = this.#facts.flatMap((each, n) => (actions & (1 << n) ? each : []));
    const cycles = this.#cycle - this.#outlook.next + 1;
    const outcomes = yield* outcomesOf(this.#outlook, facts, cycles);
    const score = outcomes.at(-1)?.score ?? null;
    this.#scores.set(actions, score);
    return score;
  }
}

interface Fewest {
  readonly actions: number;
  readonly isExact: boolean;
}

/**
 * Implicit hitting sets (Reiter's duality of conflicts and diagnoses). A set that fails however
 * it is grown shows that one of the actions outside of it is needed; the smallest set that has one
 * of each such group either reaches the score, or shows another group.
 */
function* fewest(search: Search, all: number): Slices<Fewest> {
  const groups: number[] = [];
  for (const action of bitsOf(all)) {
    if (!(yield* search.reaches(all & ~action))) groups.push(action);
  }
  if (countOf(all) - groups.length > MOST_TRIED_OUT) search.limit(TRIES_BEYOND);
  for (;;) {
    const actions = smallestHitting(groups);
    if (yield* search.reaches(actions)) return { actions, isExact: true };
    let failing = actions;
    for (const action of bitsOf(all & ~actions)) {
      if (search.isOver) return { actions: yield* fewer(search, all), isExact: false };
      if (!(yield* search.reaches(failing | action))) failing |= action;
    }
    groups.push(all & ~failing);
  }
}

/** Leaves out one after the other, the weakest first, for as long as that changes nothing. */
function* fewer(search: Search, all: number): Slices<number> {
  const alone: { readonly action: number; readonly score: number }[] = [];
  for (const action of bitsOf(all)) {
    const without = yield* search.scoreWith(all & ~action);
    alone.push({ action, score: without ?? 0 });
  }
  alone.sort((a, b) => b.score - a.score);
  let actions = all;
  for (const { action } of alone) {
    if (yield* search.reaches(actions & ~action)) actions &= ~action;
  }
  return actions;
}
