import { timeIn } from '../support/scenarios/months.ts';
import {
  obligationOf,
  owe,
  pay,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

/** Four perfect cycles make 660; in the fifth nothing is paid in time. */
const PERFECT = 4;
const DUE = PERFECT + 1;
/** Due 14 days after the cycle has begun. */
const DUE_AFTER = 14;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const diary = referenceProfile('alice', { through: DUE, pays: [1, PERFECT] });
  owe(diary, DUE, 'card');
  pay(diary, DUE, 'card', timeIn(DUE, DUE_AFTER + 3));
  stage.follow(diary);
  await stage.publish(0, PERFECT);
});
afterAll(() => stage.close());

const KEY = `obligation:${obligationOf(DUE, 'card')}`;

function standing() {
  return stage.get<object>('/v1/accounts/alice');
}

async function draw() {
  const asked = { id: crypto.randomUUID(), lineId: 'card', amountMinor: 100_00 };
  const answer = await stage.ask('/v1/accounts/alice/draws', asked);
  return { status: answer.status, body: (await answer.json()) as object };
}

describe('T4: a new default of an account at 660', () => {
  it('may draw up to the end of the due date', async () => {
    await stage.closeDay(DUE, DUE_AFTER - 1);
    expect(await standing()).toMatchObject({ restriction: null, openDefaults: [] });
    expect(await draw()).toMatchObject({ status: 201 });
  });

  it('may only repay once that day is closed; the published score stays', async () => {
    await stage.closeDay(DUE, DUE_AFTER);
    expect(await standing()).toMatchObject({
      latest: { score: 660 },
      restriction: 'REPAY_ONLY',
      eligibility: { isEligible: false, reasons: [{ code: 'DEFAULT_OPEN' }] },
      openDefaults: [{ key: KEY, bucket: '1-29' }],
    });
    expect(await draw()).toMatchObject({ status: 422, body: { code: 'RESTRICTED' } });
  });

  it('may draw again as soon as it has paid', async () => {
    await stage.closeDay(DUE, DUE_AFTER + 2);
    await stage.passTo(timeIn(DUE, DUE_AFTER + 3));
    expect(await standing()).toMatchObject({
      restriction: null,
      eligibility: { isEligible: true },
      openDefaults: [],
    });
    expect(await draw()).toMatchObject({ status: 201 });
  });

  it('falls at the first cut that knows it', async () => {
    await stage.publish(DUE);
    const { score, movement } = await stage.record('alice', DUE);
    expect(Number(score)).toBeLessThan(660);
    expect(movement).toMatchObject({ kind: 'shock', from: 660 });
  });
});
