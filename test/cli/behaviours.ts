import type { FactData, FactType } from '../../src/domain/account/account.events.ts';
import { uuidOf } from '../../src/event-log/sha256.ts';

/** A behaviour as a line of an import's file. */
export function behaviour<Type extends FactType>(
  accountId: string,
  on: string,
  [type, data]: readonly [Type, FactData[Type]],
): Readonly<Record<string, unknown>> {
  const occurredAt = `${on}T12:00:00+08:00`;
  const id = uuidOf(`${accountId} ${occurredAt} ${type} ${JSON.stringify(data)}`);
  return { id, accountId, type, occurredAt, source: 'test', data };
}

export function ndjson(behaviours: readonly unknown[]): string {
  return behaviours.map((each) => `${JSON.stringify(each)}\n`).join('');
}

const MONTHS = ['2005-04', '2005-05', '2005-06'];

/** Opened in April 2005, with a loan whose three rates it pays in time, or does not. */
export function borrower(accountId: string, pays: boolean): readonly unknown[] {
  const opened = '2005-04-01';
  const line = { lineId: 'loan', kind: 'cashLoan', limitMinor: 1_000_00 } as const;
  return [
    behaviour(accountId, opened, ['AccountOpened', { openedOn: opened }]),
    behaviour(accountId, opened, ['RealNameVerified', {}]),
    behaviour(accountId, opened, ['CreditLineOpened', line]),
    ...MONTHS.flatMap((month) => rateOf(accountId, month, pays)),
  ];
}

function rateOf(accountId: string, month: string, pays: boolean): readonly unknown[] {
  const obligationId = `rate-${month}`;
  const dueOn = `${month}-20`;
  const due = { obligationId, lineId: 'loan', amountDueMinor: 100_00, dueOn };
  const paid = { repaymentId: `paid-${month}`, obligationId, amountMinor: 100_00 };
  return [
    behaviour(accountId, `${month}-10`, ['ObligationDue', due]),
    ...(pays ? [behaviour(accountId, `${month}-19`, ['RepaymentMade', paid])] : []),
  ];
}

const UCI_COLUMNS = [
  'ID,LIMIT_BAL,SEX,EDUCATION,MARRIAGE,AGE,PAY_0,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6',
  ...[1, 2, 3, 4, 5, 6].map((k) => `BILL_AMT${k}`),
  ...[1, 2, 3, 4, 5, 6].map((k) => `PAY_AMT${k}`),
  'default.payment.next.month',
].join(',');

/** Two made-up clients of the UCI file: one always in time, one two months late in the end. */
export const UCI_CSV = [
  UCI_COLUMNS,
  '1,50000,2,2,1,40,-1,-1,-1,-1,-1,-1,900,900,900,900,900,900,900,900,900,900,900,900,0',
  '2,20000,1,2,2,24,2,2,-1,-1,-1,-1,4000,3000,700,700,700,700,0,0,700,700,700,700,1',
  '',
].join('\n');
