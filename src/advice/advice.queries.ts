import { Query } from '@nestjs/cqrs';
import type { Fact, FactData, FactType } from '../domain/account/account.events.ts';
import type { ScoreDifference } from '../domain/advice/difference.ts';
import type { Advice } from '../domain/advice/gains.ts';
import type { Path } from '../domain/advice/shortest-path.ts';
import type { Assessment, Unscored } from '../domain/assessment/assess.ts';
import type { Movement } from '../domain/assessment/movement.ts';
import type { Reason, ReasonCode } from '../domain/assessment/reasons.ts';
import type { Lines, Parts } from '../domain/assessment/target.ts';
import { cycleName } from '../kernel/business-calendar.ts';
import type { Cycle, Day } from '../kernel/business-calendar.ts';
import type { Part } from '../domain/scorecard/scorecard.ts';

/**
 * Questions about what comes next and about what lies behind. All fail with UNKNOWN_ACCOUNT and
 * TOO_MANY_FACTS; those that look ahead with CYCLE_STILL_OPEN, VIEWS_BEHIND and OVERLOADED.
 */
abstract class AdviceQuery<Answer> extends Query<Answer> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

/** What a cycle would publish. */
export interface Forecast {
  /** YYYY-MM */
  readonly cycle: string;
  readonly score: number | null;
  readonly unscored: Unscored | null;
  /** All of these are null without a score. */
  readonly target: number | null;
  readonly parts: Parts | null;
  readonly lines: Lines | null;
  readonly movement: Movement | null;
  readonly reasons: readonly Reason[];
}

export function forecastOf(assessment: Assessment): Forecast {
  const cycle = cycleName(assessment.cycle);
  if (assessment.unscored !== null) {
    const none = { score: null, target: null, parts: null, lines: null, movement: null };
    return { cycle, ...none, unscored: assessment.unscored, reasons: [] };
  }
  const { score, target, parts, lines, movement, reasons } = assessment;
  return { cycle, score, unscored: null, target, parts, lines, movement, reasons };
}

/** The coming cycles, with and without what is thought of. Also Malformed, ID_REUSED. */
export class GetWhatIf extends AdviceQuery<WhatIf> {
  readonly behaviours: readonly unknown[];
  /** 1 to MOST_CYCLES_AHEAD */
  readonly cycles: number;

  constructor(accountId: string, behaviours: readonly unknown[], cycles: number) {
    super(accountId);
    this.behaviours = behaviours;
    this.cycles = cycles;
  }
}

export interface WhatIf {
  readonly asOf: Day;
  /** Of the same cycles, in order. */
  readonly withThem: readonly Forecast[];
  readonly without: readonly Forecast[];
}

/** What the next cycle would publish if it ended with the open day. */
export class GetProvisionalScore extends AdviceQuery<ProvisionalScore> {}

export interface ProvisionalScore {
  readonly asOf: Day;
  readonly forecast: Forecast;
}

/** Why the score changed; also UNKNOWN_CYCLE, NOT_PUBLISHED, NOT_SCORED. */
export class GetScoreDifference extends AdviceQuery<ScoreDifference> {
  /** YYYY-MM, the earlier first. */
  readonly from: string;
  readonly to: string;

  constructor(accountId: string, between: { readonly from: string; readonly to: string }) {
    super(accountId);
    this.from = between.from;
    this.to = between.to;
  }
}

/** What can be done about the score, and how a score is reached. */
export class GetAdvice extends AdviceQuery<AccountAdvice> {
  /** The score to reach; undefined: the next threshold. */
  readonly target: number | undefined;

  constructor(accountId: string, target?: number) {
    super(accountId);
    this.target = target;
  }
}

export interface AccountAdvice {
  readonly asOf: Day;
  /** The one that is published next. */
  readonly next: Cycle;
  /** Published last with a score; null if nothing was. */
  readonly score: number | null;
  readonly advice: readonly DatedAdvice[];
  /** To 650 while it is not reached, and to the score that is asked for. */
  readonly paths: readonly Path[];
}

/** Advice whose behaviours have an instant: milliseconds since 1970-01-01T00:00:00Z. */
export type DatedAdvice = Omit<Advice, 'behaviours'> & {
  readonly behaviours: readonly DatedBehaviour[];
};

export interface DatedBehaviour {
  readonly type: FactType;
  readonly occurredAt: number;
  readonly data: FactData[FactType];
}

/** The facts behind a record. Also UNKNOWN_CYCLE; null if the account has none in this cycle. */
export class GetEvidence extends AdviceQuery<RecordEvidence | null> {
  /** YYYY-MM */
  readonly cycle: string;

  constructor(accountId: string, cycle: string) {
    super(accountId);
    this.cycle = cycle;
  }
}

/** The facts are the latest ones, the latest first, and `count` is how many there are. */
export interface CountedFacts {
  readonly count: number;
  readonly facts: readonly Fact[];
}

export interface RecordEvidence {
  readonly lines: readonly ({ readonly part: Part; readonly line: string } & CountedFacts)[];
  readonly reasons: readonly ({ readonly code: ReasonCode } & CountedFacts)[];
}
