import { once } from 'node:events';
import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import { startService } from '../../service.ts';
import type { Io } from '../io.ts';

export function addServe(program: Command, io: Io): void {
  program
    .command('serve')
    .description('serve a data directory over HTTP until SIGINT or SIGTERM')
    .addHelpText('after', '\nExamples:\n  $ abt serve\n  $ ABT_PORT=0 abt serve')
    .action(async () => {
      const service = await startService(configOf(io.settings));
      io.note(`abt: listening on ${service.url}`);
      await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
      await service.close();
    });
}
