import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetAdvice, GetScoreDifference, GetWhatIf } from '../../advice/advice.queries.ts';
import { Malformed } from '../../kernel/errors.ts';
import { parseCycle } from '../../kernel/business-calendar.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { AccountCycleParameters, AccountParameters } from '../requests/account.parameters.ts';
import { AdviceAnswer, adviceAnswer } from './advice.answers.ts';
import { AdviceRequest, DifferenceRequest, USUAL_CYCLES_AHEAD } from './advice.requests.ts';
import { WhatIfRequest } from './advice.requests.ts';
import { DifferenceAnswer, differenceAnswer } from './difference.answers.ts';
import { LOOKING_AHEAD } from './looking-ahead.ts';
import { WhatIfAnswer, whatIfAnswer } from './what-if.answers.ts';

/** A difference is told cycle by cycle. */
const MOST_CYCLES_BETWEEN = 60;

/** Why a score does not rise, and what would make it rise. */
@ApiTags('advice')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/accounts/:accountId')
export class AdviceController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get('advice')
  @ApiOperation({
    summary: 'What can be done about the score, what each step gains, and the shortest path',
    description:
      'Each gain is that of a what-if with the behaviours that are told, against nothing at all; ' +
      'connected accounts stay as they were published last.',
  })
  @ApiOkResponse({ type: AdviceAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', ...LOOKING_AHEAD)
  async advice(
    @Param() { accountId }: AccountParameters,
    @Query() { target }: AdviceRequest,
  ): Promise<AdviceAnswer> {
    return adviceAnswer(accountId, await this.#queries.execute(new GetAdvice(accountId, target)));
  }

  @Post('what-if')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What the coming cycles would publish if these behaviours occurred',
    description:
      'Nothing is recorded. Behaviours that are recorded already, with the same id and content, ' +
      'change nothing.',
  })
  @ApiOkResponse({ type: WhatIfAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'ID_REUSED', ...LOOKING_AHEAD)
  async whatIf(
    @Param() { accountId }: AccountParameters,
    @Body() { behaviours, cycles = USUAL_CYCLES_AHEAD }: WhatIfRequest,
  ): Promise<WhatIfAnswer> {
    const asked = new GetWhatIf(accountId, behaviours, cycles);
    return whatIfAnswer(accountId, await this.#queries.execute(asked));
  }

  @Get('scores/:cycle/difference')
  @ApiOperation({ summary: 'Why the score changed between two published cycles' })
  @ApiOkResponse({ type: DifferenceAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'UNKNOWN_CYCLE', 'NOT_PUBLISHED', 'NOT_SCORED')
  async difference(
    @Param() { accountId, cycle: to }: AccountCycleParameters,
    @Query() { from }: DifferenceRequest,
  ): Promise<DifferenceAnswer> {
    refuseWrongOrder(from, to);
    const asked = new GetScoreDifference(accountId, { from, to });
    return differenceAnswer(accountId, await this.#queries.execute(asked));
  }
}

/** @throws Malformed */
function refuseWrongOrder(from: string, to: string): void {
  const between = Number(parseCycle(to)) - Number(parseCycle(from));
  if (between > 0 && between <= MOST_CYCLES_BETWEEN) return;
  const detail = `from must be 1 to ${MOST_CYCLES_BETWEEN} cycles before ${to}`;
  throw new Malformed([{ pointer: '/from', code: 'OUT_OF_RANGE', detail }]);
}
