import type { Features } from '../../../src/domain/assessment/features.ts';
import type { Moved, MovementInput } from '../../../src/domain/assessment/movement.ts';
import { effortOf, move } from '../../../src/domain/assessment/movement.ts';
import { reasonsOf } from '../../../src/domain/assessment/reasons.ts';
import { targetOf } from '../../../src/domain/assessment/target.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { BEST, grownRp, NOTHING_KNOWN, RP, SP } from '../../support/domain/profiles.ts';

const FULL = SCORECARD_V1.movement.fullEffort;
const PERFECT_YEAR = [600, 615, 630, 645, 660, 675, 690, 702, 708, 714, 720, 726, 732];

describe('the target', () => {
  it('of the reference profile is 622', () => {
    const parts = { credit: 10, capacity: 95, behaviour: 75, identity: 76, connections: 16 };
    expect(targetOf(RP, SCORECARD_V1)).toMatchObject({ target: 622, parts });
  });

  it('of the stable profile is 731', () => {
    const parts = { credit: 200, capacity: 40, behaviour: 62, identity: 76, connections: 3 };
    expect(targetOf(SP, SCORECARD_V1)).toMatchObject({ target: 731, parts });
  });

  it('I6: with every part at its maximum is exactly 950', () => {
    const parts = { credit: 210, capacity: 150, behaviour: 120, identity: 90, connections: 30 };
    expect(targetOf(BEST, SCORECARD_V1)).toMatchObject({ target: 950, parts });
  });

  it('of an account that nothing is known of is 350 and what an unknown debt ratio gives', () => {
    expect(targetOf(NOTHING_KNOWN, SCORECARD_V1).target).toBe(370);
  });

  it('carries in a line of its own what a part is clamped by', () => {
    const onFile = [{ key: 'x', bucket: '90+', quarters: 4 }] as const;
    const { parts, lines } = targetOf({ ...RP, defaultsOnFile: onFile }, SCORECARD_V1);
    expect(parts.credit).toBe(0);
    expect(lines.credit).toMatchObject({ kinds: 10, defaults: -150, clamp: 140 });
  });
});

describe('RP and SP month by month', () => {
  it('T1: twelve perfect cycles take RP from 600 to 732', () => {
    expect(scoresOf(12, grownRp)).toEqual(PERFECT_YEAR);
  });

  it('T2: RP reaches 650 at cycle 4 and 700 at cycle 7', () => {
    const scores = scoresOf(12, grownRp);
    expect(scores.findIndex((score) => score >= 650)).toBe(4);
    expect(scores.findIndex((score) => score >= 700)).toBe(7);
  });

  it('T3: SP comes to 731 and stays there for two years, and is called stable', () => {
    const scores = scoresOf(36, () => SP);
    expect(scores).toEqual([...PERFECT_YEAR.slice(0, 12), ...Array<number>(25).fill(731)]);
    const still = step(731, { target: 731, effort: FULL });
    const { lines, target } = targetOf(SP, SCORECARD_V1);
    const quiet = { hasOpenDefault: false, isOnProbation: false, wasDue: true, hasEvidence: true };
    const { score, movement } = still;
    const reasons = reasonsOf(
      { lines, target, score, movement, effort: FULL, ...quiet },
      SCORECARD_V1,
    );
    expect(reasons[0]).toEqual({ code: 'R01', lost: 0 });
  });

  it('T5: five days late costs 25 points, and five cycles to make them good', () => {
    const month = (cycle: number): Month => {
      const isLate = cycle >= 13;
      const streak = isLate ? cycle - 13 + 6 : cycle;
      const record = { key: 'o', bucket: '1-29', quarters: cycle <= 18 ? 4 : 3 } as const;
      return {
        features: {
          ...grownRp(cycle),
          scoringStreak: streak,
          repaymentsOnTime24: 2 * cycle - (isLate ? 1 : 0),
          defaultsOnFile: isLate ? [record] : [],
        },
        allOnTime: cycle !== 13,
        isOnProbation: cycle === 13 || cycle === 14,
      };
    };
    expect(storyOf(18, month).slice(12)).toEqual([732, 707, 710, 716, 722, 728, 734]);
  });

  it('T6: four months unpaid cost 151 points, and ten cycles to 650', () => {
    const buckets = ['1-29', '30-59', '60-89', '90+'] as const;
    const streaks = [6, 3, 0, 0, 0];
    const month = (cycle: number): Month => {
      const since = cycle - 13;
      const isCured = cycle >= 17;
      const bucket = buckets[Math.min(since, 3)] ?? '1-29';
      const age = cycle - 17;
      const quarters = age > 11 ? 2 : age > 5 ? 3 : 4;
      return {
        features: {
          ...grownRp(cycle),
          scoringStreak: since < 0 ? cycle : (streaks[since] ?? cycle - 17),
          repaymentsOnTime24: Math.min(48, 2 * cycle) - (since < 0 ? 0 : 1),
          openLineKinds: since < 0 || isCured ? 2 : 1,
          defaultsOnFile: since < 0 ? [] : [{ key: 'o', bucket, quarters }],
        },
        allOnTime: cycle !== 13,
        hasOpenDefault: since >= 0 && !isCured,
        isOnProbation: isCured && age <= 3,
      };
    };
    const scores = storyOf(27, month);
    expect(Math.min(...scores)).toBe(581);
    expect(scores.slice(16, 18)).toEqual([581, 588]);
    expect(scores.findIndex((score, cycle) => cycle > 17 && score >= 650)).toBe(27);
  });
});

