import type { FactData, FactType } from '../domain/account/account.events.ts';
import { uuidNamer } from './uuid-v5.ts';

/**
 * One card client of a bank in Taiwan, April to September 2005 (Yeh & Lien 2009, UCI data set 350,
 * DOI 10.24432/C55S3H). Amounts in whole New Taiwan dollars.
 */
export interface CardClient {
  readonly id: string;
  readonly limit: number;
  /** By k - 1, where month k is 1 for September up to 6 for April. */
  readonly months: readonly CardMonth[];
}

export interface CardMonth {
  /** PAY: months late, from 1; 0 and less: not late. */
  readonly status: number;
  /** BILL_AMT: what the statement at the month's end says; negative: in credit. */
  readonly bill: number;
  /** PAY_AMT: what was paid in the month. */
  readonly paid: number;
}

export const UCI_SOURCE = 'uci-credit-card';
export const MONTHS = 6;

/** Behaviour ids are UUIDs of version 5 of "{ID} {type} {k}" in this namespace. */
export const UCI_NAMESPACE = 'd1f7c2ce-5ab3-4c5e-9f0f-6c1a52a3b7d4';

const idOf = uuidNamer(UCI_NAMESPACE);
const LINE_ID = 'card';
const MINOR_UNITS = 100;
const DAYS_A_MONTH_LATE = 30;
const OPENED_ON = '2005-04-01';

interface MonthDates {
  readonly k: number;
  readonly dueOn: string;
  readonly paidLateOn: string;
  readonly lastDay: string;
}

const DATES: readonly MonthDates[] = Array.from({ length: MONTHS }, (_, index) => {
  const k = index + 1;
  const dayOf = (day: number, month = 10 - k) =>
    new Date(Date.UTC(2005, month - 1, day)).toISOString().slice(0, 10);
  return { k, dueOn: dayOf(20), paidLateOn: dayOf(28), lastDay: dayOf(0, 11 - k) };
});

type Add = <Type extends FactType>(
  type: Type,
  at: { readonly k: number; readonly on: string },
  data: FactData[Type],
) => void;

/**
 * The behaviours of a client in order of time. The month is real, the day a convention: what is
 * paid is due on the 20th and paid then, or on the 28th in a month that ends late; the rest is
 * said on the month's last day.
 */
export function behavioursOf({ id, limit, months }: CardClient): readonly unknown[] {
  const behaviours: unknown[] = [];
  const add: Add = (type, { k, on }, data) => {
    const envelope = { id: idOf(`${id} ${type} ${k}`), accountId: id, type, source: UCI_SOURCE };
    behaviours.push({ ...envelope, occurredAt: `${on}T12:00:00+08:00`, data });
  };
  const limitMinor = limit * MINOR_UNITS;
  const opening = { k: 0, on: OPENED_ON };
  const line = { lineId: LINE_ID, kind: 'creditCard', limitMinor, currency: 'TWD' } as const;
  add('AccountOpened', opening, { openedOn: OPENED_ON });
  add('RealNameVerified', opening, {});
  add('CreditLineOpened', opening, line);
  for (const dates of DATES.toReversed()) {
    const month = months[dates.k - 1];
    if (month !== undefined)
      addMonth(add, dates, { ...month, limitMinor, wasLate: isLate(months[dates.k]) });
  }
  return behaviours;
}

function isLate(month: CardMonth | undefined): boolean {
  return month !== undefined && month.status >= 1;
}

function addMonth(
  add: Add,
  { k, dueOn, paidLateOn, lastDay }: MonthDates,
  month: CardMonth & { readonly limitMinor: number; readonly wasLate: boolean },
): void {
  const { status, limitMinor, wasLate } = month;
  const atEnd = { k, on: lastDay };
  if (month.paid > 0) {
    const amountMinor = month.paid * MINOR_UNITS;
    add(
      'RepaymentMade',
      { k, on: isLate(month) ? paidLateOn : dueOn },
      {
        repaymentId: `payment-${k}`,
        obligationId: `bill-${k + 1}`,
        lineId: LINE_ID,
        amountMinor,
        // What was due is what was accepted: the minimum payment is not in the data.
        amountDueMinor: amountMinor,
        dueOn,
      },
    );
  }
  const balanceMinor = month.bill * MINOR_UNITS;
  add('StatementIssued', atEnd, {
    statementId: `statement-${k}`,
    lineId: LINE_ID,
    balanceMinor,
    issuedOn: lastDay,
    obligationId: `bill-${k}`,
  });
  add('DebtPositionReported', atEnd, { usedMinor: Math.max(0, balanceMinor), limitMinor });
  if (isLate(month) || wasLate) {
    const daysPastDue = isLate(month) ? DAYS_A_MONTH_LATE * status : 0;
    add('DelinquencyReported', atEnd, { lineId: LINE_ID, daysPastDue, asOf: lastDay });
  }
}
