import { range } from '../support/scenarios/months.ts';
import {
  goodPeers,
  PEERS_OPEN_IN,
  query,
  referenceProfile,
} from '../support/scenarios/reference-profile.ts';
import { Stage } from '../support/scenarios/stage.ts';
import { GROWN } from '../support/scenarios/grown-profile.ts';

const SOUGHT = [3, 4, 9];

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  stage.follow(...goodPeers(0));
  await stage.publish(PEERS_OPEN_IN, -1);
  stage.follow(referenceProfile('nobody-else', GROWN));
  for (const queries of SOUGHT) {
    const diary = referenceProfile(`queries-${queries}`, GROWN);
    // One is the reference profile's own.
    for (const n of range(2, queries)) {
      query(diary, -(n % 6), { lender: `lender-${n}` });
    }
    stage.follow(diary);
  }
  stage.follow(looksAgain('looks-again'), reviewed('reviewed'));
  await stage.publish(0);
});
afterAll(() => stage.close());

/** Eight more times within 30 days of the first look. */
function looksAgain(accountId: string) {
  const diary = referenceProfile(accountId, GROWN);
  for (const on of range(6, 13)) query(diary, 0, { lender: 'bank', on });
  return diary;
}

/** By a lender that has lent already, each week. */
function reviewed(accountId: string) {
  const diary = referenceProfile(accountId, GROWN);
  for (const on of [1, 8, 15, 22]) {
    query(diary, 0, { lender: 'other-bank', on, purpose: 'postLoanReview' });
  }
  return diary;
}

describe('T8: lenders look at an account that is worth 798', () => {
  it.each([
    [1, 'nobody-else', 798],
    [3, 'queries-3', 798],
    [4, 'queries-4', 790],
    [9, 'queries-9', 768],
  ])('with %d of them in half a year %s is worth %d%d', async (_, accountId, target) => {
    expect(await stage.target(accountId, 0)).toBe(target);
  });

  it('counts one lender that looks often within 30 days once', async () => {
    expect(await stage.target('looks-again', 0)).toBe(798);
  });

  it('does not count reviews after the loan: the record is the same', async () => {
    expect(await stage.explanation('reviewed', 0)).toEqual(
      await stage.explanation('nobody-else', 0),
    );
  });

  it('names the queries where they have cost points, however much else there is', async () => {
    const codes = async (accountId: string) =>
      (await stage.record(accountId, 0)).reasons.map(({ code }) => code);
    expect(await codes('queries-4')).toContain('R09');
    expect(await codes('queries-3')).not.toContain('R09');
  });
});
