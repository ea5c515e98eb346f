import { parseDay, startOfDay } from './dates.ts';
import { openKinds } from './defaults.ts';
import type { PaymentDefault } from './defaults.ts';
import { amount, firstOfEach, has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';
import { isOnTime } from './items.ts';
import type { Item } from './items.ts';

export interface Features {
  repayments: number;
  ageMonths: number;
  kinds: number;
  /** Whole percent; null when never reported. */
  debtRatio: number | null;
  activeDays: number;
  scenes: number;
  bills: number;
  receipts: number;
  lateReceipts: number;
  queries: number;
  applications: number;
  realName: boolean;
  isClosed: boolean;
  hasQualifyingFact: boolean;
  hasPositiveEvidence: boolean;
}

export function featuresAt(
  cycle: number,
  facts: CountedFact[],
  items: Item[],
  defaults: PaymentDefault[],
): Features {
  const isWithin = (cycles: number, at: number) => at > cycle - cycles && at <= cycle;
  const onTime = items.filter(isOnTime);
  const active = facts.filter(isActivity).filter((fact) => isWithin(3, fact.cycle));
  const receipts = receiptsOf(facts);
  const firstLine = ofType(facts, 'CreditLineOpened')[0];
  const applications = firstOfEach(ofType(facts, 'CreditApplied'), (fact) =>
    text(fact, 'applicationId'),
  );
  return {
    repayments: onTime.filter((item) => item.lineId !== null && isWithin(24, item.dueCycle)).length,
    ageMonths: firstLine === undefined ? 0 : cycle - firstLine.cycle,
    kinds: openKinds(facts, defaults).size,
    debtRatio: debtRatio(facts),
    activeDays: new Set(active.map((fact) => fact.day)).size,
    scenes: new Set(active.filter((fact) => has(fact, 'scene')).map((fact) => text(fact, 'scene')))
      .size,
    bills: onTime.filter((item) => item.lineId === null && isWithin(12, item.dueCycle)).length,
    receipts: receipts.filter((each) => each.isInTime && isWithin(6, each.cycle)).length,
    lateReceipts: receipts.filter((each) => !each.isInTime && isWithin(3, each.cycle)).length,
    queries: hardQueryGroups(facts).filter((first) => isWithin(6, first.cycle)).length,
    applications: applications.filter((fact) => isWithin(6, fact.cycle)).length,
    realName: ofType(facts, 'RealNameVerified').length > 0,
    isClosed: ofType(facts, 'AccountClosed').length > 0,
    hasQualifyingFact: facts.some((fact) => QUALIFYING.includes(fact.type)),
    hasPositiveEvidence: facts.some((fact) => fact.cycle === cycle && isPositiveEvidence(fact)),
  };
}

const QUALIFYING = [
  'CreditLineOpened',
  'CreditLineClosed',
  'ObligationDue',
  'StatementIssued',
  'RepaymentMade',
  'RepaymentReversed',
  'DelinquencyReported',
  'DebtPositionReported',
  'BillIssued',
  'BillPaid',
  'PurchaseMade',
  'GoodsDelivered',
  'ReceiptConfirmed',
];

function isActivity(fact: CountedFact): boolean {
  if (fact.type === 'PurchaseMade') return true;
  return fact.type === 'ReceiptConfirmed' && fact.data.auto !== true;
}

function isPositiveEvidence(fact: CountedFact): boolean {
  return isActivity(fact) || ['RepaymentMade', 'BillPaid', 'RealNameVerified'].includes(fact.type);
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
