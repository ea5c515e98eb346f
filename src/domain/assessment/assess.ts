import type { Cycle } from '../../kernel/business-calendar.ts';
import { cutoffDayOf } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import { cycleKey } from '../account/keys.ts';
import { paidBetween } from '../account/paid-runs.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Cut } from './cut.ts';
import { cutOfCycle } from './cut.ts';
import type { PaymentDefault } from './defaults.ts';
import { defaultsAt } from './defaults.ts';
import type { Features } from './features.ts';
import { featuresAt } from './features.ts';
import type { Charges, Moved, Standing } from './movement.ts';
import { effortOf, move } from './movement.ts';
import type { ItemState } from './obligations.ts';
import { itemsAt } from './obligations.ts';
import type { PeerScores } from './person-features.ts';
import type { Reason } from './reasons.ts';
import { reasonsOf } from './reasons.ts';
import { dueInput } from './punctuality.ts';
import type { StreakHistory } from './streak.ts';
import { streakAt } from './streak.ts';
import type { Target } from './target.ts';
import { targetOf } from './target.ts';
import type { Repairs } from './weights.ts';
import { isOnProbation, repairsAt, weigh } from './weights.ts';

/** What follows from the facts of a cut without any scorecard. */
export interface Conclusions {
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
  readonly streak: StreakHistory;
}

/** Why an account has no score, in the order in which it is tested. */
export const UNSCORED = ['ERASED', 'CLOSED', 'NO_REAL_NAME', 'NO_FACTS'] as const;
export type Unscored = (typeof UNSCORED)[number];

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
  const streak = streakAt(dueInput(book, { items, defaults }, cut), cut);
  return { items, defaults, streak };
}

/** What an assessment goes by beside the facts. */
export interface AssessmentBasis {
  readonly scorecard: Scorecard;
  /** Of the last cycle in which the account had a score; null if it never had one. */
  readonly standing: Standing | null;
  readonly peerScores: PeerScores;
}

/**
 * The one function behind every number: published, restated, provisional, hypothetical, audited.
 *
 * @param book covers the cut (see `covers`)
 * @param cut that of the cycle, or an earlier one: what the cycle would publish if it ended then
 */
export function assess(
  book: Book,
  { cycle, cut = cutOfCycle(cycle) }: { readonly cycle: Cycle; readonly cut?: Cut },
  basis: AssessmentBasis,
): Assessment {
  const conclusions = conclude(book, cut);
  const unscored = unscoredAt(book, cut);
  if (unscored) return { ...conclusions, cycle, unscored };
  return { ...conclusions, cycle, ...scoreOf(book, { ...conclusions, cycle, cut, ...basis }) };
}

/** In this order of test (domain.md, section 5, Opening). */
function unscoredAt(book: Book, cut: Cut): Unscored | null {
  const hasOccurred = (day: number | null) => day !== null && day <= cut.knownThrough;
  if (hasOccurred(book.erasedOn)) return 'ERASED';
  if (hasOccurred(book.closedOn)) return 'CLOSED';
  if (!hasOccurred(book.verifiedOn)) return 'NO_REAL_NAME';
  return hasOccurred(book.qualifyingOn) ? null : 'NO_FACTS';
}

interface ScoreInput extends Conclusions, AssessmentBasis {
  readonly cycle: Cycle;
  readonly cut: Cut;
}

function scoreOf(book: Book, input: ScoreInput): Scored {
  const { cycle, cut, items, defaults, streak, scorecard, standing, peerScores } = input;
  const repairs = repairsAt(book, cut);
  const weighed = weigh(defaults, { cycle, repairs, rules: scorecard.movement });
  const features = featuresAt({
    book,
    cycle,
    cut,
    scorecard,
    peerScores,
    items,
    defaults,
    defaultsOnFile: weighed,
    scoringStreak: streak.scoring,
  });
  const target = targetOf(features, scorecard);
  const state = stateOf(book, { ...input, repairs });
  const effort = effortOf(state, scorecard.movement);
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
function stateOf(book: Book, input: ScoreInput & { readonly repairs: Repairs }) {
  const { cycle, cut, items, defaults } = input;
  // What a pause keeps from being late is left out; so is what may still be paid in time.
  const due = items.filter((item) => item.cycle === cycle && (item.isOnTime || item.isLate));
  return {
    hasOpenDefault: defaults.some((each) => each.curedOn === null),
    wasDue: due.length > 0 || hasPaidIn(book, cycle),
    allOnTime: due.every((item) => item.isOnTime),
    hasEvidence:
      (book.activity[cycleKey(cycle)]?.evidenceOn ?? Number.POSITIVE_INFINITY) <= cut.knownThrough,
    isOnProbation: isOnProbation({ ...input, rules: input.scorecard.movement }),
  };
}

function hasPaidIn({ paidInTime }: Book, cycle: Cycle): boolean {
  return Object.values(paidInTime).some((runs) => paidBetween(runs, cycle, cycle) > 0);
}
