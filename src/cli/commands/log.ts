import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { logEnds } from '../log-end.ts';

interface CopyOptions {
  readonly from?: string;
  readonly to?: string;
  readonly replay: boolean;
}

export function addLog(program: Command, io: Io): void {
  program
    .command('log')
    .description('the event log by itself')
    .command('copy')
    .description('copy the event log into another one, of the same engine or not, and check both')
    .option('--to <log>', 'a directory, or esdb://...; by default the log that is configured')
    .option('--from <log>', 'the same; by default the log that is configured')
    .option('--no-replay', 'compare event by event, but prove no scores')
    .addHelpText('after', EXAMPLES)
    .action(async ({ replay: replays, ...ends }: CopyOptions) => {
      const [from, to] = logEnds(io, ends);
      const { runCopy } = await import('../actions/log-copy.ts');
      await runCopy(io, { from, to, replays });
    });
}

const EXAMPLES = `
Run it again after a break: it goes on from what is there. While the service runs, it copies what
is recorded so far; end the service before the last time.

Examples:
  $ abt log copy --to esdb://admin:changeit@localhost:2113
  $ abt log copy --from esdb://localhost:2113?tls=false --to /backups/monday
  $ EVENT_LOG_URL=esdb://... VIEWS_URL=postgres://... abt log copy --from ./data`;
