import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy, Provider } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ScheduleModule } from '@nestjs/schedule';
import type { Logger } from 'pino';
import { WholeViews } from '../commands/whole-views.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { CalendarWatch } from '../schedule/calendar-watch.ts';
import { SCHEDULE_OPTIONS, Schedule } from '../schedule/schedule.ts';
import type { ScheduleOptions } from '../schedule/schedule.ts';
import { Metrics } from './metrics.ts';
import type { Operations } from './operations.ts';
import { GetMetricsHandler, GetReadinessHandler } from './operations.queries.ts';
import { PumpWatch } from './pump-watch.ts';
import type { StuckLimits, WatchedPumps } from './pump-watch.ts';
import { ReadinessWatch } from './readiness.ts';
import { readingsOf } from './readings.ts';

export interface OperatedParts {
  readonly operations: Operations;
  readonly log: Pick<EventLog, 'appended$'>;
  readonly pumps: WatchedPumps;
  readonly limits: StuckLimits;
  /** With a schedule: how many partitions the cycles have that it opens. Null: without. */
  readonly schedule: Pick<ScheduleOptions, 'partitions'> | null;
}

/** Readiness and metrics of a service, and its schedule. */
@Module({})
export class OperationsModule implements OnModuleDestroy {
  readonly #readiness: ReadinessWatch;

  constructor(
    @Inject(ReadinessWatch) readiness: ReadinessWatch,
    @Inject(PumpWatch) pumps: PumpWatch,
    @Inject(CalendarWatch) calendar: CalendarWatch,
    @Inject(QueryBus) queries: QueryBus,
    @Inject(Metrics) metrics: Metrics,
  ) {
    this.#readiness = readiness;
    metrics.add(readingsOf({ pumps, calendar, queries }));
  }

  static with(parts: OperatedParts): DynamicModule {
    const { operations, schedule } = parts;
    return {
      module: OperationsModule,
      global: true,
      exports: [Metrics],
      imports: schedule === null ? [] : [ScheduleModule.forRoot()],
      providers: [
        { provide: Metrics, useValue: operations.metrics },
        GetMetricsHandler,
        GetReadinessHandler,
        watchOf(parts),
        readinessOf(parts),
        ...(schedule === null ? [] : [Schedule, optionsOf(schedule, operations.log)]),
      ],
    };
  }

  /** Nest calls it first of all when it is told to stop. */
  onModuleDestroy(): void {
    this.#readiness.shutDown();
  }
}

function watchOf({ pumps, limits, operations: { log } }: OperatedParts): Provider {
  const onFailure = (error: Error) =>
    log.fatal({ err: error }, 'bookkeeper and views have stopped');
  return { provide: PumpWatch, useFactory: () => new PumpWatch(pumps, { limits, onFailure }) };
}

function readinessOf({ log: { appended$ } }: OperatedParts): Provider {
  return {
    provide: ReadinessWatch,
    inject: [PumpWatch, WholeViews, CalendarWatch, { token: Schedule, optional: true }],
    useFactory: (
      pumps: PumpWatch,
      wholeViews: WholeViews,
      calendar: CalendarWatch,
      schedule?: Schedule,
    ) => {
      const scheduleFailure = () => schedule?.failure ?? null;
      return new ReadinessWatch({ pumps, wholeViews, calendar, scheduleFailure, appended$ });
    },
  };
}

function optionsOf({ partitions }: Pick<ScheduleOptions, 'partitions'>, log: Logger): Provider {
  const onFailure: ScheduleOptions['onFailure'] = (error, step) =>
    log.error({ err: error, step }, 'the schedule failed');
  return { provide: SCHEDULE_OPTIONS, useValue: { partitions, onFailure } };
}
