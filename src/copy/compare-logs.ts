import type { EventLog } from '../event-log/event-log.ts';
import { MAX_PAGE } from '../event-log/event-log.ts';
import { START } from '../kernel/envelope.ts';
import type { Metadata, Position, RecordedEvent } from '../kernel/envelope.ts';
import { accountOf } from './kept-order.ts';

/** The first of them are told; all are counted. */
export const MOST_DIFFERENCES = 20;
/** So far may two events of different accounts be out of step: some pieces of a copy. */
const MOST_APART = 4 * MAX_PAGE;
/** Events that are taken from one side before the other's turn. */
const TURN = 1_000;

export interface LogDifference {
  readonly side: 'source' | 'target' | 'both';
  readonly stream: string;
  readonly revision: number;
  readonly because: string;
}

export interface LogComparison {
  /** Of the source. */
  readonly events: number;
  readonly streams: number;
  readonly differences: readonly LogDifference[];
  readonly differenceCount: number;
}

export interface CompareOptions {
  readonly source: Pick<EventLog, 'readAll'>;
  /** Compared up to here: it may have gone on. */
  readonly through: Position;
  readonly target: Pick<EventLog, 'readAll' | 'head'>;
  readonly onProgress?: (events: number) => void;
}

/**
 * Holds two logs against each other, event by event: both have the same events between the same
 * barriers, so each stream has the same head. An event is told by its chain hash; whether that is
 * what it should be, a replay of each side proves.
 *
 * Memory holds a page of each and the events that one side alone has shown so far.
 */
export async function compareLogs(options: CompareOptions): Promise<LogComparison> {
  const { source, target, through, onProgress = () => undefined } = options;
  const sides = {
    source: new Side(source, through),
    target: new Side(target, await target.head()),
  };
  const comparison = new Comparison();
  for (;;) {
    const taken =
      (await comparison.take('source', sides.source)) +
      (await comparison.take('target', sides.target));
    onProgress(comparison.events);
    if (taken > 0 && comparison.apart <= MOST_APART) continue;
    // Each side stands at its next barrier, or at its end.
    const goesOn = comparison.passBarrier(await sides.source.peek(), await sides.target.peek());
    if (!goesOn) return comparison.result();
    sides.source.next();
    sides.target.next();
  }
}

type SideName = 'source' | 'target';

/** What has been seen on one side only. */
interface Lone {
  readonly side: SideName;
  readonly stream: string;
  readonly revision: number;
  readonly metadata: string;
}

class Comparison {
  events = 0;
  #streams = 0;
  readonly #lone = new Map<string, Lone>();
  readonly #differences: LogDifference[] = [];
  #count = 0;

  /** How many events are on one side only, so far. */
  get apart(): number {
    return this.#lone.size;
  }

  /** Takes events of accounts, to the next barrier at most. */
  async take(name: SideName, side: Side): Promise<number> {
    for (let taken = 0; taken < TURN; taken++) {
      const event = await side.peek();
      if (event === null || accountOf(event.stream) === null) return taken;
      this.#meet(name, event);
      side.next();
    }
    return TURN;
  }

  /** Whether both sides go on behind the same barrier. */
  passBarrier(source: RecordedEvent | null, target: RecordedEvent | null): boolean {
    for (const lone of this.#lone.values()) this.#differ(lone.side, lone, 'only here, or moved');
    const isTooMuch = this.#lone.size > MOST_APART;
    this.#lone.clear();
    if (isTooMuch || (source === null && target === null)) return false;
    if (source?.hash !== target?.hash) {
      const because = 'not the same event follows on both sides; nothing behind it was compared';
      if (source !== null) this.#differ('source', source, because);
      if (target !== null) this.#differ('target', target, because);
      return false;
    }
    if (source !== null) this.#meet('source', source);
    if (target !== null) this.#meet('target', target);
    return true;
  }

  result(): LogComparison {
    const { events } = this;
    return {
      events,
      streams: this.#streams,
      differences: this.#differences,
      differenceCount: this.#count,
    };
  }

  #meet(side: SideName, event: RecordedEvent): void {
    const { stream, revision, hash } = event;
    if (side === 'source') {
      this.events += 1;
      if (revision === 0) this.#streams += 1;
    }
    const metadata = metadataText(event.metadata);
    const other = this.#lone.get(hash);
    if (other === undefined || other.side === side) {
      this.#lone.set(hash, { side, stream, revision, metadata });
      return;
    }
    this.#lone.delete(hash);
    if (other.metadata === metadata) return;
    this.#differ('both', other, 'its metadata is not the same');
  }

  #differ(side: LogDifference['side'], { stream, revision }: Place, because: string): void {
    this.#count += 1;
    if (this.#differences.length >= MOST_DIFFERENCES) return;
    this.#differences.push({ side, stream, revision, because });
  }
}

type Place = Pick<RecordedEvent, 'stream' | 'revision'>;

/** What is ours of it: an engine may keep something of its own beside. */
function metadataText({ source, correlationId, causationId }: Metadata = {}): string {
  return JSON.stringify([source, correlationId, causationId]);
}

/** One log, event by event, up to a position. */
class Side {
  readonly #log: Pick<EventLog, 'readAll'>;
  readonly #through: Position;
  #page: readonly RecordedEvent[] = [];
  #at = 0;
  #after: Position = START;

  constructor(log: Pick<EventLog, 'readAll'>, through: Position) {
    this.#log = log;
    this.#through = through;
  }

  async peek(): Promise<RecordedEvent | null> {
    if (this.#at === this.#page.length && this.#after < this.#through) {
      this.#page = await this.#log.readAll(this.#after, MAX_PAGE);
      this.#at = 0;
      this.#after = this.#page.at(-1)?.position ?? this.#through;
    }
    const event = this.#page[this.#at];
    return event !== undefined && event.position <= this.#through ? event : null;
  }

  next(): void {
    this.#at += 1;
  }
}
