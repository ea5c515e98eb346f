import { Inject, Module } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Metrics } from '../../operations/metrics.ts';
import type { Reading } from '../../operations/metrics.ts';
import { GetWebhookBacklog, GetWebhookBacklogHandler } from '../../webhooks/webhook-backlog.ts';
import { FeedReaders } from '../feed/feed-readers.ts';
import { MetricsController } from './metrics.controller.ts';

/** The numbers of the service, those of its doors among them. */
@Module({ controllers: [MetricsController], providers: [GetWebhookBacklogHandler] })
export class MetricsModule {
  constructor(
    @Inject(Metrics) metrics: Metrics,
    @Inject(FeedReaders) readers: FeedReaders,
    @Inject(QueryBus) queries: QueryBus,
  ) {
    metrics.add([ofFeed(readers), ofWebhooks(queries)]);
  }
}

function ofFeed(readers: FeedReaders): Reading {
  return {
    name: 'abt_feed_readers',
    help: 'Readers that follow the feed now.',
    read: () => [{ value: readers.count }],
  };
}

function ofWebhooks(queries: QueryBus): Reading {
  return {
    name: 'abt_webhook_deliveries',
    help: 'Deliveries of webhooks that have not arrived: waiting for their turn, or given up.',
    labels: ['state'],
    read: async () => {
      const backlog = await queries.execute(new GetWebhookBacklog());
      return Object.entries(backlog).map(([state, value]) => ({ labels: { state }, value }));
    },
  };
}
