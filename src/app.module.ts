import type { DynamicModule, Provider } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { Audit } from './audit/audit.ts';
import { AUDIT, AUDIT_QUERY_HANDLERS } from './audit/audit.queries.ts';
import { BehaviourRecorder } from './commands/behaviour-recorder.ts';
import {
  CloseDayHandler,
  RetryParkedHandler,
  RunCycleHandler,
} from './commands/calendar-commands.ts';
import { CalendarKeeper } from './commands/calendar-keeper.ts';
import type { PumpStatus } from './commands/pump-status.ts';
import { PUMP_STATUS } from './commands/pump-status.ts';
import { RecordBehavioursHandler } from './commands/record-behaviours.ts';
import type { EventLog } from './event-log/event-log.ts';
import { EVENT_LOG } from './event-log/event-log.ts';
import type { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Clock } from './kernel/clock.ts';
import { SCORECARDS } from './pumps.ts';
import type { ViewStore } from './view-store/view-store.ts';
import { VIEW_STORE } from './view-store/view-store.ts';
import { QUERY_HANDLERS } from './views/views.handlers.ts';

/** What the application is composed of; who opened the parts closes them. */
export interface AppParts {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly pumps: PumpStatus;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
}

/** The one composition root: every command and query there is, on these parts. */
@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        ...partProviders(parts),
        ...COMMAND_HANDLERS,
        ...QUERY_HANDLERS,
        ...AUDIT_QUERY_HANDLERS,
      ],
    };
  }
}

const COMMAND_HANDLERS: readonly Provider[] = [
  RecordBehavioursHandler,
  CloseDayHandler,
  RunCycleHandler,
  RetryParkedHandler,
];

function partProviders(parts: AppParts): readonly Provider[] {
  const { log, store, pumps, calendar } = parts;
  const audit: Audit = { log, calendar, scorecards: SCORECARDS };
  return [
    { provide: EVENT_LOG, useValue: log },
    { provide: VIEW_STORE, useValue: store },
    { provide: PUMP_STATUS, useValue: pumps },
    { provide: AUDIT, useValue: audit },
    { provide: BehaviourRecorder, useValue: new BehaviourRecorder(parts) },
    { provide: CalendarKeeper, useValue: new CalendarKeeper(parts) },
  ];
}
