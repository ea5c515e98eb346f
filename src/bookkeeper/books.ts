import type { Cycle, Day } from '../kernel/business-calendar.ts';
import type { PeerScores } from '../domain/assessment/person-features.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import type { StandingRow } from '../view-store/tables.ts';
import type { AccountBook, FoldedBook, Leaves } from './account-book.ts';
import { foldedFrom, fromRow, leavesFrom, newAccountBook } from './account-book.ts';
import { KeptBooks } from './kept-books.ts';
import { pause } from './pause.ts';
import { regularScoreIn } from './regular-scores.ts';

/** Books are read in pages of so many: those that no cycle has compacted yet can be large. */
const PAGE = 100;
const LEAVES_A_PAGE = 10_000;
/** SQLite and PostgreSQL both take many more parameters; so many are as fast as any. */
const MOST_IDS = 500;

/**
 * Reads books; they are written by the bookkeeper, together with its checkpoint. Between two
 * pages it gives way, and throws the signal's reason once it is aborted.
 */
export class Books {
  readonly #db: ViewStore['db'];
  readonly #signal: AbortSignal;
  readonly #kept: KeptBooks;

  /** Books that are kept are taken, not read. */
  constructor(store: ViewStore, signal: AbortSignal, kept = new KeptBooks()) {
    this.#db = store.db;
    this.#signal = signal;
    this.#kept = kept;
  }

  /** The books of these accounts; an account without one gets an empty one. */
  async load(accountIds: readonly string[]): Promise<Map<string, AccountBook>> {
    const books = new Map<string, AccountBook>();
    const others: string[] = [];
    for (const id of accountIds) {
      const kept = this.#kept.take(id);
      if (kept === undefined) others.push(id);
      else books.set(id, kept);
    }
    for (let at = 0; at < others.length; at += MOST_IDS) {
      const ids = others.slice(at, at + MOST_IDS);
      const rows = await storedBooks(this.#db).where('books.account_id', 'in', ids).execute();
      for (const row of rows) books.set(row.account_id, fromRow(row));
    }
    for (const id of others) if (!books.has(id)) books.set(id, newAccountBook(id));
    return books;
  }

  /** For whoever asks and concludes nothing; an account without a book gets an empty one. */
  async folded(accountId: string): Promise<FoldedBook> {
    const row = await this.#db
      .selectFrom('books')
      .select(['account_id', 'revision', 'book_json', 'seen'])
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    return row === undefined ? newAccountBook(accountId) : foldedFrom(row);
  }

  /** The books of these accounts, page by page. */
  async *of(accountIds: readonly string[]): AsyncGenerator<readonly AccountBook[]> {
    for (let at = 0; at < accountIds.length; at += PAGE) {
      await pause(this.#signal);
      yield [...(await this.load(accountIds.slice(at, at + PAGE))).values()];
    }
  }

  /** Accounts whose conclusions may change by the given open day, page by page. */
  async *due(openDay: Day): AsyncGenerator<readonly AccountBook[]> {
    yield* this.#pages((stored) => stored.where('books.wake_on', '<=', openDay));
  }

  /** The accounts of a partition in byte order of their ids, after one, page by page. */
  async *partition({
    partition,
    partitions,
  }: {
    partition: number;
    partitions: number;
  }): AsyncGenerator<readonly AccountBook[]> {
    yield* this.#pages((stored) =>
      stored.where((row) => row(row('books.partition_hash', '%', partitions), '=', partition)),
    );
  }

  /** The leaves of all accounts in byte order of their ids. */
  async *leaves(): AsyncGenerator<Leaves> {
    let after = '';
    for (;;) {
      await pause(this.#signal);
      const rows = await this.#db
        .selectFrom('books')
        .select(['account_id', 'leaf'])
        .where('account_id', '>', after)
        .orderBy('account_id')
        .limit(LEAVES_A_PAGE)
        .execute();
      const last = rows.at(-1);
      if (!last) return;
      for (const row of rows) {
        const leaves = leavesFrom(row.leaf);
        if (leaves) yield leaves;
      }
      after = last.account_id;
    }
  }

  /**
   * The scores that the regular pages of a cycle gave these accounts; those that got none are
   * left out.
   */
  async regularScores(accountIds: readonly string[], cycle: Cycle): Promise<PeerScores> {
    const found = new Map<string, number>();
    for (let at = 0; at < accountIds.length; at += MOST_IDS) {
      const rows = await this.#db
        .selectFrom('standings')
        .select(['account_id', 'regular_scores'])
        .where('account_id', 'in', accountIds.slice(at, at + MOST_IDS))
        .execute();
      for (const { account_id, regular_scores } of rows) {
        const score = regularScoreIn(regular_scores, cycle);
        if (score !== null) found.set(account_id, score);
      }
    }
    return found;
  }

  /** What publications left of these accounts. */
  async standings(accountIds: readonly string[]): Promise<readonly StandingRow[]> {
    const rows: StandingRow[] = [];
    for (let at = 0; at < accountIds.length; at += MOST_IDS) {
      const ids = accountIds.slice(at, at + MOST_IDS);
      const some = this.#db.selectFrom('standings').selectAll().where('account_id', 'in', ids);
      rows.push(...(await some.execute()));
    }
    return rows;
  }

  /** Ids of parked accounts; all of them, or the one that is asked for if it is parked. */
  async parked(accountId: string | null): Promise<readonly string[]> {
    const parked = this.#db.selectFrom('parked').select('account_id').orderBy('account_id');
    const asked = accountId === null ? parked : parked.where('account_id', '=', accountId);
    const rows = await asked.execute();
    return rows.map((row) => row.account_id);
  }

  /**
   * The next page is read while one is worked on, mostly while that waits for the log. Nobody else
   * writes the accounts behind the one that is worked on.
   */
  async *#pages(chosen: (all: Stored) => Stored): AsyncGenerator<readonly AccountBook[]> {
    const page = chosen(storedBooks(this.#db)).orderBy('books.account_id').limit(PAGE);
    const pageAfter = async (after: string) => {
      await pause(this.#signal);
      const rows = await page.where('books.account_id', '>', after).execute();
      return rows.map(fromRow);
    };
    let next = pageAfter('');
    for (;;) {
      const accounts = await next;
      this.#signal.throwIfAborted();
      const last = accounts.at(-1);
      if (!last) return;
      next = pageAfter(last.accountId);
      // It is awaited in its turn, unless whoever works on this page gives up.
      next.catch(() => undefined);
      yield accounts;
    }
  }
}

type Stored = ReturnType<typeof storedBooks>;

function storedBooks(db: ViewStore['db']) {
  return db
    .selectFrom('books')
    .leftJoin('standings', 'standings.account_id', 'books.account_id')
    .selectAll('books')
    .select(['standings.cycle', 'standings.scored_from'])
    .select(['standings.regular_scores', 'standings.standing_json']);
}
