import { Query } from '@nestjs/cqrs';
import type { Band } from '../domain/register/record.ts';
import type { PageEntry } from '../domain/register/register.events.ts';
import type { BandedScore, BookByBand } from './book-by-band.ts';
import type { CreditQueriesPage } from './credit-queries.ts';
import type { CycleAnswer } from './cycles.ts';
import type { ParkedAnswer } from './parked.ts';
import type { Bucket } from '../domain/assessment/buckets.ts';
import type { ExplainedRecord } from './explained-record.ts';
import type { DefaultCourse } from './default-course.ts';
import type { BookedDefault, DefaultAnswer, DefaultStatus } from './payment-defaults.ts';
import type { ExportedScore } from './score-export.ts';
import type { PublishedScore } from './scores.ts';
import type { Standing } from './standing.ts';
import type { StreakAnswer } from './streaks.ts';
import type { TimelinePage } from './timeline.ts';

/**
 * Everything that can be asked of the views. Questions about an account fail with
 * UNKNOWN_ACCOUNT, questions about a cycle with UNKNOWN_CYCLE, limits out of range as Malformed.
 */
abstract class AccountQuery<Answer> extends Query<Answer> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

/** A cycle is named YYYY-MM. */
abstract class CycleQuery<Answer> extends Query<Answer> {
  readonly cycle: string;

  constructor(cycle: string) {
    super();
    this.cycle = cycle;
  }
}

/** Latest score, streak, open defaults, restriction. */
export class GetStanding extends AccountQuery<Standing> {}

/** What was published last; null before the first publication. */
export class GetLatestScore extends AccountQuery<PublishedScore | null> {}

/** Every publication, the oldest first. */
export class GetScoreHistory extends AccountQuery<readonly PublishedScore[]> {}

export class GetStreak extends AccountQuery<StreakAnswer> {}

/** Open and past ones, or those of one status, the one opened last first. */
export class GetDefaults extends AccountQuery<readonly DefaultAnswer[]> {
  readonly status: DefaultStatus | undefined;

  constructor(accountId: string, status?: DefaultStatus) {
    super(accountId);
    this.status = status;
  }
}

/** One default with everything that was recorded of it; Failure UNKNOWN_DEFAULT. */
export class GetDefault extends AccountQuery<DefaultCourse> {
  readonly key: string;

  constructor(accountId: string, key: string) {
    super(accountId);
    this.key = key;
  }
}

/** One page of the defaults of all accounts; `after` is the last one of the page before. */
export class GetDefaultsOfAll extends Query<readonly BookedDefault[]> {
  readonly status: DefaultStatus | undefined;
  readonly bucket: Bucket | undefined;
  readonly after: Pick<BookedDefault, 'status' | 'bucket' | 'accountId' | 'key'> | null;
  readonly limit: number;

  constructor(asked: {
    status?: DefaultStatus | undefined;
    bucket?: Bucket | undefined;
    after: GetDefaultsOfAll['after'];
    limit: number;
  }) {
    super();
    this.status = asked.status;
    this.bucket = asked.bucket;
    this.after = asked.after;
    this.limit = asked.limit;
  }
}

/** Who asked for the score or was applied to, the one recorded last first. */
export class GetCreditQueries extends AccountQuery<CreditQueriesPage> {
  readonly limit: number;
  readonly before: number | undefined;

  constructor(accountId: string, limit: number, before?: number) {
    super(accountId);
    this.limit = limit;
    this.before = before;
  }
}

/** The account's facts, the one recorded last first; `before` is a page's own `before`. */
export class GetTimeline extends AccountQuery<TimelinePage> {
  readonly limit: number;
  readonly before: number | undefined;

  constructor(accountId: string, limit: number, before?: number) {
    super(accountId);
    this.limit = limit;
    this.before = before;
  }
}

/** The whole record of a publication; null if the account has none in this cycle. */
export class GetPublishedRecord extends AccountQuery<PageEntry | null> {
  readonly cycle: string;

  constructor(accountId: string, cycle: string) {
    super(accountId);
    this.cycle = cycle;
  }
}

/** The same with what the scorecard says of each line. */
export class GetExplainedRecord extends AccountQuery<ExplainedRecord | null> {
  readonly cycle: string;

  constructor(accountId: string, cycle: string) {
    super(accountId);
    this.cycle = cycle;
  }
}

/** All of them, the oldest first. */
export class GetCycles extends Query<readonly CycleAnswer[]> {}

export class GetCycle extends CycleQuery<CycleAnswer> {}

/** All records in byte order of their accounts; Failure CYCLE_STILL_OPEN until it is closed. */
export class ExportCycle extends CycleQuery<AsyncIterable<ExportedScore>> {}

export class GetBookByBand extends CycleQuery<BookByBand> {}

/** One page of a cycle's scored accounts, by score; `after` is the last one of the page before. */
export class GetScoresByBand extends CycleQuery<readonly BandedScore[]> {
  readonly band: Band | null;
  /** Both ends included. */
  readonly min: number | null;
  readonly max: number | null;
  readonly after: Pick<BandedScore, 'accountId' | 'score'> | null;
  readonly limit: number;

  constructor(cycle: string, { band, min, max, after, limit }: ScoresAsked) {
    super(cycle);
    this.band = band ?? null;
    this.min = min ?? null;
    this.max = max ?? null;
    this.after = after ?? null;
    this.limit = limit;
  }
}

interface ScoresAsked {
  readonly band?: Band | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly after?: Pick<BandedScore, 'accountId' | 'score'> | null;
  readonly limit: number;
}

/** One page of the accounts that could not be assessed; `after` is an account id, '' at first. */
export class GetParked extends Query<readonly ParkedAnswer[]> {
  readonly after: string;
  readonly limit: number;
  /** This one alone, if it is parked. */
  readonly accountId: string | undefined;

  constructor(
    asked: { readonly after?: string; readonly limit?: number; readonly accountId?: string } = {},
  ) {
    super();
    const { after = '', limit = 100, accountId } = asked;
    this.accountId = accountId;
    this.after = after;
    this.limit = limit;
  }
}
