import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { FactType } from '../domain/account/account.events.ts';
import { CATALOGUE } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { VIEW_STORE } from '../view-store/view-store.ts';
import { Books } from './books.ts';
import type { Consequence } from './consequences.ts';
import { GetObligationsHandler } from './obligations.ts';
import { OpenDay } from './open-day.ts';
import type { PredictionContext, RecordedFact } from './predict.ts';
import { predictConsequences } from './predict.ts';
import { GetPunctualityHandler } from './punctuality.ts';

/** What follows at once from a fact that has been recorded; see `predictConsequences`. */
export class PredictConsequences
  extends Query<readonly Consequence[] | null>
  implements RecordedFact
{
  readonly accountId: string;
  readonly type: FactType;
  readonly revision: number;

  constructor({ accountId, type, revision }: RecordedFact) {
    super();
    this.accountId = accountId;
    this.type = type;
    this.revision = revision;
  }
}

@QueryHandler(PredictConsequences)
export class PredictConsequencesHandler implements IQueryHandler<PredictConsequences> {
  readonly #context: PredictionContext;

  constructor(
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(VIEW_STORE) store: ViewStore,
    @Inject(BusinessCalendar) calendar: BusinessCalendar,
  ) {
    const openDay = new OpenDay(log, calendar);
    this.#context = {
      log,
      calendar,
      catalogue: CATALOGUE,
      books: new Books(store, new AbortController().signal),
      openDay: () => openDay.now(),
    };
  }

  async execute(fact: PredictConsequences): Promise<readonly Consequence[] | null> {
    return predictConsequences(fact, this.#context);
  }
}

export const BOOKKEEPER_QUERY_HANDLERS = [
  PredictConsequencesHandler,
  GetObligationsHandler,
  GetPunctualityHandler,
] as const;
