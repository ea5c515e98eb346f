import type { EligibilityInput } from '../../../src/domain/borrowing/eligibility.ts';
import { obstaclesOf, privilegesOf } from '../../../src/domain/borrowing/eligibility.ts';

const STANDING: EligibilityInput = {
  published: { cycle: '2026-11', score: 650, unscored: null },
  openDefaults: [],
  isClosed: false,
  isErased: false,
};
const scored = (score: number) => ({ published: { cycle: '2026-11', score, unscored: null } });
const obstacles = (of: Partial<EligibilityInput>) => obstaclesOf({ ...STANDING, ...of });
const granted = (of: Partial<EligibilityInput>) =>
  privilegesOf({ ...STANDING, ...of })
    .filter(({ isGranted }) => isGranted)
    .map(({ privilege }) => privilege);

describe('who may borrow', () => {
  it('has 650 points: 649 are not enough (T14)', () => {
    expect(obstacles({})).toEqual([]);
    expect(obstacles(scored(649))).toEqual([{ code: 'SCORE_BELOW_650', score: 649 }]);
  });

  it('has a published score', () => {
    expect(obstacles({ published: null })).toEqual([{ code: 'UNSCORED', why: 'NOT_PUBLISHED' }]);
    const unscored = { cycle: '2026-11', score: null, unscored: 'NO_REAL_NAME' } as const;
    expect(obstacles({ published: unscored })).toEqual([{ code: 'UNSCORED', why: 'NO_REAL_NAME' }]);
  });

  it('owes nothing that is overdue, and is there', () => {
    const all = { openDefaults: ['bill:b'], isClosed: true, isErased: true, ...scored(649) };
    expect(obstacles(all).map(({ code }) => code)).toEqual([
      ...['ACCOUNT_ERASED', 'ACCOUNT_CLOSED', 'DEFAULT_OPEN', 'SCORE_BELOW_650'],
    ]);
  });
});

describe('rights', () => {
  it('come with the score', () => {
    expect(granted(scored(649))).toEqual([]);
    const from650 = ['borrowing', 'depositFreeRental', 'depositFreeHotel', 'monthlyRent'];
    expect(granted(scored(650))).toEqual(from650);
    expect(granted(scored(699))).toEqual(from650);
    expect(granted(scored(700))).toEqual([...from650, 'visaWithFewerPapers']);
    expect(granted(scored(950))).toHaveLength(6);
  });

  it('are gone while a default is open', () => {
    expect(granted({ ...scored(950), openDefaults: ['bill:b'] })).toEqual([]);
  });
});
