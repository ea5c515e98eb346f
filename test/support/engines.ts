import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentServer } from './kurrent-server/kurrent-server.ts';
import type { PostgresServer } from './postgres.ts';
import { startPostgres } from './postgres.ts';

/** A log over the wire and a database, each of its own, for one service or several nodes. */
export interface ProductionPair {
  readonly log: KurrentServer;
  /** What names both. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

export async function productionPair(postgres: PostgresServer): Promise<ProductionPair> {
  const directory = await mkdtemp(join(tmpdir(), 'abt-pair-'));
  const log = await KurrentServer.start({ directory });
  const stop = async () => {
    await log.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const VIEWS_URL = await postgres.url();
    return { log, environment: { EVENT_LOG_URL: log.url, VIEWS_URL }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

let shared: Promise<PostgresServer> | null = null;

/**
 * The engines that ABT_TEST_ENGINES asks for: `production`, or none for the embedded ones. All
 * pairs of a test file have one PostgreSQL, which goes with the process.
 */
export async function askedEngines(): Promise<ProductionPair | null> {
  if (process.env.ABT_TEST_ENGINES !== 'production') return null;
  shared ??= startPostgres();
  return productionPair(await shared);
}

/** Ends what `askedEngines` has started for a test file. */
export async function endAskedEngines(): Promise<void> {
  const postgres = await shared;
  shared = null;
  await postgres?.stop();
}
