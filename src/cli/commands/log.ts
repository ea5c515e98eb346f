import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import type { Copied } from '../../copy/copy-log.ts';
import { copyLog } from '../../copy/copy-log.ts';
import type { EventLog } from '../../event-log/event-log.ts';
import { Failure } from '../../kernel/errors.ts';
import { checkCopy, showCopyVerdict } from '../copy-check.ts';
import { interruption, KEPT_OF_COPY, sayWhenStopped } from '../interruption.ts';
import type { Io } from '../io.ts';
import type { LogEnd, OpenTarget } from '../log-end.ts';
import { copySettings, logEnds, openSource, openTarget } from '../log-end.ts';
import { grouped } from '../table.ts';

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
    .action((options: CopyOptions) => runCopy(io, options));
}

const EXAMPLES = `
Run it again after a break: it goes on from what is there. While the service runs, it copies what
is recorded so far; end the service before the last time.

Examples:
  $ abt log copy --to esdb://admin:changeit@localhost:2113
  $ abt log copy --from esdb://localhost:2113?tls=false --to /backups/monday
  $ EVENT_LOG_URL=esdb://... VIEWS_URL=postgres://... abt log copy --from ./data`;

async function runCopy(io: Io, options: CopyOptions): Promise<void> {
  const [from, to] = logEnds(io, options);
  const source = await openSource(from);
  try {
    const opened = await openTarget(to);
    try {
      await copyAndCheck(io, { from, to, source, opened, replays: options.replay });
    } finally {
      await opened.log.close();
    }
  } finally {
    await source.close();
  }
}

interface Copying {
  readonly from: LogEnd;
  readonly to: LogEnd;
  readonly source: EventLog;
  readonly opened: OpenTarget;
  readonly replays: boolean;
}

async function copyAndCheck(io: Io, copying: Copying): Promise<void> {
  const { from, to, source, opened, replays } = copying;
  const { events, through } = await copy(io, copying);
  copySettings(from, to);
  sayWhenStopped(io, KEPT_OF_COPY);
  const { zone } = configOf(io.settings);
  const check = {
    source: { log: source, isFar: from.engine === 'kurrent' },
    target: { log: opened.log, isFar: to.engine === 'kurrent' },
  };
  const verdict = await checkCopy(io, { ...check, through, replays, zone });
  await io.answer({ copied: events, ...verdict }, () => {
    io.line(`copied ${grouped(events)} events from ${from.name} to ${to.name}`);
    showCopyVerdict(io, verdict);
  });
  if (!verdict.isSame) io.checkFailed();
}

/** @throws Failure INTERRUPTED; those of `copyLog` */
async function copy(io: Io, { source, opened: { target } }: Copying): Promise<Copied> {
  const progress = io.progress({ label: 'copy', unit: 'events' });
  const interrupted = interruption();
  try {
    const copied = await copyLog({
      source,
      target,
      signal: interrupted.signal,
      onProgress: ({ done, total }) => progress.update(done, total ? done / total : null),
    });
    if (!copied.isInterrupted) return copied;
  } finally {
    progress.end();
    interrupted.dispose();
  }
  throw new Failure('INTERRUPTED', `stopped; ${KEPT_OF_COPY}`);
}
