import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Logger } from 'pino';
import type { EventLog } from '../event-log/event-log.ts';
import type { LogLevel } from './log-levels.ts';
import { flush, logInto } from './logging.ts';
import type { LogSink } from './logging.ts';
import { Metrics } from './metrics.ts';
import { observeBuses } from './observed-buses.ts';
import { ObservedLog } from './observed-log.ts';
import { NO_TRACES } from './traces.ts';
import type { Traces } from './traces.ts';

/** What can be set of it. */
export interface OperationsSettings {
  readonly logLevel: LogLevel;
  /** Where spans are sent over OTLP/HTTP; '' for nowhere. */
  readonly tracesUrl: string;
}

/** What those who run a service see of it: a log, a registry of numbers, traces; one of each. */
export class Operations {
  readonly log: Logger;
  readonly metrics = new Metrics();
  readonly traces: Traces;
  /** Of the trace that the work at hand belongs to, if it does. */
  readonly correlationId = (): string | undefined => this.traces.traceId ?? undefined;
  readonly #sink: LogSink | null;

  private constructor(log: Logger, traces: Traces, sink: LogSink | null) {
    this.log = log;
    this.traces = traces;
    this.#sink = sink;
    sink?.on?.('drop', () => this.metrics.lineDropped());
  }

  /** @param sink where the log goes to; null for nowhere */
  static async start(
    { logLevel, tracesUrl }: OperationsSettings,
    sink: LogSink | null,
  ): Promise<Operations> {
    const log = logInto(sink, logLevel);
    if (tracesUrl === '') return new Operations(log, NO_TRACES, sink);
    const { tracesTo } = await import('./traces.otlp.ts');
    return new Operations(log, tracesTo(tracesUrl), sink);
  }

  /** The log of behaviours with its appends measured and traced. */
  observedLog(log: EventLog): EventLog {
    const { metrics, traces } = this;
    const onAppend = (seconds: number, isDurable: boolean) => metrics.appended(seconds, isDurable);
    return new ObservedLog(log, { traces, onAppend });
  }

  /** Of several nodes one at a time runs bookkeeper and views. */
  onLeading(isLeading: boolean): void {
    this.log.info(isLeading ? 'this node leads' : 'this node does not lead any more');
  }

  onInterruption(error: Error): void {
    this.log.error({ err: error }, 'bookkeeper and views were interrupted: they are started again');
  }

  onMirrorStopped(error: Error): void {
    this.log.error({ err: error }, 'the mirror of the event log has stopped: start again');
  }

  /** From now on everything that is asked of the application is traced, and counted. */
  observeBuses(buses: { readonly commands: CommandBus; readonly queries: QueryBus }): void {
    const { metrics, traces } = this;
    observeBuses(buses, { traces, onRecorded: (results) => metrics.recorded(results) });
  }

  /** Sends and writes what is left, each within a bound. */
  async close(): Promise<void> {
    await this.traces.close();
    if (this.#sink !== null) await flush(this.#sink);
  }
}
