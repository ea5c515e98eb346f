import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { jsonIn } from '../json-file.ts';

/** Far more than a service hands out. */
const MOST_BYTES = 256 * 1024 * 1024;

export function addVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description('judge the bundle that proves a published score; needs no data directory')
    .argument('<bundle>', 'the JSON file, as a service gives it')
    .addHelpText('after', '\nExamples:\n  $ abt verify bundle.json')
    .action(async (file: string) => {
      const bundle = jsonIn(file, MOST_BYTES);
      const { verify } = await import('../actions/verify.ts');
      await verify(io, bundle);
    });
}
