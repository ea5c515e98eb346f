import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeWorkload } from '../../bench/workload.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { START } from '../../src/kernel/envelope.ts';
import { SqliteViewStore } from '../../src/view-store/sqlite.view-store.ts';
import { VIEW_TABLES } from '../../src/views/view-pump.ts';
import { abt, start } from '../cli/abt.ts';

/** A round whose process comes to its end before it is killed does not count. */
const IMPORT_KILLS = 10;
const CYCLE_KILLS = 10;
const MOST_ROUNDS = 40;
const BEHAVIOURS_A_REQUEST = 400;
/** Long enough for the work to be done, short enough for a kill to come before. */
const LONGEST_LIFE_MS = 1_800;
const CYCLES = ['--from', '2024-01', '--to', '2024-04'];

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const reporter = fileURLToPath(new URL('reporter.ts', import.meta.url));

let directory: string;
let file: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'crash-'));
  file = join(directory, 'behaviours.ndjson');
  await writeWorkload(file, { accounts: 1_500, months: 4 });
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

it('SIGKILL at any moment loses nothing, doubles nothing and changes no score', async () => {
  const killed = join(directory, 'killed');
  const ids = behaviourIds();
  let kills = 0;
  for (let round = 0; kills < IMPORT_KILLS && round < MOST_ROUNDS; round++) {
    const { acknowledged, isKilled } = await reportUntilKilled(killed);
    kills += Number(isKilled);
    const recorded = await recordedIds(killed);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(new Set(ids.slice(0, acknowledged)).difference(new Set(recorded)).size).toBe(0);
  }
  expect(await abt(['import', 'behaviours', file, '--data-dir', killed])).toMatchObject({
    code: 0,
  });
  expect((await recordedIds(killed)).toSorted()).toEqual(ids.toSorted());

  for (let round = 0; kills < IMPORT_KILLS + CYCLE_KILLS && round < MOST_ROUNDS; round++) {
    kills += Number(await runCyclesUntilKilled(killed));
  }
  expect(kills).toBe(IMPORT_KILLS + CYCLE_KILLS);
  expect(await scoresRoots(killed)).toEqual(await undisturbedRoots());
  expect(await abt(['replay', '--all', '--data-dir', killed])).toMatchObject({ code: 0 });
  expect(await abt(['check', '--data-dir', killed])).toMatchObject({ code: 0 });
  const tables = await tablesIn(killed);
  expect(await abt(['views', 'rebuild', '--data-dir', killed])).toMatchObject({ code: 0 });
  expect(await tablesIn(killed)).toEqual(tables);
}, 300_000);

function behaviourIds(): readonly string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}

/** How many behaviours, from the first, had been acknowledged when it was killed. */
async function reportUntilKilled(dataDir: string) {
  const args = [reporter, dist, dataDir, file, String(BEHAVIOURS_A_REQUEST)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const isKilled = await killAtRandom(child);
  // A line that was cut off by the kill is no acknowledgement.
  const acknowledged = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? 0);
  return { acknowledged, isKilled };
}

async function runCyclesUntilKilled(dataDir: string): Promise<boolean> {
  const { process: child, ended } = start(['cycles', 'run', ...CYCLES, '--data-dir', dataDir]);
  const isKilled = await killAtRandom(child);
  await ended;
  return isKilled;
}

/** @returns whether the kill came before the end */
async function killAtRandom(child: ReturnType<typeof spawn>): Promise<boolean> {
  const exit = once(child, 'exit');
  await Promise.race([delay(Math.random() * LONGEST_LIFE_MS), exit]);
  child.kill('SIGKILL');
  const [, signal] = (await exit) as [number | null, NodeJS.Signals | null];
  return signal === 'SIGKILL';
}

/** The ids of all facts in the log, in the order in which they stand there. */
async function recordedIds(dataDir: string): Promise<readonly string[]> {
  let log: SqliteEventLog;
  try {
    log = SqliteEventLog.openReadOnly(join(dataDir, 'log'));
  } catch (error) {
    // Killed before there was anything.
    expect(error).toMatchObject({ code: 'LOG_NOT_FOUND' });
    return [];
  }
  const ids: string[] = [];
  for (let after = START; ;) {
    const events = await log.readAll(after, 10_000);
    const last = events.at(-1);
    if (!last) break;
    for (const { stream, id } of events) if (stream.startsWith('account-')) ids.push(id);
    after = last.position;
  }
  await log.close();
  return ids;
}

/**
 * Every row that questions are answered from. Books differ: those that were rebuilt do not know
 * what is recorded in the streams of conclusions.
 */
async function tablesIn(dataDir: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const store = await SqliteViewStore.open({
    file: join(dataDir, 'views.sqlite'),
    readOnly: true,
  });
  const tables: Record<string, readonly string[]> = {};
  for (const table of [...VIEW_TABLES, 'standings', 'parked'] as const) {
    const rows = await store.db.selectFrom(table).selectAll().execute();
    tables[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  await store.close();
  expect(tables.scores).not.toEqual([]);
  return tables;
}

async function undisturbedRoots(): Promise<readonly string[]> {
  const dataDir = join(directory, 'undisturbed');
  expect(await abt(['import', 'behaviours', file, '--data-dir', dataDir])).toMatchObject({
    code: 0,
  });
  return scoresRoots(dataDir);
}

/** Runs what is left to run of the cycles, then tells their roots. */
async function scoresRoots(dataDir: string): Promise<readonly string[]> {
  const run = await abt(['cycles', 'run', ...CYCLES, '--data-dir', dataDir]);
  expect(run).toMatchObject({ code: 0 });
  const { stdout } = await abt(['cycles', 'list', '--json', '--data-dir', dataDir]);
  const { cycles } = JSON.parse(stdout) as { cycles: { scoresRoot: string }[] };
  const roots = cycles.map((each) => each.scoresRoot);
  expect(roots).toHaveLength(4);
  return roots;
}
