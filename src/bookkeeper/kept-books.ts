import type { AccountBook } from './account-book.ts';

/** Of their JSON; as objects they take some four times as much memory. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

interface Kept {
  readonly account: AccountBook;
  readonly characters: number;
}

/**
 * Books as they were saved last, for accounts that go on being busy: theirs are not read and
 * parsed anew for each fact. Whoever takes one has it alone until it is saved and kept again.
 */
export class KeptBooks {
  readonly #kept = new Map<string, Kept>();
  readonly #most: number;
  #characters = 0;

  constructor(most = MOST_CHARACTERS) {
    this.#most = most;
  }

  take(accountId: string): AccountBook | undefined {
    const kept = this.#kept.get(accountId);
    if (kept === undefined) return undefined;
    this.#kept.delete(accountId);
    this.#characters -= kept.characters;
    return kept.account;
  }

  /**
   * One for which there is no room is not kept. Of more accounts than there is room for that are
   * busy in turn, some stay; by making room for each, every one would be gone before its turn.
   */
  keep(account: AccountBook, characters: number): void {
    this.take(account.accountId);
    if (this.#characters + characters > this.#most) return;
    this.#kept.set(account.accountId, { account, characters });
    this.#characters += characters;
  }

  clear(): void {
    this.#kept.clear();
    this.#characters = 0;
  }
}
