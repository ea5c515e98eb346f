import type { Command } from 'commander';
import { demo } from '../demo/demo.ts';
import type { Io } from '../io.ts';

export function addDemo(program: Command, io: Io): void {
  program
    .command('demo')
    .description('two years of seven customers in a few seconds, every score proven at the end')
    .option('--exit', 'end after the stories are told, which the demo does in any case')
    .addHelpText('after', EXAMPLES)
    .action(() => demo(io));
}

const EXAMPLES = `
Plays in a temporary directory and removes it, or in a new one that --data-dir names and keeps it.

Examples:
  $ abt demo
  $ abt demo --data-dir demo && abt account slips-once --data-dir demo`;
