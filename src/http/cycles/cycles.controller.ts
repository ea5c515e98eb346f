import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CycleAnswer as ViewedCycle } from '../../views/cycles.ts';
import { csvOf } from '../../views/score-lines.ts';
import { ExportCycle, GetCycle, GetCycles } from '../../views/views.queries.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor } from '../pages/cursor.ts';
import { pageIn } from '../pages/page.answer.ts';
import { PageRequest } from '../pages/page.request.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { CycleParameters } from '../requests/account.parameters.ts';
import { instantText, instantTextOrNull } from '../requests/instants.ts';
import { CycleAnswer, CyclePage } from './cycle.answers.ts';

const CYCLES = new Cursor('cycles', ['string']);
const CSV = 'text/csv; charset=utf-8';

/** The monthly scoring rounds. */
@ApiTags('cycles')
@Needs('scores:read')
@ReadsViews()
@Controller('v1/cycles')
export class CyclesController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @ApiOperation({ summary: 'Every cycle that was opened, the latest first' })
  @ApiOkResponse({ type: CyclePage })
  async list(@Query() { limit, after }: PageRequest): Promise<CyclePage> {
    const [last = null] = CYCLES.keyIn(after) ?? [];
    const cycles = await this.#queries.execute(new GetCycles());
    const page = pageIn(cycles.toReversed(), {
      limit,
      isBehind: ({ cycle }) => last === null || cycle < last,
      cursorOf: ({ cycle }) => CYCLES.of([cycle]),
    });
    return { ...page, items: page.items.map(cycleAnswer) };
  }

  @Get(':cycle')
  @ApiOperation({ summary: 'One cycle with its counts, distribution and roots' })
  @ApiOkResponse({ type: CycleAnswer })
  @ApiProblems('UNKNOWN_CYCLE')
  async get(@Param() { cycle }: CycleParameters): Promise<CycleAnswer> {
    return cycleAnswer(await this.#queries.execute(new GetCycle(cycle)));
  }

  @Get(':cycle/scores.csv')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Every record of a closed cycle with target, parts and reasons, by account',
    description: 'Arrives as it is read; broken off only if the service fails or ends.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description:
      'A header and a line for each account: accountId, score, target, credit, capacity, ' +
      'behaviour, identity, connections, reasons (codes with blanks between them)',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  @ApiProblems('UNKNOWN_CYCLE', 'CYCLE_STILL_OPEN')
  async csv(@Param() { cycle }: CycleParameters): Promise<StreamableFile> {
    const scores = await this.#queries.execute(new ExportCycle(cycle));
    // As bytes, so that the stream waits by how much it holds and not by how many chunks.
    const lines = Readable.from(csvOf(scores), { objectMode: false });
    const disposition = `attachment; filename="scores-${cycle}.csv"`;
    return new StreamableFile(lines, { type: CSV, disposition });
  }
}

export function cycleAnswer({ parked, ...cycle }: ViewedCycle): CycleAnswer {
  return {
    ...cycle,
    cutoffAt: instantText(cycle.cutoffAt),
    openedAt: instantText(cycle.openedAt),
    closedAt: instantTextOrNull(cycle.closedAt),
    parked: parked.map(({ accountId, revision, error }) => ({ accountId, revision, error })),
  };
}
