import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { KeyRing } from '../../access/key-ring.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ServiceStore } from '../../service-store/service-store.ts';
import { SERVICE_STORE } from '../../service-store/service-store.ts';
import { AccessGuard } from './access.guard.ts';
import { QueryGuard } from '../requests/query.guard.ts';
import { Callers } from './callers.ts';
import type { RateLimits } from './rate-limit.guard.ts';
import { RateLimitGuard } from './rate-limit.guard.ts';
import { RateWindows } from './rate-windows.ts';

export interface AccessParts {
  readonly store: ServiceStore;
  readonly clock: Clock;
  readonly limits: RateLimits;
}

/** Who may call what, how often and with which queries: for every controller of the application. */
@Module({})
export class AccessModule {
  static with({ store, clock, limits }: AccessParts): DynamicModule {
    const callers = new Callers(new KeyRing(store, clock));
    const windows = new RateWindows(clock);
    return {
      module: AccessModule,
      global: true,
      providers: [
        { provide: SERVICE_STORE, useValue: store },
        { provide: Callers, useValue: callers },
        // In this order: strangers are limited, too, and told nothing of their queries.
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) =>
            new RateLimitGuard(limits, { callers, windows, reflector }),
          inject: [Reflector],
        },
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new AccessGuard(callers, reflector),
          inject: [Reflector],
        },
        { provide: APP_GUARD, useClass: QueryGuard },
      ],
      exports: [SERVICE_STORE, Callers],
    };
  }
}
