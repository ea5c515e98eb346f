import type { Diary } from '../../src/cli/demo/diary.ts';
import { dateIn, range, timeIn } from '../support/scenarios/months.ts';
import { AMOUNT_DUE_MINOR, referenceProfile } from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

const CHARGED = 3;
const VOIDED = 6;
const LAST = 8;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const habits = { through: LAST, pays: [1, LAST] } as const;
  const charged = referenceProfile('booked-twice', habits);
  bookTwice(charged);
  stage.follow(charged, referenceProfile('booked-once', habits));
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

/** A bank claims what was never owed, and withdraws the claim three cycles later. */
function bookTwice(diary: Diary): void {
  const terms = { lineId: 'card', amountDueMinor: AMOUNT_DUE_MINOR, dueOn: dateIn(CHARGED, 14) };
  const targetId = diary.note('ObligationDue', timeIn(CHARGED, 2), {
    obligationId: 'booked-again',
    ...terms,
  });
  const reason = 'booked twice by the bank';
  diary.note('BehaviourVoided', timeIn(VOIDED, 3), { targetId, reason });
}

describe('T19: a default is charged in error and voided three cycles later', () => {
  it('costs points in every cycle in which it gets worse', async () => {
    for (const n of range(CHARGED, VOIDED - 1)) {
      const { movement, reasons } = await stage.record('booked-twice', n);
      expect(movement).toMatchObject({ kind: 'shock' });
      expect(reasons[0]).toMatchObject({ code: 'R11' });
    }
  });

  it('gives back what it has cost in the cycle of the void, and that climbs', async () => {
    const shocks = await Promise.all(
      range(CHARGED, VOIDED - 1).map(async (n) => {
        const { movement } = await stage.record('booked-twice', n);
        return movement?.shock ?? 0;
      }),
    );
    const before = (await stage.scores('booked-twice'))[VOIDED - 1] as number;
    const refund = 0 - shocks.reduce((sum, points) => sum + points, 0);
    const { score, movement } = await stage.record('booked-twice', VOIDED);
    expect(movement).toMatchObject({ from: before, refund, shock: 0, fall: 0 });
    expect(score).toBe(before + refund + (movement?.climb ?? 0));
    expect(movement?.climb).toBeGreaterThan(0);
  });

  it('leaves a streak and a worth as if it had never been', async () => {
    for (const n of [VOIDED, LAST]) {
      const [twice, once] = await Promise.all([
        stage.record('booked-twice', n),
        stage.record('booked-once', n),
      ]);
      expect(twice.streak).toEqual(once.streak);
      expect(twice.target).toBe(once.target);
    }
  });

  it('stays in the record as a default that never was', async () => {
    const { items } = await stage.get<{ items: readonly object[] }>(
      '/v1/accounts/booked-twice/defaults',
    );
    expect(items).toMatchObject([{ key: 'obligation:booked-again', status: 'voided' }]);
  });
});
