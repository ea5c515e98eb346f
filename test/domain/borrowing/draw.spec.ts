import fc from 'fast-check';
import type { Borrower } from '../../../src/domain/borrowing/borrower.ts';
import type { BorrowedLine } from '../../../src/domain/borrowing/borrowing-facts.ts';
import { drawPlan, judgeDraw } from '../../../src/domain/borrowing/draw.ts';

const YUAN = 100;
const LINE: BorrowedLine = {
  opened: { at: 0, id: 'opened', day: 0, limitMinor: 200_000 * YUAN, currency: 'CNY' },
  closedOn: null,
  outstandingMinor: 0,
  drawnLatelyMinor: 0,
  fellDueLately: 0,
  paidOnTimeLately: 0,
};
const BORROWER: Borrower = {
  obstacles: [],
  privileges: [],
  quota: { amountMinor: 150_000 * YUAN, steps: [] },
  outstandingMinor: 0,
  availableMinor: 150_000 * YUAN,
  lines: new Map([['line:l', LINE]]),
};
const lineWith = (line: Partial<BorrowedLine>) => ({
  lines: new Map([['line:l', { ...LINE, ...line }]]),
});
const draw = (yuan: number, borrower: Partial<Borrower> = {}, lineId = 'l') =>
  judgeDraw({ lineId, amountMinor: yuan * YUAN }, { ...BORROWER, ...borrower });
const asked =
  (...given: Parameters<typeof draw>) =>
  () =>
    draw(...given);

describe('a draw', () => {
  it('of 100,000 yuan comes in parts of 40,000, 40,000 and 20,000 (T17)', () => {
    expect(draw(100_000)).toEqual([40_000 * YUAN, 40_000 * YUAN, 20_000 * YUAN]);
  });

  it.each([
    [1, [1]],
    [40_000, [40_000]],
    [40_001, [40_000, 1]],
    [80_000, [40_000, 40_000]],
  ])('of %i yuan comes in parts of %p', (yuan, parts) => {
    expect(draw(yuan)).toEqual(parts.map((each) => each * YUAN));
  });

  it('is paid out to the fen, in as few parts as can be', () => {
    const amounts = fc.integer({ min: 1, max: 300_000 * YUAN });
    fc.assert(
      fc.property(amounts, (amount) => {
        const parts = drawPlan(amount);
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(amount);
        expect(Math.max(...parts)).toBeLessThanOrEqual(40_000 * YUAN);
        expect(parts).toHaveLength(Math.ceil(amount / (40_000 * YUAN)));
      }),
    );
  });

  it('may use up what is available, and not a fen more', () => {
    const left = { outstandingMinor: 50_000 * YUAN, availableMinor: 100_000 * YUAN };
    expect(draw(100_000, left)).toHaveLength(3);
    expect(asked(100_000.01, left)).toThrow(expect.objectContaining({ code: 'QUOTA_EXCEEDED' }));
  });

  it('may use up the limit of its line, less what is owed on it', () => {
    const owing = lineWith({ outstandingMinor: 120_000 * YUAN });
    expect(draw(80_000, owing)).toHaveLength(2);
    expect(asked(80_000.01, owing)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
    const plenty = { ...lineWith({ outstandingMinor: 0 }), availableMinor: 900_000 * YUAN };
    expect(draw(200_000, plenty)).toHaveLength(5);
    expect(asked(200_000.01, plenty)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  it.each<[string, Partial<Borrower>, string]>([
    ['RESTRICTED', { obstacles: [{ code: 'DEFAULT_OPEN', keys: ['bill:b'] }] }, 'bill:b'],
    ['NOT_ELIGIBLE', { obstacles: [{ code: 'SCORE_BELOW_650', score: 649 }] }, '649'],
    ['NOT_ELIGIBLE', { obstacles: [{ code: 'UNSCORED', why: 'NO_FACTS' }] }, 'NO_FACTS'],
    ['NOT_ELIGIBLE', { obstacles: [{ code: 'ACCOUNT_CLOSED' }] }, 'closed'],
    ['LINE_UNKNOWN', { lines: new Map() }, 'l'],
    ['LINE_UNKNOWN', lineWith({ opened: null, outstandingMinor: 1 }), 'l'],
    ['LINE_CLOSED', lineWith({ closedOn: 1 }), 'closed'],
    [
      'OTHER_CURRENCY',
      lineWith({ opened: { at: 0, id: 'o', day: 0, limitMinor: 1, currency: 'USD' } }),
      'USD',
    ],
  ])('is refused as %s', (code, borrower, told) => {
    const message = expect.stringContaining(told) as string;
    expect(asked(1, borrower)).toThrow(expect.objectContaining({ code, message }));
  });

  it('that has several obstacles is told all of them, the restriction alone', () => {
    const below = { code: 'SCORE_BELOW_650', score: 600 } as const;
    const closed = { code: 'ACCOUNT_CLOSED' } as const;
    expect(asked(1, { obstacles: [closed, below] })).toThrow(/ACCOUNT_CLOSED.*SCORE_BELOW_650/);
    const overdue = { code: 'DEFAULT_OPEN', keys: ['bill:b'] } as const;
    const restricted = expect.objectContaining({ code: 'RESTRICTED' }) as Error;
    expect(asked(1, { obstacles: [overdue, below] })).toThrow(restricted);
  });
});
