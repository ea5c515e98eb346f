import { dateIn, range, timeIn } from '../support/scenarios/months.ts';
import {
  goodPeers,
  owe,
  pay,
  payBill,
  payments,
  PEERS_OPEN_IN,
  referenceProfile,
  repay,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

const PERFECT_YEAR = [600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726, 732];

let stage: Stage;
let scores: readonly (number | null)[];

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(27));
  await stage.publish(PEERS_OPEN_IN, -1);
  const diary = referenceProfile('alice', { through: 27, pays: [1, 12] });
  owe(diary, 13, 'card');
  repay(diary, 13, 'pay-later');
  payBill(diary, 13);
  pay(diary, 13, 'card', timeIn(17, 3));
  for (const n of range(14, 27)) payments(diary, n);
  stage.follow(diary);
  await stage.publish(0, 27);
  scores = await stage.scores('alice');
});
afterAll(() => stage.close());

describe('T6: after a perfect year one repayment is not made for four months', () => {
  it('falls with every bucket, to 581 at its lowest', () => {
    expect(scores.slice(0, 13)).toEqual(PERFECT_YEAR);
    expect(scores.slice(13, 17)).toEqual([703, 647, 624, 581]);
    expect(Math.min(...scores.map(Number))).toBe(581);
  });

  it('climbs from the payment on, and is at 650 again ten cycles later', () => {
    expect(scores[17]).toBe(588);
    const back = scores.findIndex((score, n) => n > 17 && Number(score) >= 650);
    expect(back).toBe(27);
  });

  it('has been through every bucket on the day on which it is said', async () => {
    const { timeline } = await stage.get<{ timeline: object[] }>(
      '/v1/accounts/alice/defaults/obligation:card-2025-02',
    );
    expect(timeline).toMatchObject([
      { type: 'PaymentDefaultOpened', on: dateIn(13, 14) },
      { type: 'PaymentDefaultEscalated', bucket: '30-59', on: dateIn(13, 14 + 29) },
      { type: 'PaymentDefaultEscalated', bucket: '60-89', on: dateIn(13, 14 + 59) },
      { type: 'PaymentDefaultEscalated', bucket: '90+', on: dateIn(13, 14 + 89) },
      { type: 'PaymentDefaultCured', on: dateIn(17, 3) },
    ]);
  });

  it('has no streak left to keep', async () => {
    const { current, scoring } = (await stage.record('alice', 16)).streak;
    expect({ current, scoring }).toEqual({ current: 0, scoring: 0 });
  });
});
