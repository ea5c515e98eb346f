import type { Command } from 'commander';
import type { DemoOptions } from '../demo/demo.ts';
import type { Io } from '../io.ts';

export function addDemo(program: Command, io: Io): void {
  program
    .command('demo')
    .description('two years of thirteen customers in some seconds, every score proven, to look at')
    .option('--exit', 'end once it is told, instead of serving it until Ctrl-C')
    .option('--port <number>', 'serve it there (default: ABT_PORT, or 8080); if taken, elsewhere')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DemoOptions) => {
      const { demo } = await import('../demo/demo.ts');
      await demo(io, options);
    });
}

const EXAMPLES = `
Plays in a temporary directory and removes it, or in a new one that --data-dir names and keeps it.
What was played is then served to this machine, by a clock that goes on from the end of the play.

Examples:
  $ abt demo
  $ abt demo --exit
  $ abt demo --data-dir demo --exit && abt account slips-once --data-dir demo`;
