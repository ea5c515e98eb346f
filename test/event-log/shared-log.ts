import type { Observable } from 'rxjs';
import { filter } from 'rxjs';
import { WrongExpectedRevision } from '../../src/event-log/event-log.ts';
import type { Appended, EventLog, Found } from '../../src/event-log/event-log.ts';
import type { SparsePage, StreamRange } from '../../src/event-log/event-log.ts';
import { START } from '../../src/kernel/envelope.ts';
import type { NewEvent, Position, RecordedEvent } from '../../src/kernel/envelope.ts';

/**
 * A log that seems to be fresh, in a database that is not: it begins at the end of what is there,
 * and its streams have names that nobody has used. Nobody else writes meanwhile.
 */
export class SharedLog implements EventLog {
  readonly #log: EventLog;
  readonly #start: Position;
  readonly #named: (stream: string) => string;

  constructor(log: EventLog, start: Position, named: (stream: string) => string) {
    this.#log = log;
    this.#start = start;
    this.#named = named;
  }

  async append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended> {
    try {
      return await this.#log.append(this.#named(stream), expected, events);
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      throw new WrongExpectedRevision(stream, error.expected, error.actual);
    }
  }

  find(stream: string, ids: readonly string[]): Promise<Found> {
    return this.#log.find(this.#named(stream), ids);
  }

  readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    return this.#log.readStream(this.#named(stream), range);
  }

  readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.#log.readAll(after || this.#start, limit);
  }

  async readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    return this.#log.readAllExcept(category, after || this.#start, limit);
  }

  eventAt(position: Position): Promise<RecordedEvent | null> {
    return this.#log.eventAt(position);
  }

  async head(): Promise<Position> {
    const head = await this.#log.head();
    return head > this.#start ? head : START;
  }

  someStreamOf(category: string): Promise<string | null> {
    return this.#log.someStreamOf(category);
  }

  eventsBetween(after: Position, through: Position): number | null {
    return this.#log.eventsBetween(after, through);
  }

  get appended$(): Observable<Position> {
    return this.#log.appended$.pipe(filter((position) => position > this.#start));
  }

  close(): Promise<void> {
    return this.#log.close();
  }
}
