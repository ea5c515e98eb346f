import { setTimeout as rest } from 'node:timers/promises';
import { BehaviorSubject, filter, firstValueFrom, timeout } from 'rxjs';
import type { Clock } from '../kernel/clock.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { MAX_PAGE } from './event-log.ts';
import type { EventLog, SparsePage } from './event-log.ts';

/**
 * A batch is followed by a rest of so much an event: none to speak of after a few, and where they
 * come by the thousand a second the next batch holds more of them, and costs less an event.
 */
const REST_MS_AN_EVENT = 0.1;
/** What waits for the pump waits no longer than this for its rest. */
const LONGEST_REST_MS = 250;

/** All events after `from` up to and including `to`, in order, but for those left out. */
export interface PumpBatch {
  readonly from: Position;
  readonly to: Position;
  /** Chain hash of the event at `to`: kept with a checkpoint, it tells this log from another. */
  readonly hash: string;
  readonly events: readonly RecordedEvent[];
}

/** What a pump needs of the log. */
export type PumpedLog = Pick<EventLog, 'readAll' | 'readAllExcept' | 'eventAt' | 'appended$'>;

export interface PumpOptions {
  /** Names it in messages. */
  readonly name: string;
  readonly log: PumpedLog;
  /** Streams of this category are not even read. */
  readonly except?: string;
  readonly clock: Clock;
  /** Where to go on; read once, at the start. */
  readonly checkpoint: () => Promise<Position>;
  /** Persists what follows from the batch together with the checkpoint: `to` and its hash. */
  readonly apply: (batch: PumpBatch) => Promise<void>;
  /** A batch ends with the page that reaches either. */
  readonly maxEvents?: number;
  readonly maxBytes?: number;
  /** How often to look without having been woken: only a safety net. */
  readonly pollMs?: number;
}

export interface PumpProgress {
  readonly state: 'idle' | 'running' | 'stopped';
  /** Everything up to here is applied. */
  readonly position: Position;
  /** When the last batch was applied, or the pump started; 0 before. */
  readonly lastProgressAt: number;
  /** What stopped it, unless it was told to. */
  readonly error: unknown;
}

/**
 * Reads the log in order and applies it batch by batch. It never skips: what cannot be applied
 * stops it, loudly, at the checkpoint before.
 */
export class Pump {
  readonly #options: Required<Omit<PumpOptions, 'except'>> & Pick<PumpOptions, 'except'>;
  readonly #progress: BehaviorSubject<PumpProgress>;
  #isStopping = false;
  #isWoken = false;
  #wake: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(options: PumpOptions) {
    const defaults = { maxEvents: MAX_PAGE, maxBytes: 8 * 1024 * 1024, pollMs: 1_000 };
    this.#options = { ...defaults, ...options };
    this.#progress = new BehaviorSubject<PumpProgress>({
      state: 'idle',
      position: '',
      lastProgressAt: 0,
      error: null,
    });
  }

  get progress(): PumpProgress {
    return this.#progress.value;
  }

  /** Starts it; ends when it is told to stop, rejects with what else stopped it. */
  run(): Promise<void> {
    return (this.#running ??= this.#run());
  }

  /** Finishes the batch under way. Does not reject: `run` and `progress` tell how it went. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#wakeUp();
    await this.#running?.catch(() => undefined);
  }

  /**
   * Waits until everything up to a position is applied.
   *
   * @throws what stopped the pump; Failure PUMP_STOPPED, PUMP_BEHIND (not in `timeoutMs`)
   */
  async caughtUp(position: Position, { timeoutMs = 60_000 } = {}): Promise<void> {
    const { name } = this.#options;
    const seconds = timeoutMs / 1000;
    const arrived = this.#progress.pipe(
      filter((now) => now.position >= position || now.state === 'stopped'),
      timeout({ first: timeoutMs }),
    );
    const reached = await firstValueFrom(arrived).catch(() => this.progress);
    if (reached.position >= position) return;
    if (reached.state === 'stopped') {
      await this.#running;
      throw new Failure('PUMP_STOPPED', `${name} was stopped at "${reached.position}"`);
    }
    const message = `${name} is at "${reached.position}", not at "${position}" after ${seconds} s`;
    throw new Failure('PUMP_BEHIND', message);
  }

  async #run(): Promise<void> {
    const { log, checkpoint } = this.#options;
    const wakeUp = () => this.#wakeUp();
    const subscription = log.appended$.subscribe({ next: wakeUp, complete: wakeUp });
    try {
      this.#report({ state: 'running', position: await checkpoint() });
      await this.#pumpUntilStopped();
      this.#end(null);
    } catch (error) {
      this.#end(error);
      throw error;
    } finally {
      subscription.unsubscribe();
    }
  }

  async #pumpUntilStopped(): Promise<void> {
    while (!this.#isStopping) {
      this.#isWoken = false;
      const from = this.progress.position;
      const { events, through: to, isEnd } = await this.#gather(from);
      if (to === from) {
        await this.#sleep();
        continue;
      }
      await this.#options.apply({ from, to, hash: await this.#hashAt(to, events), events });
      this.#report({ position: to });
      const restMs = Math.min(events.length * REST_MS_AN_EVENT, LONGEST_REST_MS);
      if (isEnd && restMs > 1) await rest(restMs);
    }
  }

  /** One page as a rule, several when the log is ahead and batches are large. */
  async #gather(from: Position): Promise<SparsePage & { readonly isEnd: boolean }> {
    const { maxEvents, maxBytes } = this.#options;
    const events: RecordedEvent[] = [];
    let bytes = 0;
    let through = from;
    while (events.length < maxEvents && bytes < maxBytes) {
      const page = await this.#read(through, Math.min(MAX_PAGE, maxEvents - events.length));
      if (page.through === through) return { events, through, isEnd: true };
      through = page.through;
      for (const event of page.events) {
        events.push(event);
        bytes += event.data.length;
      }
    }
    return { events, through, isEnd: false };
  }

  async #read(after: Position, limit: number): Promise<SparsePage> {
    const { log, except } = this.#options;
    if (except !== undefined) return log.readAllExcept(except, after, limit);
    const events = await log.readAll(after, limit);
    return { events, through: events.at(-1)?.position ?? after };
  }

  /** A batch that leaves out a category may end at an event that is not in it. */
  async #hashAt(position: Position, events: readonly RecordedEvent[]): Promise<string> {
    const last = events.at(-1);
    if (last?.position === position) return last.hash;
    return (await this.#options.log.eventAt(position))?.hash ?? '';
  }

  async #sleep(): Promise<void> {
    if (this.#isWoken || this.#isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #wakeUp(): void {
    this.#isWoken = true;
    this.#wake();
  }

  #report(change: Partial<PumpProgress>): void {
    const lastProgressAt = this.#options.clock.now();
    this.#progress.next({ ...this.progress, ...change, lastProgressAt });
  }

  #end(error: unknown): void {
    this.#progress.next({ ...this.progress, state: 'stopped', error });
    this.#progress.complete();
  }
}
