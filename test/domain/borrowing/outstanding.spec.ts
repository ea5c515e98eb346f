import type { BalanceChange } from '../../../src/domain/borrowing/outstanding.ts';
import { outstandingAfter } from '../../../src/domain/borrowing/outstanding.ts';

let revision = 0;
const drawn = (at: number, byMinor: number): BalanceChange => {
  return { at, byMinor, revision: revision++, isGranted: false };
};
const granted = (at: number, byMinor: number) => ({ ...drawn(at, byMinor), isGranted: true });
const repaid = (at: number, byMinor: number) => drawn(at, -byMinor);

describe('what is outstanding on a line', () => {
  it('is what was drawn less what was repaid since', () => {
    expect(outstandingAfter([drawn(1, 700), repaid(2, 300), drawn(3, 100)])).toBe(500);
    expect(outstandingAfter([drawn(1, 700), repaid(2, 900), drawn(3, 100)])).toBe(100);
  });

  it('is not paid by what was repaid before', () => {
    const card = [repaid(1, 1_400), repaid(2, 1_000)];
    expect(outstandingAfter([...card, granted(3, 700), granted(4, 700)])).toBe(1_400);
  });

  it('goes by the time of what is told late', () => {
    const repayment = repaid(2, 300);
    expect(outstandingAfter([repayment, drawn(1, 700)])).toBe(400);
    expect(outstandingAfter([repaid(1, 300), drawn(2, 700)].toReversed())).toBe(700);
  });

  it('is not less for a draw that was granted under an early date', () => {
    expect(outstandingAfter([repaid(5, 1_000), granted(1, 700)])).toBe(700);
    expect(outstandingAfter([repaid(5, 1_000), granted(1, 700), repaid(6, 200)])).toBe(500);
  });
});
