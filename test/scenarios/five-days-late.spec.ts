import {
  goodPeers,
  payBill,
  payments,
  PEERS_OPEN_IN,
  referenceProfile,
  repay,
} from '../support/scenarios/reference-profile.ts';
import { dateIn, range } from '../support/scenarios/months.ts';
import { Stage } from '../support/scenarios/stage.ts';

let stage: Stage;
let scores: readonly (number | null)[];

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(18));
  await stage.publish(PEERS_OPEN_IN, -1);
  const diary = referenceProfile('alice', { through: 18, pays: [1, 12] });
  repay(diary, 13, 'card', 5);
  repay(diary, 13, 'pay-later');
  payBill(diary, 13);
  for (const n of range(14, 18)) payments(diary, n);
  stage.follow(diary);
  await stage.publish(0, 18);
  scores = await stage.scores('alice');
});
afterAll(() => stage.close());

describe('T5: after a perfect year one repayment is five days late', () => {
  it('costs 25 points, and five cycles to make them good', () => {
    expect(scores.slice(12)).toEqual([732, 707, 710, 716, 722, 728, 734]);
  });

  it('climbs by half while on probation, which it says', async () => {
    const codes = async (n: number) =>
      (await stage.record('alice', n)).reasons.map(({ code }) => code);
    expect((await codes(13)).slice(0, 2)).toEqual(['R07', 'R16']);
    expect(await codes(14)).toContain('R16');
    expect(await codes(15)).not.toContain('R16');
  });

  it('halves the streak that scores, from the day after the due date on', async () => {
    const { lastBreak } = await stage.get<{ lastBreak: object }>('/v1/accounts/alice/streak');
    expect(lastBreak).toMatchObject({ on: dateIn(13, 14), reached: 12, kept: 6, bucket: '1-29' });
  });

  it('is cured on the day of the payment', async () => {
    const { items } = await stage.get<{ items: object[] }>('/v1/accounts/alice/defaults');
    expect(items).toMatchObject([{ status: 'cured', bucket: '1-29', curedOn: dateIn(13, 19) }]);
  });
});
