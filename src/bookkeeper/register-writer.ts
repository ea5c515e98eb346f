import type { EventLog } from '../event-log/event-log.ts';
import { MAX_APPEND_BYTES, eventsOf } from '../event-log/event-log.ts';
import type { Cycle } from '../kernel/business-calendar.ts';
import { cycleName } from '../kernel/business-calendar.ts';
import type { NewEvent, RecordedEvent } from '../kernel/envelope.ts';
import { utf8Length } from '../kernel/utf8.ts';
import { CATALOGUE, dataOf, streamOf } from '../domain/catalogue.ts';
import { pageName, pageText } from '../domain/register/pages.ts';
import type { PageRecord } from '../domain/register/pages.ts';
import type { ScoresPublished } from '../domain/register/register.events.ts';
import { uuidOf } from '../event-log/sha256.ts';

export interface PartitionOfCycle {
  readonly cycle: Cycle;
  readonly cutoffAt: number;
  readonly partition: number;
}

/** Appends pages to one partition of the register, in order, several to an append. */
export class RegisterWriter {
  readonly #log: EventLog;
  readonly #of: PartitionOfCycle;
  readonly #stream: string;
  #revision: number;
  #pages: NewEvent[] = [];
  #bytes = 0;

  /** @param revision of the last page that is there already, or NO_STREAM */
  constructor(log: EventLog, of: PartitionOfCycle, revision: number) {
    this.#log = log;
    this.#of = of;
    this.#stream = streamOf.register(cycleName(of.cycle), of.partition);
    this.#revision = revision;
  }

  /** Takes a page; it is in the log after `flush`, or when further pages push it out. */
  async add(records: readonly PageRecord[]): Promise<void> {
    const page = this.#revision + 1 + this.#pages.length;
    const { cycle, cutoffAt, partition } = this.#of;
    const data = pageText({ cycle: cycleName(cycle), partition, page }, records);
    const id = uuidOf(pageName(this.#stream, page));
    const schemaVersion = CATALOGUE.ScoresPublished.version;
    const event = { id, type: 'ScoresPublished', schemaVersion, occurredAt: cutoffAt, data };
    const bytes = utf8Length(data);
    if (this.#bytes + bytes > MAX_APPEND_BYTES) await this.flush();
    this.#pages.push(event);
    this.#bytes += bytes;
  }

  async flush(): Promise<void> {
    if (this.#pages.length === 0) return;
    const { revision } = await this.#log.append(this.#stream, this.#revision, this.#pages);
    this.#revision = revision;
    this.#pages = [];
    this.#bytes = 0;
  }
}

/** A page has 48 KiB: so many are read at once. */
export const PAGES_AT_ONCE = 64;

/** The pages of a partition that stand in the register, in order. */
export async function* pagesOf(
  log: EventLog,
  of: { readonly cycle: string; readonly partition: number; readonly limit?: number },
): AsyncGenerator<{ readonly event: RecordedEvent; readonly page: ScoresPublished }> {
  const { cycle, partition, limit = PAGES_AT_ONCE } = of;
  for await (const event of eventsOf(log, streamOf.register(cycle, partition), { limit })) {
    yield { event, page: dataOf(event) as unknown as ScoresPublished };
  }
}
