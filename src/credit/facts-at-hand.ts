import { setImmediate as breath } from 'node:timers/promises';
import type { Fact, FactType } from '../domain/account/account.events.ts';
import { BEARS_ON_BORROWING } from '../domain/borrowing/borrower.ts';
import { CATALOGUE, factOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';

/** Whoever waits for an answer is not kept waiting for more facts than these of one account. */
export const MOST_FACTS = 20_000;
/** Read at a time, in a few ms. */
const FACTS_A_READ = 500;
/** Of all accounts together, about half a KiB each. */
const MOST_KEPT = 50_000;

/** The facts of an account that bear on what is asked of it, up to a revision. */
export interface AtHand {
  readonly facts: readonly Fact[];
  readonly revision: number;
}

/**
 * Facts as requests are judged by them: read from the streams themselves, up to their ends. What
 * was read of a stream never changes, so it is kept, and only what is new is read again.
 */
export class FactsAtHand {
  readonly #log: Pick<EventLog, 'find' | 'readStream'>;
  readonly #calendar: BusinessCalendar;
  /** The one that was asked for last stands last. */
  readonly #kept = new Map<string, AtHand>();
  #keptFacts = 0;

  constructor(log: Pick<EventLog, 'find' | 'readStream'>, calendar: BusinessCalendar) {
    this.#log = log;
    this.#calendar = calendar;
  }

  /** @throws Failure UNKNOWN_ACCOUNT, TOO_MANY_FACTS */
  async of(accountId: string): Promise<AtHand> {
    const stream = streamOf.account(accountId);
    const kept = this.#kept.get(accountId) ?? (await this.#nothingOf(accountId));
    const facts: Fact[] = [];
    let { revision } = kept;
    for (;;) {
      const range = { from: revision + 1, limit: FACTS_A_READ };
      const events = await this.#log.readStream(stream, range);
      if (events.length === 0) break;
      revision += events.length;
      if (revision >= MOST_FACTS) throw tooManyFacts(accountId);
      for (const event of events) {
        if (BEARS_ON_REQUESTS.has(event.type)) facts.push(factOf(event, this.#calendar, CATALOGUE));
      }
      await breath();
    }
    const atHand = { facts: facts.length === 0 ? kept.facts : [...kept.facts, ...facts], revision };
    this.#keep(accountId, atHand);
    return atHand;
  }

  async #nothingOf(accountId: string): Promise<AtHand> {
    const { revision } = await this.#log.find(streamOf.account(accountId), []);
    if (revision === NO_STREAM) throw unknownAccount(accountId);
    if (revision >= MOST_FACTS) throw tooManyFacts(accountId);
    return { facts: [], revision: NO_STREAM };
  }

  #keep(accountId: string, atHand: AtHand): void {
    this.#drop(accountId);
    this.#kept.set(accountId, atHand);
    this.#keptFacts += atHand.facts.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#keptFacts <= MOST_KEPT) break;
      this.#drop(oldest);
    }
  }

  #drop(accountId: string): void {
    this.#keptFacts -= this.#kept.get(accountId)?.facts.length ?? 0;
    this.#kept.delete(accountId);
  }
}

const BEARS_ON_REQUESTS: ReadonlySet<string> = new Set<FactType>([
  ...BEARS_ON_BORROWING,
  'CreditQueried',
  'CreditApplied',
  'AuthorisationRevoked',
  'DisputeOpened',
  'DisputeResolved',
]);

function unknownAccount(accountId: string): Failure {
  const hint = 'Ids are compared letter by letter, capitals included.';
  return new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}". ${hint}`);
}

function tooManyFacts(accountId: string): Failure {
  const message = `Account "${accountId}" has ${MOST_FACTS} facts or more:`;
  return new Failure('TOO_MANY_FACTS', `${message} it cannot be judged at once.`);
}
