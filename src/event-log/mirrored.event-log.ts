import type { Observable } from 'rxjs';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import type { Appended, EventLog, Found, SparsePage, StreamRange } from './event-log.ts';
import { MirrorReader } from './mirror-reader.ts';

/**
 * A log over the network of which a mirror has a part: what everything has led to so far is read
 * from the mirror at the disk's speed, in the origin's positions. Whatever has to be fresh, and
 * what the mirror does not have yet, comes from the origin; appends go there.
 */
export class MirroredEventLog implements EventLog {
  readonly #origin: EventLog;
  readonly #mirror: MirrorReader;

  private constructor(origin: EventLog, mirror: MirrorReader) {
    this.#origin = origin;
    this.#mirror = mirror;
  }

  /**
   * Over the directory of a mirror that somebody keeps, see `Mirror`; it takes no lock. Closing
   * it closes the origin, too.
   *
   * @throws Failure LOG_NOT_FOUND if nobody has made the mirror; those of the embedded log
   */
  static over(origin: EventLog, directory: string): MirroredEventLog {
    return new MirroredEventLog(origin, new MirrorReader(directory));
  }

  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended> {
    return this.#origin.append(stream, expected, events);
  }

  find(stream: string, ids: readonly string[]): Promise<Found> {
    return this.#origin.find(stream, ids);
  }

  readStream(stream: string, range: StreamRange): Promise<readonly RecordedEvent[]> {
    return this.#origin.readStream(stream, range);
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const page = await this.#mirror.readAll(after, limit);
    return page.length > 0 ? page : this.#origin.readAll(after, limit);
  }

  async readAllExcept(category: string, after: Position, limit: number): Promise<SparsePage> {
    const page = await this.#mirror.readAllExcept(category, after, limit);
    return page.through > after ? page : this.#origin.readAllExcept(category, after, limit);
  }

  async eventAt(position: Position): Promise<RecordedEvent | null> {
    return (await this.#mirror.eventAt(position)) ?? this.#origin.eventAt(position);
  }

  head(): Promise<Position> {
    return this.#origin.head();
  }

  someStreamOf(category: string): Promise<string | null> {
    return this.#origin.someStreamOf(category);
  }

  eventsBetween(after: Position, through: Position): number | null {
    return this.#origin.eventsBetween(after, through);
  }

  get appended$(): Observable<Position> {
    return this.#origin.appended$;
  }

  async close(): Promise<void> {
    await this.#origin.close();
    await this.#mirror.close();
  }
}
