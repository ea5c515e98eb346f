import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Activations } from '../../domain/calendar/activations.ts';
import { calendar } from '../../domain/calendar/calendar.decider.ts';
import { streamOf } from '../../domain/catalogue.ts';
import { FIRST_SCORECARD } from '../../domain/scorecard/built-in.ts';
import type { KnownScorecard } from '../../domain/scorecard/scorecards.decider.ts';
import { scorecardNamed } from '../../domain/scorecard/scorecards.decider.ts';
import type { Scorecard } from '../../domain/scorecard/scorecard.ts';
import type { EventLog } from '../../event-log/event-log.ts';
import { EVENT_LOG } from '../../event-log/event-log.ts';
import { BusinessCalendar, cycleName } from '../../kernel/business-calendar.ts';
import { load } from '../execute.ts';
import { KnownScorecards } from './known-scorecards.ts';

/** A scorecard and the cycles that are opened with it. */
export interface ScorecardSummary {
  readonly version: string;
  /** SHA-256 of its canonical JSON; of a draft as it stands. */
  readonly hash: string;
  readonly state: 'draft' | 'committed';
  /** In order of cycles; none if it was never activated. */
  readonly active: readonly ActivePeriod[];
}

/** Cycles YYYY-MM. */
export interface ActivePeriod {
  /** The first one; null: from the beginning. */
  readonly from: string | null;
  /** The one from which on it is another; null: until further notice. */
  readonly until: string | null;
}

export type ScorecardInFull = ScorecardSummary & { readonly scorecard: Scorecard };

/** Every version there is, without its content. */
export class GetScorecards extends Query<readonly ScorecardSummary[]> {}

/** One version with its content. Rejection UNKNOWN_SCORECARD. */
export class GetScorecard extends Query<ScorecardInFull> {
  readonly version: string;

  constructor(version: string) {
    super();
    this.version = version;
  }
}

/** From the log, not from a view: whoever has activated something can read it at once. */
abstract class Reading {
  readonly #log: EventLog;
  readonly #stream: string;
  readonly known: KnownScorecards;

  constructor(
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(BusinessCalendar) { zone }: BusinessCalendar,
    @Inject(KnownScorecards) known: KnownScorecards,
  ) {
    this.#log = log;
    this.#stream = streamOf.calendar(zone);
    this.known = known;
  }

  async activations(): Promise<Activations> {
    return (await load(this.#log, calendar, this.#stream)).state.activations;
  }
}

@QueryHandler(GetScorecards)
class ScorecardsHandler extends Reading implements IQueryHandler<GetScorecards> {
  async execute(): Promise<readonly ScorecardSummary[]> {
    const known = await this.known.now();
    const activations = await this.activations();
    return [...known.values()].map((each) => summaryOf(each, activations));
  }
}

@QueryHandler(GetScorecard)
class ScorecardHandler extends Reading implements IQueryHandler<GetScorecard> {
  async execute({ version }: GetScorecard): Promise<ScorecardInFull> {
    const known = scorecardNamed(version, await this.known.now());
    const { scorecard } = known;
    return { ...summaryOf(known, await this.activations()), scorecard };
  }
}

/** The providers of a module that provides EVENT_LOG, BusinessCalendar and KnownScorecards. */
export const SCORECARD_QUERY_HANDLERS = [ScorecardsHandler, ScorecardHandler] as const;

function summaryOf(known: KnownScorecard, activations: Activations): ScorecardSummary {
  const { scorecard, hash, isCommitted } = known;
  const { version } = scorecard;
  const state = isCommitted ? 'committed' : 'draft';
  return { version, hash, state, active: periodsOf(version, activations) };
}

function periodsOf(version: string, activations: Activations): readonly ActivePeriod[] {
  const starts = [
    { version: FIRST_SCORECARD.version, from: null },
    ...activations.map((each) => ({ version: each.version, from: cycleName(each.from) })),
  ];
  return starts.flatMap((each, at) =>
    each.version === version ? [{ from: each.from, until: starts[at + 1]?.from ?? null }] : [],
  );
}
