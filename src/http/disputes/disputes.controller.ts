import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDisputes } from '../../credit/credit.queries.ts';
import type { Dispute } from '../../domain/support/disputes.ts';
import { isOpen, isOverdue, isSupportOverdue } from '../../domain/support/disputes.ts';
import type { Day } from '../../kernel/business-calendar.ts';
import { dateOf } from '../../kernel/business-calendar.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import type { DisputeAnswer } from './dispute.answers.ts';
import { DisputePage } from './dispute.answers.ts';

const DISPUTES = new Cursor('disputes', ['string', 'string']);

/** What an account holder disputes, from the log itself: nothing has to catch up first. */
@ApiTags('disputes')
@Needs('scores:read')
@Controller('v1/accounts/:accountId/disputes')
export class DisputesController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'Open and decided disputes with their deadlines, the one that came last first',
  })
  @ApiOkResponse({ type: DisputePage })
  @ApiProblems('UNKNOWN_ACCOUNT', 'TOO_MANY_FACTS')
  async list(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<DisputePage> {
    const last = DISPUTES.keyIn(after);
    const { openDay, disputes } = await this.#queries.execute(new GetDisputes(accountId));
    const page = pageIn(disputes.toSorted(lastFirst), {
      limit,
      isBehind: (each) => last === null || isBehind(each, last),
      cursorOf: (each) => DISPUTES.of([dateOf(cameOn(each)), each.id]),
    });
    const items = page.items.map((each) => disputeAnswer(each, openDay));
    return { items, next: page.next, asOf: dateOrNull(openDay) };
  }
}

/** A resolution of no dispute comes on its own day. */
function cameOn({ opening, resolution }: Dispute): Day {
  return opening?.on ?? resolution?.on ?? 0;
}

function lastFirst(a: Dispute, b: Dispute): number {
  return cameOn(b) - cameOn(a) || (a.id < b.id ? -1 : 1);
}

function isBehind(dispute: Dispute, last: readonly [string, string]): boolean {
  const on = dateOf(cameOn(dispute));
  return on < last[0] || (on === last[0] && dispute.id > last[1]);
}

function disputeAnswer(dispute: Dispute, openDay: Day | null): DisputeAnswer {
  const { id, targetId, opening, resolution } = dispute;
  // Before the first day is closed nothing is late.
  const asOf = openDay ?? Number.NEGATIVE_INFINITY;
  return {
    id,
    targetId,
    state: isOpen(dispute) ? 'open' : opening === null ? 'neverOpened' : 'resolved',
    openedOn: dateOrNull(opening?.on),
    reason: opening?.reason ?? null,
    answerDueOn: dateOrNull(opening?.answerDueOn),
    isOverdue: isOverdue(dispute, asOf),
    supportDueOn: dateOrNull(opening?.supportDueOn),
    isSupportOverdue: isSupportOverdue(dispute, asOf),
    resolvedOn: dateOrNull(resolution?.on),
    outcome: resolution?.outcome ?? null,
    resolution: resolution?.reason ?? null,
  };
}

function dateOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : dateOf(day);
}
