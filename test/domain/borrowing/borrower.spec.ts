import fc from 'fast-check';
import type { Fact, FactData, FactType } from '../../../src/domain/account/account.events.ts';
import { cutWithin } from '../../../src/domain/assessment/cut.ts';
import type { Borrower } from '../../../src/domain/borrowing/borrower.ts';
import { BEARS_ON_BORROWING, borrowerOf } from '../../../src/domain/borrowing/borrower.ts';
import { dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from '../../support/domain/facts.ts';
import { history } from '../../support/domain/histories.ts';

const OPEN_DAY = '2026-11-20';
const LIMIT = 1_000_00;

const on = <Type extends FactType>(date: string, type: Type, data: FactData[Type], id?: string) =>
  fact(type, noon(date), { data, ...(id === undefined ? {} : { id }) });
const opened = on('2026-01-10', 'CreditLineOpened', {
  ...{ lineId: 'l', kind: 'cashLoan', limitMinor: LIMIT },
});
const drawn = (date: string, amountMinor: number, lineId = 'l') =>
  on(date, 'LoanDrawn', { lineId, amountMinor }, `drawn ${date} ${amountMinor} ${lineId}`);
const due = (obligationId: string, dueOn: string, amountDueMinor = LIMIT) =>
  on('2026-01-11', 'ObligationDue', { obligationId, lineId: 'l', amountDueMinor, dueOn });
const repaid = (obligationId: string, date: string, amountMinor = LIMIT) =>
  on(
    date,
    'RepaymentMade',
    { repaymentId: `${obligationId} ${date}`, obligationId, amountMinor },
    `repaid ${obligationId} ${date}`,
  );
const voided = (targetId: string, date = '2026-11-19') =>
  on(date, 'BehaviourVoided', { targetId, reason: 'error' });

function borrower(facts: readonly Fact[], { score = 720, openDay = OPEN_DAY } = {}): Borrower {
  const published = { cycle: '2026-11', score, unscored: null };
  const cut = cutWithin(dayFrom(openDay));
  return borrowerOf({ facts, published, cut, calendar: SHANGHAI });
}
const quotaOf = (...given: Parameters<typeof borrower>) => borrower(...given).quota.amountMinor;
const outstanding = (...facts: readonly Fact[]) => borrower([opened, ...facts]).outstandingMinor;

describe('what is outstanding', () => {
  it('is what was drawn, less what was repaid on obligations of the line', () => {
    expect(outstanding(drawn('2026-02-01', 600_00))).toBe(600_00);
    const repayment = [due('o', '2026-03-01', 250_00), repaid('o', '2026-02-20', 250_00)];
    expect(outstanding(drawn('2026-02-01', 600_00), ...repayment)).toBe(350_00);
  });

  it('reaches back as far as there are facts', () => {
    expect(outstanding(drawn('2001-02-01', 600_00), drawn('2026-02-01', 1))).toBe(600_01);
  });

  it('is never below zero on a line, so that one line does not pay for another', () => {
    const overpaid = [due('o', '2026-03-01', 250_00), repaid('o', '2026-02-20', 250_00)];
    expect(outstanding(...overpaid, drawn('2026-02-01', 70_00, 'other'))).toBe(70_00);
  });

  it('counts what is dated after the open day: it has been paid out', () => {
    expect(outstanding(drawn('2026-11-21', 600_00))).toBe(600_00);
  });

  it('does not count what was voided or reversed', () => {
    const draw = drawn('2026-02-01', 600_00);
    expect(outstanding(draw, voided(draw.id))).toBe(0);
    const back = repaid('o', '2026-02-20', 250_00);
    const reversal = on('2026-02-21', 'RepaymentReversed', { targetId: back.id, reason: 'bank' });
    expect(outstanding(draw, due('o', '2026-03-01', 250_00), back, reversal)).toBe(600_00);
  });

  it('leaves lines in other currencies alone', () => {
    const line = { lineId: 'usd', kind: 'cashLoan', limitMinor: LIMIT, currency: 'USD' } as const;
    const facts = [on('2026-01-10', 'CreditLineOpened', line), drawn('2026-02-01', 9_00, 'usd')];
    expect(outstanding(...facts)).toBe(0);
  });
});

describe('a line fully drawn and repaid on time', () => {
  const story = [opened, drawn('2026-02-01', LIMIT), due('o', '2026-03-01')];
  const RAISED = 33_000_00;

  it('raises the quota', () => {
    expect(quotaOf([...story, repaid('o', '2026-02-20')])).toBe(RAISED);
  });

  it.each<[string, readonly Fact[]]>([
    [
      'drawn up to less than its limit',
      [opened, drawn('2026-02-01', LIMIT - 1), due('o', '2026-03-01')],
    ],
    ['of which nothing fell due', [opened, drawn('2026-02-01', LIMIT), due('o', '2026-11-20')]],
    ['drawn too long ago', [opened, drawn('2025-12-05', LIMIT), due('o', '2026-03-01')]],
    ['whose limit is not known', story.slice(1)],
  ])('%s does not', (_, facts) => {
    expect(quotaOf([...facts, repaid('o', '2026-02-20')])).toBe(30_000_00);
  });

  it('counts twelve cycles, the present one included', () => {
    const facts = (date: string) => [opened, drawn(date, LIMIT), due('o', '2026-03-01')];
    const paid = repaid('o', '2026-02-20');
    expect(quotaOf([...facts('2025-12-06'), paid])).toBe(RAISED);
    expect(quotaOf([...facts('2025-12-05'), paid])).toBe(30_000_00);
  });

  it('that was late once halves it instead', () => {
    const late = [due('late', '2026-04-01', 1_00), repaid('late', '2026-04-02', 1_00)];
    expect(quotaOf([...story, repaid('o', '2026-02-20'), ...late])).toBe(15_000_00);
  });
});

describe('a default', () => {
  const bill = on('2026-01-11', 'BillIssued', {
    ...{ billId: 'b', category: 'water', amountMinor: 50_00, dueOn: '2026-02-01' },
  });
  const paid = (date: string) => on(date, 'BillPaid', { billId: 'b', amountMinor: 50_00 });
  const repair = on('2026-11-18', 'CreditRepairGranted', { policyId: 'p' });

  it('keeps from borrowing while it is open', () => {
    const { obstacles, quota } = borrower([bill]);
    expect(obstacles).toEqual([{ code: 'DEFAULT_OPEN', keys: ['bill:b'] }]);
    expect(quota).toEqual({ amountMinor: 0, steps: [] });
  });

  it('halves the quota for twelve cycles after its cure', () => {
    const cured = [bill, paid('2026-02-03')];
    expect(quotaOf(cured)).toBe(15_000_00);
    expect(quotaOf(cured, { openDay: '2027-01-05' })).toBe(15_000_00);
    expect(quotaOf(cured, { openDay: '2027-01-06' })).toBe(30_000_00);
  });

  it('that was repaired does not', () => {
    expect(quotaOf([bill, paid('2026-02-03'), repair])).toBe(30_000_00);
  });

  it('that a later void brings back is open from the day of the void on', () => {
    const payment = paid('2026-02-01');
    const facts = [bill, payment, voided(payment.id)];
    expect(borrower(facts, { openDay: '2026-11-18' }).obstacles).toEqual([]);
    expect(borrower(facts, { openDay: '2026-11-19' }).obstacles).toHaveLength(1);
  });
});

describe('the quota', () => {
  const partner = (date: string, score: number) =>
    on(date, 'PartnerScoreReported', { scheme: 's', score });
  const debt = (date: string, ratioPct: number) =>
    on(date, 'DebtPositionReported', { ratioPct }, `debt ${date}`);

  it('goes by the latest debt ratio and partner score up to the open day', () => {
    const facts = [partner('2026-03-01', 700), partner('2026-02-01', 600), debt('2026-03-01', 51)];
    expect(quotaOf(facts)).toBe(25_200_00);
    const later = [partner('2026-11-21', 600), debt('2026-11-21', 81)];
    expect(quotaOf([...facts, ...later])).toBe(25_200_00);
  });

  it('is not for who has closed or was erased, from the moment that is known', () => {
    const closed = on('2026-11-21', 'AccountClosed', { closedOn: '2026-11-21' });
    expect(borrower([closed]).obstacles).toEqual([{ code: 'ACCOUNT_CLOSED' }]);
    expect(borrower([on('2026-11-21', 'SubjectErased', {})]).obstacles).toEqual([
      { code: 'ACCOUNT_ERASED' },
    ]);
    expect(borrower([closed, voided(closed.id)]).obstacles).toEqual([]);
  });
});

it('is judged by the facts that bear on borrowing alone', () => {
  fc.assert(
    fc.property(history, ({ facts }) => {
      const all = facts.map((each) => each.fact);
      const bearing = all.filter(({ type }) => BEARS_ON_BORROWING.has(type));
      const openDay = dateOf(Math.max(0, ...all.map(({ day }) => day)));
      expect(borrower(bearing, { openDay })).toEqual(borrower(all, { openDay }));
    }),
    { numRuns: 100 },
  );
});
