import type { Config } from '../../config.ts';
import { GetCycles } from '../../views/views.queries.ts';
import type { ExportFormat } from '../cycle-export.ts';
import { exportCycle } from '../cycle-export.ts';
import { CYCLE_COLUMNS, cycleCells } from '../cycle-table.ts';
import type { Io } from '../io.ts';
import { withReading } from '../opening.ts';

export async function listCycles(io: Io, config: Config): Promise<void> {
  const cycles = await withReading(io, config, ({ queries }) => queries.execute(new GetCycles()));
  await io.answer({ cycles }, () => {
    if (cycles.length === 0) io.line('no cycle has been run yet: abt cycles run');
    else io.table(CYCLE_COLUMNS, cycles.map(cycleCells));
  });
}

interface ScoresOfCycle {
  readonly cycle: string;
  readonly format: ExportFormat;
}

export async function exportScores(
  io: Io,
  config: Config,
  { cycle, format }: ScoresOfCycle,
): Promise<void> {
  await withReading(io, config, ({ queries }) => exportCycle({ io, queries, cycle, format }));
}
