import { range } from '../support/scenarios/months.ts';
import { stableProfile } from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

const LAST = 36;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(stableProfile('alice', LAST));
  await stage.publish(0, LAST);
});
afterAll(() => stage.close());

describe('T3: the stable profile does the same every month for three years', () => {
  it('climbs to 731 and stays there for two years', async () => {
    expect(await stage.scores('alice')).toEqual([
      ...[600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726],
      ...range(12, LAST).map(() => 731),
    ]);
  });

  it('is worth 731 in every cycle', async () => {
    for (const n of [0, 1, 12, LAST]) {
      const { target, parts } = await stage.record('alice', n);
      expect(target).toBe(731);
      expect(Object.fromEntries(parts.map(({ part, points }) => [part, points]))).toEqual({
        credit: 200,
        capacity: 40,
        behaviour: 62,
        identity: 76,
        connections: 3,
      });
    }
  });

  it('is told that this is stable, once it is', async () => {
    const first = async (n: number) => (await stage.record('alice', n)).reasons[0]?.code;
    expect(await first(12)).not.toBe('R01');
    for (const n of [13, LAST]) expect(await first(n)).toBe('R01');
  });
});
