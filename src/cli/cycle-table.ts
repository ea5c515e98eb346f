import { BANDS } from '../domain/register/record.ts';
import type { Column } from './table.ts';
import { grouped } from './table.ts';

/** What is told of a cycle in one row; null while it is open. */
export interface CycleFigures {
  readonly cycle: string;
  readonly accounts: number | null;
  readonly scored: number | null;
  /** Accounts by band, and by why they have no score. */
  readonly distribution: Readonly<Record<string, number>> | null;
  readonly scoresRoot: string | null;
}

const SHOWN_OF_ROOT = 12;

export const CYCLE_COLUMNS: readonly Column[] = [
  { title: 'cycle' },
  ...['accounts', 'scored', ...BANDS].map((title) => ({ title, align: 'right' as const })),
  { title: 'scores root' },
];

/** Wide enough for a million accounts: rows that come one by one stand under each other. */
export const CYCLE_WIDTHS = CYCLE_COLUMNS.map(({ title }) =>
  Math.max(title.length, '1,000,000'.length),
);

export function cycleCells(figures: CycleFigures): readonly string[] {
  const { cycle, accounts, scored, distribution, scoresRoot } = figures;
  const count = (value: number | null) => (value === null ? '-' : grouped(value));
  return [
    cycle,
    count(accounts),
    count(scored),
    ...BANDS.map((band) => count(distribution && (distribution[band] ?? 0))),
    scoresRoot?.slice(0, SHOWN_OF_ROOT) ?? 'still open',
  ];
}
