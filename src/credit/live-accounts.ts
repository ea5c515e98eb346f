import { OpenDay } from '../bookkeeper/open-day.ts';
import type { AccountNow, AccountsNow } from '../commands/accounts-now.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar, Day } from '../kernel/business-calendar.ts';
import { Failure } from '../kernel/errors.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { parkedAccounts } from '../views/parked.ts';
import { latestScore, scoreRow } from '../views/scores.ts';
import type { AtHand } from './facts-at-hand.ts';
import { FactsAtHand } from './facts-at-hand.ts';

/** Before the first day is closed nothing is over, and nothing is published. */
const BEFORE_ALL_DAYS: Day = 0;

export interface LiveParts {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
}

/** Accounts by their streams, the open day and the scores that the views know. */
export class LiveAccounts implements AccountsNow {
  readonly #db: ViewStore['db'];
  readonly #calendar: BusinessCalendar;
  readonly #facts: FactsAtHand;
  readonly #openDay: OpenDay;

  constructor({ log, store, calendar }: LiveParts) {
    this.#db = store.db;
    this.#calendar = calendar;
    this.#facts = new FactsAtHand(log, calendar);
    this.#openDay = new OpenDay(log, calendar);
  }

  async of(accountId: string): Promise<AccountNow> {
    const known = await this.knownOf(accountId);
    const [parked] = await parkedAccounts(this.#db, { after: '', limit: 1, accountId });
    if (parked !== undefined) throw parkedAccount(accountId);
    const published = await latestScore(this.#db, accountId);
    const cut = cutWithin(known.openDay ?? BEFORE_ALL_DAYS);
    return { ...known, published, cut, calendar: this.#calendar };
  }

  /** What needs no assessment: also of an account that is parked. Failures as of FactsAtHand.of. */
  async knownOf(accountId: string): Promise<AtHand & Pick<AccountNow, 'openDay'>> {
    const { facts, revision } = await this.#facts.of(accountId);
    return { facts, revision, openDay: await this.#openDay.now() };
  }

  async scoreIn(accountId: string, cycle: string): Promise<number | null> {
    return (await scoreRow(this.#db, { accountId, cycle }))?.score ?? null;
  }
}

function parkedAccount(accountId: string): Failure {
  const hint = 'The list of parked accounts says why; it can be retried.';
  return new Failure('ACCOUNT_PARKED', `Account "${accountId}" cannot be assessed. ${hint}`);
}
