import { Failure } from '../kernel/errors.ts';
import { WrongExpectedRevision } from '../event-log/event-log.ts';
import type { Row, ViewStore } from '../view-store/view-store.ts';
import { CheckpointMoved } from '../view-store/view-store.ts';
import type { ParkedRow } from '../view-store/tables.ts';
import type { CycleClosed } from '../domain/calendar/calendar.events.ts';
import { parseCycle } from '../kernel/business-calendar.ts';
import type { AccountBook } from './account-book.ts';
import type { Books } from './books.ts';

/** Accounts that cannot be assessed are set aside with their error; the others go on. */
export class Parked {
  readonly #db: ViewStore['db'];
  readonly #changes = new Map<string, ParkedRow | null>();

  constructor(store: ViewStore) {
    this.#db = store.db;
  }

  /**
   * Sets an account aside until it is retried.
   *
   * @throws the error itself if it is not the account's fault: then the pump stops
   */
  park(account: AccountBook, error: unknown): void {
    if (!isOfAccount(error)) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'CANNOT_ASSESS';
    const message = error instanceof Error ? error.message : String(error);
    this.parkAs(account, `${code}: ${message}`);
  }

  /** @param error as `errorOf` gives it and `CycleClosed` lists it */
  parkAs(account: AccountBook, error: string): void {
    const { accountId, revision } = account;
    account.book = null;
    account.wakeOn = null;
    const [, code = 'CANNOT_ASSESS', message = error] = /^(\w+): (.*)$/s.exec(error) ?? [];
    this.#changes.set(accountId, { account_id: accountId, revision, code, message });
  }

  /**
   * Sets aside who was parked when a cycle was closed, in books that were rebuilt since: a retry
   * has to assess the cycle first.
   *
   * @returns the books that have changed
   */
  async parkListed({ cycle, parked }: CycleClosed, books: Books): Promise<readonly AccountBook[]> {
    const listed = await books.load(parked.map((each) => each.accountId));
    return parked.flatMap(({ accountId, error }) => {
      const account = listed.get(accountId);
      const isPublished = (account?.publishedCycle ?? -1) >= (parseCycle(cycle) ?? 0);
      if (!account?.book || isPublished) return [];
      this.parkAs(account, error);
      return [account];
    });
  }

  release(accountId: string): void {
    this.#changes.set(accountId, null);
  }

  /** Why an account is parked. */
  async errorOf(accountId: string): Promise<string> {
    const changed = this.#changes.get(accountId);
    const row =
      changed ??
      (await this.#db
        .selectFrom('parked')
        .selectAll()
        .where('account_id', '=', accountId)
        .executeTakeFirst());
    return row ? `${row.code}: ${row.message}` : 'CANNOT_ASSESS';
  }

  /** What is to be written with the next batch. */
  takeChanges(): { removals: readonly Row[]; upserts: readonly ParkedRow[] } {
    const removals: Row[] = [];
    const upserts: ParkedRow[] = [];
    for (const [account_id, row] of this.#changes) {
      if (row) upserts.push(row);
      else removals.push({ account_id });
    }
    this.#changes.clear();
    return { removals, upserts };
  }
}

/** Failures of what surrounds the accounts stop the pump: nothing may be skipped for them. */
function isOfAccount(error: unknown): boolean {
  if (error instanceof CheckpointMoved || error instanceof WrongExpectedRevision) return false;
  return !(error instanceof Failure && /^(LOG_|VIEWS_|CONFLICT)/.test(error.code));
}
