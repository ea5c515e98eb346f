/** A stretch of days, both ends included, YYYY-MM-DD. */
type Stretch = readonly [first: string, last: string];

/** How a year departs from working on Mondays to Fridays. */
export interface Holidays {
  /** Nobody works, whatever day of the week it is. */
  readonly off: readonly Stretch[];
  /** Days of a weekend on which work is made up for. */
  readonly madeUp: readonly string[];
}

/**
 * China's public holidays with the days that make up for them, as the General Office of the State
 * Council has announced them for each year. A year that is not here is Mondays to Fridays.
 */
export const HOLIDAYS: Readonly<Record<string, Holidays>> = {
  2025: {
    off: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    madeUp: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    madeUp: [
      ...['2026-01-04', '2026-02-14', '2026-02-28'],
      ...['2026-05-09', '2026-09-20', '2026-10-10'],
    ],
  },
};
