import type { Fact } from '../../../src/domain/account/account.events.ts';
import { gainsOf } from '../../../src/domain/advice/gains.ts';
import type { Advice } from '../../../src/domain/advice/gains.ts';
import { cycleOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { fact, noon } from '../../support/domain/facts.ts';
import { done, outlookAt } from '../../support/domain/looking-ahead.ts';
import { publishAll } from '../../support/domain/publishing.ts';

const TODAY = dayFrom('2026-04-10');
const LAST = cycleOf(TODAY) - 1;

/** What the advice to an account says under these codes, from the tenth of April on. */
function told(facts: readonly Fact[], code: Advice['code']): Advice | undefined {
  const named = fact('RealNameVerified', noon('2026-01-10'), { data: {} });
  const paid = fact('IncomeReceived', noon('2026-01-11'), { data: { month: '2026-01' } });
  const all = [named, paid, ...facts];
  const known = all.filter(({ cycle }) => cycle <= LAST);
  const records = publishAll(known, [LAST]).map(({ record }) => record);
  const outlook = outlookAt(all, { next: LAST + 1, today: TODAY, records });
  return done(gainsOf(outlook, null)).find((each) => each.code === code);
}

describe('what is due after a restructuring', () => {
  const due = fact('ObligationDue', noon('2026-02-01'), {
    data: { obligationId: 'o', lineId: 'card', amountDueMinor: 500, dueOn: '2026-02-20' },
  });
  const billed = fact('BillIssued', noon('2026-02-01'), {
    data: { billId: 'b', category: 'rent', amountMinor: 500, dueOn: '2026-02-20' },
  });
  const restructured = (targetId: string, dueOn: string) =>
    fact('ObligationRestructured', noon('2026-03-01'), { data: { targetId, dueOn } });

  it('is paid under the id of what was restructured', () => {
    const obligation = [due, restructured('obligation:o', '2026-03-20')];
    const bill = [billed, restructured('bill:b', '2026-03-25')];
    const advice = told([...obligation, ...bill], 'PAY_OVERDUE');
    expect(advice?.behaviours.map(({ type, data }) => ({ type, ...data }))).toEqual([
      {
        type: 'RepaymentMade',
        repaymentId: 'payment of o due 2026-03-20',
        obligationId: 'o',
        amountMinor: 500,
      },
      { type: 'BillPaid', billId: 'b', amountMinor: 500 },
    ]);
    expect(advice?.first?.score).toBeGreaterThan(0);
  });

  it('is paid on its due date while it is not overdue', () => {
    const advice = told([due, restructured('obligation:o', '2026-05-20')], 'PAY_IN_TIME');
    const [first] = advice?.behaviours ?? [];
    expect(first).toMatchObject({ on: dayFrom('2026-05-20'), data: { obligationId: 'o' } });
  });
});

describe('what a pause keeps from being overdue', () => {
  it('is paid today: it still counts as paid on time', () => {
    const data = { lineId: 'card', amountDueMinor: 500, dueOn: '2026-03-20' };
    const due = fact('ObligationDue', noon('2026-03-10'), { data: { obligationId: 'o', ...data } });
    const paused = fact('DelinquencyPaused', noon('2026-03-15'), {
      data: { targetId: 'obligation:o', reason: 'a flood' },
    });
    const advice = told([due, paused], 'PAY_IN_TIME');
    expect(advice?.behaviours).toMatchObject([{ on: TODAY, data: { obligationId: 'o' } }]);
    expect(advice?.after.target).toBe(10);
  });
});

describe('what could be done on a day on which something happened already', () => {
  const evening = '2026-04-10T20:00:00+08:00';

  it('comes behind it: a line that was stated overdue in the evening can be current', () => {
    const opened = fact('CreditLineOpened', noon('2020-01-10'), {
      data: { lineId: 'card', kind: 'creditCard', limitMinor: 100 },
    });
    const stated = fact('DelinquencyReported', evening, {
      data: { lineId: 'card', daysPastDue: 5, asOf: '2026-04-10' },
    });
    expect(told([opened, stated], 'PAY_OVERDUE')?.after.target).toBe(10);
  });

  it('comes behind it: debt that was reported in the evening can be brought down', () => {
    const debt = fact('DebtPositionReported', evening, { data: { ratioPct: 95 } });
    expect(told([debt], 'DEBT_TO_30')?.after.target).toBe(45);
  });
});
