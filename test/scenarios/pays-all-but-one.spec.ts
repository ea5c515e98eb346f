import { range, timeIn } from '../support/scenarios/months.ts';
import { owe, pay, payments, referenceProfile } from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** The cycles in which it falls due and in which it is paid. */
const DUE = 4;
const PAID = 12;

let stage: Stage;
let scores: readonly number[];

beforeAll(async () => {
  stage = await Stage.open();
  const diary = referenceProfile('alice', { through: PAID + 1, pays: [1, DUE - 1] });
  owe(diary, DUE, 'card');
  pay(diary, DUE, 'card', timeIn(PAID, 3));
  for (const n of range(DUE + 1, PAID + 1)) payments(diary, n);
  stage.follow(diary);
  await stage.publish(0, PAID + 1);
  scores = (await stage.scores('alice')).map(Number);
});
afterAll(() => stage.close());

describe('T10: everything that falls due is paid in time, but an older default is open', () => {
  it('the score does not rise while it is', () => {
    for (const n of range(DUE, PAID - 1)) {
      expect(scores[n]).toBeLessThanOrEqual(scores[n - 1] as number);
    }
  });

  it('says so first, and that nothing was climbed', async () => {
    const { reasons, movement } = await stage.record('alice', PAID - 1);
    expect(reasons[0]).toMatchObject({ code: 'R11' });
    expect(movement).toMatchObject({ climb: 0 });
  });

  it('rises from the cycle of the payment on', () => {
    expect(scores[PAID]).toBeGreaterThan(scores[PAID - 1] as number);
    expect(scores[PAID + 1]).toBeGreaterThan(scores[PAID] as number);
  });
});
