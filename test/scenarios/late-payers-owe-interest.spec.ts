import { Diary } from '../../src/cli/demo/diary.ts';
import { dateIn, timeIn } from '../support/scenarios/months.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** What is due, and the payments as days after the due date and minor units. */
interface Course {
  readonly dueMinor: number;
  readonly paid: readonly (readonly [daysLate: number, amountMinor: number])[];
  readonly interestMinor: number;
}

const COURSES: Readonly<Record<string, Course>> = {
  'thirty-days': { dueMinor: 1_000_00, paid: [[30, 1_000_00]], interestMinor: 15_00 },
  'one-day': { dueMinor: 100_01, paid: [[1, 100_01]], interestMinor: 5 },
  'in-parts': {
    dueMinor: 1_000_00,
    paid: [
      [10, 600_00],
      [15, 400_00],
    ],
    interestMinor: 6_00,
  },
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  for (const [accountId, course] of Object.entries(COURSES)) stage.follow(late(accountId, course));
  await stage.publish(0, 2);
});
afterAll(() => stage.close());

function late(accountId: string, { dueMinor, paid }: Course): Diary {
  const diary = new Diary(accountId);
  diary.note('RealNameVerified', timeIn(0, 0), {});
  const obligation = { obligationId: 'o-1', lineId: 'card' };
  const terms = { amountDueMinor: dueMinor, dueOn: dateIn(1, 5) };
  diary.note('ObligationDue', timeIn(0, 1), { ...obligation, ...terms });
  for (const [daysLate, amountMinor] of paid) {
    const payment = { repaymentId: `r-${daysLate}`, obligationId: 'o-1', amountMinor };
    diary.note('RepaymentMade', timeIn(1, 5 + daysLate), payment);
  }
  return diary;
}

describe('T18: interest on what is overdue is 0.05 % a day', () => {
  it.each(Object.entries(COURSES))('%s', async (accountId, { interestMinor }) => {
    const { timeline } = await stage.get<{ timeline: readonly object[] }>(
      `/v1/accounts/${accountId}/defaults/obligation:o-1`,
    );
    expect(timeline.at(-1)).toMatchObject({ type: 'PaymentDefaultCured', interestMinor });
  });
});
