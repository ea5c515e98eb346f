import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Metrics } from './metrics.ts';
import { ReadinessWatch } from './readiness.ts';
import type { Readiness } from './readiness.ts';

/** Whether the service can do all its work now. */
export class GetReadiness extends Query<Readiness> {}

/** All numbers, in Prometheus' text format, with its media type. */
export class GetMetrics extends Query<{ readonly type: string; readonly text: string }> {}

@QueryHandler(GetReadiness)
export class GetReadinessHandler implements IQueryHandler<GetReadiness> {
  readonly #readiness: ReadinessWatch;

  constructor(@Inject(ReadinessWatch) readiness: ReadinessWatch) {
    this.#readiness = readiness;
  }

  execute(): Promise<Readiness> {
    return this.#readiness.look();
  }
}

@QueryHandler(GetMetrics)
export class GetMetricsHandler implements IQueryHandler<GetMetrics> {
  readonly #metrics: Metrics;

  constructor(@Inject(Metrics) metrics: Metrics) {
    this.#metrics = metrics;
  }

  execute(): Promise<{ readonly type: string; readonly text: string }> {
    return this.#metrics.text();
  }
}
