import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Book, DelinquencyStatement } from '../account/book.ts';
import { runKey } from '../account/keys.ts';
import type { Bucket } from './buckets.ts';
import { BUCKETS, BUCKET_STARTS, bucketOf, isWorse } from './buckets.ts';
import type { Cut } from './cut.ts';
import type { ItemState } from './obligations.ts';
import { endedOn } from './obligations.ts';
import { unpausedDay } from './pauses.ts';

/** A payment default and its course, as the facts of a cut tell it. */
export interface PaymentDefault {
  /** That of the item, or `line:{lineId}#{date}`. */
  readonly key: string;
  /** `line:{lineId}`, or the category of a bill. */
  readonly owner: string;
  /** The cycle before which the streak stood unharmed. */
  readonly dueCycle: Cycle;
  /** Each bucket once, on the day on which it was reached, rising; never empty. */
  readonly reached: readonly Reached[];
  readonly worst: Bucket;
  /** The day on which it was paid, restructured, or stated to be current. */
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
  const reached = reachedBy(item, cut);
  return {
    key: item.key,
    owner: item.owner,
    dueCycle: item.cycle,
    reached,
    worst: worstOf(reached),
    curedOn: item.settledOn ?? item.restructuredOn,
  };
}

/**
 * The buckets that an item reaches up to a cut. The n-th day past due is the n-th after the due
 * date that is not paused; it is reached at the end of the day before it, by what is still owed.
 */
export function reachedBy(item: ItemState, cut: Cut): readonly Reached[] {
  const reached: Reached[] = [];
  const before = endedOn(item);
  for (const bucket of BUCKETS) {
    const on = unpausedDay(item.pauses, item.dueOn, BUCKET_STARTS[bucket]) - 1;
    if (on > cut.endedThrough || before <= on) break;
    reached.push({ bucket, on });
  }
  return item.writtenOffOn === null ? reached : writtenOff(reached, item.writtenOffOn);
}

/** Written off it is at the worst at once, from the moment at which it is overdue. */
function writtenOff(reached: readonly Reached[], writtenOffOn: Day): readonly Reached[] {
  const [first] = reached;
  if (!first) return reached;
  const on = Math.max(first.on, writtenOffOn);
  const earlier = reached.filter((each) => each.on < on);
  return earlier.at(-1)?.bucket === '90+' ? earlier : [...earlier, { bucket: '90+', on }];
}

/** Each run of statements from the first with 1 or more days to the first with 0. */
function reportedDefaults(
  line: string,
  statements: readonly DelinquencyStatement[],
): readonly PaymentDefault[] {
  const defaults: PaymentDefault[] = [];
  let reached: Reached[] = [];
  let nth = 0;
  const close = (curedOn: Day | null) => {
    const [first] = reached;
    if (!first) return;
    nth = defaults.at(-1)?.reached[0]?.on === first.on ? nth + 1 : 1;
    const key = runKey(line, first.on, nth);
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
