import { Inject, type Type } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { ScorecardByHash } from '../domain/scorecard/scorecard.ts';
import { EVENT_LOG, type EventLog } from '../event-log/event-log.ts';
import { Failure } from '../kernel/errors.ts';
import { VIEW_STORE, type ViewStore } from '../view-store/view-store.ts';
import { bookByBand, scoresByBand } from './book-by-band.ts';
import { allCycles, knownCycle } from './cycles.ts';
import { parkedAccounts } from './parked.ts';
import { creditQueriesOf } from './credit-queries.ts';
import { defaultCourse } from './default-course.ts';
import { explainedRecord, SCORECARD_BY_HASH } from './explained-record.ts';
import { defaultsOf, defaultsOfAll } from './payment-defaults.ts';
import { publishedRecord } from './published-record.ts';
import { exportedScores } from './score-export.ts';
import { LatestScores, PUBLICATIONS } from './latest-scores.ts';
import type { Publications } from './latest-scores.ts';
import { scoreHistory } from './scores.ts';
import { standingOf } from './standing.ts';
import { streakOf } from './streaks.ts';
import { checkAccount, timelineOf } from './timeline.ts';
import {
  ExportCycle,
  GetBookByBand,
  GetCycle,
  GetCreditQueries,
  GetCycles,
  GetDefault,
  GetDefaults,
  GetDefaultsOfAll,
  GetExplainedRecord,
  GetLatestScore,
  GetParked,
  GetPublishedRecord,
  GetScoreHistory,
  GetScoresByBand,
  GetStanding,
  GetStreak,
  GetTimeline,
} from './views.queries.ts';

/** What a handler answers from; Nest passes the constructor on to each of them. */
abstract class Answering {
  readonly store: ViewStore;
  readonly log: EventLog;

  constructor(@Inject(VIEW_STORE) store: ViewStore, @Inject(EVENT_LOG) log: EventLog) {
    this.store = store;
    this.log = log;
  }
}

@QueryHandler(GetStanding)
class StandingHandler extends Answering implements IQueryHandler<GetStanding> {
  async execute({ accountId }: GetStanding) {
    await checkAccount(this.log, accountId);
    return standingOf(this.store.db, accountId);
  }
}

@QueryHandler(GetLatestScore)
class LatestScoreHandler implements IQueryHandler<GetLatestScore> {
  readonly #log: EventLog;
  readonly #scores: LatestScores;

  constructor(
    @Inject(VIEW_STORE) { db }: ViewStore,
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(PUBLICATIONS) publications: Publications,
  ) {
    this.#log = log;
    this.#scores = new LatestScores(db, publications);
  }

  async execute({ accountId }: GetLatestScore) {
    const latest = await this.#scores.of(accountId);
    if (latest === null) await checkAccount(this.#log, accountId);
    return latest;
  }
}

@QueryHandler(GetScoreHistory)
class ScoreHistoryHandler extends Answering implements IQueryHandler<GetScoreHistory> {
  async execute({ accountId }: GetScoreHistory) {
    await checkAccount(this.log, accountId);
    return scoreHistory(this.store.db, accountId);
  }
}

@QueryHandler(GetStreak)
class StreakHandler extends Answering implements IQueryHandler<GetStreak> {
  async execute({ accountId }: GetStreak) {
    await checkAccount(this.log, accountId);
    return streakOf(this.store.db, accountId);
  }
}

@QueryHandler(GetDefaults)
class DefaultsHandler extends Answering implements IQueryHandler<GetDefaults> {
  async execute({ accountId, status }: GetDefaults) {
    await checkAccount(this.log, accountId);
    return defaultsOf(this.store.db, accountId, status);
  }
}

@QueryHandler(GetDefault)
class DefaultHandler extends Answering implements IQueryHandler<GetDefault> {
  async execute(query: GetDefault) {
    await checkAccount(this.log, query.accountId);
    return defaultCourse({ store: this.store, log: this.log }, query);
  }
}

@QueryHandler(GetDefaultsOfAll)
class DefaultsOfAllHandler extends Answering implements IQueryHandler<GetDefaultsOfAll> {
  async execute(query: GetDefaultsOfAll) {
    return defaultsOfAll(this.store.db, query);
  }
}

@QueryHandler(GetCreditQueries)
class CreditQueriesHandler extends Answering implements IQueryHandler<GetCreditQueries> {
  async execute(query: GetCreditQueries) {
    return creditQueriesOf(this.log, query);
  }
}

@QueryHandler(GetTimeline)
class TimelineHandler extends Answering implements IQueryHandler<GetTimeline> {
  async execute(query: GetTimeline) {
    return timelineOf(this.log, query);
  }
}

@QueryHandler(GetPublishedRecord)
class PublishedRecordHandler extends Answering implements IQueryHandler<GetPublishedRecord> {
  async execute(query: GetPublishedRecord) {
    await checkAccount(this.log, query.accountId);
    await knownCycle(this.store.db, query.cycle);
    return publishedRecord(this, query);
  }
}

@QueryHandler(GetExplainedRecord)
class ExplainedRecordHandler extends Answering implements IQueryHandler<GetExplainedRecord> {
  @Inject(SCORECARD_BY_HASH) readonly scorecardOf!: ScorecardByHash;

