import fc from 'fast-check';
import { regularScoreIn, withRegularScore } from '../../src/bookkeeper/regular-scores.ts';
import { cycleNamed } from '../support/domain/facts.ts';

const FIRST = cycleNamed('2026-11');

describe('regular scores of an account', () => {
  it('are one short text', () => {
    const scores = [600, 615, null, null, 630].reduce<string>(
      (before, score, n) => withRegularScore(before, FIRST + n, score),
      '',
    );
    expect(scores).toBe('2026-11:600,615,,,630');
  });

  it('are found by cycle, whatever is told twice, and nowhere else', () => {
    const list = fc.array(fc.option(fc.integer({ min: 350, max: 950 })), { maxLength: 30 });
    fc.assert(
      fc.property(list, (told) => {
        let scores = '';
        for (const [n, score] of told.entries()) {
          for (let times = 0; times < 2; times++) {
            scores = withRegularScore(scores, FIRST + n, score);
          }
        }
        const found = (n: number) => regularScoreIn(scores, FIRST + n);
        expect(told.map((_, n) => found(n))).toEqual(told);
        expect([found(-1), found(told.length)]).toEqual([null, null]);
      }),
    );
  });
});
