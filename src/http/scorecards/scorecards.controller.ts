import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isPlainObject } from '../../commands/behaviours/rules.ts';
import { ActivateScorecard } from '../../commands/scorecards/scorecard-commands.ts';
import { CommitScorecard } from '../../commands/scorecards/scorecard-commands.ts';
import { DraftScorecard } from '../../commands/scorecards/scorecard-commands.ts';
import { GetScorecard, GetScorecards } from '../../commands/scorecards/scorecard-queries.ts';
import { Malformed } from '../../kernel/errors.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { ScorecardAnswer, ScorecardInFullAnswer, ScorecardsAnswer } from './scorecard.answers.ts';
import { ActivationRequest, ScorecardParameters } from './scorecard.requests.ts';

/** What gives points, and from which cycle on. */
@ApiTags('scorecards')
@Needs('admin')
@Controller('v1/scorecards')
export class ScorecardsController {
  readonly #commands: CommandBus;
  readonly #queries: QueryBus;

  constructor(@Inject(CommandBus) commands: CommandBus, @Inject(QueryBus) queries: QueryBus) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Get()
  @Needs('scores:read')
  @ApiOperation({ summary: 'Every version of the scorecard, and the cycles opened with it' })
  @ApiOkResponse({ type: ScorecardsAnswer })
  async list(): Promise<ScorecardsAnswer> {
    return { items: await this.#queries.execute(new GetScorecards()), next: null };
  }

  @Get(':version')
  @Needs('scores:read')
  @ApiOperation({ summary: 'One version with all its content' })
  @ApiOkResponse({ type: ScorecardInFullAnswer })
  @ApiProblems('UNKNOWN_SCORECARD')
  async one(@Param() { version }: ScorecardParameters): Promise<ScorecardInFullAnswer> {
    return this.#queries.execute(new GetScorecard(version));
  }

  @Put(':version')
  @ApiOperation({
    summary: 'Drafts a version, or replaces its draft',
    description: 'Nothing is computed with a draft. The same content again changes nothing.',
  })
  @ApiBody({ schema: { $ref: '#/components/schemas/Scorecard' } })
  @ApiOkResponse({ type: ScorecardAnswer, description: 'It is drafted' })
  @ApiProblems('SCORECARD_COMMITTED', 'TOO_MANY_SCORECARDS', ...RECORDING_PROBLEMS)
  async draft(
    @Param() { version }: ScorecardParameters,
    @Body() body: unknown,
  ): Promise<ScorecardAnswer> {
    await this.#commands.execute(new DraftScorecard(ofVersion(version, body)));
    return this.#summary(version);
  }

  @Post(':version/commit')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Commits the draft of a version, which never changes from then on',
    description: 'It is not used before it is activated.',
  })
  @ApiOkResponse({ type: ScorecardAnswer, description: 'It is committed' })
  @ApiProblems('UNKNOWN_SCORECARD', ...RECORDING_PROBLEMS)
  async commit(@Param() { version }: ScorecardParameters): Promise<ScorecardAnswer> {
    await this.#commands.execute(new CommitScorecard(version));
    return this.#summary(version);
  }

  @Post(':version/activate')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Has cycles opened with a committed version, from one of them on',
    description:
      'What has been published stays as it is. Whoever activates again from the same cycle on, ' +
      'while it is not opened, takes it back.',
  })
  @ApiOkResponse({ type: ScorecardAnswer, description: 'It is active from that cycle on' })
  @ApiProblems(
    'UNKNOWN_SCORECARD',
    'SCORECARD_NOT_COMMITTED',
    'CYCLE_OPENED',
    'ACTIVATION_PLANNED',
    ...RECORDING_PROBLEMS,
  )
  async activate(
    @Param() { version }: ScorecardParameters,
    @Body() { fromCycle }: ActivationRequest,
  ): Promise<ScorecardAnswer> {
    await this.#commands.execute(new ActivateScorecard(version, fromCycle));
    return this.#summary(version);
  }

  async #summary(version: string): Promise<ScorecardAnswer> {
    const { scorecard: _, ...summary } = await this.#queries.execute(new GetScorecard(version));
    return summary;
  }
}

/** @throws Malformed OTHER_VERSION */
function ofVersion(version: string, body: unknown): unknown {
  if (!isPlainObject(body)) return body;
  if (body.version !== undefined && body.version !== version) {
    const detail = `version is not "${version}", that of the path: correct it or leave it out`;
    throw new Malformed([{ pointer: '/version', code: 'OTHER_VERSION', detail }]);
  }
  return { ...body, version };
}
