import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import { mustExist } from '../../data-directory.ts';
import { checkData, checkEngines, showChecks } from '../data-check.ts';
import { enginesOf } from '../../engines/engines.ts';
import type { Io } from '../io.ts';

export function addCheck(program: Command, io: Io): void {
  program
    .command('check')
    .description('check the files and every chain; `abt replay` proves what is in them')
    .addHelpText('after', '\nExamples:\n  $ abt check\n  $ abt check --data-dir /backups/monday')
    .action(async () => {
      const config = configOf(io.settings);
      const isEmbedded = config.eventLogUrl === '';
      const checks = await (isEmbedded
        ? checkData(io, mustExist(config))
        : checkEngines(io, await enginesOf(config)));
      const isSound = checks.every((each) => each.isSound);
      await io.answer({ isSound, checks }, () => showChecks(io, checks));
      if (!isSound) io.checkFailed();
    });
}
