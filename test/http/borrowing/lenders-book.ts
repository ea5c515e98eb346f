import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { PROFILE_ITEMS, SCENES } from '../../../src/domain/account/vocabulary.ts';
import { behaviour } from '../../cli/behaviours.ts';
import type { Served } from '../serving.ts';
import { served } from '../serving.ts';

export const YUAN = 100;

const FIRST_MONTH = 0;
const LAST_MONTH = 42;
/** The cycle that is run last is that of the month after. */
export const LAST_CYCLE = monthName(LAST_MONTH + 1);

/**
 * A service over the cycles up to LAST_CYCLE, of account holders who do the same and differ in when
 * they have shown who they are: from the cycle of that month on they have a score, 600 at first.
 */
export async function lendersBook(verifiedIn: Readonly<Record<string, number>>): Promise<Served> {
  const service = await served({}, { ABT_WRITES_PER_MINUTE: '0', ABT_READS_PER_MINUTE: '0' });
  const { commands } = service.tracker;
  for (const [accountId, month] of Object.entries(verifiedIn)) {
    const verified = behaviour(accountId, `${monthName(month)}-08`, ['RealNameVerified', {}]);
    const behaviours = [...lifeOf(accountId), ...(month > LAST_MONTH ? [] : [verified])];
    const results = await commands.execute(new RecordBehaviours(behaviours));
    const refused = results.find(({ kind }) => kind !== 'recorded');
    if (refused) throw new Error(JSON.stringify(refused));
  }
  const first = Math.min(...Object.values(verifiedIn));
  for (let month = first + 1; month <= LAST_MONTH + 1; month++) {
    await commands.execute(new RunCycle(monthName(month)));
  }
  await service.tracker.caughtUp();
  return service;
}

/** The n-th month from January 2004, YYYY-MM. */
export function monthName(n: number): string {
  return `${2004 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Two lines, `wide` of 200,000 and `narrow` of 5,000 yuan, and everything that gives points. */
function lifeOf(accountId: string): readonly unknown[] {
  const on = (date: string, ...said: Parameters<typeof behaviour>[2]) =>
    behaviour(accountId, date, said);
  const begin = `${monthName(FIRST_MONTH)}-08`;
  const [wide, narrow] = [200_000 * YUAN, 5_000 * YUAN];
  const dollars = { limitMinor: 1_000_00, currency: 'USD' };
  return [
    on(begin, 'AccountOpened', { openedOn: begin }),
    ...PROFILE_ITEMS.map((item) => on(begin, 'ProfileItemProvided', { item })),
    on(begin, 'PhoneBound', { phoneRef: 'phone-1' }),
    on(begin, 'CreditLineOpened', { lineId: 'wide', kind: 'cashLoan', limitMinor: wide }),
    on(begin, 'CreditLineOpened', { lineId: 'narrow', kind: 'payLater', limitMinor: narrow }),
    on(begin, 'CreditLineOpened', { lineId: 'usd', kind: 'reserveFund', ...dollars }),
    on(begin, 'CreditLineOpened', { lineId: 'gone', kind: 'microLoan', limitMinor: narrow }),
    on(`${monthName(1)}-08`, 'CreditLineClosed', { lineId: 'gone' }),
    on(begin, 'DebtPositionReported', { ratioPct: 30 }),
    ...(['vehicle', 'property'] as const).map((kind) => on(begin, 'AssetVerified', { kind })),
    on(begin, 'AssetVerified', { kind: 'financial', tier: 4 }),
    ...Array.from({ length: LAST_MONTH + 1 }, (_, n) => monthOf(accountId, monthName(n))).flat(),
  ];
}

function monthOf(accountId: string, month: string): readonly unknown[] {
  const on = (day: number, ...said: Parameters<typeof behaviour>[2]) =>
    behaviour(accountId, `${month}-${String(day).padStart(2, '0')}`, said);
  const terms = { amountDueMinor: 100, dueOn: `${month}-20` };
  const bill = { billId: `water-${month}`, amountMinor: 100, category: 'water', ...terms } as const;
  const rate = { repaymentId: `r-${month}`, obligationId: `rate-${month}`, lineId: 'narrow' };
  return [
    on(10, 'BillPaid', bill),
    on(11, 'RepaymentMade', { ...rate, amountMinor: 100, ...terms }),
    on(12, 'IncomeReceived', { month }),
    on(12, 'InsuranceContributed', { kind: 'social' }),
    on(12, 'ServiceContractFulfilled', {}),
    on(12, 'DonationMade', {}),
    on(12, 'InvestmentContributed', {}),
    ...Array.from({ length: 20 }, (_, n) => {
      const scene = SCENES[n % 10] ?? 'books';
      return on(8 + n, 'PurchaseMade', { orderId: `o-${month}-${n}`, channel: 'app', scene });
    }),
  ];
}
