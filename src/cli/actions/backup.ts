import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import type { DataDirectory } from '../../data-directory.ts';
import { dataDirectoryOf, mustExist } from '../../data-directory.ts';
import { SqliteEventLog } from '../../event-log/sqlite.event-log.ts';
import { Failure } from '../../kernel/errors.ts';
import { backupViews } from '../../view-store/sqlite-views.files.ts';
import { backupServiceFile } from '../../service-store/sqlite-service.files.ts';
import { checkData, showChecks } from '../data-check.ts';
import type { Io } from '../io.ts';

/** Copies everything and checks the copy; a copy that is not sound fails the command. */
export async function backUp(io: Io, config: Config, dir: string): Promise<void> {
  refuseProduction(config);
  const source = mustExist(config);
  const target = dataDirectoryOf({ ...config, dataDirectory: resolve(dir) });
  await copyTo(target, source);
  const checks = await checkData(io, target);
  const isSound = checks.every((each) => each.isSound);
  await io.answer({ directory: target.root, isSound, checks }, () => {
    showChecks(io, checks);
    io.line(`copied to ${target.root}`);
  });
  if (!isSound) io.checkFailed();
}

/** @throws Failure NOT_EMBEDDED */
function refuseProduction({ eventLogUrl }: Config): void {
  if (eventLogUrl === '') return;
  const message =
    'abt backup copies a data directory: back up the log with the tools of EventStoreDB, or with ' +
    '`abt log copy` into a data directory, and the database with pg_dump; see docs/operations.md';
  throw new Failure('NOT_EMBEDDED', message);
}

/** @throws Failure BACKUP_EXISTS, BACKUP_FAILED; those of the log, the views, the service store */
async function copyTo(target: DataDirectory, source: DataDirectory): Promise<void> {
  const log = SqliteEventLog.openReadOnly(source.log);
  try {
    makeEmpty(target.root);
    await fill(target, source, log).catch((error: unknown) => {
      // What is left of it would be in the way of the next attempt.
      clear(target);
      throw unwritten(target, error);
    });
  } finally {
    await log.close();
  }
}

async function fill(
  target: DataDirectory,
  source: DataDirectory,
  log: SqliteEventLog,
): Promise<void> {
  // Views first: copied later, they could be ahead of the copy of the log.
  if (existsSync(source.views)) backupViews(source.views, target.views);
  // Before the log: a webhook must not be further than the log that it is restored with.
  if (existsSync(source.service)) backupServiceFile(source.service, target.service);
  await log.backup(target.log);
  if (existsSync(source.settings)) copyFileSync(source.settings, target.settings);
}

/** With the journals that SQLite keeps beside a file while it makes it. */
function clear({ views, service, log, settings }: DataDirectory): void {
  for (const path of [views, `${views}-journal`, service, `${service}-journal`, log, settings]) {
    rmSync(path, { recursive: true, force: true });
  }
}

function unwritten({ root }: DataDirectory, cause: unknown): unknown {
  if (!(cause instanceof Error && 'syscall' in cause)) return cause;
  return new Failure('BACKUP_FAILED', `cannot write to ${root}: ${cause.message}`, { cause });
}

function makeEmpty(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    throw new Failure('BACKUP_FAILED', `cannot make ${directory}: ${String(cause)}`, { cause });
  }
  if (readdirSync(directory).length === 0) return;
  throw new Failure('BACKUP_EXISTS', `${directory} is not empty: name another directory`);
}
