import { cycleName, dateOf } from '../../../kernel/business-calendar.ts';
import type { Cycle, Day } from '../../../kernel/business-calendar.ts';
import { isLine, lineKey, withoutRestructuring } from '../../account/keys.ts';
import type { BillCategory } from '../../account/vocabulary.ts';
import type { Fact } from '../../account/account.events.ts';
import type { ItemState } from '../../assessment/obligations.ts';
import type { PossibleBehaviour } from '../behaviours.ts';
import { behaviour } from '../behaviours.ts';
import type { Possibility, Situation } from '../possibility.ts';
import { cyclesFrom, dayOf, eachCycle } from '../possibility.ts';

/** What is due in a future that is only thought of, in minor units; points do not go by it. */
const AMOUNT_MINOR = 100_00;
/** Two bills a cycle earn all the points that there are for bills. */
const LEAST_BILLS = 2;
const USUAL_BILLS: readonly BillCategory[] = ['phone', 'electricity'];
/** So many lines at most are thought of as in use. */
const MOST_LINES = 4;
const DUE_DAY = 14;

/** Everything that is due now or later, and bills: paid, so that nothing is overdue. */
export function payingPossibilities(situation: Situation): readonly Possibility[] {
  return [...payOverdue(situation), ...payInTime(situation), payBills(situation)];
}

/**
 * The rest of each item that is overdue, and the word of the furnisher who reports a line; and
 * what has been announced, since whoever pays the one and not the other gains nothing.
 */
function payOverdue(situation: Situation): readonly Possibility[] {
  const { defaults, items, today, outlook } = situation;
  const open = defaults.filter((each) => each.curedOn === null);
  if (open.length === 0) return [];
  const overdue = items
    .filter((item) => item.isLate && isOwed(item))
    .map((item) => payment(item, today));
  const ids = lineIdsOf(outlook.facts);
  const current = open.flatMap(({ key, owner }) => {
    const lineId = isLine(key) ? ids.get(owner) : undefined;
    if (lineId === undefined) return [];
    return [
      behaviour('DelinquencyReported', today, { lineId, daysPastDue: 0, asOf: dateOf(today) }),
    ];
  });
  const behavioursThrough = (last: Cycle) => [
    ...overdue,
    ...current,
    ...announced(situation, last).map((item) => paidWhenDue(item, today)),
  ];
  return [{ code: 'PAY_OVERDUE', reasons: ['R07', 'R11', 'R12'], behavioursThrough }];
}

/** Known to fall due up to the end of a cycle, or kept from being late by a pause; not paid yet. */
function announced({ items }: Situation, last: Cycle): readonly ItemState[] {
  return items.filter((item) => !item.isLate && item.cycle <= last && isOwed(item));
}

function paidWhenDue(item: ItemState, today: Day): PossibleBehaviour {
  return payment(item, Math.max(today, item.dueOn));
}

/**
 * What has been announced, each on its due date; and, on each line in use, one obligation more in
 * every cycle in which nothing is known to be due on it.
 */
function payInTime(situation: Situation): readonly Possibility[] {
  const { today } = situation;
  const lines = linesInUse(situation);
  const isAnything = lines.length > 0 || announced(situation, Number.POSITIVE_INFINITY).length > 0;
  if (!isAnything) return [];
  const behavioursThrough = (last: Cycle) => {
    const known = announced(situation, last);
    const more = cyclesFrom(today, last).flatMap((cycle) =>
      lines
        .filter(({ key }) => !known.some((item) => item.owner === key && item.cycle === cycle))
        .map(({ lineId }) => repayment(lineId, cycle, dayOf(cycle, DUE_DAY, today))),
    );
    const paid = known.map((item) => paidWhenDue(item, today));
    return [...paid, ...more].sort((a, b) => a.on - b.on);
  };
  return [{ code: 'PAY_IN_TIME', reasons: ['R14', 'R15'], behavioursThrough }];
}

function isOwed({ settledOn, restructuredOn }: ItemState): boolean {
  return settledOn === null && restructuredOn === null;
}

/** A bill in each category that had one within a year, in each cycle; two at least. */
function payBills({ outlook, today }: Situation): Possibility {
  const seen = new Set<BillCategory>();
  for (const { type, data, cycle } of outlook.facts) {
    if (cycle <= outlook.next - BILL_CYCLES) continue;
    if (type === 'BillIssued') seen.add(data.category);
    if (type === 'BillPaid' && data.category !== undefined) seen.add(data.category);
  }
  const more = USUAL_BILLS.filter((each) => !seen.has(each));
  const categories = [...[...seen].sort(), ...more.slice(0, Math.max(0, LEAST_BILLS - seen.size))];
  const behavioursThrough = eachCycle(today, (on, cycle) =>
    categories.map((category) => billPaid(category, cycle, on)),
  );
  return { code: 'PAY_BILLS', reasons: ['R14', 'R15'], behavioursThrough };
}

const BILL_CYCLES = 12;

/** What is left of an item, paid on a day. */
function payment(item: ItemState, on: Day): PossibleBehaviour {
  const { amountDueMinor, payments, dueOn } = item;
  const paidMinor = payments
    .filter((each) => each.day <= on)
    .reduce((sum, each) => sum + each.amountMinor, 0);
  const amountMinor = Math.max(1, amountDueMinor - paidMinor);
  // What follows a restructuring is paid under the id of what was restructured.
  const key = withoutRestructuring(item.key);
  const id = key.slice(key.indexOf(':') + 1);
  if (item.isBill) return behaviour('BillPaid', on, { billId: id, amountMinor });
  const repaymentId = `payment of ${id} due ${dateOf(dueOn)}`.slice(0, MOST_ID_CHARACTERS);
  return behaviour('RepaymentMade', on, { repaymentId, obligationId: id, amountMinor });
}

const MOST_ID_CHARACTERS = 128;

function repayment(lineId: string, cycle: Cycle, on: Day): PossibleBehaviour {
  const obligationId = `${lineId} ${cycleName(cycle)}`.slice(-MOST_ID_CHARACTERS);
  const terms = { lineId, amountDueMinor: AMOUNT_MINOR, dueOn: dateOf(on) };
  const paid = { repaymentId: obligationId, obligationId, amountMinor: AMOUNT_MINOR };
  return behaviour('RepaymentMade', on, { ...paid, ...terms });
}

function billPaid(category: BillCategory, cycle: Cycle, on: Day): PossibleBehaviour {
  const terms = { category, amountDueMinor: AMOUNT_MINOR, dueOn: dateOf(on) };
  const billId = `${category} ${cycleName(cycle)}`;
  return behaviour('BillPaid', on, { billId, amountMinor: AMOUNT_MINOR, ...terms });
}

/** Lines that are open on the day, by their keys. */
function linesInUse({ book, outlook, today }: Situation) {
  const ids = lineIdsOf(outlook.facts);
  const isOpen = (key: string) => {
    const { opened, closedOn } = book.lines[key] ?? { opened: null, closedOn: null };
    return opened !== null && opened.day <= today && (closedOn === null || closedOn > today);
  };
  const open = [...ids].filter(([key]) => isOpen(key));
  return open.slice(0, MOST_LINES).map(([key, lineId]) => ({ key, lineId }));
}

/** Lines' own ids by their keys. */
function lineIdsOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { data } of facts) {
    if ('lineId' in data) ids.set(lineKey(data.lineId), data.lineId);
  }
  return ids;
}