describe('RP grown to a target of 798', () => {
  const grown: Features = {
    ...grownRp(20),
    repaymentsOnTime24: 40,
    monthsSinceFirstLine: 40,
    billsOnTime12: 12,
  };
  const targetWith = (change: Partial<Features>) =>
    targetOf({ ...grown, ...change }, SCORECARD_V1).target;

  it.each([
    [1, 798],
    [3, 798],
    [4, 790],
    [9, 768],
  ])('T8: with %d merged hard queries it is %d', (hardQueries6, target) => {
    expect(targetWith({ hardQueries6 })).toBe(target);
  });

  const stripped = { hasEducation: false, hasJob: false, hasEmail: false, hasAddress: false };
  it.each<[string, Partial<Features>, number]>([
    ['a third application', { applications6: 3 }, 10],
    ['a debt of 51 %', { debtRatioPercent: 51 }, 15],
    ['2 late receipts', { lateReceipts3: 2 }, 6],
    ['a new phone', { phoneMonths: 0, phoneChanges12: 1 }, 20],
    ['two new phones', { phoneMonths: 12, phoneChanges12: 2 }, 20],
    ['no income', { incomeCycles12: 0 }, 30],
    ['little activity', { activeDays3: 6, scenes3: 1 }, 59],
    ['a stripped profile', stripped, 36],
    ['a risky contact', { riskyContacts: 1 }, 5],
  ])('T9: with %s it falls', (_, change, points) => {
    expect(targetWith(change)).toBe(798 - points);
  });

  it('T9: a second application or a debt of 50 % changes nothing', () => {
    expect(targetWith({ applications6: 2, debtRatioPercent: 50 })).toBe(798);
  });
});

interface Month {
  readonly features: Features;
  readonly allOnTime?: boolean;
  readonly hasOpenDefault?: boolean;
  readonly isOnProbation?: boolean;
}

function scoresOf(cycles: number, features: (cycle: number) => Features): readonly number[] {
  return storyOf(cycles, (cycle) => ({ features: features(cycle) }));
}

/** The scores of an account opened in cycle 0 in which something is due from cycle 1 on. */
function storyOf(cycles: number, month: (cycle: number) => Month): readonly number[] {
  const scores: number[] = [];
  let standing: MovementInput['standing'] = null;
  for (let cycle = 0; cycle <= cycles; cycle++) {
    const { features, ...state } = month(cycle);
    const effort = effortOf(
      {
        hasOpenDefault: false,
        wasDue: cycle > 0,
        allOnTime: true,
        hasEvidence: true,
        isOnProbation: false,
        ...state,
      },
      SCORECARD_V1.movement,
    );
    const { target } = targetOf(features, SCORECARD_V1);
    const input = { standing, target, defaults: features.defaultsOnFile, effort };
    standing = move(input, SCORECARD_V1);
    scores.push(standing.score);
  }
  return scores;
}

function step(from: number, input: { target: number; effort: number }): Moved {
  return move({ standing: { score: from, charged: {} }, defaults: [], ...input }, SCORECARD_V1);
}
