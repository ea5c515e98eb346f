import type { ReasonInput } from '../../../src/domain/assessment/reasons.ts';
import { REASONS, reasonsOf } from '../../../src/domain/assessment/reasons.ts';
import { targetOf } from '../../../src/domain/assessment/target.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { BEST, NOTHING_KNOWN, SP } from '../../support/domain/profiles.ts';

const best = targetOf(BEST, SCORECARD_V1);
const hold = { kind: 'hold', from: 650, refund: 0, shock: 0, fall: 0, climb: 0 } as const;
const QUIET: ReasonInput = {
  lines: best.lines,
  target: 950,
  score: 650,
  movement: hold,
  effort: 30,
  hasOpenDefault: false,
  isOnProbation: false,
  wasDue: true,
  hasEvidence: true,
};

describe('reasons', () => {
  it.each<[string, Partial<ReasonInput>]>([
    ['R11', { hasOpenDefault: true }],
    ['R07', { movement: { ...hold, kind: 'shock', shock: -20 } }],
    ['R07', { movement: { ...hold, kind: 'shock', from: 350 }, score: 350 }],
    ['R16', { isOnProbation: true }],
    ['R15', { wasDue: false, hasEvidence: false }],
    ['R22', { movement: { ...hold, kind: 'fall', fall: -5 }, score: 645, target: 600 }],
    ['R01', { target: 650 }],
    ['R10', { movement: { ...hold, kind: 'climb', from: 700, climb: 6 }, score: 706 }],
  ])('%s alone, where nothing else is to be said', (code, state) => {
    expect(codesOf(state)).toEqual([code]);
  });

  it.each<[string, Partial<ReasonInput>]>([
    ['a perfect cycle below 700', {}],
    ['something due and no evidence', { hasEvidence: false }],
    ['evidence and nothing due', { wasDue: false }],
    ['from 700 without effort', { movement: { ...hold, from: 700 }, score: 700, effort: 0 }],
    ['from 699 to 705', { movement: { ...hold, kind: 'climb', from: 699 }, score: 705 }],
  ])('none for %s', (_, state) => {
    expect(codesOf(state)).toEqual([]);
  });

  it('judge the height after what was given back', () => {
    const refunded = { ...hold, kind: 'climb', from: 690, refund: 20, climb: 6 } as const;
    expect(codesOf({ movement: refunded, score: 716 })).toEqual(['R10']);
  });

  it('stand in order of precedence, the first four of them', () => {
    const state = { hasOpenDefault: true, isOnProbation: true, wasDue: false, hasEvidence: false };
    const shocked = { ...hold, kind: 'shock', shock: -20 } as const;
    expect(codesOf({ ...state, movement: shocked })).toEqual(['R11', 'R07', 'R16', 'R15']);
  });

  it('then go by points lost, ties by code', () => {
    const { lines } = targetOf(SP, SCORECARD_V1);
    expect(reasonsOf({ ...QUIET, lines }, SCORECARD_V1)).toEqual([
      { code: 'R21', lost: 75 },
      { code: 'R08', lost: 30 },
      { code: 'R17', lost: 27 },
      { code: 'R14', lost: 22 },
    ]);
    const tied = targetOf({ ...BEST, lateReceipts3: 4, disputesLost6: 3 }, SCORECARD_V1).lines;
    expect(codesOf({ lines: tied })).toEqual(['R06', 'R19']);
  });

  it('name queries as a fifth', () => {
    const lines = targetOf({ ...SP, hardQueries6: 4 }, SCORECARD_V1).lines;
    expect(codesOf({ lines })).toEqual(['R21', 'R08', 'R17', 'R14', 'R09']);
    const among = targetOf({ ...BEST, hardQueries6: 4 }, SCORECARD_V1).lines;
    expect(codesOf({ lines: among })).toEqual(['R09']);
  });

  it('of one who is not known speak of every possibility', () => {
    const { lines } = targetOf(NOTHING_KNOWN, SCORECARD_V1);
    const lost = reasonsOf({ ...QUIET, lines }, SCORECARD_V1);
    expect(lost.map(({ code, lost: points }) => `${code} ${points}`)).toEqual([
      'R14 234',
      'R21 75',
      'R02 70',
      'R04 46',
    ]);
  });

  it('are named R01 to R22', () => {
    const codes = Array.from({ length: 22 }, (_, n) => `R${String(n + 1).padStart(2, '0')}`);
    expect(Object.keys(REASONS).sort()).toEqual(codes);
  });
});

function codesOf(state: Partial<ReasonInput>): string[] {
  return reasonsOf({ ...QUIET, ...state }, SCORECARD_V1).map(({ code }) => code);
}
