import { publishedRecord } from '../../src/views/published-record.ts';
import { latestScore, scoreHistory } from '../../src/views/scores.ts';
import { standingOf } from '../../src/views/standing.ts';
import { Story } from './story.ts';

let story: Story;
beforeAll(async () => {
  story = await Story.begin();
  const line = { lineId: 'card', kind: 'creditCard', limitMinor: 500_000 } as const;
  const repayment = { amountMinor: 100, amountDueMinor: 100, lineId: 'card' };
  for (const account of ['ann', 'ben']) {
    await story.report(account, 'RealNameVerified', {});
    await story.report(account, 'CreditLineOpened', line);
  }
  await story.report('cat', 'RealNameVerified', {});
  await story.report('ann', 'RepaymentMade', {
    ...repayment,
    on: '2026-02-20',
    repaymentId: 'r',
    obligationId: 'o',
    dueOn: '2026-02-20',
  });
  await story.runCycle('2026-02', ['ann', 'cat']);
  await story.runCycle('2026-03', ['ann', 'cat']);
  await story.publish('2026-02', ['ben'], 1);
  await story.publish('2026-02', ['dan'], 1);
  await story.keepUp();
});
afterAll(() => story.end());

describe('The scores of an account', () => {
  it('are told from the first to the latest', async () => {
    const history = await scoreHistory(story.store.db, 'ann');
    expect(history.map((each) => each.cycle)).toEqual(['2026-02', '2026-03']);
    const [first, second] = history;
    expect(second?.target).toBe((first?.target ?? 0) + 10);
    expect(await latestScore(story.store.db, 'ann')).toEqual(second);
  });

  it('say what the record says', async () => {
    const latest = await latestScore(story.store.db, 'ann');
    const published = await publishedRecord(story, { accountId: 'ann', cycle: '2026-03' });
    const { score, target, parts, reasons, ...rest } = scored(published?.record);
    expect(rest).toMatchObject({ accountId: 'ann', cycle: '2026-03' });
    expect(latest).toMatchObject({ score, target, parts, unscored: null, band: '350-549' });
    expect(latest?.reasons).toEqual(reasons.map((each) => each.code));
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('may be none, with a reason', async () => {
    expect(await latestScore(story.store.db, 'cat')).toEqual({
      cycle: '2026-03',
      score: null,
      unscored: 'NO_FACTS',
      band: null,
      target: null,
      parts: null,
      reasons: [],
    });
  });

  it('are there from a late page too, in its own cycle', async () => {
    const history = await scoreHistory(story.store.db, 'ben');
    expect(history).toMatchObject([{ cycle: '2026-02', band: '350-549' }]);
    expect(await scoreHistory(story.store.db, 'ann')).toHaveLength(2);
  });
});

describe('A published record', () => {
  it('is read whole from whichever page it stands on', async () => {
    for (const accountId of ['ann', 'cat', 'ben', 'dan']) {
      const entry = await publishedRecord(story, { accountId, cycle: '2026-02' });
      expect(entry).toMatchObject({ record: { accountId, cycle: '2026-02' }, revision: 7 });
    }
  });

  it('is null where the account has none', async () => {
    expect(await publishedRecord(story, { accountId: 'ben', cycle: '2026-03' })).toBeNull();
  });
});

describe('How an account stands', () => {
  it('is its latest score and streak, unrestricted while no default is open', async () => {
    const latest = await latestScore(story.store.db, 'ann');
    expect(await standingOf(story.store.db, 'ann')).toMatchObject({
      accountId: 'ann',
      latest,
      streak: { current: 1, cycle: '2026-03' },
      openDefaults: [],
      restriction: null,
    });
  });

  it('is restricted from when a default opens until none is open', async () => {
    const on = '2026-03-01';
    const told = { accountId: 'ben', owner: 'line:card', bucket: '1-29', on } as const;
    for (const key of ['bill:1', 'bill:2']) {
      await story.concludeDefault('ben', key, [
        { type: 'PaymentDefaultOpened', data: { ...told, key } },
      ]);
    }
    expect(await standing('ben')).toMatchObject({
      openDefaults: [{ key: 'bill:1' }, { key: 'bill:2' }],
      restriction: 'REPAY_ONLY',
    });
    await story.concludeDefault('ben', 'bill:1', []);
    expect(await standing('ben')).toMatchObject({ restriction: 'REPAY_ONLY' });
    await story.concludeDefault('ben', 'bill:2', [
      { type: 'PaymentDefaultOpened', data: { ...told, key: 'bill:2' } },
      { type: 'PaymentDefaultCured', data: { on, interestMinor: 0 } },
    ]);
    expect(await standing('ben')).toMatchObject({ openDefaults: [], restriction: null });
  });
});

async function standing(accountId: string) {
  await story.keepUp();
  return standingOf(story.store.db, accountId);
}

function scored<Entry extends { score: number | null }>(record: Entry | undefined) {
  if (typeof record?.score !== 'number') throw new Error('the record has no score');
  return record as Extract<Entry, { score: number }>;
}
