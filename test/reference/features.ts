import { parseDay, startOfDay } from './dates.ts';
import { openKinds } from './defaults.ts';
import type { PaymentDefault } from './defaults.ts';
import { amount, firstOfEach, has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';
import { isOnTime } from './items.ts';
import type { Item } from './items.ts';
import { isActivity } from './evidence.ts';
import { personFeatures } from './person.ts';
import type { PeerTable, PersonFeatures } from './person.ts';
import type { Streak } from './streak.ts';

/** Named as they are published. */
export interface Features extends PersonFeatures {
  scoringStreak: number;
  repaymentsOnTime24: number;
  monthsSinceFirstLine: number | null;
  openLineKinds: number;
  defaultsOnFile: { key: string; worst: number; quarters: number }[];
  /** Whole percent; null when never reported. */
  debtRatioPercent: number | null;
  activeDays3: number;
  scenes3: number;
  billsOnTime12: number;
  receiptsInTime6: number;
  lateReceipts3: number;
  hardQueries6: number;
  applications6: number;
}

/** All that features are read from; `defaults` with their weight at the cut. */
export interface FeatureSource {
  cycle: number;
  facts: CountedFact[];
  items: Item[];
  defaults: PaymentDefault[];
  streak: Streak;
  peers: PeerTable;
}

export function featuresAt(source: FeatureSource): Features {
  const { cycle, facts, items, defaults, streak, peers } = source;
  const isWithin = (cycles: number, at: number) => at > cycle - cycles && at <= cycle;
  const onTime = items.filter(isOnTime);
  const receipts = receiptsOf(facts);
  const firstLine = ofType(facts, 'CreditLineOpened')[0];
  const applications = firstOfEach(ofType(facts, 'CreditApplied'), (fact) =>
    text(fact, 'applicationId'),
  );
  return {
    scoringStreak: streak.scoring,
    repaymentsOnTime24: onTime.filter((item) => item.lineId !== null && isWithin(24, item.dueCycle))
      .length,
    monthsSinceFirstLine: firstLine === undefined ? null : cycle - firstLine.cycle,
    openLineKinds: openKinds(facts, defaults).size,
    defaultsOnFile: defaults
      .filter((each) => each.quarters > 0)
      .map(({ key, worst, quarters }) => ({ key, worst, quarters })),
    debtRatioPercent: debtRatio(facts),
    ...activity(facts.filter((fact) => isActivity(fact) && isWithin(3, fact.cycle))),
    billsOnTime12: onTime.filter((item) => item.lineId === null && isWithin(12, item.dueCycle))
      .length,
    receiptsInTime6: receipts.filter((each) => each.isInTime && isWithin(6, each.cycle)).length,
    lateReceipts3: receipts.filter((each) => !each.isInTime && isWithin(3, each.cycle)).length,
    hardQueries6: hardQueryGroups(facts).filter((first) => isWithin(6, first.cycle)).length,
    applications6: applications.filter((fact) => isWithin(6, fact.cycle)).length,
    ...personFeatures(cycle, facts, peers),
  };
}

function activity(active: CountedFact[]) {
  const scenes = active.filter((fact) => has(fact, 'scene')).map((fact) => text(fact, 'scene'));
  return {
    activeDays3: new Set(active.map((fact) => fact.day)).size,
    scenes3: new Set(scenes).size,
  };
}

/** The latest position, in whole percent rounded up; 101 stands for use without a limit. */
function debtRatio(facts: CountedFact[]): number | null {
  const latest = ofType(facts, 'DebtPositionReported').at(-1);
  if (latest === undefined) return null;
  if (has(latest, 'ratioPct')) return amount(latest, 'ratioPct');
  const used = Math.max(0, amount(latest, 'usedMinor'));
  const limit = amount(latest, 'limitMinor');
  if (used === 0) return 0;
  if (limit === 0) return 101;
  let percent = 0;
  while (percent * limit < used * 100) percent += 1;
  return percent;
}

function receiptsOf(facts: CountedFact[]): { cycle: number; isInTime: boolean }[] {
  const confirmations = ofType(facts, 'ReceiptConfirmed');
  return firstOfEach(confirmations, (fact) => text(fact, 'orderId')).map((receipt) => {
    const deadlines = ofType(facts, 'PurchaseMade', 'GoodsDelivered', 'ReceiptConfirmed').filter(
      (fact) => text(fact, 'orderId') === text(receipt, 'orderId') && has(fact, 'confirmBy'),
    );
    const deciding = has(receipt, 'confirmBy') ? receipt : deadlines.at(-1);
    const isLate =
      deciding !== undefined && isAfter(receipt.occurredAt, text(deciding, 'confirmBy'));
    return { cycle: receipt.cycle, isInTime: !isLate && receipt.data.auto !== true };
  });
}

/** A date is good up to its local end, an instant up to and including itself. */
function isAfter(instant: number, confirmBy: string): boolean {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(confirmBy);
  if (isDate) return instant >= startOfDay(parseDay(confirmBy) + 1);
  return instant > Date.parse(confirmBy);
}

/** The first query of each group of hard ones; a group ends 30 days after its first. */
function hardQueryGroups(facts: CountedFact[]): CountedFact[] {
  const firsts: CountedFact[] = [];
  const queries = firstOfEach(ofType(facts, 'CreditQueried'), (fact) => text(fact, 'queryId'));
  for (const query of queries) {
    if (!['lending', 'rental'].includes(text(query, 'purpose'))) continue;
    const isMerged = firsts.some(
      (first) =>
        text(first, 'requester') === text(query, 'requester') &&
        text(first, 'purpose') === text(query, 'purpose') &&
        query.day - first.day <= 30,
    );
    if (!isMerged) firsts.push(query);
  }
  return firsts;
}
