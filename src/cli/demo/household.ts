import type { BillCategory } from '../../domain/account/vocabulary.ts';
import { cycleName, dateOf, dayFrom, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { at, Diary } from './diary.ts';
import { CYCLES, FIRST_CYCLE } from './demo-calendar.ts';
import type { Habits } from './habits.ts';
import { MODEST } from './habits.ts';
import { shopping } from './shopping.ts';

/** As far back as a score looks for income, giving and activity. */
const LIFE_BEFORE = 12;
const SHOPPING_BEFORE = 6;
/** The lines are eight years old: what a long history is worth, they are worth already. */
const LINES_OPENED = 96;

/** Due so many days after the 6th, on which a cycle begins. */
const OBLIGATIONS = [
  { lineId: 'card', dueAfter: 14, amountDueMinor: 120_000 },
  { lineId: 'pay-later', dueAfter: 22, amountDueMinor: 30_000 },
] as const;
const BILL = { dueAfter: 19, amountMinor: 18_000 };
const PAID_BEFORE_DUE = 2;

/** The years before the demo as far as they are known, and the two of the demo. */
export function household(accountId: string, given: Partial<Habits> = {}): Diary {
  const habits = { ...MODEST, ...given };
  const diary = new Diary(accountId);
  openAccount(diary, habits);
  person(diary, habits);
  for (let month = -habits.history; month < 0; month++) {
    earlierPayments(diary, FIRST_CYCLE + month, habits);
  }
  for (let month = -LIFE_BEFORE; month < CYCLES; month++) {
    giving(diary, FIRST_CYCLE + month, habits);
    if (month >= -SHOPPING_BEFORE) shopping(diary, FIRST_CYCLE + month, habits);
  }
  for (let month = 0; month < CYCLES; month++) {
    repayments(diary, FIRST_CYCLE + month, habits);
    bills(diary, FIRST_CYCLE + month, habits);
  }
  return diary;
}

/** An account with a verified name and two lines of credit, and nothing more. */
export function openAccount(
  diary: Diary,
  { withCredit = true, verifiedOn = null, debtPct = 40 }: Partial<Opening> = {},
): void {
  const day = firstDayOf(FIRST_CYCLE - LINES_OPENED);
  diary.note('AccountOpened', at(day, '09:00'), { openedOn: dateOf(day) });
  const verified = verifiedOn === null ? day : dayFrom(verifiedOn);
  diary.note('RealNameVerified', at(verified, '09:05'), {});
  if (!withCredit) return;
  const card = { lineId: 'card', kind: 'creditCard', limitMinor: 2_000_000 } as const;
  const payLater = { lineId: 'pay-later', kind: 'payLater', limitMinor: 500_000 } as const;
  diary.note('CreditLineOpened', at(day, '09:10'), card);
  diary.note('CreditLineOpened', at(day, '09:10'), payLater);
  const eve = firstDayOf(FIRST_CYCLE) - 1;
  diary.note('DebtPositionReported', at(eve, '08:00'), { ratioPct: debtPct });
}

interface Opening extends Pick<Habits, 'verifiedOn' | 'debtPct'> {
  readonly withCredit: boolean;
}

/** What is known of the person once and for all: profile, phones, belongings, friends. */
function person(diary: Diary, { profile, newPhonesOn, owns, savings, friends }: Habits): void {
  const longAgo = at(firstDayOf(FIRST_CYCLE - LINES_OPENED), '09:15');
  diary.note('PhoneBound', longAgo, { phoneRef: 'phone-1' });
  for (const item of profile) diary.note('ProfileItemProvided', longAgo, { item });
  for (const kind of owns) diary.note('AssetVerified', longAgo, { kind });
  if (savings > 0) diary.note('AssetVerified', longAgo, { kind: 'financial', tier: savings });
  for (const peerAccountId of friends) {
    diary.note('ConnectionAdded', longAgo, { peerAccountId, kind: 'friend' });
  }
  for (const [n, date] of newPhonesOn.entries()) {
    diary.note('PhoneBound', at(dayFrom(date), '18:00'), { phoneRef: `phone-${n + 2}` });
  }
}

/** What comes in and is given away each month. */
function giving(diary: Diary, cycle: Cycle, habits: Habits): void {
  const payday = at(firstDayOf(cycle) + 4, '08:00');
  const month = cycleName(cycle);
  if (habits.hasIncome) diary.note('IncomeReceived', payday, { month });
  if (habits.isInsured) diary.note('InsuranceContributed', payday, { kind: 'social', month });
  if (habits.invests) diary.note('InvestmentContributed', payday, { channel: 'fund' });
  if (habits.donates) diary.note('DonationMade', payday, { channel: 'app' });
}

/** Self-contained payments: who hands over old records has no announcements any more. */
function earlierPayments(diary: Diary, cycle: Cycle, habits: Habits): void {
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
  for (const category of habits.bills) {
    const { due, billId, amountMinor } = billOf(category, cycle);
    const terms = { category, amountDueMinor: amountMinor, dueOn: dateOf(due) };
    diary.note('BillPaid', at(due - PAID_BEFORE_DUE, '10:00'), { billId, amountMinor, ...terms });
  }
}

function repayments(diary: Diary, cycle: Cycle, { paidLate }: Habits): void {
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

function bills(diary: Diary, cycle: Cycle, habits: Habits): void {
  for (const category of habits.bills) {
    const { due, billId, amountMinor } = billOf(category, cycle);
    const terms = { billId, category, amountMinor, dueOn: dateOf(due) };
    diary.note('BillIssued', at(firstDayOf(cycle) + 1, '09:00'), terms);
    diary.note('BillPaid', at(due - PAID_BEFORE_DUE, '10:00'), { billId, amountMinor });
  }
}

function billOf(category: BillCategory, cycle: Cycle) {
  const due = firstDayOf(cycle) + BILL.dueAfter;
  return { due, billId: named(category, due), amountMinor: BILL.amountMinor };
}

/** `card-2025-09` is what falls due in September 2025. */
function named(what: string, due: Day): string {
  return `${what}-${dateOf(due).slice(0, 7)}`;
}
