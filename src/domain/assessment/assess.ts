import type { Cycle } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import type { MovementRules, Scorecard } from '../scorecard/scorecard.ts';
import type { Cut } from './cut.ts';
import { cutOfCycle } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import { defaultsAt, isReported } from './defaults.ts';
import type { DefaultOnFile, Features } from './features.ts';
import { featuresAt } from './features.ts';
import type { Charges, Moved, Standing } from './movement.ts';
import { effortOf, move } from './movement.ts';
import type { ItemState } from './obligations.ts';
import { itemsAt } from './obligations.ts';
import type { Reason } from './reasons.ts';
import { reasonsOf } from './reasons.ts';
import type { StreakHistory } from './streak.ts';
import { streakAt } from './streak.ts';
import type { Target } from './target.ts';
import { targetOf } from './target.ts';

/** What follows from the facts of a cut without any scorecard. */
export interface Conclusions {
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
  readonly streak: StreakHistory;
}

export type Unscored = 'CLOSED' | 'NO_REAL_NAME' | 'NO_FACTS';

/** What an account's facts come to at the cut of a cycle. */
export type Assessment = Conclusions & { readonly cycle: Cycle } & (Scored | NotScored);

export interface NotScored {
  readonly unscored: Unscored;
}

export interface Scored extends Target {
  readonly unscored: null;
  readonly scorecard: Scorecard;
  readonly features: Features;
  readonly score: number;
  readonly movement: Moved['movement'];
  readonly charged: Charges;
  readonly reasons: readonly Reason[];
}

/** Whether the book still knows enough for a cut; if not, it must be refolded as of the cut. */
export function covers(book: Book, cut: Cut): boolean {
  const isCompacted =
    book.compactedThrough !== null && cut.knownThrough < cutoffDayOf(book.compactedThrough);
  return !isCompacted && (book.withdrawnOn === null || book.withdrawnOn <= cut.knownThrough);
}

/** Obligations, defaults and the streak, at any cut that the book covers. */
export function conclude(book: Book, cut: Cut): Conclusions {
  const items = itemsAt(book, cut);
  const defaults = defaultsAt(book, items, cut);
  const { paidInTime } = book;
  const isReportedLine = (owner: string) => isReported(book, owner, cut);
  const streak = streakAt({ paidInTime, items, defaults, isReported: isReportedLine }, cut);
  return { items, defaults, streak };
}

/**
 * The one function behind every number: published, restated, provisional, audited.
 *
 * @param book covers the cut of the cycle (see `covers`)
 * @param standing of the last cycle in which the account had a score; null if it never had one
 */
export function assess(
  book: Book,
  cycle: Cycle,
  basis: { readonly scorecard: Scorecard; readonly standing: Standing | null },
): Assessment {
  const cut = cutOfCycle(cycle);
  const conclusions = conclude(book, cut);
  const unscored = unscoredAt(book, cut);
  if (unscored) return { ...conclusions, cycle, unscored };
  return { ...conclusions, cycle, ...scoreOf(book, { ...conclusions, cycle, ...basis }) };
}

/** In this order of test (domain.md, section 5, Opening). */
function unscoredAt(book: Book, cut: Cut): Unscored | null {
  const hasOccurred = (day: number | null) => day !== null && day <= cut.knownThrough;
  if (hasOccurred(book.closedOn)) return 'CLOSED';
  if (!hasOccurred(book.verifiedOn)) return 'NO_REAL_NAME';
  return hasOccurred(book.qualifyingOn) ? null : 'NO_FACTS';
}

interface ScoreInput extends Conclusions {
  readonly cycle: Cycle;
  readonly scorecard: Scorecard;
  readonly standing: Standing | null;
}

function scoreOf(book: Book, input: ScoreInput): Scored {
  const { cycle, items, defaults, streak, scorecard } = input;
  const weighed = weigh(defaults, cycle, scorecard.movement);
  const features = featuresAt({
    book,
    cycle,
    items,
    defaults,
    defaultsOnFile: weighed,
    scoringStreak: streak.scoring,
  });
  const target = targetOf(features, scorecard);
  const state = stateOf(book, input);
  const effort = effortOf(state, scorecard.movement);
  const { standing } = input;
  const moved = move({ standing, target: target.target, defaults: weighed, effort }, scorecard);
  const { score, movement, charged } = moved;
  const { lines } = target;
  const reasons = reasonsOf(
    { lines, target: target.target, score, movement, effort, ...state },
    scorecard,
  );
  return { unscored: null, scorecard, ...target, features, score, movement, charged, reasons };
}

/** The cycle's behaviour, as far as effort and reasons go by it. */
function stateOf(book: Book, { cycle, items, defaults, scorecard }: ScoreInput) {
  const due = items.filter((item) => item.cycle === cycle);
  return {
    hasOpenDefault: defaults.some((each) => each.curedOn === null),
    wasDue: due.length > 0 || book.paidInTime[cycle] !== undefined,
    allOnTime: due.every((item) => item.isOnTime),
    hasEvidence: (book.activity[cycle]?.evidenceOn ?? null) !== null,
    isOnProbation: defaults.some((each) => isOnProbation(each, cycle, scorecard.movement)),
  };
}

function isOnProbation(each: PaymentDefault, cycle: Cycle, rules: MovementRules): boolean {
  if (each.curedOn === null) return false;
  const since = cycle - cycleOf(each.curedOn);
  return since >= 0 && since <= rules.probationCycles[each.worst];
}

/** A cured record ages by the cycle of its cure; an open one has its full weight. */
function weigh(
  defaults: readonly PaymentDefault[],
  cycle: Cycle,
  rules: MovementRules,
): readonly DefaultOnFile[] {
  return defaults.map(({ key, worst, curedOn }) => {
    const age = curedOn === null ? 0 : cycle - cycleOf(curedOn);
    const quarters = rules.weights.find((each) => age <= each.cycles)?.quarters ?? 0;
    return { key, bucket: worst, quarters };
  });
}
