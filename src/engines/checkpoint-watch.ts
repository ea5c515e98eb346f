import { BehaviorSubject, filter, firstValueFrom, timeout } from 'rxjs';
import { BOOKKEEPER } from '../bookkeeper/bookkeeper.ts';
import { checkpointsOf } from '../checkpoints.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Position } from '../kernel/envelope.ts';
import { START } from '../kernel/envelope.ts';
import { SharedRuns } from '../kernel/shared-runs.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { VIEWS } from '../views/view-pump.ts';

/** How often it looks while somebody waits, from here up to there, and while nobody does. */
const SOONEST_MS = 5;
const LATEST_MS = 100;
const IDLE_MS = 1_000;

/** How far bookkeeper and views have come, wherever they are at work. */
export interface Seen {
  readonly bookkeeper: Position;
  readonly views: Position;
  /** Either was farther before: they were forgotten, and are not there again. */
  readonly isSetBack: boolean;
  /** When each was last seen to have moved: milliseconds of the clock. */
  readonly lastProgressAt: { readonly bookkeeper: number; readonly views: number };
  /** Why the store could not be read at the last look. */
  readonly error: Error | null;
  /** Nobody is to wait any more. */
  readonly isGivenUp: boolean;
}

/**
 * Follows the checkpoints in the store. All who wait share its looks, which come at once when
 * somebody begins to wait, and ever less often until something moves.
 */
export class CheckpointWatch {
  readonly #store: ViewStore;
  readonly #clock: Clock;
  readonly #seen$: BehaviorSubject<Seen>;
  /** Of the bookkeeper, at the last look. */
  #state = '';
  /** The farthest that each was ever seen. */
  #farthest = { bookkeeper: START, views: START };
  /** One at a time: none tells what was before the one that it comes after. */
  readonly #looks = new SharedRuns(() => this.#look());
  #waiting = 0;
  #running: Promise<void> | null = null;
  #isStopping = false;
  #isWoken = false;
  #endPause: () => void = () => undefined;

  constructor(store: ViewStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    const now = clock.now();
    const lastProgressAt = { bookkeeper: now, views: now };
    this.#seen$ = new BehaviorSubject<Seen>({
      ...{ bookkeeper: START, views: START, isSetBack: false },
      ...{ lastProgressAt, error: null, isGivenUp: false },
    });
  }

  get seen(): Seen {
    return this.#seen$.value;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.giveUp();
    this.#wakeUp();
    await this.#running;
  }

  /** `seen` then comes of a look that began after this; all who ask meanwhile share it. */
  async lookAnew(): Promise<void> {
    await this.#looks.run();
  }

  /**
   * Waits until both have taken in a position, and are where they were if they were set back;
   * false if they have not in so long.
   */
  async reached(position: Position, timeoutMs: number): Promise<boolean> {
    const isThere = ({ bookkeeper, views, isSetBack }: Seen) =>
      bookkeeper >= position && views >= position && !isSetBack;
    const arrived = this.#seen$.pipe(
      filter((seen) => isThere(seen) || seen.isGivenUp),
      timeout({ first: timeoutMs }),
    );
    this.#waiting += 1;
    this.#wakeUp();
    const last = await firstValueFrom(arrived).catch(() => this.seen);
    this.#waiting -= 1;
    return isThere(last);
  }

  /** Whoever waits, now or later, waits in vain. */
  giveUp(): void {
    this.#seen$.next({ ...this.seen, isGivenUp: true });
  }

  async #run(): Promise<void> {
    let pauseMs = SOONEST_MS;
    while (!this.#isStopping) {
      const hasMoved = await this.#looks.run();
      pauseMs = hasMoved || this.#isWoken ? SOONEST_MS : Math.min(2 * pauseMs, LATEST_MS);
      this.#isWoken = false;
      await this.#pause(this.#waiting > 0 ? pauseMs : IDLE_MS);
    }
  }

  /** Whether either has moved. */
  async #look(): Promise<boolean> {
    const before = this.seen;
    try {
      const stored = await checkpointsOf(this.#store);
      const { position: bookkeeper = START, state = '' } = stored[BOOKKEEPER] ?? {};
      const views = stored[VIEWS]?.position ?? START;
      const now = this.#clock.now();
      // A long batch stays where it is, and writes all the same.
      const isSame = bookkeeper === before.bookkeeper && state === this.#state;
      this.#state = state;
      const lastProgressAt = {
        bookkeeper: isSame ? before.lastProgressAt.bookkeeper : now,
        views: views === before.views ? before.lastProgressAt.views : now,
      };
      const isSetBack = this.#isSetBack(bookkeeper, views);
      const looked = { bookkeeper, views, isSetBack, lastProgressAt, error: null };
      this.#seen$.next({ ...this.seen, ...looked });
      return bookkeeper !== before.bookkeeper || views !== before.views;
    } catch (error) {
      this.#seen$.next({ ...this.seen, error: error as Error });
      return false;
    }
  }

  #isSetBack(bookkeeper: Position, views: Position): boolean {
    const before = this.#farthest;
    this.#farthest = {
      bookkeeper: bookkeeper > before.bookkeeper ? bookkeeper : before.bookkeeper,
      views: views > before.views ? views : before.views,
    };
    return bookkeeper < before.bookkeeper || views < before.views;
  }

  #pause(ms: number): Promise<void> {
    if (this.#isStopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #wakeUp(): void {
    this.#isWoken = true;
    this.#endPause();
  }
}
