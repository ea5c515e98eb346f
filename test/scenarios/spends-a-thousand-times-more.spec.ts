import { Diary } from '../../src/cli/demo/diary.ts';
import { range, timeIn } from '../support/scenarios/months.ts';
import { Stage } from '../support/scenarios/stage.ts';

const LAST = 2;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(spends('spends', 1), spends('spends-a-thousand-times-more', 1_000));
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

function spends(accountId: string, times: number): Diary {
  const diary = new Diary(accountId);
  diary.note('RealNameVerified', timeIn(0, 0), {});
  for (const n of range(0, LAST)) {
    for (const day of range(0, 19)) {
      diary.note('PurchaseMade', timeIn(n, day), {
        orderId: `order-${n}-${day}`,
        channel: 'app',
        scene: 'supermarket',
        amountMinor: (day + 1) * 1_00 * times,
      });
    }
  }
  return diary;
}

describe('T12: who spends a thousand times more', () => {
  it('has the same scores, for the same reasons', async () => {
    expect(await stage.scores('spends-a-thousand-times-more')).toEqual(
      await stage.scores('spends'),
    );
    for (const n of range(0, LAST)) {
      expect(await stage.explanation('spends-a-thousand-times-more', n)).toEqual(
        await stage.explanation('spends', n),
      );
    }
  });
});
