import type { PageEntry } from '../domain/register/register.events.ts';
import type { Audit } from './audit.ts';
import type { CycleRun } from './calendar-record.ts';
import type { Differences } from './differences.ts';
import type { Page, Place } from './register-pages.ts';
import { RegisterStream, partitionOf, placeOn } from './register-pages.ts';

/** Pages take 48 KiB, so 1 MB at most is held. */
const PAGES_A_READ = 16;

/**
 * Walks through one partition of a cycle's register in step with the accounts, both in byte order
 * of account id. It holds a few pages, and the late records, which are few.
 */
export class RegisterCursor {
  readonly #register: RegisterStream;
  readonly #run: CycleRun;
  readonly #partition: number;
  readonly #differences: Differences;
  #late: Map<string, Place> | null = null;
  /** Read, and not walked through yet. */
  #pages: Page[] = [];
  #page: Page | null = null;
  #at = 0;
  #nextRevision = 0;
  /** The revision of the first late page. */
  #firstLate = Number.POSITIVE_INFINITY;
  #isAtEnd = false;
  #lastId = '';

  constructor(
    { audit, run, differences }: { audit: Audit; run: CycleRun; differences: Differences },
    partition: number,
  ) {
    this.#register = new RegisterStream(audit, run, partition);
    this.#run = run;
    this.#partition = partition;
    this.#differences = differences;
  }

  /** The place of an account. Records on the way to it belong to nobody. */
  async take(accountId: string): Promise<Place> {
    const late = (this.#late ??= await this.#readLate());
    for (let entry = await this.#peek(); entry; entry = await this.#peek()) {
      const id = entry.record.accountId;
      if (id > accountId) break;
      const place = placeOn(this.#here(), entry);
      if (id !== accountId || id === this.#lastId) this.#refuse(place, id);
      this.#step(id);
      if (id === accountId) return place;
    }
    const found = late.get(accountId);
    late.delete(accountId);
    return found ?? placeOn(this.#here(), null);
  }

  /** What is left once every account has been asked for. */
  async finish(): Promise<void> {
    const late = (this.#late ??= await this.#readLate());
    for (let entry = await this.#peek(); entry; entry = await this.#peek()) {
      const id = entry.record.accountId;
      this.#refuse(this.#here(), id);
      this.#step(id);
    }
    for (const [id, place] of late) this.#refuse(place, id);
  }

  #here(): Omit<Place, 'entry' | 'text'> {
    const revision = this.#page?.event.revision ?? Math.max(0, this.#nextRevision - 1);
    return { stream: this.#register.stream, revision, isLate: false };
  }

  #step(id: string): void {
    this.#lastId = id;
    this.#at++;
  }

  async #peek(): Promise<PageEntry | null> {
    while (!this.#isAtEnd) {
      const entry = this.#page?.entries[this.#at];
      if (entry) return entry;
      const page = await this.#nextPage();
      this.#isAtEnd = !page || page.isLate;
      if (!page || page.isLate) break;
      this.#page = page;
      this.#at = 0;
      this.#nextRevision++;
    }
    return null;
  }

  async #nextPage(): Promise<Page | undefined> {
    if (this.#pages.length === 0) {
      // Late pages are read by themselves: what is wrong with them is told once.
      const most = Math.min(PAGES_A_READ, this.#firstLate - this.#nextRevision);
      if (most <= 0) return undefined;
      const read = await this.#register.pages(this.#nextRevision, most, this.#differences);
      this.#pages = read.toReversed();
    }
    return this.#pages.pop();
  }

  async #readLate(): Promise<Map<string, Place>> {
    const late = new Map<string, Place>();
    const isOurs = (id: string) => partitionOf(id, this.#run) === this.#partition;
    if (![...this.#run.parked.keys()].some(isOurs)) return late;
    this.#firstLate = await this.#register.firstBehind(null);
    for (let revision = this.#firstLate; ; revision++) {
      const [page] = await this.#register.pages(revision, 1, this.#differences);
      if (!page) return late;
      for (const entry of page.entries) {
        const id = entry.record.accountId;
        const place = placeOn({ stream: this.#register.stream, revision, isLate: true }, entry);
        if (late.has(id)) this.#refuse(place, id);
        else late.set(id, place);
      }
    }
  }

  #refuse({ stream, revision }: Pick<Place, 'stream' | 'revision'>, id: string): void {
    // An account may have been opened since the audit began; its cycle is not closed then.
    if (!this.#run.closed) return;
    const because = this.#reasonAgainst(id);
    this.#differences.add({ where: 'record', stream, revision, published: id, because });
  }

  #reasonAgainst(id: string): string {
    const partition = partitionOf(id, this.#run);
    if (partition !== this.#partition) return `${id} belongs to partition ${partition}`;
    if (id <= this.#lastId) return `${id} is there twice, or behind ${this.#lastId}`;
    return `there is no account ${id} with a place here`;
  }
}
