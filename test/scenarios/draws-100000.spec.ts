import { timeIn } from '../support/scenarios/months.ts';
import {
  goodPeers,
  PEERS_OPEN_IN,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** 15 points a cycle to 700, 6 to 750, 3 to 800: as long as that takes. */
const LAST = 33;
const DRAW = '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(LAST));
  await stage.publish(PEERS_OPEN_IN, -1);
  const diary = referenceProfile('alice', { through: LAST, pays: [1, LAST] });
  const line = { lineId: 'loan', kind: 'microLoan', limitMinor: 200_000_00 } as const;
  diary.note('CreditLineOpened', timeIn(LAST, 10), line);
  stage.follow(diary);
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

function ask(amountMinor: number, id = DRAW) {
  return stage.ask('/v1/accounts/alice/draws', { id, lineId: 'loan', amountMinor });
}

function quota() {
  return stage.get<object>('/v1/accounts/alice');
}

describe('T17: an account at 800 draws 100,000 yuan', () => {
  it('may borrow 150,000', async () => {
    expect(Number((await stage.scores('alice')).at(-1))).toBeGreaterThanOrEqual(800);
    expect(await quota()).toMatchObject({ quota: { amountMinor: 150_000_00 } });
  });

  it('gets 40,000 + 40,000 + 20,000', async () => {
    const granted = await ask(100_000_00);
    expect(granted.status).toBe(201);
    expect(await granted.json()).toMatchObject({
      id: DRAW,
      amountMinor: 100_000_00,
      parts: [
        { id: DRAW, amountMinor: 40_000_00 },
        { amountMinor: 40_000_00 },
        { amountMinor: 20_000_00 },
      ],
    });
  });

  it('asks again with the same id: the same draw, and nothing more is drawn', async () => {
    const again = await ask(100_000_00);
    expect(again.status).toBe(200);
    expect(await quota()).toMatchObject({
      quota: { outstandingMinor: 100_000_00, availableMinor: 50_000_00 },
    });
  });

  it('has the parts in its timeline, each as a draw of its own', async () => {
    const { items } = await stage.get<{ items: readonly { type: string; data: object }[] }>(
      '/v1/accounts/alice/behaviours?limit=3',
    );
    expect(items.map(({ type }) => type)).toEqual(['LoanDrawn', 'LoanDrawn', 'LoanDrawn']);
    expect(items.map(({ data }) => data)).toMatchObject([
      { amountMinor: 20_000_00 },
      { amountMinor: 40_000_00 },
      { amountMinor: 40_000_00 },
    ]);
  });

  it('is refused more than what is left of the quota', async () => {
    const refused = await ask(50_000_01, crypto.randomUUID());
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'QUOTA_EXCEEDED' });
  });
});
