import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { borrowerOf } from '../domain/borrowing/borrower.ts';
import { judgeDraw } from '../domain/borrowing/draw.ts';
import { BORROWING_TERMS } from '../domain/borrowing/terms.ts';
import { dataOf } from '../domain/catalogue.ts';
import { uuidOf } from '../event-log/sha256.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { NewEvent, Position, RecordedEvent } from '../kernel/envelope.ts';
import type { AccountsNow } from './accounts-now.ts';
import { ACCOUNTS_NOW } from './accounts-now.ts';
import type { Granted } from './judged-requests.ts';
import { JudgedRequests } from './judged-requests.ts';

/** A draw as it is asked for. The same id and content again is the same draw. */
export interface DrawRequest {
  readonly accountId: string;
  /** A UUID; that of the first part. */
  readonly id: string;
  readonly lineId: string;
  /** In minor units of the line's currency. */
  readonly amountMinor: number;
  /** An instant with its offset; left out, it is now. */
  readonly occurredAt?: string | undefined;
  readonly source: string;
}

/** A draw that was granted: what is paid out, in parts; each is recorded as a LoanDrawn. */
export interface GrantedDraw {
  readonly id: string;
  readonly lineId: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly occurredAt: number;
  readonly parts: readonly DrawPart[];
  /** Of the last part. */
  readonly position: Position;
  readonly isReplayed: boolean;
}

export interface DrawPart {
  readonly id: string;
  readonly amountMinor: number;
  /** In the account's stream. */
  readonly revision: number;
}

/**
 * Asks for a draw. It is judged by the published score, the restriction and the quota of now; what
 * is refused is recorded nowhere, and may be asked again with the same id.
 *
 * Malformed; Rejections of `judgeDraw`; errors of JudgedRequests.grant and AccountsNow.of
 */
export class RequestDraw extends Command<GrantedDraw> {
  readonly request: DrawRequest;

  constructor(request: DrawRequest) {
    super();
    this.request = { ...request, id: request.id.toLowerCase() };
  }
}

/** No quota is larger. */
const MOST_PARTS = Math.ceil(BORROWING_TERMS.capMinor / BORROWING_TERMS.partMinor);

@CommandHandler(RequestDraw)
export class RequestDrawHandler implements ICommandHandler<RequestDraw> {
  readonly #accounts: AccountsNow;
  readonly #requests: JudgedRequests;

  constructor(
    @Inject(ACCOUNTS_NOW) accounts: AccountsNow,
    @Inject(JudgedRequests) requests: JudgedRequests,
  ) {
    this.#accounts = accounts;
    this.#requests = requests;
  }

  async execute({ request }: RequestDraw): Promise<GrantedDraw> {
    const { accountId, id, lineId, amountMinor, occurredAt, source } = request;
    const data = { lineId, amountMinor, drawId: id };
    const type = 'LoanDrawn';
    const whole = this.#requests.accepted({ id, accountId, type, occurredAt, source, data });
    const granted = await this.#requests.grant({
      accountId,
      id,
      mostEvents: MOST_PARTS,
      judge: async () => {
        const now = await this.#accounts.of(accountId);
        const amounts = judgeDraw(request, borrowerOf(now));
        const events = amounts.map((amount, n): NewEvent => {
          const part = canonicalJson({ ...data, amountMinor: amount });
          return { ...whole, id: partId(id, n), data: part };
        });
        return { revision: now.revision, events };
      },
      ownAmong: (events) => partsAmong(events, request),
    });
    return grantedDraw(request, granted);
  }
}

/** One id has one meaning in an account, so the first part has the id of the draw. */
function partId(id: string, n: number): string {
  return n === 0 ? id : uuidOf(`draw ${id} part ${n + 1}`);
}

/** None if they do not say what the request says. */
function partsAmong(
  events: readonly RecordedEvent[],
  { id, lineId, amountMinor, occurredAt }: DrawRequest,
): readonly RecordedEvent[] {
  const end = events.findIndex((event, n) => event.id !== partId(id, n));
  const parts = end < 0 ? events : events.slice(0, end);
  const isSame = parts.every((event) => {
    const data = dataOf(event);
    const at = occurredAt === undefined ? event.occurredAt : Date.parse(occurredAt);
    const isDraw = event.type === 'LoanDrawn' && data.drawId === id;
    return isDraw && data.lineId === lineId && event.occurredAt === at;
  });
  return isSame && sumOf(parts) === amountMinor ? parts : [];
}

function grantedDraw({ id, lineId }: DrawRequest, { events, isReplayed }: Granted): GrantedDraw {
  const [first, last] = [events[0], events.at(-1)] as [RecordedEvent, RecordedEvent];
  return {
    id,
    lineId,
    amountMinor: sumOf(events),
    currency: BORROWING_TERMS.currency,
    occurredAt: first.occurredAt,
    parts: events.map((each) => {
      return { id: each.id, amountMinor: amountIn(each), revision: each.revision };
    }),
    position: last.position,
    isReplayed,
  };
}

function sumOf(parts: readonly RecordedEvent[]): number {
  return parts.reduce((sum, each) => sum + amountIn(each), 0);
}

function amountIn(part: RecordedEvent): number {
  return dataOf(part).amountMinor as number;
}
