import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KurrentProcess } from '../../test/support/kurrent-server/kurrent-process.ts';
import { noPostgresBecause, startPostgres } from '../../test/support/postgres.ts';
import type { PostgresServer } from '../../test/support/postgres.ts';
import type { Measured } from '../measured.ts';
import { lineOf, measure, rateLine, secondsOf } from '../measured.ts';
import type { Line } from '../table.ts';

const ROUNDS = 3;

/**
 * The log over the wire and the views in PostgreSQL, held against the bare clients of the same
 * servers and against the embedded engines. The log's server is the one of the tests: it tells
 * what our side of the wire costs, and nothing of how fast the real one is.
 */
export async function compareProduction(at: string): Promise<readonly Line[]> {
  const appends = await compareAppends(join(at, 'appends'));
  if (noPostgresBecause !== null) {
    process.stderr.write(`not measured: ${noPostgresBecause}\n`);
    return appends;
  }
  const postgres = await startPostgres();
  try {
    const embedded = made(join(at, 'embedded'));
    const month = await measure('oneMonth', embedded);
    return [
      ...appends,
      ...(await compareRows(embedded, postgres)),
      ...(await comparePairs(made(join(at, 'pair')), month, await postgres.url())),
    ];
  } finally {
    await postgres.stop();
  }
}

async function compareAppends(directory: string): Promise<readonly Line[]> {
  const server = await KurrentProcess.start(directory);
  try {
    const environment = { EVENT_LOG_URL: server.url };
    const [ours, base] = await inTurns(
      () => measure('appendToLog', directory, environment),
      () => measure('appendToClient', directory, environment),
    );
    const line = (what: string, name: string) =>
      rateLine({ what: `${what} / bare client`, bar: {}, ours, name, base, baseName: name });
    return [
      line('EventStoreDB: appends, 64 in flight', 'single'),
      line('EventStoreDB: appends of 100 events, 64 in flight', 'bulk'),
      line('EventStoreDB: behaviours of new accounts recorded', 'recorded'),
    ];
  } finally {
    await server.stop();
  }
}

async function compareRows(embedded: string, postgres: PostgresServer): Promise<readonly Line[]> {
  const inEmptyDatabase = async (step: string) =>
    measure(step, embedded, { VIEWS_URL: await postgres.url() });
  const [ours, base] = await inTurns(
    () => inEmptyDatabase('writeRows'),
    () => inEmptyDatabase('insertRows'),
  );
  return ['scores', 'books'].map((name) => {
    const what = `PostgreSQL: ${name} written / plain batched inserts`;
    return rateLine({ what, bar: {}, ours, name, base, baseName: name });
  });
}

async function comparePairs(
  directory: string,
  embedded: Measured,
  viewsUrl: string,
): Promise<readonly Line[]> {
  const server = await KurrentProcess.start(join(directory, 'server'));
  try {
    const environment = { EVENT_LOG_URL: server.url, VIEWS_URL: viewsUrl };
    const pair = await measure('oneMonth', directory, environment);
    const line = (what: string, name: string) => {
      const sides = { ours: [pair], name, base: [embedded], baseName: name };
      const ratio = secondsOf(pair, name) / secondsOf(embedded, name);
      return lineOf({ what: `${what}, production / embedded engines`, ratio, bar: {}, ...sides });
    };
    return [
      line('import until acknowledged', 'acknowledged'),
      line('import until books and views caught up', 'caughtUp'),
      line('cycle over 20,000 accounts', 'cycle'),
      await compareRebuilds(directory, environment),
    ];
  } finally {
    await server.stop();
  }
}

async function compareRebuilds(directory: string, pair: NodeJS.ProcessEnv): Promise<Line> {
  const client = await measure('rebuildPair', directory, pair);
  await measure('fillMirror', directory, pair);
  const mirror = await measure('rebuildPair', directory, { ...pair, ABT_MIRROR: 'on' });
  return rateLine({
    what: 'rebuild of books and views, from the mirror / through the client',
    bar: {},
    ...{ ours: [mirror], name: 'rebuild', base: [client], baseName: 'rebuild' },
  });
}

async function inTurns(
  ours: () => Promise<Measured>,
  base: () => Promise<Measured>,
): Promise<readonly [Measured[], Measured[]]> {
  const sides: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    sides[0].push(await ours());
    sides[1].push(await base());
  }
  return sides;
}

function made(directory: string): string {
  mkdirSync(directory, { recursive: true });
  return directory;
}
