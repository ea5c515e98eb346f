import { configOf } from '../../config.ts';
import type { Copied } from '../../copy/copy-log.ts';
import { copyLog } from '../../copy/copy-log.ts';
import type { EventLog } from '../../event-log/event-log.ts';
import { Failure } from '../../kernel/errors.ts';
import { checkCopy, showCopyVerdict } from '../copy-check.ts';
import { interruption, KEPT_OF_COPY, sayWhenStopped } from '../interruption.ts';
import type { Io } from '../io.ts';
import type { LogEnd } from '../log-end.ts';
import { copySettings } from '../log-end.ts';
import type { OpenTarget } from '../log-opening.ts';
import { openSource, openTarget } from '../log-opening.ts';
import { counted } from '../table.ts';

interface LogCopy {
  readonly from: LogEnd;
  readonly to: LogEnd;
  /** Prove the scores of both. */
  readonly replays: boolean;
}

/** Copies, and checks both logs; a copy that is not the same fails the command. */
export async function runCopy(io: Io, { from, to, replays }: LogCopy): Promise<void> {
  const source = await openSource(from);
  try {
    const opened = await openTarget(to);
    try {
      await copyAndCheck(io, { from, to, source, opened, replays });
    } finally {
      await opened.log.close();
    }
  } finally {
    await source.close();
  }
}

interface Copying extends LogCopy {
  readonly source: EventLog;
  readonly opened: OpenTarget;
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
    io.line(`copied ${counted(events, 'event')} from ${from.name} to ${to.name}`);
    showCopyVerdict(io, verdict);
  });
  if (!verdict.isSame) io.checkFailed();
}

/** @throws Failure INTERRUPTED; those of `copyLog` */
async function copy(io: Io, { source, opened: { target } }: Copying): Promise<Copied> {
  const progress = io.progress({ label: 'copy', unit: 'event' });
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
