import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { OperatedParts } from '../operations/operations.module.ts';
import { OperationsModule } from '../operations/operations.module.ts';
import type { AccessParts } from './access/access.module.ts';
import { AccessModule } from './access/access.module.ts';
import { BatchController } from './behaviours/batch.controller.ts';
import { BehavioursController } from './behaviours/behaviours.controller.ts';
import { DrawsController } from './borrowing/draws.controller.ts';
import { ConsoleController } from './console/console.controller.ts';
import { FeedModule } from './feed/feed.module.ts';
import type { FeedLimits } from './feed/feed-readers.ts';
import { HealthController } from './health/health.controller.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { ReadingModule } from './reading/reading.module.ts';
import { RequestPipe } from './requests/request.pipe.ts';
import type { WebhookLimits } from '../webhooks/sender.ts';
import { WebhooksModule } from './webhooks/webhooks.module.ts';

/** What the doors are made of, beside the application behind them. */
export interface Doors {
  readonly access: AccessParts;
  readonly operated: OperatedParts;
  readonly limits: FeedLimits & WebhookLimits;
  /** Controllers of whoever embeds the service, behind the same guards. */
  readonly addOns?: readonly DynamicModule[] | undefined;
}

/** The doors to the outside; what they ask of the application goes through its two buses. */
@Module({})
export class HttpModule {
  static on(application: DynamicModule, doors: Doors): DynamicModule {
    const { access, operated, limits, addOns = [] } = doors;
    return {
      module: HttpModule,
      imports: [
        application,
        AccessModule.with(access),
        OperationsModule.with(operated),
        FeedModule.with(limits),
        WebhooksModule.with({
          ...{ clock: access.clock, limits, onFailure: logged(operated) },
          isOurTurn: () => operated.pumps.isLeading(),
        }),
        MetricsModule,
        ReadingModule,
        ...addOns,
      ],
      controllers: [
        ConsoleController,
        HealthController,
        BehavioursController,
        BatchController,
        DrawsController,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestPipe },
      ],
    };
  }
}

function logged({ operations }: OperatedParts) {
  return (error: unknown) => operations.log.error({ err: error }, 'webhooks could not go on');
}
