import '../../support/nest-first.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloseDay, RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { configOf } from '../../../src/config.ts';
import type { FeedPage } from '../../../src/feed/feed.ts';
import type { FeedItem } from '../../../src/feed/feed-item.ts';
import type { Service } from '../../../src/service.ts';
import { startService } from '../../../src/service.ts';
import { borrower } from '../../cli/behaviours.ts';

/** A service on a data directory of its own, which can be closed and opened again. */
export class Served {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'abt-feed-'));
  readonly #environment: NodeJS.ProcessEnv;
  #service: Service | null = null;

  /** @param environment further settings */
  constructor(environment: NodeJS.ProcessEnv = {}) {
    this.#environment = environment;
  }

  get url(): string {
    return this.#open().url;
  }

  async start(): Promise<void> {
    const config = configOf({ dataDir: this.#dataDir, port: 0 }, this.#environment);
    this.#service = await startService(config);
  }

  async stop(): Promise<void> {
    await this.#open().close();
    this.#service = null;
  }

  async end(): Promise<void> {
    await this.#service?.close();
    rmSync(this.#dataDir, { recursive: true });
  }

  /** Borrowers who owe two debts from May 2005 on. */
  async report(...accountIds: readonly string[]): Promise<void> {
    const behaviours = accountIds.flatMap((accountId) => borrower(accountId, false));
    await this.#open().tracker.commands.execute(new RecordBehaviours(behaviours));
  }

  async closeDay(date: string): Promise<void> {
    await this.#open().tracker.commands.execute(new CloseDay(date));
    await this.#open().tracker.caughtUp();
  }

  async runCycle(cycle: string): Promise<void> {
    await this.#open().tracker.commands.execute(new RunCycle(cycle));
    await this.#open().tracker.caughtUp();
  }

  /** Everything that there is to tell, as the pages of the feed tell it. */
  async everything(query = ''): Promise<readonly FeedItem[]> {
    const items: FeedItem[] = [];
    for (let after = 'start'; ;) {
      const answer = await fetch(`${this.url}/v1/feed/items?limit=7&after=${after}${query}`);
      const page = (await answer.json()) as FeedPage;
      items.push(...page.items);
      if (!page.hasMore) return items;
      after = page.next;
    }
  }

  #open(): Service {
    if (this.#service === null) throw new Error('the service is not open');
    return this.#service;
  }
}
