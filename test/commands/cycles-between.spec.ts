import { cyclesBetween, dayNamed } from '../../src/commands/cycles-between.ts';
import { dateOf } from '../../src/kernel/business-calendar.ts';

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
    ['0205-05', '2026-01', 'NOT_A_CYCLE'],
    ['2026-01', '2200-01', 'NOT_A_CYCLE'],
    ['2026-02', '2026-01', 'CYCLES_REVERSED'],
  ])('are none from %s to %s: %s', (from, to, code) => {
    expect(() => cyclesBetween(from, to)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('a day to close', () => {
  it.each(['1970-01-01', '2026-11-05', '2199-12-31'])('is %s', (date) => {
    expect(dateOf(dayNamed(date))).toBe(date);
  });

  it.each(['0205-05-05', '1969-12-31', '2200-01-01', '2026-11-31', 'today'])(
    'is not %s',
    (date) => {
      const refused = { code: 'NOT_A_DATE', message: expect.stringContaining('1970') };
      expect(() => dayNamed(date)).toThrow(expect.objectContaining(refused) as Error);
    },
  );
});
