import type { DynamicModule, Provider } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { adviceProviders } from './advice/advice.providers.ts';
import type { Audit } from './audit/audit.ts';
import { AUDIT, AUDIT_QUERY_HANDLERS } from './audit/audit.queries.ts';
import { Auditors } from './audit/auditors.ts';
import { AUDITOR_HANDLERS } from './audit/auditors.queries.ts';
import { BOOKKEEPER_QUERY_HANDLERS } from './bookkeeper/consequences.queries.ts';
import { BehaviourRecorder } from './commands/behaviour-recorder.ts';
import {
  CloseDayHandler,
  RetryParkedHandler,
  RunCycleHandler,
} from './commands/calendar-commands.ts';
import { CalendarKeeper } from './commands/calendar-keeper.ts';
import { CatchUpHandler } from './commands/catch-up.ts';
import type { Following, PumpStatus } from './commands/pump-status.ts';
import { FOLLOWING, PUMP_STATUS } from './commands/pump-status.ts';
import { RecordBehavioursHandler } from './commands/record-behaviours.ts';
import { WholeViews } from './commands/whole-views.ts';
import { KnownScorecards } from './commands/scorecards/known-scorecards.ts';
import { SCORECARD_COMMAND_HANDLERS } from './commands/scorecards/scorecard-commands.ts';
import { ScorecardKeeper } from './commands/scorecards/scorecard-keeper.ts';
import { SCORECARD_QUERY_HANDLERS } from './commands/scorecards/scorecard-queries.ts';
import { creditProviders } from './credit/credit.providers.ts';
import { Feed } from './feed/feed.ts';
import { FEED_QUERY_HANDLERS } from './feed/feed.queries.ts';
import type { EventLog } from './event-log/event-log.ts';
import { EVENT_LOG } from './event-log/event-log.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Clock } from './kernel/clock.ts';
import type { Position } from './kernel/envelope.ts';
import { SCORECARDS } from './pumps.ts';
import { GetCalendarHandler } from './schedule/calendar.queries.ts';
import { CalendarWatch } from './schedule/calendar-watch.ts';
import type { ViewStore } from './view-store/view-store.ts';
import { VIEW_STORE } from './view-store/view-store.ts';
import { SCORECARD_BY_HASH } from './views/explained-record.ts';
import { PUBLICATIONS } from './views/latest-scores.ts';
import type { Publications } from './views/latest-scores.ts';
import { defaultKeysOf } from './views/payment-defaults.ts';
import { VIEWS } from './views/view-pump.ts';
import { QUERY_HANDLERS } from './views/views.handlers.ts';

/** What the application is composed of; who opened the parts closes them. */
export interface AppParts {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly pumps: PumpStatus & Following & Publications;
  /** How far books and views must have been when the log was opened. */
  readonly wholeAt: Position;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
  readonly auditors: Auditors;
  /** Of the registers of cycles that are opened; by default 1. */
  readonly partitions?: number;
  /** Of the trace that the work at hand belongs to, if it does. */
  readonly correlationId?: (() => string | undefined) | undefined;
}

/** The one composition root: every command and query there is, on these parts. */
@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      exports: [CqrsModule, Feed, CalendarWatch, WholeViews],
      providers: [
        ...partProviders(parts),
        ...creditProviders(parts),
        ...adviceProviders(parts),
        ...COMMAND_HANDLERS,
        CatchUpHandler,
        ...SCORECARD_QUERY_HANDLERS,
        ...QUERY_HANDLERS,
        ...AUDIT_QUERY_HANDLERS,
        ...AUDITOR_HANDLERS,
        GetCalendarHandler,
        ...BOOKKEEPER_QUERY_HANDLERS,
        ...FEED_QUERY_HANDLERS,
      ],
    };
  }
}

const COMMAND_HANDLERS: readonly Provider[] = [
  RecordBehavioursHandler,
  CloseDayHandler,
  RunCycleHandler,
  RetryParkedHandler,
  ...SCORECARD_COMMAND_HANDLERS,
];

function partProviders(parts: AppParts): readonly Provider[] {
  const { log, store, pumps, calendar } = parts;
  const audit: Audit = { log, calendar, scorecards: SCORECARDS };
  const known = new KnownScorecards(log);
  return [
    { provide: EVENT_LOG, useValue: log },
    { provide: VIEW_STORE, useValue: store },
    { provide: PUMP_STATUS, useValue: pumps },
    { provide: FOLLOWING, useValue: pumps },
    { provide: PUBLICATIONS, useValue: pumps },
    { provide: WholeViews, useValue: new WholeViews(pumps, parts.wholeAt) },
    { provide: KnownScorecards, useValue: known },
    { provide: SCORECARD_BY_HASH, useValue: (hash: string) => known.byHash(hash) },
    { provide: AUDIT, useValue: audit },
    { provide: Auditors, useValue: parts.auditors },
    { provide: BusinessCalendar, useValue: calendar },
    { provide: Feed, useValue: feedOf(parts) },
    { provide: BehaviourRecorder, useValue: new BehaviourRecorder(parts) },
    { provide: CalendarWatch, useValue: new CalendarWatch(parts) },
    { provide: CalendarKeeper, useValue: new CalendarKeeper(parts) },
    { provide: ScorecardKeeper, useValue: new ScorecardKeeper(parts) },
  ];
}

/** The feed follows the views: what it tells, they answer. */
function feedOf({ log, store }: AppParts): Feed {
  return new Feed({
    log,
    through: async () => (await store.checkpoint(VIEWS)).position,
    defaultKeysOf: (accountId) => defaultKeysOf(store.db, accountId),
  });
}