  async execute(query: GetExplainedRecord) {
    await checkAccount(this.log, query.accountId);
    await knownCycle(this.store.db, query.cycle);
    const entry = await publishedRecord(this, query);
    return entry && explainedRecord(entry, await this.scorecardOf(entry.record.scorecard));
  }
}

@QueryHandler(GetCycles)
class CyclesHandler extends Answering implements IQueryHandler<GetCycles> {
  async execute() {
    return allCycles(this.store.db);
  }
}

@QueryHandler(GetCycle)
class CycleHandler extends Answering implements IQueryHandler<GetCycle> {
  async execute({ cycle }: GetCycle) {
    return knownCycle(this.store.db, cycle);
  }
}

@QueryHandler(ExportCycle)
class ExportCycleHandler extends Answering implements IQueryHandler<ExportCycle> {
  async execute({ cycle }: ExportCycle) {
    const { state } = await knownCycle(this.store.db, cycle);
    if (state === 'closed') return exportedScores(this.store.db, cycle);
    const message = `Scores of ${cycle} are still being published: export it once it is closed.`;
    throw new Failure('CYCLE_STILL_OPEN', message);
  }
}

@QueryHandler(GetBookByBand)
class BookByBandHandler extends Answering implements IQueryHandler<GetBookByBand> {
  async execute({ cycle }: GetBookByBand) {
    await knownCycle(this.store.db, cycle);
    return bookByBand(this.store.db, cycle);
  }
}

@QueryHandler(GetScoresByBand)
class ScoresByBandHandler extends Answering implements IQueryHandler<GetScoresByBand> {
  async execute(query: GetScoresByBand) {
    await knownCycle(this.store.db, query.cycle);
    return scoresByBand(this.store.db, query);
  }
}

@QueryHandler(GetParked)
class ParkedHandler extends Answering implements IQueryHandler<GetParked> {
  async execute(query: GetParked) {
    return parkedAccounts(this.store.db, query);
  }
}

/** The providers of a module that imports CqrsModule and provides VIEW_STORE and EVENT_LOG. */
export const QUERY_HANDLERS: readonly Type<IQueryHandler>[] = [
  StandingHandler,
  LatestScoreHandler,
  ScoreHistoryHandler,
  StreakHandler,
  DefaultsHandler,
  DefaultHandler,
  DefaultsOfAllHandler,
  CreditQueriesHandler,
  TimelineHandler,
  PublishedRecordHandler,
  ExplainedRecordHandler,
  CyclesHandler,
  CycleHandler,
  ExportCycleHandler,
  BookByBandHandler,
  ScoresByBandHandler,
  ParkedHandler,
];
