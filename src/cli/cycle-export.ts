import type { QueryBus } from '@nestjs/cqrs';
import type { ExportedScore } from '../views/score-export.ts';
import { ExportCycle } from '../views/views.queries.ts';
import type { Io } from './io.ts';

export const EXPORT_FORMATS = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = [
  'accountId',
  'score',
  'target',
  'credit',
  'capacity',
  'behaviour',
  'identity',
  'connections',
  'reasons',
] as const satisfies readonly (keyof ExportedScore)[];

/** Written at a time. */
const CHUNK_CHARACTERS = 64 * 1024;

export interface CycleExport {
  readonly io: Io;
  readonly queries: QueryBus;
  readonly cycle: string;
  readonly format: ExportFormat;
}

/** Writes the scores of a cycle to stdout, in memory that does not grow with them. */
export async function exportCycle({ io, queries, cycle, format }: CycleExport): Promise<void> {
  const scores = await queries.execute(new ExportCycle(cycle));
  const lineOf = LINES[format];
  let chunk = format === 'csv' ? `${COLUMNS.join(',')}\n` : '';
  for await (const score of scores) {
    chunk += lineOf(score);
    if (chunk.length < CHUNK_CHARACTERS) continue;
    await io.write(chunk);
    chunk = '';
  }
  await io.write(chunk);
}

/** In CSV nothing needs quotes: account ids have no commas, and reasons are codes and blanks. */
const LINES: Readonly<Record<ExportFormat, (score: ExportedScore) => string>> = {
  csv: (score) => `${COLUMNS.map((column) => cell(score[column])).join(',')}\n`,
  ndjson: (score) => `${JSON.stringify(score)}\n`,
};

function cell(value: ExportedScore[keyof ExportedScore]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}
