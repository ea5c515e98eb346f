import type { Observable } from 'rxjs';
import type { Appended, EventLog, Found } from '../event-log/event-log.ts';
import type { SparsePage, StreamRange } from '../event-log/event-log.ts';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import type { Traces } from './traces.ts';

export interface LogObserver {
  readonly traces: Traces;
  /** Told of each append: how long it took until it was durable, or refused. */
  readonly onAppend: (seconds: number, isDurable: boolean) => void;
}

/** The same log, with its appends measured and traced. */
export class ObservedLog implements EventLog {
  readonly #log: EventLog;
  readonly #observer: LogObserver;

  constructor(log: EventLog, observer: LogObserver) {
    this.#log = log;
    this.#observer = observer;
  }

  async append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended> {
    const { traces, onAppend } = this.#observer;
    const startedAt = performance.now();
    let isDurable = false;
    try {
      const work = () => this.#log.append(stream, expected, events);
      const appended = await traces.span('append', { 'abt.events': events.length }, work);
      isDurable = true;
      return appended;
    } finally {
      onAppend((performance.now() - startedAt) / 1000, isDurable);
    }
  }

  find(stream: string, ids: readonly string[]): Promise<Found> {
    return this.#log.find(stream, ids);
  }

  readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    return this.#log.readStream(stream, range);
  }

  readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#log.readAll(after, limit);
  }

  readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    return this.#log.readAllExcept(category, after, limit);
  }

  eventAt(position: Position): Promise<RecordedEvent | null> {
    return this.#log.eventAt(position);
  }

  head(): Promise<Position> {
    return this.#log.head();
  }

  someStreamOf(category: string): Promise<string | null> {
    return this.#log.someStreamOf(category);
  }

  eventsBetween(after: Position, through: Position): number | null {
    return this.#log.eventsBetween(after, through);
  }

  get appended$(): Observable<Position> {
    return this.#log.appended$;
  }

  close(): Promise<void> {
    return this.#log.close();
  }
}
