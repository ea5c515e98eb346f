import { Command, CommanderError } from 'commander';
import { SETTINGS } from '../settings.ts';
import type { GivenSettings } from '../config.ts';
import { addAccount } from './commands/account.ts';
import { addAdvice } from './commands/advice.ts';
import { addBackup } from './commands/backup.ts';
import { addCheck } from './commands/check.ts';
import { addConfig } from './commands/config.ts';
import { addCycles } from './commands/cycles.ts';
import { addDays } from './commands/days.ts';
import { addDemo } from './commands/demo.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addHelp } from './commands/help.ts';
import { addImport } from './commands/import.ts';
import { addKeys } from './commands/keys.ts';
import { addLog } from './commands/log.ts';
import { addParked } from './commands/parked.ts';
import { addReplay } from './commands/replay.ts';
import { addScorecards } from './commands/scorecards.ts';
import { addServe } from './commands/serve.ts';
import { addVerify } from './commands/verify.ts';
import { addVersion, tellVersion } from './commands/version.ts';
import { addViews } from './commands/views.ts';
import { fail } from './failures.ts';
import { keptOf, sayWhenStopped } from './interruption.ts';
import { EXIT, Io } from './io.ts';

/** Runs one command line; the process ends by itself afterwards, with its exit code. */
export async function run(process: NodeJS.Process): Promise<void> {
  const io = new Io(process);
  const { argv } = process;
  await attempt(io, () =>
    programOn(io)
      .parseAsync(argv)
      .catch((thrown: unknown) => tellVersion(io, thrown, argv)),
  );
  await attempt(io, () => io.flushed());
  process.exitCode = io.exitCode;
}

async function attempt(io: Io, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isAskedWithout(error)) io.exitCode = EXIT.wrongUsage;
    else fail(io, error);
  }
}

/** Every command there is. */
export function programOn(io: Io): Command {
  const program = new Command('abt')
    .description('Account behaviour in, monthly scores out, every number proven by replay')
    .option(
      '--data-dir <dir>',
      `where everything is kept (default: ABT_DATA_DIR, or ${SETTINGS.dataDirectory.byDefault})`,
    )
    .option('--json', 'print JSON: one document on stdout, one object a line on stderr')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    // `fail` tells of errors, in one form for all of them.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', EXAMPLES);
  // As it is read, so that what is wrong with the rest of the line is told in JSON, too.
  program.on('option:json', () => (io.isJson = true));
  addVersion(program);
  program.hook('preAction', (_, command) => {
    io.settings = settingsOf(program);
    const kept = keptOf(command);
    if (kept !== null) sayWhenStopped(io, kept);
  });
  for (const add of COMMANDS) add(program, io);
  addHelp(program, io);
  return program;
}

/**
 * What can be typed. What a command does is in actions/ and is loaded when it is run: help, wrong
 * usage and wrong settings wait for none of it.
 */
const COMMANDS = [
  addDemo,
  addServe,
  addKeys,
  addImport,
  addDays,
  addCycles,
  addScorecards,
  addEvaluate,
  addAccount,
  addAdvice,
  addReplay,
  addVerify,
  addViews,
  addParked,
  addCheck,
  addConfig,
  addBackup,
  addLog,
];

const EXAMPLES = `
Environment: ABT_DATA_DIR, ABT_ZONE, ABT_PARTITIONS, and ABT_MAX_PAGES, which limits the size of
the data files; see docs/reference/configuration.md.
Exit codes: 0 fine, 1 a check or the operation failed, 2 wrong usage.

Examples:
  $ abt demo
  $ abt import behaviours behaviours.ndjson.gz
  $ abt cycles run --from 2005-05 --to 2005-10
  $ abt account 1
  $ abt replay --all
  $ abt cycles run --help`;

function settingsOf(program: Command): GivenSettings {
  const { dataDir } = program.opts<{ dataDir?: string }>();
  return dataDir === undefined ? {} : { dataDir };
}

/** A command that only holds others was called by itself: its help has been printed. */
function isAskedWithout(error: unknown): boolean {
  if (!(error instanceof CommanderError)) return false;
  return error.code === 'commander.help' && error.exitCode !== 0;
}
