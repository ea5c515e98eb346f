import { cycleOfDay, formatDay, lastDayOf, parseDay } from './dates.ts';
import { amount, compare, firstOfEach, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';
import { bucketsReached } from './items.ts';
import type { Item } from './items.ts';

export type BucketName = '1-29' | '30-59' | '60-89' | '90+';
export const BUCKETS: readonly BucketName[] = ['1-29', '30-59', '60-89', '90+'];

export interface PaymentDefault {
  key: string;
  lineId: string | null;
  owner: string;
  /** Of the item; of a run of statements that in which it opened. */
  dueCycle: number;
  openedOn: number;
  curedOn: number | null;
  /** Index into BUCKETS, with the day on which it was first reached; rising. */
  reached: { bucket: number; on: number }[];
  worst: number;
  /** Weight at the cut in quarters, 0 to 4. */
  quarters: number;
  /** Of an item's default only. */
  interestMinor: number | null;
}

/** Every default the facts of the cut of `cycle` give, open or cured, by key. */
export function defaultsAt(cycle: number, facts: CountedFact[], items: Item[]): PaymentDefault[] {
  const reportedLines = linesUnderStatements(cycle, facts);
  const defaults: PaymentDefault[] = [];
  for (const item of items) {
    if (item.lineId !== null && reportedLines.has(item.lineId)) continue;
    const reached = bucketsReached(item, lastDayOf(cycle));
    const [first] = reached;
    if (first === undefined) continue;
    const curedOn = item.settledOn ?? item.restructuredOn;
    defaults.push({
      key: item.key,
      lineId: item.lineId,
      owner: item.owner,
      dueCycle: item.dueCycle,
      openedOn: first.on,
      curedOn,
      reached,
      worst: Math.max(...reached.map((each) => each.bucket)),
      quarters: quartersAt(cycle, curedOn),
      interestMinor: interest(item, lastDayOf(cycle)),
    });
  }
  for (const lineId of reportedLines) defaults.push(...runsOf(lineId, facts, cycle));
  return defaults.sort((a, b) => compare(a.key, b.key));
}

export function linesUnderStatements(cycle: number, facts: CountedFact[]): Set<string> {
  return new Set(statementsAt(cycle, facts).map((fact) => text(fact, 'lineId')));
}

/** A statement that speaks of a day which has not ended says nothing yet. */
function statementsAt(cycle: number, facts: CountedFact[]): CountedFact[] {
  return ofType(facts, 'DelinquencyReported').filter(
    (fact) => parseDay(text(fact, 'asOf')) <= lastDayOf(cycle),
  );
}

function runsOf(lineId: string, facts: CountedFact[], cycle: number): PaymentDefault[] {
  const statements = statementsAt(cycle, facts)
    .filter((fact) => text(fact, 'lineId') === lineId)
    // Stable: statements of one day stay ordered by (occurredAt, id).
    .sort((a, b) => parseDay(text(a, 'asOf')) - parseDay(text(b, 'asOf')));
  const runs: PaymentDefault[] = [];
  let open: PaymentDefault | null = null;
  for (const statement of statements) {
    const asOf = parseDay(text(statement, 'asOf'));
    const daysPastDue = amount(statement, 'daysPastDue');
    if (daysPastDue <= 0) {
      if (open !== null) open.curedOn = asOf;
      open = null;
      continue;
    }
    const bucket = bucketOf(daysPastDue);
    if (open === null) {
      const nth = runs.filter((run) => run.openedOn === asOf).length + 1;
      open = {
        key: `line:${lineId}#${formatDay(asOf)}${nth > 1 ? `.${nth}` : ''}`,
        lineId,
        owner: `line:${lineId}`,
        dueCycle: cycleOfDay(asOf),
        openedOn: asOf,
        curedOn: null,
        reached: [],
        worst: -1,
        quarters: 4,
        interestMinor: null,
      };
      runs.push(open);
    }
    if (bucket > open.worst) {
      open.worst = bucket;
      open.reached.push({ bucket, on: asOf });
    }
  }
  for (const run of runs) run.quarters = quartersAt(cycle, run.curedOn);
  return runs;
}

function bucketOf(daysPastDue: number): number {
  if (daysPastDue >= 90) return 3;
  if (daysPastDue >= 60) return 2;
  if (daysPastDue >= 30) return 1;
  return 0;
}

function quartersAt(cycle: number, curedOn: number | null): number {
  if (curedOn === null) return 4;
  const cyclesSinceCure = cycle - cycleOfDay(curedOn);
  if (cyclesSinceCure <= 5) return 4;
  if (cyclesSinceCure <= 11) return 3;
  if (cyclesSinceCure <= 23) return 2;
  if (cyclesSinceCure <= 59) return 1;
  return 0;
}

/**
 * Each day after the due date bears what earlier days' payments left; 5/10,000, half up. Days of
 * a pause bear nothing, nor does any day from a write-off on.
 */
function interest(item: Item, lastDay: number): number {
  let balanceDays = 0n;
  const until = item.settledOn ?? item.restructuredOn ?? lastDay;
  for (let day = item.dueOn + 1; day <= until; day += 1) {
    if (item.isPausedOn(day)) continue;
    if (item.writtenOffOn !== null && item.writtenOffOn <= day) continue;
    let balance = item.amountDueMinor;
    for (const payment of item.payments) {
      if (payment.day < day) balance -= payment.amountMinor;
    }
    balanceDays += BigInt(balance);
  }
  return Number((balanceDays * 5n * 2n + 10_000n) / 20_000n);
}

/** The cycle of a restructuring and the 12 after it. */
export function isFreshlyRestructured(cycle: number, items: Item[]): boolean {
  return items.some(
    (item) => item.restructuredOn !== null && cycle - cycleOfDay(item.restructuredOn) <= 12,
  );
}

/** The cycle of the cure and the 1 (worst 1-29) or 3 (30 and more) after it. */
export function isOnProbation(cycle: number, defaults: PaymentDefault[]): boolean {
  return defaults.some((each) => {
    if (each.curedOn === null) return false;
    return cycle - cycleOfDay(each.curedOn) <= (each.worst === 0 ? 1 : 3);
  });
}

/** Kinds of the lines open at the cut that have no open default. */
export function openKinds(facts: CountedFact[], defaults: PaymentDefault[]): Set<string> {
  const closed = new Set(ofType(facts, 'CreditLineClosed').map((fact) => text(fact, 'lineId')));
  const kinds = new Set<string>();
  const opened = ofType(facts, 'CreditLineOpened');
  for (const line of firstOfEach(opened, (fact) => text(fact, 'lineId'))) {
    const lineId = text(line, 'lineId');
    const isInDefault = defaults.some((each) => each.lineId === lineId && each.curedOn === null);
    if (!closed.has(lineId) && !isInDefault) kinds.add(text(line, 'kind'));
  }
  return kinds;
}
