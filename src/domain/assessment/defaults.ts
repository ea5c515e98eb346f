import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, DelinquencyStatement } from '../account/book.ts';
import type { Bucket } from './buckets.ts';
import { BUCKETS, BUCKET_STARTS, bucketOf, isWorse } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { ItemState } from './obligations.ts';

/** A payment default and its course, as the facts of a cut tell it. */
export interface PaymentDefault {
  /** `obligation:{id}`, `bill:{id}`, `line:{lineId}`, `line:{lineId}#2` ... */
  readonly key: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  /** The cycle before which the streak stood unharmed. */
  readonly dueCycle: Cycle;
  /** Each bucket once, on the day at whose end it was reached; never empty. */
  readonly reached: readonly Reached[];
  readonly worst: Bucket;
  readonly curedOn: Day | null;
}

export interface Reached {
  readonly bucket: Bucket;
  readonly on: Day;
}

/** All defaults, cured ones included, in order of their keys. */
export function defaultsAt(
  book: Book,
  items: readonly ItemState[],
  cut: Cut,
): readonly PaymentDefault[] {
  const defaults: PaymentDefault[] = [];
  const reportedLines = new Set<string>();
  for (const [line, statements] of Object.entries(book.statements)) {
    const known = statements.filter(
      (each) => each.day <= cut.knownThrough && each.asOf <= cut.knownThrough,
    );
    if (known.length === 0) continue;
    reportedLines.add(line);
    defaults.push(...reportedDefaults(line, known));
  }
  for (const item of items) {
    if (item.isLate && !reportedLines.has(item.owner)) defaults.push(defaultOf(item, cut));
  }
  return defaults.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Lines whose furnisher reports on them: their items open no default of their own. */
export function isReported(book: Book, owner: string, cut: Cut): boolean {
  return (book.statements[owner] ?? []).some(
    (each) => each.day <= cut.knownThrough && each.asOf <= cut.knownThrough,
  );
}

function defaultOf(item: ItemState, cut: Cut): PaymentDefault {
  const reached = reachedBy(item, cut.endedThrough);
  return {
    key: item.key,
    owner: item.owner,
    dueCycle: item.cycle,
    reached,
    worst: worstOf(reached),
    curedOn: item.settledOn,
  };
}

/**
 * The buckets that a late item reaches up to the end of a day. The n-th day past due is reached
 * at the end of the day before it, by what is not settled by then.
 */
export function reachedBy(item: ItemState, endedThrough: Day): readonly Reached[] {
  const reached: Reached[] = [];
  for (const bucket of BUCKETS) {
    const on = item.dueOn + BUCKET_STARTS[bucket] - 1;
    if (on > endedThrough || (item.settledOn !== null && item.settledOn <= on)) break;
    reached.push({ bucket, on });
  }
  return reached;
}

/** Each run of statements from the first with 1 or more days to the first with 0. */
function reportedDefaults(
  line: string,
  statements: readonly DelinquencyStatement[],
): readonly PaymentDefault[] {
  const defaults: PaymentDefault[] = [];
  let reached: Reached[] = [];
  const close = (curedOn: Day | null) => {
    const [first] = reached;
    if (!first) return;
    const key = defaults.length === 0 ? line : `${line}#${defaults.length + 1}`;
    const dueCycle = cycleOf(first.on);
    defaults.push({ key, owner: line, dueCycle, reached, worst: worstOf(reached), curedOn });
    reached = [];
  };
  for (const { asOf, daysPastDue } of statements) {
    if (daysPastDue === 0) {
      close(asOf);
      continue;
    }
    const bucket = bucketOf(daysPastDue);
    if (isWorse(bucket, reached.at(-1)?.bucket ?? null)) reached.push({ bucket, on: asOf });
  }
  close(null);
  return defaults;
}

function worstOf(reached: readonly Reached[]): Bucket {
  return (reached.at(-1) as Reached).bucket;
}

export function openedOn(each: PaymentDefault): Day {
  return (each.reached[0] as Reached).on;
}
