import type { Command } from 'commander';
import { cycleNamed } from '../../commands/cycles-between.ts';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';
import { jsonIn } from '../json-file.ts';

/** Twice what a scorecard may have in canonical JSON: a file may have blanks. */
const MOST_BYTES = 64 * 1024;

export function addScorecards(program: Command, io: Io): void {
  const command = program
    .command('scorecards')
    .description(
      'what gives points: versions are drafted, committed, and activated from a cycle on',
    );
  addList(command, io);
  addShow(command, io);
  addDraft(command, io);
  addCommit(command, io);
  addActivate(command, io);
}

function addList(command: Command, io: Io): void {
  command
    .command('list')
    .description('every version, and the cycles that are opened with it')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = configOf(io.settings);
      const { listScorecards } = await import('../actions/scorecards.ts');
      await listScorecards(io, config);
    });
}

function addShow(command: Command, io: Io): void {
  command
    .command('show')
    .description('a version as JSON, to be looked at, or to be changed into another one')
    .argument('<version>', 'as v1')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string) => {
      const config = configOf(io.settings);
      const { showScorecard } = await import('../actions/scorecards.ts');
      await showScorecard(io, config, version);
    });
}

function addDraft(command: Command, io: Io): void {
  command
    .command('draft')
    .description('draft a version, or replace its draft; nothing is computed with a draft')
    .argument('<file>', 'the scorecard as JSON; its `version` is its name')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => {
      const data = jsonIn(file, MOST_BYTES);
      const config = configOf(io.settings);
      const { draftScorecard } = await import('../actions/scorecards.ts');
      await draftScorecard(io, config, data);
    });
}

function addCommit(command: Command, io: Io): void {
  command
    .command('commit')
    .description('commit the draft of a version, which never changes from then on')
    .argument('<version>', 'as v2')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string) => {
      const config = configOf(io.settings);
      const { commitScorecard } = await import('../actions/scorecards.ts');
      await commitScorecard(io, config, version);
    });
}

function addActivate(command: Command, io: Io): void {
  command
    .command('activate')
    .description('open cycles with a committed version, from one of them on')
    .argument('<version>', 'as v2')
    .requiredOption('--from <cycle>', 'the first cycle, as 2026-12, which is not opened yet')
    .addHelpText('after', EXAMPLES)
    .action(async (version: string, { from }: { from: string }) => {
      cycleNamed(from);
      const config = configOf(io.settings);
      const { activateScorecard } = await import('../actions/scorecards.ts');
      await activateScorecard(io, config, { version, from });
    });
}

const EXAMPLES = `
Examples:
  $ abt scorecards list
  $ abt scorecards show v1 > v2.json
  $ abt scorecards draft v2.json
  $ abt scorecards commit v2
  $ abt scorecards activate v2 --from 2026-12`;
