import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../kernel/clock.ts';
import { Failure } from '../kernel/errors.ts';
import type { AccountReplay, AccountReplayInput } from './account-replay.ts';
import { AuditThread } from './audit-thread.ts';
import type { AuditProgress, AuditThreadData } from './audit-thread.protocol.ts';
import type { Bundle, BundleInput } from './bundle.ts';
import { messageOf } from './differences.ts';
import type { Integrity } from './integrity.ts';
import type { BookVerdict } from './replay-all.ts';

/** So many replays of the book are remembered, the ones begun last. */
const MOST_KEPT = 10;
/** A check that is younger answers again. */
const FRESH_MS = 60_000;

/** Work over the whole log; instants in milliseconds since 1970-01-01T00:00:00Z. */
export interface BookAudit<Result> {
  readonly id: string;
  readonly state: 'running' | 'finished' | 'failed';
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly progress: AuditProgress;
  /** Null until it is finished. */
  readonly result: Result | null;
  /** Why it has failed. */
  readonly error: string | null;
}

/** The audits of a running service: accounts in one thread, the whole book in another. */
export class Auditors {
  readonly #accounts: AuditThread;
  readonly #book: AuditThread;
  readonly #clock: Clock;
  readonly #replays = new Map<string, BookAudit<BookVerdict>>();
  #check: BookAudit<Integrity> | null = null;
  /** Being put together, or done and not given out, by account and cycle. */
  readonly #bundles = new Map<string, Promise<Bundle>>();
  #running: { readonly ended: Promise<void> } | null = null;

  constructor(data: AuditThreadData, clock: Clock) {
    this.#accounts = new AuditThread(data);
    this.#book = new AuditThread(data);
    this.#clock = clock;
  }

  /** Errors as those of AuditThread.ask; UNKNOWN_ACCOUNT. */
  replayAccount(input: AccountReplayInput): Promise<AccountReplay> {
    return this.#accounts.ask('replayAccount', input);
  }

  /**
   * Begins to prove the whole book; while that is being done, answers with it.
   *
   * @throws Failure AUDIT_BUSY while the chains are being checked
   */
  beginReplay(): BookAudit<BookVerdict> {
    const running = [...this.#replays.values()].find(({ state }) => state === 'running');
    if (running !== undefined) return running;
    this.#refuseIfBusy();
    const begun = this.#begun<BookVerdict>();
    const keep = (audit: BookAudit<BookVerdict>) => void this.#replays.set(audit.id, audit);
    const [oldest] = this.#replays.keys();
    if (this.#replays.size >= MOST_KEPT && oldest !== undefined) this.#replays.delete(oldest);
    this.#run(begun, keep, (onProgress) => this.#book.ask('replayAll', null, onProgress));
    return begun;
  }

  /** @throws Failure UNKNOWN_REPLAY */
  replay(id: string): BookAudit<BookVerdict> {
    const found = this.#replays.get(id);
    if (found !== undefined) return found;
    const message = `There is no replay "${id}": the last ${MOST_KEPT} of this run are remembered.`;
    throw new Failure('UNKNOWN_REPLAY', message);
  }

  /**
   * The latest check of all chains; begins one if there is none, or it is a minute old.
   *
   * @throws Failure AUDIT_BUSY where there is none and the book is being replayed
   */
  integrity(): BookAudit<Integrity> {
    const { state, finishedAt } = this.#check ?? {};
    if (this.#check !== null && state === 'running') return this.#check;
    const age = this.#clock.now() - (finishedAt ?? Number.NEGATIVE_INFINITY);
    if (this.#check !== null && state === 'finished' && age < FRESH_MS) return this.#check;
    this.#refuseIfBusy();
    const begun = this.#begun<Integrity>();
    const keep = (audit: BookAudit<Integrity>) => void (this.#check = audit);
    this.#run(begun, keep, (onProgress) => this.#book.ask('checkChains', null, onProgress));
    return begun;
  }

  /**
   * Proof of one record, put together from the whole register of its cycle. Errors as those of
   * `bundleOf`.
   *
   * @throws Failure AUDIT_BUSY while the book is being audited, or not done in `mostMs`: it goes
   *   on, and whoever asks for the same again within a minute is given it; OVERLOADED
   */
  async bundle(input: BundleInput, mostMs: number): Promise<Bundle> {
    const key = `${input.accountId} ${input.cycle ?? ''}`;
    const wanted = this.#bundles.get(key) ?? this.#newBundle(key, input);
    const waiting = new AbortController();
    const { signal } = waiting;
    const over = delay(mostMs, null, { signal }).catch(() => null);
    const bundle = await Promise.race([wanted, over]).finally(() => waiting.abort());
    if (bundle === null) {
      throw new Failure('AUDIT_BUSY', 'it is being put together: ask for the same again later');
    }
    this.#bundles.delete(key);
    return bundle;
  }

  #newBundle(key: string, input: BundleInput): Promise<Bundle> {
    this.#refuseIfBusy();
    const bundle = this.#book.ask('bundle', input);
    this.#bundles.set(key, bundle);
    const forget = () => {
      if (this.#bundles.get(key) === bundle) this.#bundles.delete(key);
    };
    bundle.then(() => setTimeout(forget, FRESH_MS).unref(), forget);
    return bundle;
  }

  /** The check begun last; null if there was none. */
  latestCheck(): BookAudit<Integrity> | null {
    return this.#check;
  }

  /** Until what is running has ended, however that is. */
  async ended(): Promise<void> {
    await this.#running?.ended;
  }

  async close(): Promise<void> {
    await Promise.all([this.#accounts.close(), this.#book.close()]);
    await this.ended();
  }

  #refuseIfBusy(): void {
    if (this.#running === null) return;
    throw new Failure('AUDIT_BUSY', 'another audit of the whole book is running: try again later');
  }

  #begun<Result>(): BookAudit<Result> {
    const nothing = { finishedAt: null, progress: { done: 0, total: 0 }, result: null };
    const startedAt = this.#clock.now();
    return { id: randomUUID(), state: 'running', startedAt, ...nothing, error: null };
  }

  #run<Result>(
    begun: BookAudit<Result>,
    keep: (audit: BookAudit<Result>) => void,
    work: (onProgress: (progress: AuditProgress) => void) => Promise<Result>,
  ): void {
    let latest = begun;
    const change = (to: Partial<BookAudit<Result>>) => keep((latest = { ...latest, ...to }));
    keep(begun);
    const end = (to: Partial<BookAudit<Result>>) => {
      this.#running = null;
      change({ ...to, finishedAt: this.#clock.now() });
    };
    const ended = work((progress) => change({ progress })).then(
      (result) => end({ state: 'finished', result }),
      (error: unknown) => end({ state: 'failed', error: messageOf(error) }),
    );
    this.#running = { ended };
  }
}
