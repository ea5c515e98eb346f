import { resolve } from 'node:path';
import { BusinessCalendar } from './kernel/business-calendar.ts';
import type { Problem } from './kernel/errors.ts';
import { Malformed } from './kernel/errors.ts';

/** What a user can set; see docs/reference/configuration.md. */
export interface Config {
  /** Everything the embedded engines keep is below this folder. */
  readonly dataDirectory: string;
  /** IANA time zone of days and cutoffs; fixed once a data directory has been made with it. */
  readonly zone: string;
  /** Partitions of the register; published scores do not depend on it. */
  readonly partitions: number;
  /** How large event log and views may each become: in pages, of 8 and of 4 KiB. */
  readonly maxPages: number;
}

export const DEFAULTS = {
  dataDirectory: './data',
  zone: 'Asia/Shanghai',
  partitions: 1,
  /** SQLite's own limit: none of ours. */
  maxPages: 4_294_967_294,
} as const;

export const MOST_PARTITIONS = 256;

/** Settings given on the command line; they go before the environment. */
export interface GivenSettings {
  readonly dataDir?: string;
}

/**
 * The configuration, from the command line and the environment.
 *
 * @throws Malformed with everything that is wrong at once
 */
export function configOf(
  given: GivenSettings = {},
  environment: NodeJS.ProcessEnv = process.env,
): Config {
  const zone = environment.ABT_ZONE ?? DEFAULTS.zone;
  const partitions = Number(environment.ABT_PARTITIONS ?? DEFAULTS.partitions);
  const maxPages = Number(environment.ABT_MAX_PAGES ?? DEFAULTS.maxPages);
  const problems = [
    ...zoneProblems(zone),
    ...partitionProblems(partitions),
    ...pageProblems(maxPages),
  ];
  if (problems.length > 0) throw new Malformed(problems);
  const dataDirectory = given.dataDir ?? environment.ABT_DATA_DIR ?? DEFAULTS.dataDirectory;
  return { dataDirectory: resolve(dataDirectory), zone, partitions, maxPages };
}

function zoneProblems(zone: string): readonly Problem[] {
  try {
    new BusinessCalendar(zone);
    return [];
  } catch {
    const detail = `"${zone}" is not a time zone; name one as Asia/Shanghai`;
    return [{ pointer: '/ABT_ZONE', code: 'NOT_A_ZONE', detail }];
  }
}

function partitionProblems(partitions: number): readonly Problem[] {
  if (Number.isInteger(partitions) && partitions >= 1 && partitions <= MOST_PARTITIONS) return [];
  const detail = `partitions must be a whole number from 1 to ${MOST_PARTITIONS}`;
  return [{ pointer: '/ABT_PARTITIONS', code: 'OUT_OF_RANGE', detail }];
}

function pageProblems(maxPages: number): readonly Problem[] {
  if (Number.isInteger(maxPages) && maxPages >= 1 && maxPages <= DEFAULTS.maxPages) return [];
  const detail = `pages must be a whole number from 1 to ${DEFAULTS.maxPages}`;
  return [{ pointer: '/ABT_MAX_PAGES', code: 'OUT_OF_RANGE', detail }];
}
