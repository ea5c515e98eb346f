import type { FactData, FactType } from '../../src/domain/account/account.events.ts';
import { timelineText } from '../../src/views/timeline-text.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { Story } from './story.ts';

describe('The timeline of an account', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin();
    for (let day = 10; day < 17; day++) {
      await story.report('ann', 'BehaviourVoided', {
        on: `2026-01-${day}`,
        targetId: 'x',
        reason: 'r',
      });
      await story.report('bob', 'RealNameVerified', {});
    }
  });
  afterAll(() => story.end());

  it.each([1, 2, 3, 7, 1_000])('is read backwards, each fact once, %i to a page', async (limit) => {
    const revisions: number[] = [];
    let before: number | undefined;
    do {
      const page = await timelineOf(story.log, { accountId: 'ann', limit, before });
      expect(page.entries.length).toBeLessThanOrEqual(limit);
      revisions.push(...page.entries.map((entry) => entry.revision));
      before = page.before ?? undefined;
    } while (before !== undefined);
    expect(revisions).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('says what was reported, when it occurred and when it was recorded', async () => {
    const { entries } = await timelineOf(story.log, { accountId: 'ann', limit: 1 });
    expect(entries).toEqual([
      {
        id: expect.any(String),
        revision: 6,
        type: 'BehaviourVoided',
        occurredAt: Date.parse('2026-01-16T00:00:00.001+08:00'),
        recordedAt: Story.clock.now(),
        data: { targetId: 'x', reason: 'r' },
        text: 'behaviour x voided: r',
      },
    ]);
  });

  it('has nothing before its first fact', async () => {
    const page = await timelineOf(story.log, { accountId: 'ann', limit: 5, before: 0 });
    expect(page).toEqual({ entries: [], before: null });
  });

  it('is refused for an account of which nothing is recorded', async () => {
    const asked = timelineOf(story.log, { accountId: 'ANN', limit: 5 });
    await expect(asked).rejects.toMatchObject({
      code: 'UNKNOWN_ACCOUNT',
      message: expect.stringContaining('"ANN"'),
    });
  });

  it.each([
    [{ limit: 0 }, '/limit'],
    [{ limit: 1_001 }, '/limit'],
    [{ limit: 1.5 }, '/limit'],
    [{ limit: 1, before: -1 }, '/before'],
  ])('is refused with %j', async (range, pointer) => {
    await expect(timelineOf(story.log, { accountId: 'ann', ...range })).rejects.toMatchObject({
      code: 'MALFORMED',
      problems: [{ pointer, code: 'OUT_OF_RANGE' }],
    });
  });
});

describe('A fact in one line', () => {
  it.each<[string, FactType, FactData[FactType]]>([
    ['account opened on 2026-01-02', 'AccountOpened', { openedOn: '2026-01-02' }],
    [
      'credit card line card opened with a limit of 5000.00 TWD',
      'CreditLineOpened',
      { lineId: 'card', kind: 'creditCard', limitMinor: 500_000, currency: 'TWD' },
    ],
    [
      'pay-later line p opened with a limit of 0.05 CNY',
      'CreditLineOpened',
      { lineId: 'p', kind: 'payLater', limitMinor: 5 },
    ],
    [
      'paid 120.00 on obligation bill-3',
      'RepaymentMade',
      { repaymentId: 'r', obligationId: 'bill-3', amountMinor: 12_000 },
    ],
    [
      'statement s of line card issued on 2026-01-31: 0.50 in credit',
      'StatementIssued',
      { statementId: 's', lineId: 'card', balanceMinor: -50, issuedOn: '2026-01-31' },
    ],
    [
      'line card reported 1 day past due as of 2026-02-01, 3.00 overdue',
      'DelinquencyReported',
      { lineId: 'card', daysPastDue: 1, amountOverdueMinor: 300, asOf: '2026-02-01' },
    ],
    [
      'line card reported current as of 2026-02-01',
      'DelinquencyReported',
      { lineId: 'card', daysPastDue: 0, asOf: '2026-02-01' },
    ],
    ['debt reported: 0 %', 'DebtPositionReported', { ratioPct: 0 }],
    [
      'debt reported: 4.00 used of 10.00',
      'DebtPositionReported',
      { usedMinor: 400, limitMinor: 1_000 },
    ],
    [
      'paid 30.10 CNY on water bill w due on 2026-03-01 through ben',
      'BillPaid',
      {
        billId: 'w',
        amountMinor: 3_010,
        currency: 'CNY',
        category: 'water',
        dueOn: '2026-03-01',
        paidBy: 'ben',
      },
    ],
    ['bought order o in cinema', 'PurchaseMade', { orderId: 'o', scene: 'cinema' }],
    [
      'receipt of order o confirmed by the platform',
      'ReceiptConfirmed',
      { orderId: 'o', auto: true },
    ],
    [
      'bank queried the credit: post-loan review',
      'CreditQueried',
      { queryId: 'q', requester: 'bank', purpose: 'postLoanReview' },
    ],
  ])('reads: %s', (text, type, data) => {
    expect(timelineText(type, data)).toBe(text);
  });
});
