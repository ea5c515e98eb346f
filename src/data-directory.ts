import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { Failure } from './kernel/errors.ts';

/** Where the embedded engines keep what they keep. */
export interface DataDirectory {
  readonly root: string;
  /** What it was made with; written once. */
  readonly settings: string;
  /** The event log's own directory: the truth. */
  readonly log: string;
  /** Books and views: can be deleted and are rebuilt from the log. */
  readonly views: string;
}

/** What a data directory was made with and cannot be changed afterwards. */
interface Settings {
  readonly zone: string;
}

const SETTINGS = 'settings.json';

export function dataDirectoryOf(config: Config): DataDirectory {
  const root = config.dataDirectory;
  return {
    root,
    settings: join(root, SETTINGS),
    log: join(root, 'log'),
    views: join(root, 'views.sqlite'),
  };
}

/**
 * Makes the directory if there is none, and holds it to the zone it was made with.
 *
 * @throws Failure ZONE_MISMATCH, DATA_DIR_UNUSABLE
 */
export function prepare(config: Config): DataDirectory {
  const directory = dataDirectoryOf(config);
  const file = directory.settings;
  try {
    mkdirSync(directory.root, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ zone: config.zone })}\n`);
    checkZone(JSON.parse(readFileSync(file, 'utf8')) as Settings, config);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure('DATA_DIR_UNUSABLE', `cannot use ${directory.root}: ${reason}`);
  }
  return directory;
}

/** @throws Failure NO_DATA if nothing has been recorded there yet */
export function mustExist(config: Config): void {
  if (existsSync(dataDirectoryOf(config).settings)) return;
  throw new Failure(
    'NO_DATA',
    `${config.dataDirectory} holds no data; import some, or name another with --data-dir`,
  );
}

function checkZone(settings: Settings, { zone, dataDirectory }: Config): void {
  if (settings.zone === zone) return;
  throw new Failure(
    'ZONE_MISMATCH',
    `${dataDirectory} was made with the zone ${settings.zone}: set ABT_ZONE to it, not to ${zone}`,
  );
}
