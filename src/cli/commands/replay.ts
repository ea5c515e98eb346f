import type { Command } from 'commander';
import { Option } from 'commander';
import { configOf } from '../../config.ts';
import type { Io } from '../io.ts';
import type { RemoteOptions } from '../remote/remote-service.ts';
import { remoteOf, takesUrl } from '../remote/remote-service.ts';

export function addReplay(program: Command, io: Io): void {
  const command = program
    .command('replay')
    .description('prove what was published and concluded, from the event log alone')
    .option('--account <accountId>', 'one account')
    .addOption(new Option('--all', 'everything (the default)').conflicts('account'));
  takesUrl(command)
    .addHelpText('after', '\nExamples:\n  $ abt replay --all\n  $ abt replay --account 4711')
    .action(async ({ account, ...options }: { account?: string } & RemoteOptions) => {
      const where = { remote: remoteOf(io, options), config: configOf(io.settings) };
      const { replayBook, replayOne } = await import('../actions/replay.ts');
      await (account === undefined ? replayBook(io, where) : replayOne(io, where, account));
    });
}
