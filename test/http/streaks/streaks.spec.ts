import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { behaviour } from '../../cli/behaviours.ts';
import { getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { served } from '../serving.ts';

const MONTHS = ['2005-04', '2005-05', '2005-06', '2005-07', '2005-08'];

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await served();
  const { commands } = service.tracker;
  const water = (month: string, paidOn: string) => {
    const bill = { billId: `water-${month}`, amountMinor: 100, amountDueMinor: 100 };
    const terms = { category: 'water', dueOn: `${month}-20` } as const;
    return behaviour('ada', paidOn, ['BillPaid', { ...bill, ...terms }]);
  };
  const rate = (month: string, paidOn: string) => {
    const terms = { lineId: 'card', amountDueMinor: 100, dueOn: `${month}-20` };
    const paid = { repaymentId: `r-${month}`, obligationId: `rate-${month}`, amountMinor: 100 };
    return behaviour('ada', paidOn, ['RepaymentMade', { ...paid, ...terms }]);
  };
  await commands.execute(
    new RecordBehaviours([
      ...MONTHS.map((month) => water(month, `${month}-18`)),
      ...[rate('2005-04', '2005-04-18'), rate('2005-05', '2005-05-18')],
      ...[rate('2005-06', '2005-06-25'), rate('2005-08', '2005-08-18')],
      behaviour('new', '2005-09-20', ['AccountOpened', { openedOn: '2005-09-20' }]),
    ]),
  );
  // What was paid in time leaves the book meanwhile, and is told all the same.
  for (const month of ['07', '08', '09', '10']) {
    await commands.execute(new RunCycle(`2005-${month}`));
  }
  await service.tracker.caughtUp();
});
afterAll(() => service.remove());

/** The characters, and no history before them. */
const profile = (told: string) => told.padEnd(24, 'B');

describe('the streak of an account', () => {
  const broken = {
    ...{ cycle: '2005-07', on: '2005-06-20', by: 'obligation:rate-2005-06', bucket: '1-29' },
    ...{ reached: 2, scoringBefore: 2, kept: 1 },
  };

  it('is told cycle by cycle, and of what broke it', async () => {
    const { body } = await get('/v1/accounts/ada/streak');
    expect(body).toMatchObject({
      asOf: '2005-10-06',
      lastBreak: broken,
      breaks: [broken],
      paymentProfile: profile('D00S00'),
      neutralCycles: ['2005-10'],
    });
  });

  it('is told by line of credit and category of bills', async () => {
    const { body } = await get('/v1/accounts/ada/streak');
    expect(body.byOwner).toEqual([
      {
        ...{ owner: 'line:card', current: 1, scoring: 2, longest: 2, lastBreak: broken },
        paymentProfile: profile('D0DS00'),
      },
      {
        ...{ owner: 'water', current: 5, scoring: 5, longest: 5, lastBreak: null },
        paymentProfile: profile('D00000'),
      },
    ]);
  });

  it('of who owes nothing has no history', async () => {
    const { body } = await get('/v1/accounts/new/streak');
    const nothing = { current: 0, lastBreak: null, breaks: [], neutralCycles: [], byOwner: [] };
    expect(body).toMatchObject({ ...nothing, paymentProfile: profile('') });
  });
});

describe('the streak before the first day is closed', () => {
  it('has nothing to tell', async () => {
    const fresh = await served();
    await fresh.tracker.commands.execute(
      new RecordBehaviours([behaviour('ada', '2005-04-01', ['RealNameVerified', {}])]),
    );
    const answer = await fetch(`${fresh.url}/v1/accounts/ada/streak`);
    const nothing = { asOf: null, paymentProfile: null, byOwner: [], breaks: [] };
    expect(await answer.json()).toMatchObject(nothing);
    await fresh.remove();
  });
});
