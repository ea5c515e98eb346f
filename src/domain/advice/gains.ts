import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Fact } from '../account/account.events.ts';
import type { Assessment } from '../assessment/assess.ts';
import type { Lines } from '../assessment/target.ts';
import type { ReasonCode } from '../assessment/reasons.ts';
import type { PossibleBehaviour } from './behaviours.ts';
import { factsFrom } from './behaviours.ts';
import type { Outlook } from './outlook.ts';
import { project } from './outlook.ts';
import { possibilitiesOf } from './possibilities.ts';
import { WAITING } from './possibilities/waiting.ts';
import type { Waiting } from './possibilities/waiting.ts';
import type { AdviceCode, Possibility } from './possibility.ts';

/** Gains are told over so many cycles. */
export const GAIN_CYCLES = 12;
/** Nobody looks further ahead. */
export const MOST_CYCLES_AHEAD = 60;

/** What a cycle comes to; null without a score. */
export interface Outcome {
  readonly cycle: Cycle;
  readonly score: number | null;
  readonly target: number | null;
}

/** Points more than if nothing happened; a null score: there would be none without it. */
export interface Gain {
  readonly cycle: Cycle;
  readonly score: number | null;
  readonly target: number | null;
}

/** A possibility with what it gains. */
export interface Advice {
  readonly code: AdviceCode;
  readonly reasons: readonly ReasonCode[];
  /** What would be reported over the cycles that the gain is told of; none for waiting. */
  readonly behaviours: readonly PossibleBehaviour[];
  /** The first cycle with a higher score, within GAIN_CYCLES; null if there is none. */
  readonly first: Gain | null;
  /** In the last of them. */
  readonly after: Gain;
}

/** Work that gives way after each cycle that it has assessed. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

export function* outcomesOf(
  outlook: Outlook,
  hypothetical: readonly Fact[],
  cycles: number,
): Slices<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const assessment of project(outlook, hypothetical)) {
    outcomes.push(outcomeOf(assessment));
    if (outcomes.length >= cycles) break;
    yield;
  }
  return outcomes;
}

export function outcomeOf(assessment: Assessment): Outcome {
  const { cycle } = assessment;
  if (assessment.unscored !== null) return { cycle, score: null, target: null };
  return { cycle, score: assessment.score, target: assessment.target };
}

/** The facts that a possibility comes to, up to the end of a cycle. */
export function factsOf(
  possibilities: readonly Possibility[],
  last: Cycle,
  outlook: Outlook,
): readonly Fact[] {
  return possibilities.flatMap((each) =>
    factsFrom(each.behavioursThrough(last), outlook, each.code),
  );
}

/**
 * What each possibility gains by itself, the best first; those without a gain are left out.
 *
 * @param known the lines that were published last; null without a score
 */
export function* gainsOf(outlook: Outlook, known: Lines | null): Slices<readonly Advice[]> {
  const last = outlook.next + GAIN_CYCLES - 1;
  const nothing = yield* outcomesOf(outlook, [], GAIN_CYCLES);
  const advice: Advice[] = [...(yield* waitingGains(outlook, known))];
  for (const possibility of possibilitiesOf(outlook)) {
    const facts = factsOf([possibility], last, outlook);
    const something = yield* outcomesOf(outlook, facts, GAIN_CYCLES);
    const gains = something.map((each, n) => gainOver(nothing[n] as Outcome, each));
    const { code, reasons } = possibility;
    const first = gains.find((each) => each.score === null || each.score > 0) ?? null;
    const after = gains.at(-1) as Gain;
    const behaviours = possibility.behavioursThrough(last);
    if (first !== null || isGain(after)) advice.push({ code, reasons, behaviours, first, after });
  }
  return advice.sort(bestFirst);
}

function gainOver(nothing: Outcome, something: Outcome): Gain {
  const { cycle, score, target } = something;
  if (score === null || target === null) return { cycle, score: 0, target: 0 };
  if (nothing.score === null || nothing.target === null)
    return { cycle, score: null, target: null };
  return { cycle, score: score - nothing.score, target: target - nothing.target };
}

function isGain({ score, target }: Gain): boolean {
  return score === null || target === null || score > 0 || target > 0;
}

/** Points of the target that come back if nothing happens. */
function* waitingGains(outlook: Outlook, known: Lines | null): Slices<readonly Advice[]> {
  const ahead: { readonly cycle: Cycle; readonly lines: Lines }[] = [];
  for (const assessment of project(outlook)) {
    const { cycle } = assessment;
    if (assessment.unscored === null) ahead.push({ cycle, lines: assessment.lines });
    if (cycle >= outlook.next + GAIN_CYCLES - 1) break;
    yield;
  }
  const from = known ?? ahead[0]?.lines;
  return from === undefined ? [] : WAITING.flatMap((each) => waitingGain(each, from, ahead));
}

function waitingGain(
  { code, reasons, part, line }: Waiting,
  from: Lines,
  ahead: readonly { readonly cycle: Cycle; readonly lines: Lines }[],
): readonly Advice[] {
  const gains = ahead.map(({ cycle, lines }): Gain => {
    const target = (lines[part][line] ?? 0) - (from[part][line] ?? 0);
    return { cycle, score: 0, target };
  });
  const first = gains.find(({ target }) => (target ?? 0) > 0);
  const after = gains.at(-1);
  if (first === undefined || after === undefined) return [];
  return [{ code, reasons, behaviours: [], first, after }];
}

/** By the score after all cycles, then the target; what opens a score stands above all. */
function bestFirst(a: Advice, b: Advice): number {
  return (
    pointsOf(b.after.score) - pointsOf(a.after.score) ||
    pointsOf(b.after.target) - pointsOf(a.after.target) ||
    (a.first?.cycle ?? Number.MAX_SAFE_INTEGER) - (b.first?.cycle ?? Number.MAX_SAFE_INTEGER) ||
    (a.code < b.code ? -1 : 1)
  );
}

/** Beyond any difference of scores. */
const OPENS_A_SCORE = 1_000;

function pointsOf(gain: number | null): number {
  return gain ?? OPENS_A_SCORE;
}
