import { cyclesBetween } from '../../src/commands/cycles-between.ts';

describe('the cycles between two', () => {
  it('are consecutive and include both', () => {
    expect(cyclesBetween('2025-11', '2026-02')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(cyclesBetween('2026-11', '2026-11')).toEqual(['2026-11']);
  });

  it.each([
    ['2026-13', '2026-12', 'NOT_A_CYCLE'],
    ['2026-01', '2026-1', 'NOT_A_CYCLE'],
    ['2026-02', '2026-01', 'CYCLES_REVERSED'],
  ])('are none from %s to %s: %s', (from, to, code) => {
    expect(() => cyclesBetween(from, to)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
