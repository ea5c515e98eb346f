import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetCycle, GetCycles, GetScoresByBand } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { Cursor, refusedCursor } from '../pages/cursor.ts';
import { pageFrom } from '../pages/page.answer.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { HttpProblem } from '../problems/problem.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { BookedScoresRequest } from './booked-scores.request.ts';
import { BookedScorePage } from './score.answers.ts';

/** It names the cycle, too: one that is closed between two pages does not mix with it. */
const SCORES = new Cursor('scores', ['string', 'number', 'string']);

/** The scores of all accounts. */
@ApiTags('scores')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/scores')
export class BookedScoresController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({
    summary: 'The scored accounts of a cycle, by score, then account',
  })
  @ApiOkResponse({ type: BookedScorePage })
  @ApiProblems('UNKNOWN_CYCLE', 'CYCLE_STILL_OPEN')
  async list(@Query() request: BookedScoresRequest): Promise<BookedScorePage> {
    const { limit, band, min, max } = request;
    const [pinned, score, accountId] = SCORES.keyIn(request.after) ?? [];
    if (pinned !== undefined && (request.cycle ?? pinned) !== pinned) throw refusedCursor();
    const cycle = pinned ?? request.cycle ?? (await this.#latestClosed());
    if (cycle === null) return { items: [], next: null };
    await this.#refuseOpen(cycle);
    const after = accountId === undefined || score === undefined ? null : { accountId, score };
    const asked = { band, min, max, after, limit };
    const scores = await this.#queries.execute(new GetScoresByBand(cycle, asked));
    const items = scores.map((each) => ({ ...each, cycle }));
    return pageFrom(items, {
      limit,
      cursorOf: (last) => SCORES.of([cycle, last.score, last.accountId]),
    });
  }

  async #latestClosed(): Promise<string | null> {
    const cycles = await this.#queries.execute(new GetCycles());
    return cycles.findLast(({ state }) => state === 'closed')?.cycle ?? null;
  }

  async #refuseOpen(cycle: string): Promise<void> {
    const { state } = await this.#queries.execute(new GetCycle(cycle));
    if (state === 'closed') return;
    const detail = `Scores of ${cycle} are still being published: ask once it is closed.`;
    throw new HttpProblem({ status: 409, code: 'CYCLE_STILL_OPEN' }, detail);
  }
}
