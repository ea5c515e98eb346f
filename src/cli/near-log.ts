import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyLog } from '../copy/copy-log.ts';
import { inOrder } from '../copy/copy-target.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { SqliteEventLog } from '../event-log/sqlite.event-log.ts';
import type { Position } from '../kernel/envelope.ts';
import { SYSTEM_CLOCK } from '../system-clock.ts';
import { SIGNALS } from './interruption.ts';
import type { Io } from './io.ts';

/** What a check reads of a log: all of it, often. */
export interface NearLog {
  readonly log: EventLog;
  remove(): Promise<void>;
}

interface NearOptions {
  /** What is told meanwhile. */
  readonly label: string;
  /** By default the end of the log. */
  readonly through?: Position;
}

/**
 * A log over the network, read once into a temporary directory with every hash verified: what
 * looks at each stream by itself would otherwise wait for the network a million times. The
 * directory takes as much room as the log, below TMPDIR.
 */
export async function nearLog(
  io: Io,
  far: EventLog,
  { label, ...until }: NearOptions,
): Promise<NearLog> {
  const directory = await mkdtemp(join(tmpdir(), 'abt-near-'));
  const removeFiles = () => rmSync(directory, { recursive: true, force: true });
  // Before the listener that ends the process.
  for (const name of SIGNALS) process.prependOnceListener(name, removeFiles);
  const log = await SqliteEventLog.open({ directory, clock: SYSTEM_CLOCK });
  const remove = async () => {
    await log.close();
    for (const name of SIGNALS) process.off(name, removeFiles);
    removeFiles();
  };
  const progress = io.progress({ label, unit: 'event' });
  try {
    await copyLog({
      ...until,
      source: far,
      target: inOrder(log),
      onProgress: ({ done, total }) => progress.update(done, total ? done / total : null),
    });
    return { log, remove };
  } catch (error) {
    await remove();
    throw error;
  } finally {
    progress.end();
  }
}
