import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { QueryPurpose } from '../domain/account/vocabulary.ts';
import { countedFacts } from '../domain/account/book-of.ts';
import { dataOf } from '../domain/catalogue.ts';
import { revocationsIn } from '../domain/support/authorisations.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import { Failure, Rejection } from '../kernel/errors.ts';
import type { AccountNow, AccountsNow } from './accounts-now.ts';
import { ACCOUNTS_NOW } from './accounts-now.ts';
import type { Granted } from './judged-requests.ts';
import { JudgedRequests } from './judged-requests.ts';

/** A look at somebody's score. The same id and content again is the same look. */
export interface LookUpRequest {
  readonly accountId: string;
  /** A UUID; that of the query that is recorded, too. */
  readonly id: string;
  readonly requester: string;
  readonly purpose: QueryPurpose;
  /** The account holder's consent; only who looks at himself needs none. */
  readonly authorisationRef?: string | undefined;
  readonly source: string;
}

/** What was told, and that it was recorded. */
export interface LookedUp {
  readonly id: string;
  /** YYYY-MM: what was published last when it was looked at. */
  readonly cycle: string;
  readonly score: number | null;
  readonly revision: number;
  readonly position: Position;
  readonly isReplayed: boolean;
}

/**
 * Looks up the latest published score. That it was looked at is recorded, and what was told; the
 * same request again is told the same, whatever was published since.
 *
 * Malformed; Rejection AUTHORISATION_REVOKED; Failure NOT_PUBLISHED; errors of
 * JudgedRequests.grant and AccountsNow.of
 */
export class LookUpScore extends Command<LookedUp> {
  readonly request: LookUpRequest;

  constructor(request: LookUpRequest) {
    super();
    this.request = { ...request, id: request.id.toLowerCase() };
  }
}

@CommandHandler(LookUpScore)
export class LookUpScoreHandler implements ICommandHandler<LookUpScore> {
  readonly #accounts: AccountsNow;
  readonly #requests: JudgedRequests;

  constructor(
    @Inject(ACCOUNTS_NOW) accounts: AccountsNow,
    @Inject(JudgedRequests) requests: JudgedRequests,
  ) {
    this.#accounts = accounts;
    this.#requests = requests;
  }

  async execute({ request }: LookUpScore): Promise<LookedUp> {
    const { accountId, id, requester, purpose, authorisationRef } = request;
    const granted = await this.#requests.grant({
      accountId,
      id,
      mostEvents: 1,
      judge: async () => {
        const now = await this.#accounts.of(accountId);
        this.#refuseRevoked(request, now);
        const told = cycleToTell(accountId, now);
        return { revision: now.revision, events: [this.#queryOf(request, told)] };
      },
      ownAmong: (events) =>
        events.filter((event) => {
          const data = dataOf(event);
          const isQuery = event.type === 'CreditQueried' && data.toldCycle !== undefined;
          const isSame = data.requester === requester && data.purpose === purpose;
          return isQuery && isSame && data.authorisationRef === authorisationRef;
        }),
    });
    return this.#lookedUp(request, granted);
  }

  #refuseRevoked({ authorisationRef }: LookUpRequest, { facts }: AccountNow): void {
    if (authorisationRef === undefined) return;
    const revokedAt = revocationsIn(countedFacts(facts)).get(authorisationRef);
    if (revokedAt === undefined || revokedAt > this.#requests.now()) return;
    const message = `authorisation "${authorisationRef}" was revoked: ask for another one`;
    throw new Rejection('AUTHORISATION_REVOKED', message);
  }

  #queryOf({ accountId, id, source, ...request }: LookUpRequest, toldCycle: string) {
    const { requester, purpose, authorisationRef } = request;
    const under = authorisationRef === undefined ? {} : { authorisationRef };
    const data = { queryId: id, requester, purpose, ...under };
    const query = { id, accountId, type: 'CreditQueried', source, data } as const;
    // What was told, nobody reports to us: it tells our look-ups from the queries of others.
    return { ...this.#requests.accepted(query), data: canonicalJson({ ...data, toldCycle }) };
  }

  async #lookedUp({ accountId, id }: LookUpRequest, granted: Granted): Promise<LookedUp> {
    const [event] = granted.events as [RecordedEvent];
    const cycle = dataOf(event).toldCycle as string;
    const score = await this.#accounts.scoreIn(accountId, cycle);
    const { revision, position } = event;
    return { id, cycle, score, revision, position, isReplayed: granted.isReplayed };
  }
}

/** Nobody is told nothing, and nothing is held against the account for it. */
function cycleToTell(accountId: string, { published }: AccountNow): string {
  if (published !== null) return published.cycle;
  const message = `Nothing has been published of account "${accountId}" yet.`;
  throw new Failure('NOT_PUBLISHED', message);
}
