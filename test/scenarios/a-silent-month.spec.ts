import { timeIn } from '../support/scenarios/months.ts';
import {
  goodPeers,
  payments,
  PEERS_OPEN_IN,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(1));
  await stage.publish(PEERS_OPEN_IN, -1);
  const profile = referenceProfile('adds-to-the-profile');
  profile.note('ProfileItemProvided', timeIn(1, 10), { item: 'licence' });
  const looked = referenceProfile('looks-at-it');
  looked.note('CreditQueried', timeIn(1, 10), {
    queryId: 'own-look',
    requester: 'looks-at-it',
    purpose: 'self',
  });
  const paying = referenceProfile('pays');
  payments(paying, 1);
  stage.follow(referenceProfile('silent'), profile, looked, paying);
  await stage.publish(0, 1);
});
afterAll(() => stage.close());

describe('T11: after the opening at 600 nothing falls due', () => {
  it.each([
    ['silent', 'does not rise without any fact', 600],
    ['looks-at-it', 'does not rise by looking', 600],
    ['adds-to-the-profile', 'rises by half with an item of the profile', 607],
    ['pays', 'rises in full where something fell due and was paid', 615],
  ])('%s %s', async (accountId, _, score) => {
    expect(await stage.scores(accountId)).toEqual([600, score]);
  });

  it('the silent one is told why, and nobody else', async () => {
    const codes = async (accountId: string) =>
      (await stage.record(accountId, 1)).reasons.map(({ code }) => code);
    expect((await codes('silent'))[0]).toBe('R15');
    expect(await codes('adds-to-the-profile')).not.toContain('R15');
  });
});
