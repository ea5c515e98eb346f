import { CloseDay } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { behaviour } from '../../cli/behaviours.ts';
import { allPages, getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { served } from '../serving.ts';

const RATE = 'obligation:rate-1';
const NOTHING = { resolvedOn: null, outcome: null, resolution: null };

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await served();
  const { commands } = service.tracker;
  const due = (n: number) => ({
    ...{ obligationId: `rate-${n}`, lineId: 'l', amountDueMinor: 100, dueOn: '2005-09-10' },
  });
  const disputed = (targetId: string) => ({ targetId, reason: 'I had paid that.' });
  const decided = { outcome: 'rejected', reason: 'No payment was found.' } as const;
  await commands.execute(
    new RecordBehaviours([
      behaviour('ada', '2005-09-01', ['ObligationDue', due(1)]),
      behaviour('ada', '2005-09-01', ['ObligationDue', due(2)]),
      behaviour('ada', '2005-09-15', ['DisputeOpened', disputed(RATE)]),
      behaviour('ada', '2005-09-16', ['DisputeOpened', disputed('obligation:rate-2')]),
      behaviour('ada', '2005-09-19', [
        'DisputeResolved',
        { targetId: RATE.replace('1', '2'), ...decided },
      ]),
      behaviour('ada', '2005-09-20', [
        'DisputeResolved',
        { targetId: 'bill:x', outcome: 'upheld' },
      ]),
      behaviour('bea', '2005-09-01', ['AccountOpened', { openedOn: '2005-09-01' }]),
    ]),
  );
  await commands.execute(new CloseDay('2005-10-04'));
  await service.tracker.caughtUp();
});
afterAll(() => service.remove());

describe('the disputes of an account', () => {
  it('are told with their deadlines as of the open day, the one that came last first', async () => {
    const { body } = await get<{ items: object[] }>('/v1/accounts/ada/disputes');
    const opened = { reason: 'I had paid that.', isOverdue: false };
    expect(body).toMatchObject({
      asOf: '2005-10-05',
      items: [
        {
          ...{ targetId: 'bill:x', state: 'neverOpened', openedOn: null, reason: null },
          ...{ answerDueOn: null, isOverdue: false, supportDueOn: null, isSupportOverdue: false },
          ...{ resolvedOn: '2005-09-20', outcome: 'upheld', resolution: null },
        },
        {
          ...{
            targetId: 'obligation:rate-2',
            state: 'resolved',
            openedOn: '2005-09-16',
            ...opened,
          },
          ...{ answerDueOn: '2005-10-06', supportDueOn: '2005-09-20', isSupportOverdue: false },
          ...{ resolvedOn: '2005-09-19', outcome: 'rejected', resolution: 'No payment was found.' },
        },
        {
          ...{ targetId: RATE, state: 'open', openedOn: '2005-09-15', ...opened, ...NOTHING },
          ...{ answerDueOn: '2005-10-05', supportDueOn: '2005-09-19', isSupportOverdue: true },
        },
      ],
      next: null,
    });
    const pages = await allPages(get, '/v1/accounts/ada/disputes?limit=1');
    expect(pages.flat()).toEqual(body.items);
  });

  it('are none of who has opened none', async () => {
    const { body } = await get('/v1/accounts/bea/disputes');
    expect(body).toEqual({ items: [], next: null, asOf: '2005-10-05' });
  });

  it('mark defaults while they are open', async () => {
    const { body } = await get('/v1/accounts/ada/defaults');
    const marked = [
      { key: RATE, isDisputed: true },
      { key: 'obligation:rate-2', isDisputed: false },
    ];
    expect(body).toMatchObject({ items: marked });
    expect((await get('/v1/accounts/ada')).body).toMatchObject({ openDefaults: marked });
    const one = await get(`/v1/accounts/ada/defaults/${encodeURIComponent(RATE)}`);
    expect(one.body).toMatchObject({ isDisputed: true });
  });

  it('are overdue from the day after their deadline on', async () => {
    await service.tracker.commands.execute(new CloseDay('2005-10-05'));
    const { body } = await get<{ items: object[] }>('/v1/accounts/ada/disputes');
    expect(body.items.map((each) => 'isOverdue' in each && each.isOverdue)).toEqual([
      ...[false, false, true],
    ]);
  });
});
