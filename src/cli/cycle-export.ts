import type { QueryBus } from '@nestjs/cqrs';
import { csvOf, ndjsonOf } from '../views/score-lines.ts';
import { ExportCycle } from '../views/views.queries.ts';
import type { Io } from './io.ts';

const TEXTS = { csv: csvOf, ndjson: ndjsonOf } as const;
export type ExportFormat = keyof typeof TEXTS;

export interface CycleExport {
  readonly io: Io;
  readonly queries: QueryBus;
  readonly cycle: string;
  readonly format: ExportFormat;
}

/** Writes the scores of a cycle to stdout, in memory that does not grow with them. */
export async function exportCycle({ io, queries, cycle, format }: CycleExport): Promise<void> {
  const scores = await queries.execute(new ExportCycle(cycle));
  for await (const chunk of TEXTS[format](scores)) await io.write(chunk);
}
