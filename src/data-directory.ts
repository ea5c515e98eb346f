import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';
import { SETTINGS } from './settings.ts';
import { LOG_FILE } from './event-log/sqlite-log.schema.ts';
import type { EventLog } from './event-log/event-log.ts';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import { Failure } from './kernel/errors.ts';

/** Where the embedded engines keep what they keep. */
export interface DataDirectory {
  readonly root: string;
  /** What it was made with: a note, which gives way to what the log says. */
  readonly settings: string;
  /** The event log's own directory: the truth. */
  readonly log: string;
  /** Books and views: can be deleted and are rebuilt from the log. */
  readonly views: string;
  /** A copy of the log that is kept elsewhere, see ABT_MIRROR. */
  readonly mirror: string;
  /** What the service remembers: API keys, webhook subscriptions. No log gives it back. */
  readonly service: string;
}

/** What a data directory was made with and cannot be changed afterwards. */
interface Settings {
  readonly zone: string;
}

const SETTINGS_FILE = 'settings.json';
const CALENDAR = 'calendar';

export function dataDirectoryOf(config: Config): DataDirectory {
  const root = config.dataDirectory;
  return {
    root,
    settings: join(root, SETTINGS_FILE),
    log: join(root, 'log'),
    views: join(root, 'views.sqlite'),
    mirror: join(root, 'mirror'),
    service: join(root, 'service.sqlite'),
  };
}

/** @throws Failure DATA_DIR_UNUSABLE */
export function makeDirectory(config: Config): DataDirectory {
  const directory = dataDirectoryOf(config);
  usable(directory, () => mkdirSync(directory.root, { recursive: true }));
  return directory;
}

/** @throws Failure NO_DATA if nothing has been recorded there yet, DATA_DIR_UNUSABLE */
export function mustExist(config: Config): DataDirectory {
  const directory = dataDirectoryOf(config);
  const files = [directory.settings, join(directory.log, LOG_FILE)];
  if (files.some((file) => usable(directory, () => ifThere(() => statSync(file)))))
    return directory;
  throw new Failure(
    'NO_DATA',
    `${config.dataDirectory} holds no data; import some, or name another with --data-dir`,
  );
}

/**
 * Refuses to begin a log where one has been lost: views are never made before the log that they
 * are built from, and an empty one in its place would only hide that it is gone.
 *
 * @throws Failure LOG_NOT_FOUND, DATA_DIR_UNUSABLE
 */
export function refuseLostLog(directory: DataDirectory): void {
  const sizeOf = (file: string) => usable(directory, () => ifThere(() => statSync(file).size));
  if (sizeOf(join(directory.log, LOG_FILE)) || sizeOf(directory.views) === null) return;
  throw new Failure(
    'LOG_NOT_FOUND',
    `there is no event log in ${directory.log}, but ${directory.views} was built from one: ` +
      'restore the log from a backup; or, to begin anew, move that file away',
  );
}

/**
 * The zone that a data directory is bound to: its calendar stream's, which days have been closed
 * by; before there is one, the one that was noted when it was made. Null if neither is there.
 *
 * @throws Failure SETTINGS_DAMAGED where nothing else knows it, DATA_DIR_UNUSABLE
 */
export async function zoneOf(directory: DataDirectory, log: Calendars): Promise<string | null> {
  const zone = await calendarZone(log);
  return zone ?? readSettings(directory, zone)?.zone ?? null;
}

/**
 * Refuses another zone than the one that the data directory is bound to.
 *
 * @throws Failure ZONE_MISMATCH, SETTINGS_DAMAGED, DATA_DIR_UNUSABLE
 */
export async function holdToZone(config: Config, log: Calendars): Promise<void> {
  const directory = dataDirectoryOf(config);
  const closedBy = await calendarZone(log);
  // Read in any case: a damaged note is told while it can be mended.
  const settings = readSettings(directory, closedBy);
  const zone = closedBy ?? settings?.zone ?? config.zone;
  if (zone === config.zone) return;
  throw new Failure(
    'ZONE_MISMATCH',
    `${directory.root} was made with the zone ${zone}: set ABT_ZONE to it, not to ${config.zone}`,
  );
}

/** As `holdToZone`; then notes the zone if that is not done yet. For the owner alone. */
export async function keepZone(config: Config, log: Calendars): Promise<void> {
  await holdToZone(config, log);
  const { zone } = config;
  const directory = dataDirectoryOf(config);
  if (readSettings(directory, zone)?.zone === zone) return;
  usable(directory, () => writeWhole(directory.settings, settingsText({ zone })));
}

type Calendars = Pick<EventLog, 'someStreamOf'>;

/** The zone that days have been closed by; null before one has. */
export async function calendarZone(log: Calendars): Promise<string | null> {
  const stream = await log.someStreamOf(CALENDAR);
  return stream === null ? null : zoneFrom(decoded(stream.slice(CALENDAR.length + 1)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Null if there are none; `known` is the zone that damaged ones are mended with. */
function readSettings(directory: DataDirectory, known: string | null): Settings | null {
  const read = () => readFileSync(directory.settings, 'utf8');
  const text = usable(directory, () => ifThere(read));
  if (text === null) return null;
  try {
    const zone = zoneFrom((JSON.parse(text) as Partial<Settings> | null)?.zone);
    if (zone !== null) return { zone };
  } catch {
    // No JSON: told below, as what else it may be.
  }
  const zone = known ?? SETTINGS.zone.byDefault;
  throw new Failure(
    'SETTINGS_DAMAGED',
    `${directory.settings} is damaged: it must hold the zone that the directory was made with, ` +
      `as ${settingsText({ zone }).trim()}. Copy it from a backup; or move it away, and it is ` +
      "written anew, from the log's calendar or, while no day is closed, from ABT_ZONE.",
  );
}

/** Null if it is no zone that this machine knows. */
function zoneFrom(zone: unknown): string | null {
  if (typeof zone !== 'string') return null;
  try {
    return new BusinessCalendar(zone).zone;
  } catch {
    return null;
  }
}

function settingsText(settings: Settings): string {
  return `${JSON.stringify(settings)}\n`;
}

/** Under its name there is the whole file or none, whenever the power goes. */
function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial`;
  writeFileSync(partial, text, { flush: true });
  renameSync(partial, file);
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Null where there is no such file. */
function ifThere<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** @throws Failure DATA_DIR_UNUSABLE with the file system's reason */
function usable<Result>({ root }: DataDirectory, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const { message } = cause as Error;
    throw new Failure('DATA_DIR_UNUSABLE', `cannot use ${root}: ${message}`, { cause });
  }
}
