import type { Command } from 'commander';
import { Option } from 'commander';
import { cyclesBetween, cycleNamed } from '../../commands/cycles-between.ts';
import { configOf } from '../../config.ts';
import type { ExportFormat } from '../cycle-export.ts';
import type { Io } from '../io.ts';
import type { RemoteOptions } from '../remote/remote-service.ts';
import { remoteOf, takesUrl } from '../remote/remote-service.ts';

export function addCycles(program: Command, io: Io): void {
  const command = program
    .command('cycles')
    .description('monthly scoring rounds: 2005-10 scores all from 6 Sep to 5 Oct 2005, and before');
  addRun(command, io);
  addList(command, io);
  addExport(command, io);
}

function addRun(command: Command, io: Io): void {
  const run = command
    .command('run')
    .description('close the days of cycles and publish their scores, one cycle after the other')
    .requiredOption('--from <cycle>', 'the first cycle, as 2005-05')
    .option('--to <cycle>', 'the last one (default: the first)');
  takesUrl(run)
    .addHelpText('after', '\nExamples:\n  $ abt cycles run --from 2005-05 --to 2005-10')
    .action(async ({ from, to = from, ...options }: RunOptions) => {
      const remote = remoteOf(io, options);
      const names = cyclesBetween(from, to);
      const { runCycles, runCyclesThrough } = await import('../actions/cycles-run.ts');
      await (remote === null ? runCycles(io, names) : runCyclesThrough(io, remote, names));
    });
}

interface RunOptions extends RemoteOptions {
  readonly from: string;
  readonly to?: string;
}

function addList(command: Command, io: Io): void {
  command
    .command('list')
    .description('every cycle so far, with what it has published')
    .addHelpText('after', '\nExamples:\n  $ abt cycles list\n  $ abt cycles list --json')
    .action(async () => {
      const config = configOf(io.settings);
      const { listCycles } = await import('../actions/cycles.ts');
      await listCycles(io, config);
    });
}

const EXPORT_FORMATS = ['csv', 'ndjson'] as const satisfies readonly ExportFormat[];

function addExport(command: Command, io: Io): void {
  const formats = new Option('--format <format>', 'csv, or ndjson (the default with --json)');
  command
    .command('export')
    .description('the scores of a cycle with their parts and reasons, in order of account ids')
    .argument('<cycle>', 'a closed cycle, as 2005-10')
    .addOption(formats.choices(EXPORT_FORMATS))
    .addHelpText('after', EXPORT_EXAMPLES)
    .action(async (cycle: string, options: { format?: ExportFormat }) => {
      cycleNamed(cycle);
      const { format = io.isJson ? 'ndjson' : 'csv' } = options;
      const config = configOf(io.settings);
      const { exportScores } = await import('../actions/cycles.ts');
      await exportScores(io, config, { cycle, format });
    });
}

const EXPORT_EXAMPLES = `
Examples:
  $ abt cycles export 2005-10 > scores.csv
  $ abt cycles export 2005-10 --format ndjson | gzip > scores.ndjson.gz`;
