import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { RecordResult } from '../commands/behaviour-recorder.ts';
import { inTime } from '../event-log/in-time.ts';

/** Up to a durable append in milliseconds, up to a batch or a cycle in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Prometheus gives up after ten seconds, and has none of the numbers then. */
const LONGEST_READING_MS = 2_000;

/** What became of a behaviour, in the words of the HTTP interface. */
const RESULT = {
  recorded: 'recorded',
  alreadyThere: 'replayed',
  malformed: 'malformed',
  reused: 'reused',
} as const satisfies Record<RecordResult['kind'], string>;

/** One value of a gauge, with the labels that tell it from its others. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A number that is looked up when somebody asks for the metrics. */
export interface Reading {
  readonly name: string;
  /** A sentence with its unit. */
  readonly help: string;
  readonly labels?: readonly string[];
  /** What throws, or is not there yet, has no samples this time. */
  readonly read: () => Promise<readonly Sample[]> | readonly Sample[];
}

/** A request as it is counted: the pattern of its route, never its path. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** The numbers of one service, in a registry of their own; see docs/operations.md for them all. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #behaviours = new Counter({
    name: 'abt_behaviours_total',
    help: 'Behaviours by what became of them.',
    labelNames: ['result'],
    registers: [this.#registry],
  });
  readonly #appends = new Histogram({
    name: 'abt_log_append_duration_seconds',
    help: 'Time until an append of a request was durable or refused, in seconds.',
    labelNames: ['result'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #dropped = new Counter({
    name: 'abt_log_lines_dropped_total',
    help: 'Lines of the service log that a slow reader lost.',
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    // So that a rate can be taken from the first one on.
    for (const result of Object.values(RESULT)) this.#behaviours.inc({ result }, 0);
  }

  answered({ seconds, status, ...labels }: AnsweredRequest): void {
    this.#requests.observe({ ...labels, status: String(status) }, seconds);
  }

  recorded(results: readonly (RecordResult | undefined)[]): void {
    const counts = new Map<string, number>();
    for (const each of results) {
      if (each === undefined) continue;
      const result = RESULT[each.kind];
      counts.set(result, (counts.get(result) ?? 0) + 1);
    }
    for (const [result, count] of counts) this.#behaviours.inc({ result }, count);
  }

  appended(seconds: number, isDurable: boolean): void {
    this.#appends.observe({ result: isDurable ? 'durable' : 'refused' }, seconds);
  }

  lineDropped(): void {
    this.#dropped.inc();
  }

  /** Adds gauges that are read whenever somebody asks. */
  add(readings: readonly Reading[]): void {
    for (const { name, help, labels = [], read } of readings) {
      new Gauge({
        name,
        help,
        labelNames: labels,
        registers: [this.#registry],
        async collect() {
          this.reset();
          // A gauge without labels is reset to 0, which would be a reading.
          if (labels.length === 0) this.remove();
          const late = () => new Error(`${name} was not read in time`);
          const reading = inTime(LONGEST_READING_MS, (async () => read())(), late);
          const samples = await reading.catch(() => []);
          for (const { labels, value } of samples) this.set({ ...labels }, value);
        },
      });
    }
  }

  /** Prometheus' text format, and its media type. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
