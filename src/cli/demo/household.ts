import { SCENES } from '../../domain/account/account.events.ts';
import type { BillCategory } from '../../domain/account/account.events.ts';
import { dateOf, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { at, Diary } from './diary.ts';
import { CYCLES, FIRST_CYCLE } from './demo-calendar.ts';

/** Months of earlier records that a household moves in with. */
const HISTORY = 24;
/** Of earlier shopping, as far back as a score looks. */
const SHOPPING_HISTORY = 6;
/** The oldest line is five years old: what a long history is worth, it is worth already. */
const LINES_OPENED = HISTORY + 60;

/** Due so many days after the 6th, on which a cycle begins. */
const OBLIGATIONS = [
  { lineId: 'card', dueAfter: 14, amountDueMinor: 120_000 },
  { lineId: 'pay-later', dueAfter: 22, amountDueMinor: 30_000 },
] as const;
const BILLS: readonly { category: BillCategory; dueAfter: number; amountMinor: number }[] = [
  { category: 'phone', dueAfter: 9, amountMinor: 5_900 },
  { category: 'electricity', dueAfter: 19, amountMinor: 18_000 },
];

const PAID_BEFORE_DUE = 2;
const PURCHASES_A_MONTH = 20;
const SCENES_VISITED = 10;
/** Every so many purchases one comes by parcel, whose receipt is to be confirmed. */
const PARCEL_EVERY = 6;

export interface Habits {
  /** Days after the due date on which an obligation is paid: `{ 'card-2025-09': 5 }`. */
  readonly paidLate?: Readonly<Record<string, number>>;
  /** Receipts are confirmed two days after their time. */
  readonly confirmsLate?: boolean;
}

/** Two years of earlier records and two years of the demo, paid in time unless habits differ. */
export function household(accountId: string, habits: Habits = {}): Diary {
  const diary = new Diary(accountId);
  openAccount(diary);
  for (let month = -HISTORY; month < 0; month++) earlierPayments(diary, FIRST_CYCLE + month);
  for (let month = -SHOPPING_HISTORY; month < CYCLES; month++) {
    shopping(diary, FIRST_CYCLE + month, habits.confirmsLate === true && month >= 0);
  }
  for (let month = 0; month < CYCLES; month++) {
    repayments(diary, FIRST_CYCLE + month, habits);
    bills(diary, FIRST_CYCLE + month);
  }
  return diary;
}

/** An account that exists, and nothing more. */
export function openAccount(diary: Diary, { withCredit = true } = {}): void {
  const day = firstDayOf(FIRST_CYCLE - LINES_OPENED);
  diary.note('AccountOpened', at(day, '09:00'), { openedOn: dateOf(day) });
  diary.note('RealNameVerified', at(day, '09:05'), {});
  if (!withCredit) return;
  const limit = { limitMinor: 2_000_000 };
  diary.note('CreditLineOpened', at(day, '09:10'), {
    lineId: 'card',
    kind: 'creditCard',
    ...limit,
  });
  const payLater = { lineId: 'pay-later', kind: 'payLater', limitMinor: 500_000 } as const;
  diary.note('CreditLineOpened', at(day, '09:10'), payLater);
  diary.note('DebtPositionReported', at(firstDayOf(FIRST_CYCLE) - 1, '08:00'), { ratioPct: 28 });
}

/** Self-contained payments: who hands over old records has no announcements any more. */
function earlierPayments(diary: Diary, cycle: Cycle): void {
  for (const { lineId, dueAfter, amountDueMinor } of OBLIGATIONS) {
    const due = firstDayOf(cycle) + dueAfter;
    const obligationId = named(lineId, due);
    diary.note('RepaymentMade', at(due - PAID_BEFORE_DUE, '10:00'), {
      repaymentId: `r-${obligationId}`,
      obligationId,
      lineId,
      amountMinor: amountDueMinor,
      amountDueMinor,
      dueOn: dateOf(due),
    });
  }
  for (const { category, dueAfter, amountMinor } of BILLS) {
    const due = firstDayOf(cycle) + dueAfter;
    const terms = { category, amountDueMinor: amountMinor, dueOn: dateOf(due) };
    const billId = named(category, due);
    diary.note('BillPaid', at(due - PAID_BEFORE_DUE, '10:00'), { billId, amountMinor, ...terms });
  }
}

function repayments(diary: Diary, cycle: Cycle, { paidLate = {} }: Habits): void {
  const begin = firstDayOf(cycle);
  for (const { lineId, dueAfter, amountDueMinor } of OBLIGATIONS) {
    const due = begin + dueAfter;
    const obligationId = named(lineId, due);
    const terms = { obligationId, lineId, amountDueMinor, dueOn: dateOf(due) };
    diary.note('ObligationDue', at(begin + 1, '09:00'), terms);
    const paidOn = due + (paidLate[obligationId] ?? -PAID_BEFORE_DUE);
    const repaymentId = `r-${obligationId}`;
    const payment = { repaymentId, obligationId, amountMinor: amountDueMinor };
    diary.note('RepaymentMade', at(paidOn, '10:00'), payment);
  }
}

function bills(diary: Diary, cycle: Cycle): void {
  const begin = firstDayOf(cycle);
  for (const { category, dueAfter, amountMinor } of BILLS) {
    const due = begin + dueAfter;
    const billId = named(category, due);
    const terms = { billId, category, amountMinor, dueOn: dateOf(due) };
    diary.note('BillIssued', at(begin + 1, '09:00'), terms);
    diary.note('BillPaid', at(due - PAID_BEFORE_DUE, '10:00'), { billId, amountMinor });
  }
}

function shopping(diary: Diary, cycle: Cycle, confirmsLate: boolean): void {
  for (let n = 0; n < PURCHASES_A_MONTH; n++) {
    const day = firstDayOf(cycle) + n;
    const order = { orderId: `order-${dateOf(day)}`, channel: 'app' };
    const scene = SCENES[n % SCENES_VISITED] as (typeof SCENES)[number];
    const purchase = { ...order, scene, amountMinor: 4_000 + 100 * n };
    if (n % PARCEL_EVERY !== 0) {
      diary.note('PurchaseMade', at(day, '12:30'), purchase);
      continue;
    }
    const confirmBy = dateOf(day + 3);
    diary.note('PurchaseMade', at(day, '12:30'), { ...purchase, confirmBy });
    diary.note('GoodsDelivered', at(day + 1, '12:30'), order);
    diary.note('ReceiptConfirmed', at(day + (confirmsLate ? 5 : 2), '12:30'), order);
  }
}

/** `card-2025-09` is what falls due in September 2025. */
function named(what: string, due: Day): string {
  return `${what}-${dateOf(due).slice(0, 7)}`;
}
