import { setImmediate as breath } from 'node:timers/promises';
import { Books } from '../bookkeeper/books.ts';
import type { KnownScorecards } from '../commands/scorecards/known-scorecards.ts';
import type { Fact } from '../domain/account/account.events.ts';
import type { OutlookBasis } from '../domain/advice/outlook.ts';
import type { PeerScores } from '../domain/assessment/person-features.ts';
import { NO_PEERS } from '../domain/assessment/person-features.ts';
import type { CalendarState } from '../domain/calendar/calendar.decider.ts';
import { factOf, streamOf } from '../domain/catalogue.ts';
import type { ScoredRecord } from '../domain/register/register.events.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar, Cycle } from '../kernel/business-calendar.ts';
import { cycleName, cycleOf } from '../kernel/business-calendar.ts';
import type { Clock } from '../kernel/clock.ts';
import { NO_STREAM } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { CalendarWatch } from '../schedule/calendar-watch.ts';
import type { ViewStore } from '../view-store/view-store.ts';
import { allCycles } from '../views/cycles.ts';
import { publishedRecord } from '../views/published-record.ts';
import { scoreHistory } from '../views/scores.ts';

/** Nobody who waits for an answer is kept waiting for more facts than these of one account. */
export const MOST_FACTS = 20_000;
const FACTS_A_READ = 500;

export interface OutlookParts {
  readonly log: EventLog;
  readonly store: ViewStore;
  readonly calendar: BusinessCalendar;
  readonly clock: Clock;
}

/** From where an account looks ahead, and what was published of it last with a score. */
export interface AccountOutlook {
  readonly basis: OutlookBasis;
  readonly latest: ScoredRecord | null;
}

/** Accounts by their streams, the calendar, and what has been published. */
export class AccountOutlooks {
  readonly #parts: OutlookParts;
  readonly #watch: CalendarWatch;
  readonly #scorecards: KnownScorecards;
  readonly #books: Books;

  constructor(
    parts: OutlookParts,
    of: { readonly watch: CalendarWatch; readonly scorecards: KnownScorecards },
  ) {
    this.#parts = parts;
    this.#watch = of.watch;
    this.#scorecards = of.scorecards;
    this.#books = new Books(parts.store, new AbortController().signal);
  }

  /**
   * @throws Failure UNKNOWN_ACCOUNT; TOO_MANY_FACTS; CYCLE_STILL_OPEN while scores are being
   *   published; VIEWS_BEHIND while the views have not taken in the last cycle
   */
  async of(accountId: string): Promise<AccountOutlook> {
    const { calendar, clock, store, log } = this.#parts;
    const { state } = await this.#watch.look();
    await this.#refuseHalfPublished(state);
    const facts = await this.factsOf(accountId);
    const { lastClosedDay, lastCycle, activations } = state;
    const today = lastClosedDay === null ? calendar.dayOf(clock.now()) : lastClosedDay + 1;
    const next = lastCycle === null ? cycleOf(today) : lastCycle + 1;
    const latest = await latestScored({ store, log }, accountId);
    const planned = await this.#scorecards.planned(activations);
    const basis = {
      ...{ facts, calendar, next, today },
      standing: latest,
      peerScores: await this.peerScoresIn(next - 1, peersIn(facts)),
      scorecardOf: (cycle: Cycle) => planned(cycle).scorecard,
    };
    return { basis, latest };
  }

  /** The scores that regular pages gave these accounts in a cycle. */
  async peerScoresIn(cycle: Cycle, peers: Iterable<string>): Promise<PeerScores> {
    const ids = [...new Set(peers)];
    return ids.length === 0 ? NO_PEERS : this.#books.regularScores(ids, cycle);
  }

  /**
   * The account's facts up to and including a revision of its stream.
   *
   * @throws Failure UNKNOWN_ACCOUNT, TOO_MANY_FACTS
   */
  async factsOf(accountId: string, through = Number.MAX_SAFE_INTEGER): Promise<readonly Fact[]> {
    const { log, calendar } = this.#parts;
    const stream = streamOf.account(accountId);
    const { revision } = await log.find(stream, []);
    if (revision === NO_STREAM) throw unknownAccount(accountId);
    const last = Math.min(revision, through);
    if (last >= MOST_FACTS) throw tooManyFacts(accountId);
    const facts: Fact[] = [];
    while (facts.length <= last) {
      const limit = Math.min(FACTS_A_READ, last + 1 - facts.length);
      const events = await log.readStream(stream, { from: facts.length, limit });
      if (events.length === 0) break;
      for (const event of events) facts.push(factOf(event, calendar));
      await breath();
    }
    return facts;
  }

  async #refuseHalfPublished({ lastCycle, isPublishing }: CalendarState): Promise<void> {
    if (lastCycle === null) return;
    const name = cycleName(lastCycle);
    if (isPublishing) {
      const message = `Scores of ${name} are being published: ask again once it is closed.`;
      throw new Failure('CYCLE_STILL_OPEN', message);
    }
    const known = (await allCycles(this.#parts.store.db)).at(-1);
    if (known?.cycle === name && known.state === 'closed') return;
    throw new Failure('VIEWS_BEHIND', `What ${name} has published is not there yet: ask again.`);
  }
}

/** What was published last with a score; null if nothing was. */
async function latestScored(
  parts: { readonly store: ViewStore; readonly log: EventLog },
  accountId: string,
): Promise<ScoredRecord | null> {
  const scored = (await scoreHistory(parts.store.db, accountId)).findLast(
    ({ score }) => score !== null,
  );
  if (scored === undefined) return null;
  const entry = await publishedRecord(parts, { accountId, cycle: scored.cycle });
  return entry !== null && entry.record.score !== null ? entry.record : null;
}

/** Every account that it was ever connected with. */
export function peersIn(facts: readonly Fact[]): ReadonlySet<string> {
  const peers = new Set<string>();
  for (const { type, data } of facts) if (type === 'ConnectionAdded') peers.add(data.peerAccountId);
  return peers;
}

function unknownAccount(accountId: string): Failure {
  const hint = 'Ids are compared letter by letter, capitals included.';
  return new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}". ${hint}`);
}

function tooManyFacts(accountId: string): Failure {
  const message = `Account "${accountId}" has more than ${MOST_FACTS} facts`;
  return new Failure('TOO_MANY_FACTS', `${message}: it would take too long.`);
}
