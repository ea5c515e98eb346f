import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { configOf } from '../config.ts';
import { dataDirectoryOf } from '../data-directory.ts';
import { Failure } from '../kernel/errors.ts';
import { maskedUrl } from '../setting-values.ts';
import type { Io } from './io.ts';

/** One of the two logs of a copy: a data directory, or an EventStoreDB. */
export type LogEnd =
  | { readonly engine: 'sqlite'; readonly name: string; readonly config: Config }
  /** `name` is the address without its credentials. */
  | { readonly engine: 'kurrent'; readonly name: string; readonly url: string };

/**
 * Source and target of a copy; either may be left out, and is then the log that is configured.
 *
 * @throws Failure WRONG_USAGE; Malformed where the configured log is meant and is not well-formed
 */
export function logEnds(io: Io, { from, to }: { from?: string; to?: string }): [LogEnd, LogEnd] {
  if (from === undefined && to === undefined) {
    throw wrongUsage('name the log to copy to with --to, or the one to copy from with --from');
  }
  const source = from === undefined ? configuredEnd(io) : endNamed(io, from);
  const target = to === undefined ? configuredEnd(io) : endNamed(io, to);
  if (placeOf(source) === placeOf(target)) throw wrongUsage('both logs are the same one');
  return [source, target];
}

/** The note of the zone, which no event tells before a day is closed. */
export function copySettings(source: LogEnd, target: LogEnd): void {
  if (source.engine !== 'sqlite' || target.engine !== 'sqlite') return;
  const [from, to] = [dataDirectoryOf(source.config), dataDirectoryOf(target.config)];
  if (!existsSync(from.settings) || existsSync(to.settings)) return;
  mkdirSync(to.root, { recursive: true });
  copyFileSync(from.settings, to.settings);
}

function configuredEnd(io: Io): LogEnd {
  const config = configOf(io.settings);
  const { eventLogUrl, dataDirectory } = config;
  if (eventLogUrl !== '') return kurrentEnd(eventLogUrl);
  return { engine: 'sqlite', name: dataDirectory, config };
}

function endNamed(io: Io, text: string): LogEnd {
  if (/^esdb(\+discover)?:\/\//.test(text)) return kurrentEnd(text);
  if (text === '' || text.includes('://')) {
    throw wrongUsage(`${maskedUrl(text)} is neither a directory nor an address with esdb://`);
  }
  const dataDirectory = resolve(text);
  return { engine: 'sqlite', name: text, config: { ...configOf(io.settings), dataDirectory } };
}

function kurrentEnd(url: string): LogEnd {
  return { engine: 'kurrent', name: maskedUrl(url), url };
}

function placeOf(end: LogEnd): string {
  return end.engine === 'kurrent' ? end.url : resolve(end.config.dataDirectory);
}

function wrongUsage(message: string): Failure {
  return new Failure('WRONG_USAGE', message);
}
