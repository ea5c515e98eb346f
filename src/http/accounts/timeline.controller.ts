import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CreditQueryEntry } from '../../views/credit-queries.ts';
import type { TimelineEntry } from '../../views/timeline.ts';
import { GetCreditQueries, GetTimeline } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor, refusedCursor } from '../pages/cursor.ts';
import { PageRequest } from '../pages/page.request.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { instantText } from '../requests/instants.ts';
import type { BehaviourAnswer, CreditQueryAnswer } from './account.answers.ts';
import { BehaviourPage, CreditQueryPage } from './account.answers.ts';

const BEHAVIOURS = new Cursor('behaviours', ['number']);
const QUERIES = new Cursor('creditQueries', ['number']);

/** What was reported of an account, from the log itself: nothing has to catch up first. */
@ApiTags('accounts')
@Needs('scores:read')
@Controller('v1/accounts/:accountId')
export class TimelineController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get('behaviours')
  @ApiOperation({
    summary: 'The timeline, the behaviour recorded last first',
  })
  @ApiOkResponse({ type: BehaviourPage })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async behaviours(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<BehaviourPage> {
    const asked = new GetTimeline(accountId, limit, revisionIn(BEHAVIOURS, after));
    const { entries, before } = await this.#queries.execute(asked);
    const next = before === null ? null : BEHAVIOURS.of([before]);
    return { items: entries.map(behaviourAnswer), next };
  }

  @Get('credit-queries')
  @ApiOperation({
    summary: 'Who looked at the credit and why, and what was applied for; recorded last first',
    description: 'A page may be shorter than asked for, even empty: go on until `next` is null.',
  })
  @ApiOkResponse({ type: CreditQueryPage })
  @ApiProblems('UNKNOWN_ACCOUNT')
  async creditQueries(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after }: PageRequest,
  ): Promise<CreditQueryPage> {
    const asked = new GetCreditQueries(accountId, limit, revisionIn(QUERIES, after));
    const { entries, before } = await this.#queries.execute(asked);
    const next = before === null ? null : QUERIES.of([before]);
    return { items: entries.map(queryAnswer), next };
  }
}

function revisionIn(
  cursor: Cursor<readonly ['number']>,
  after: string | undefined,
): number | undefined {
  const [revision] = cursor.keyIn(after) ?? [];
  if (revision !== undefined && (revision < 0 || !Number.isSafeInteger(revision))) {
    throw refusedCursor();
  }
  return revision;
}

function behaviourAnswer({ occurredAt, recordedAt, ...entry }: TimelineEntry): BehaviourAnswer {
  const { id, revision, type, data, text } = entry;
  const at = { occurredAt: instantText(occurredAt), recordedAt: instantText(recordedAt) };
  return { id, revision, type, ...at, data: { ...data }, text };
}

function queryAnswer({ id, type, data, ...entry }: CreditQueryEntry): CreditQueryAnswer {
  const at = {
    occurredAt: instantText(entry.occurredAt),
    recordedAt: instantText(entry.recordedAt),
  };
  const isQuery = 'queryId' in data;
  return {
    id,
    type,
    ...at,
    by: isQuery ? data.requester : data.lender,
    purpose: isQuery ? data.purpose : null,
    product: isQuery ? null : data.product,
    authorisationRef: isQuery ? (data.authorisationRef ?? null) : null,
    reference: isQuery ? data.queryId : data.applicationId,
  };
}
