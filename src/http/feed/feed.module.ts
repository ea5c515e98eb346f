import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { FeedController } from './feed.controller.ts';
import type { FeedLimits } from './feed-readers.ts';
import { FeedReaders } from './feed-readers.ts';

/** The feed's doors. */
@Module({})
export class FeedModule {
  static with(limits: FeedLimits): DynamicModule {
    return {
      module: FeedModule,
      // How many readers there are is asked by the metrics, too.
      global: true,
      exports: [FeedReaders],
      controllers: [FeedController],
      providers: [{ provide: FeedReaders, useFactory: () => new FeedReaders(limits) }],
    };
  }
}
