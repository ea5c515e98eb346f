import { Books } from '../../src/bookkeeper/books.ts';
import type { Consequence } from '../../src/bookkeeper/consequences.ts';
import { OpenDay } from '../../src/bookkeeper/open-day.ts';
import type { PredictionContext } from '../../src/bookkeeper/predict.ts';
import { predictConsequences } from '../../src/bookkeeper/predict.ts';
import type { FactType } from '../../src/domain/account/account.events.ts';
import { CATALOGUE, dataOf, streamOf } from '../../src/domain/catalogue.ts';
import type { Day } from '../../src/kernel/business-calendar.ts';
import { dateOf } from '../../src/kernel/business-calendar.ts';
import { categoryOf } from '../../src/kernel/envelope.ts';
import type { Spine } from '../support/spine.ts';

/** Predicts of facts in the log of a spine, as the service does. */
export class Predicting {
  readonly #spine: Spine;
  readonly #openDay: OpenDay;

  constructor(spine: Spine) {
    this.#spine = spine;
    this.#openDay = new OpenDay(spine.log, spine.calendar);
  }

  /** Of the latest fact of an account, whether the bookkeeper has come to it or not. */
  async ofLatest(accountId: string): Promise<readonly Consequence[] | null> {
    const { log } = this.#spine;
    const range = { backwards: true, limit: 1 };
    const [last] = await log.readStream(streamOf.account(accountId), range);
    if (last === undefined) throw new Error(`nothing is recorded of ${accountId}`);
    const { type, revision } = last;
    return predictConsequences({ accountId, type: type as FactType, revision }, this.#context);
  }

  get #context(): PredictionContext {
    const { log, store, calendar } = this.#spine;
    const books = new Books(store, new AbortController().signal);
    return { log, calendar, catalogue: CATALOGUE, books, openDay: () => this.#openDay.now() };
  }
}

/**
 * What the bookkeeper has recorded because of one fact of an account, as it is predicted. What it
 * has concluded later, by time alone, names another day.
 */
export async function recordedBecauseOf(
  spine: Spine,
  { revision, openDay }: { readonly revision: number; readonly openDay: Day },
): Promise<readonly Consequence[]> {
  const events = await spine.everything();
  return events.flatMap((event): readonly Consequence[] => {
    const category = categoryOf(event.stream);
    if (category !== 'onTimeStreak' && category !== 'paymentDefault') return [];
    const { accountRevision, day, ...told } = dataOf(event);
    if (accountRevision !== revision || day !== dateOf(openDay)) return [];
    const key = decodeURIComponent(event.stream.slice(event.stream.indexOf('.') + 1));
    const named = category === 'paymentDefault' ? { key } : {};
    return [{ ...told, type: event.type, ...named } as Consequence];
  });
}
