import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountReplay } from '../../audit/account-replay.ts';
import { GetAccountReplay, GetBundle } from '../../audit/auditors.queries.ts';
import { parseInstant } from '../../commands/behaviours/dates.ts';
import { parseDay } from '../../kernel/business-calendar.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { Cursor, refusedCursor } from '../pages/cursor.ts';
import { AccountParameters } from '../requests/account.parameters.ts';
import { instantText } from '../requests/instants.ts';
import { AccountReplayAnswer } from './account-replay.answers.ts';
import { AccountReplayRequest, BundleRequest } from './audit.requests.ts';
import { BundleAnswer } from './bundle.answers.ts';
import { differenceAnswer } from './difference.answers.ts';

const MOST_BUNDLE_MS = 60_000;
const STEPS = new Cursor('steps', ['number']);

/** Proof of what was published of one account, from the log alone. */
@ApiTags('audit')
@Needs('audit:read')
@Controller('v1/audit/accounts/:accountId')
export class AccountAuditController {
  readonly #queries: QueryBus;

  constructor(@Inject(QueryBus) queries: QueryBus) {
    this.#queries = queries;
  }

  @Get('replay')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Goes through an account’s history again, step by step, and judges what was published',
    description:
      'With `until` and `knownAt` one looks back: as of a business date, as known at an instant. ' +
      'The verdict is over everything in any case. With `scorecard` each cycle also tells what ' +
      'another version would have given; that is recorded nowhere and never part of the verdict.',
  })
  @ApiOkResponse({ type: AccountReplayAnswer })
  @ApiProblems('UNKNOWN_ACCOUNT', 'UNKNOWN_SCORECARD', 'OVERLOADED')
  async replay(
    @Param() { accountId }: AccountParameters,
    @Query() { limit, after, until, knownAt, scorecard }: AccountReplayRequest,
  ): Promise<AccountReplayAnswer> {
    const [from = 0] = STEPS.keyIn(after) ?? [];
    if (from < 0) throw refusedCursor();
    const hindsight = {
      until: until === undefined ? null : parseDay(until),
      knownAt: knownAt === undefined ? null : parseInstant(knownAt),
    };
    const of = { accountId, from, limit, candidate: scorecard ?? null };
    const asked = new GetAccountReplay({ ...of, ...hindsight });
    return replayAnswer(await this.#queries.execute(asked));
  }

  @Get('bundle')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Proof of a published score for a stranger: `abt verify` judges it offline',
    description:
      'The account’s events with their hash chain, the record, and where both stand in the trees ' +
      'of the cycle’s roots. It is put together from the whole register of the cycle; what takes ' +
      `longer than ${MOST_BUNDLE_MS / 1_000} s is answered with AUDIT_BUSY and goes on: ask again.`,
  })
  @ApiOkResponse({ type: BundleAnswer })
  @ApiProblems(
    'UNKNOWN_ACCOUNT',
    'UNKNOWN_CYCLE',
    'NOT_PUBLISHED',
    'CYCLE_STILL_OPEN',
    'AUDIT_BUSY',
    'NOT_PROVABLE',
    'BUNDLE_TOO_LARGE',
  )
  bundle(
    @Param() { accountId }: AccountParameters,
    @Query() { cycle }: BundleRequest,
  ): Promise<BundleAnswer> {
    return this.#queries.execute(
      new GetBundle({ accountId, cycle: cycle ?? null }, MOST_BUNDLE_MS),
    );
  }
}

function replayAnswer(replay: AccountReplay): AccountReplayAnswer {
  return {
    ...replay,
    differences: replay.differences.map(differenceAnswer),
    cycles: replay.cycles.map((cycle) => ({
      ...cycle,
      cutoffAt: instantText(cycle.cutoffAt),
      openedAt: instantText(cycle.openedAt),
    })),
    steps: replay.steps.map((step) => ({
      ...step,
      occurredAt: instantText(step.occurredAt),
      recordedAt: instantText(step.recordedAt),
    })),
    next: replay.next === null ? null : STEPS.of([replay.next]),
  };
}
