import { GetAdvice, GetEvidence } from '../../advice/advice.queries.ts';
import type { CountedFacts, DatedAdvice } from '../../advice/advice.queries.ts';
import { ADVICE_TEXTS } from '../../advice/advice-texts.ts';
import type { Gain } from '../../domain/advice/gains.ts';
import type { AdviceCode } from '../../domain/advice/possibility.ts';
import type { Path } from '../../domain/advice/shortest-path.ts';
import type { ReasonCode } from '../../domain/assessment/reasons.ts';
import { BORROWING_TERMS } from '../../domain/borrowing/terms.ts';
import { cycleName, dateOf } from '../../kernel/business-calendar.ts';
import type { Tracker } from '../../tracker.ts';
import { reasonName, REASON_TEXTS } from '../../views/reason-texts.ts';
import { timelineText } from '../../views/timeline-text.ts';
import { GetExplainedRecord } from '../../views/views.queries.ts';

/** So many of the facts behind a reason are told, the latest of them. */
const MOST_FACTS_TOLD = 3;
const BORROWS_FROM = BORROWING_TERMS.eligibleFrom;

export interface ToldReason {
  readonly code: ReasonCode;
  readonly name: string;
  readonly text: string;
  /** Points that the lines behind it leave; 0 where it is not about points. */
  readonly lostPoints: number;
  readonly evidence: ToldEvidence;
}

/** The facts behind a reason: how many there are, and the latest of them, the latest first. */
export interface ToldEvidence {
  readonly count: number;
  readonly latest: readonly ToldFact[];
}

export interface ToldFact {
  readonly date: string;
  readonly text: string;
}

/** Something to do about a score, and what it gains beyond doing nothing. */
export interface ToldAdvice {
  readonly code: AdviceCode;
  readonly text: string;
  /** The reasons that it answers. */
  readonly reasons: readonly ReasonCode[];
  /** The first cycle with a higher score; null if there is none within a year. */
  readonly first: ToldGain | null;
  /** In a year. */
  readonly after: ToldGain;
}

/** How a score is reached in the fewest cycles, and then by the fewest actions. */
export interface ToldPath {
  /** The first cycle that can be published with it; null if none within five years. */
  readonly reachedIn: string | null;
  readonly actions: readonly string[];
}

/** In points; a null score: there would be none without it. */
export interface ToldGain {
  readonly cycle: string;
  readonly score: number | null;
  readonly target: number | null;
}

type Asked = Pick<Tracker, 'queries'>;

/** The reasons of a published score, each with the facts behind it; none without a score. */
export async function reasonsOf(
  { queries }: Asked,
  accountId: string,
  cycle: string,
): Promise<readonly ToldReason[]> {
  const record = await queries.execute(new GetExplainedRecord(accountId, cycle));
  const evidence = await queries.execute(new GetEvidence(accountId, cycle));
  return (record?.explained?.reasons ?? []).map(({ code, lost }) => {
    const behind = evidence?.reasons.find((each) => each.code === code);
    const told = { code, name: reasonName(code), text: REASON_TEXTS[code], lostPoints: lost };
    return { ...told, evidence: toldEvidence(behind) };
  });
}

function toldEvidence({ count, facts }: CountedFacts = { count: 0, facts: [] }): ToldEvidence {
  const latest = facts.slice(0, MOST_FACTS_TOLD).map(({ day, type, data }) => {
    return { date: dateOf(day), text: timelineText(type, data) };
  });
  return { count, latest };
}

/** What can be done from a score on, and how 650 is reached from below. */
export async function adviceOf(
  { queries }: Asked,
  accountId: string,
  score: number | null,
): Promise<{ readonly advice: readonly ToldAdvice[]; readonly pathTo650: ToldPath | null }> {
  // A target that is reached: no other path is asked for.
  const told = await queries.execute(new GetAdvice(accountId, score ?? BORROWS_FROM));
  const path = told.paths.find(({ target, cycles }) => target === BORROWS_FROM && cycles !== 0);
  return { advice: told.advice.map(toldAdvice), pathTo650: path ? toldPath(path) : null };
}

function toldPath({ reachedIn, actions }: Path): ToldPath {
  const texts = actions.map(({ code }) => ADVICE_TEXTS[code]);
  return { reachedIn: reachedIn === null ? null : cycleName(reachedIn), actions: texts };
}

function toldAdvice({ code, reasons, first, after }: DatedAdvice): ToldAdvice {
  const text = ADVICE_TEXTS[code];
  return { code, text, reasons, first: first && toldGain(first), after: toldGain(after) };
}

function toldGain({ cycle, score, target }: Gain): ToldGain {
  return { cycle: cycleName(cycle), score, target };
}
