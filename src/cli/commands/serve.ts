import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';

export function addServe(program: Command, io: Io): void {
  program
    .command('serve')
    .description('serve a data directory over HTTP until SIGINT or SIGTERM')
    .option('--host <address>', 'where to listen (default: ABT_HOST, or this machine alone)')
    .option('--port <number>', 'on which port (default: ABT_PORT, or 8080); 0: any that is free')
    .addHelpText('after', '\nExamples:\n  $ abt serve\n  $ abt serve --port 0')
    .action(async (options: { host?: string; port?: string }) => {
      const { serveUntilStopped } = await import('../../serving.ts');
      await serveUntilStopped(configOf({ ...io.settings, ...options }), ({ url, isKeyless }) => {
        io.note(`abt: listening on ${url}`);
        if (isKeyless) io.note(KEYLESS);
      });
    });
}

const KEYLESS =
  'abt: no key was made yet: this machine alone is answered, and may do everything; ' +
  '`abt keys create` makes one';
