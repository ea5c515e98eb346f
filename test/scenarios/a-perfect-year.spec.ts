import {
  goodPeers,
  PEERS_OPEN_IN,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

let stage: Stage;
let scores: readonly (number | null)[];

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(12));
  await stage.publish(PEERS_OPEN_IN, -1);
  stage.follow(referenceProfile('alice', { through: 12, pays: [1, 12] }));
  await stage.publish(0, 12);
  scores = await stage.scores('alice');
});
afterAll(() => stage.close());

describe('T1: the reference profile pays everything in time for a year', () => {
  it('is worth 622 in the cycle in which it is opened', async () => {
    const { target, parts } = await stage.record('alice', 0);
    expect(Object.fromEntries(parts.map(({ part, points }) => [part, points]))).toEqual({
      credit: 10,
      capacity: 95,
      behaviour: 75,
      identity: 76,
      connections: 16,
    });
    expect(target).toBe(622);
  });

  it('climbs from 600 to 732', () => {
    expect(scores).toEqual([600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726, 732]);
  });

  it('T2: may borrow from the fourth cycle on, and is at 700 in the seventh', () => {
    expect(scores.findIndex((score) => Number(score) >= 650)).toBe(4);
    expect(scores.findIndex((score) => Number(score) >= 700)).toBe(7);
  });

  it('is worth 776 by then, so that there is room left', async () => {
    expect(await stage.target('alice', 12)).toBe(776);
  });
});
