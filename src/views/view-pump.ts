import { Pump, type PumpBatch, type PumpedLog } from '../event-log/pump.ts';
import type { Clock } from '../kernel/clock.ts';
import { START } from '../kernel/envelope.ts';
import type { Position } from '../kernel/envelope.ts';
import type { Tables } from '../view-store/tables.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { cyclesView } from './cycles.ts';
import { paymentDefaultsView } from './payment-defaults.ts';
import { scoresView } from './scores.ts';
import { streaksView } from './streaks.ts';
import { changesIn, decoded, type ViewEvent } from './view.ts';

/** The name of their checkpoint. */
export const VIEWS = 'views';

/** What the views write. They answer from `parked` too, which the bookkeeper writes. */
export const VIEW_TABLES = [
  'scores',
  'streaks',
  'payment_defaults',
  'cycles',
] as const satisfies readonly (keyof Tables)[];

/** A page of records takes several times its size once it is decoded. */
const BYTES_A_BATCH = 1024 * 1024;

/** The one reader that feeds all views: one scan, one transaction, one checkpoint. */
export class Views {
  readonly #store: ViewStore;
  #publishedAt: Position = START;

  constructor(store: ViewStore) {
    this.#store = store;
  }

  /** The end of the last batch with anything published in it; START if there was none since. */
  get publishedAt(): Position {
    return this.#publishedAt;
  }

  async checkpoint(): Promise<Position> {
    return (await this.#store.checkpoint(VIEWS)).position;
  }

  /**
   * Writes what follows from a batch, each row once, together with the checkpoint.
   *
   * @throws CheckpointMoved if another reader is at work; Failure UNKNOWN_TYPE, NEWER_SCHEMA
   */
  async apply({ from, to, hash, events }: PumpBatch): Promise<void> {
    const { db } = this.#store;
    const relevant: ViewEvent[] = [];
    for (const event of events) {
      const viewEvent = decoded(event);
      if (viewEvent !== null) relevant.push(viewEvent);
    }
    const upserts =
      relevant.length === 0
        ? {}
        : {
            scores: await changesIn(scoresView, relevant, db),
            streaks: await changesIn(streaksView, relevant, db),
            payment_defaults: await changesIn(paymentDefaultsView, relevant, db),
            cycles: await changesIn(cyclesView, relevant, db),
          };
    const checkpoint = { position: to, hash, state: '' };
    await this.#store.write({ pump: VIEWS, from, to: checkpoint, upserts });
    if (relevant.some(({ category }) => category === 'register')) this.#publishedAt = to;
  }
}

export interface ViewPumpOptions {
  readonly views: Views;
  readonly log: PumpedLog;
  readonly clock: Clock;
}

/** Keeps the views up with the log, once it is run. */
export function viewPump({ views, ...options }: ViewPumpOptions): Pump {
  return new Pump({
    ...options,
    name: VIEWS,
    except: 'account',
    maxBytes: BYTES_A_BATCH,
    checkpoint: () => views.checkpoint(),
    apply: (batch) => views.apply(batch),
  });
}
