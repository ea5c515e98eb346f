import type { Cycle } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, dateOf } from '../../kernel/business-calendar.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { Bucket } from '../assessment/buckets.ts';
import type { Basis } from '../conclusion.ts';
import { isConcluded } from '../conclusion.ts';
import type { DefaultRecord } from '../payment-default/payment-default.events.ts';
import type { NegativeRecordEvent, Receipt, Reported } from './negative-record.events.ts';
import { BUREAUS } from './negative-record.events.ts';

/** What the facts give now of one default. */
export interface ReportDefault {
  readonly basis: Basis;
  readonly accountId: string;
  readonly key: string;
  /** Empty where the facts give no such default. */
  readonly course: readonly DefaultRecord[];
  /** The first cycle in which the account was published with a score; null before it. */
  readonly scoredFrom: Cycle | null;
}

/** What bureaus are told of a default, once for each bucket. */
export type Report = Pick<Reported, 'bucket' | 'on'>;

/** What has been recorded. */
export interface NegativeRecordState {
  readonly basis: Basis | null;
  /** What stands with the bureaus, in order. */
  readonly reports: readonly Report[];
  /** How often each bucket has been reported, withdrawn or not. */
  readonly times: Readonly<Partial<Record<Bucket, number>>>;
}

export type NegativeRecord = Decider<NegativeRecordState, ReportDefault, NegativeRecordEvent>;

/** The UUID of a name. */
type UuidOf = (name: string) => string;

const NOTHING_TOLD: NegativeRecordState = { basis: null, reports: [], times: {} };

export function negativeRecordDecider(uuidOf: UuidOf): NegativeRecord {
  return {
    initial: NOTHING_TOLD,

    decide(command, { basis, reports, times }) {
      if (isConcluded(basis, command.basis)) return [];
      const news = newsIn(command);
      const kept = sharedLength(reports, news);
      const timesOf = ({ bucket }: Report) => times[bucket] ?? 0;
      return [
        ...reports
          .slice(kept)
          .toReversed()
          .map((each) => withdrawn(each, command, receiptsFrom(uuidOf, timesOf(each)))),
        ...news
          .slice(kept)
          .map((each) => reported(each, command, receiptsFrom(uuidOf, timesOf(each) + 1))),
      ];
    },

    evolve({ reports, times }, { type, data }) {
      const { accountRevision, day, bucket, on } = data;
      const basis = { accountRevision, day };
      return type === 'NegativeRecordReported'
        ? { ...afterReport({ reports, times }, { bucket, on }), basis }
        : { basis, times, reports: reports.filter((each) => each.bucket !== bucket) };
    },
  };
}

/** What stands once these reports have been made, one after the other. */
export function afterReports(reports: readonly Report[]): NegativeRecordState {
  return { ...NOTHING_TOLD, ...reports.reduce(afterReport, NOTHING_TOLD) };
}

function afterReport(
  { reports, times }: Pick<NegativeRecordState, 'reports' | 'times'>,
  report: Report,
): NegativeRecordState {
  const { bucket } = report;
  const counted = { ...times, [bucket]: (times[bucket] ?? 0) + 1 };
  return { basis: null, reports: [...reports, report], times: counted };
}

/**
 * What bureaus are to know of a default. Imported history is no news: it must have opened on or
 * after the cutoff of the first cycle with a score. While the day of that cutoff is the open one
 * the cycle may or may not have been published, so bureaus are told from the next day on.
 */
export function newsIn({
  basis,
  course,
  scoredFrom,
}: Pick<ReportDefault, 'basis' | 'course' | 'scoredFrom'>): readonly Report[] {
  const [opened] = course;
  if (scoredFrom === null || opened?.type !== 'PaymentDefaultOpened') return [];
  const cutoff = dateOf(cutoffDayOf(scoredFrom));
  if (opened.data.on < cutoff || basis.day <= cutoff) return [];
  return course.flatMap(({ type, data }) =>
    type === 'PaymentDefaultOpened' || type === 'PaymentDefaultEscalated'
      ? [{ bucket: data.bucket, on: data.on }]
      : [],
  );
}

type ReceiptsOf = (name: string) => readonly Receipt[];

function receiptsFrom(uuidOf: UuidOf, times: number): ReceiptsOf {
  return (name) =>
    BUREAUS.map((bureau) => ({ bureau, receiptId: uuidOf(`${name} ${bureau} ${times}`) }));
}

function reported(
  { bucket, on }: Report,
  { basis, accountId, key }: ReportDefault,
  receiptsOf: ReceiptsOf,
): NegativeRecordEvent {
  const receipts = receiptsOf(`NegativeRecordReported ${accountId} ${key} ${bucket}`);
  return {
    type: 'NegativeRecordReported',
    data: { ...basis, accountId, key, bucket, on, receipts },
  };
}

function withdrawn(
  { bucket, on }: Report,
  { basis, accountId, key, course }: ReportDefault,
  receiptsOf: ReceiptsOf,
): NegativeRecordEvent {
  const receipts = receiptsOf(`NegativeRecordWithdrawn ${accountId} ${key} ${bucket}`);
  const because = course.length === 0 ? 'unfounded' : 'restated';
  return {
    type: 'NegativeRecordWithdrawn',
    data: { ...basis, accountId, key, bucket, on, receipts, because },
  };
}

function sharedLength(a: readonly Report[], b: readonly Report[]): number {
  const isSame = (one: Report, other: Report | undefined) =>
    one.bucket === other?.bucket && one.on === other.on;
  const first = a.findIndex((each, i) => !isSame(each, b[i]));
  return first < 0 ? a.length : first;
}
