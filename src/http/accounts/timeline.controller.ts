import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { TimelineEntry } from '../../views/timeline.ts';
import { GetTimeline } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor, revisionIn } from '../pages/cursor.ts';
import { PageRequest } from '../pages/page.request.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { instantText } from '../requests/instants.ts';
import type { BehaviourAnswer } from './account.answers.ts';
import { BehaviourPage } from './account.answers.ts';

const BEHAVIOURS = new Cursor('behaviours', ['number']);

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
}

function behaviourAnswer({ occurredAt, recordedAt, ...entry }: TimelineEntry): BehaviourAnswer {
  const { id, revision, type, data, text } = entry;
  const at = { occurredAt: instantText(occurredAt), recordedAt: instantText(recordedAt) };
  return { id, revision, type, ...at, data: { ...data }, text };
}
