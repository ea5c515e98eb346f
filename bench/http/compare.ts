import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeWorkload } from '../workload.ts';
import type { Line } from '../table.ts';
import { median } from '../table.ts';
import type { Load, Requests } from './load.ts';
import { emptyReads, load, loadOfPeer, posts, postsToAll, scoreReads, steadyLoad } from './load.ts';
import { importBatches } from './import.ts';
import type { OurServer } from './processes.ts';
import { startEmmett, startOurs } from './processes.ts';

/** Short turns: the machine is at its fastest for seconds, not for minutes. */
const ROUNDS = 9;
const PAUSE_MS = 1_000;
const ACCOUNTS = 20_000;
/** What is imported beside the service's other work takes longer than this. */
const BESIDE_SECONDS = 8;

/** The service over HTTP, held against routes that do less and against a peer. */
export async function compareHttp(
  at: string,
  execArgv: readonly string[],
): Promise<readonly Line[]> {
  const ours = await startOurs(join(at, 'http'), execArgv);
  try {
    await prepare(ours, at);
    const posted = await comparePosts(ours);
    const read = await compareReads(ours);
    const emmett = await compareEmmett(ours, at);
    const beside = await besideWork(ours, at);
    const spread = await comparePostsToAll(ours);
    const peakMiB = await ours.peakMiB();
    return [posted, spread, read, emmett, ...beside].map((line) => ({ ...line, peakMiB }));
  } finally {
    await ours.stop();
  }
}

async function prepare(ours: OurServer, at: string): Promise<void> {
  process.stderr.write('http: prepare ...\n');
  const file = join(at, 'http.ndjson');
  await writeWorkload(file, { accounts: ACCOUNTS, months: 1 });
  await importBatches(ours.url, file);
  await runCycle(ours, '2024-01');
}

async function runCycle({ url }: OurServer, cycle: string): Promise<void> {
  await asked(`${url}/v1/cycles`, { cycle });
  const until = performance.now() + 120_000;
  while (performance.now() < until) {
    const answer = await fetch(`${url}/v1/cycles/${cycle}`);
    const body = answer.ok ? ((await answer.json()) as { closedAt?: string | null }) : {};
    if (typeof body.closedAt === 'string') return;
    await pause(100);
  }
  throw new Error(`cycle ${cycle} did not close`);
}

async function asked(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
}

async function comparePosts({ url }: OurServer): Promise<Line> {
  const sides = await inTurns([url, posts('/v1')], [url, posts('/bench')]);
  return line('durable single posts / validate and store nothing', sides, { atLeast: 0.5 });
}

/** Shown beside the row above, not held to a bar: each of these books is read anew. */
async function comparePostsToAll({ url }: OurServer): Promise<Line> {
  const sides = await inTurns([url, postsToAll('/v1')], [url, postsToAll('/bench')]);
  return line('the same to 20,000 accounts with a history', sides);
}

async function compareReads({ url }: OurServer): Promise<Line> {
  const sides = await inTurns([url, scoreReads], [url, emptyReads]);
  return line('GET score / empty route', sides, { atLeast: 0.7 });
}

async function compareEmmett(ours: OurServer, at: string): Promise<Line> {
  process.stderr.write('http: Emmett ...\n');
  const emmett = await startEmmett(join(at, 'emmett.sqlite'));
  try {
    const sides = await inTurns([ours.url, posts('/v1')], [emmett.url, posts('/v1')]);
    return line('durable single posts / Emmett on SQLite', sides, { atLeast: 10 });
  } finally {
    await emmett.stop();
  }
}

/** p99 of both kinds at a steady rate: by themselves, during a cycle, and during an import. */
async function besideWork(ours: OurServer, at: string): Promise<readonly Line[]> {
  process.stderr.write('http: beside a cycle and an import ...\n');
  const alone = await bothAtOnce(ours.url);
  const cycle = runCycle(ours, '2024-02');
  const duringCycle = await bothAtOnce(ours.url);
  await cycle;
  const file = join(at, 'http-more.ndjson');
  await writeWorkload(file, { accounts: ACCOUNTS, months: 4, fromMonth: 2 });
  const imported = importBatches(ours.url, file);
  const duringImport = await bothAtOnce(ours.url);
  await imported;
  return [
    p99Line('p99 of posts during a cycle / alone', duringCycle.posts, alone.posts),
    p99Line('p99 of GET score during a cycle / alone', duringCycle.reads, alone.reads),
    p99Line('p99 of posts during an import / alone', duringImport.posts, alone.posts),
    p99Line('p99 of GET score during an import / alone', duringImport.reads, alone.reads),
  ];
}

async function bothAtOnce(url: string): Promise<{ posts: Load; reads: Load }> {
  const [posted, read] = await Promise.all([
    steadyLoad(url, posts('/v1'), BESIDE_SECONDS),
    steadyLoad(url, scoreReads, BESIDE_SECONDS),
  ]);
  return { posts: posted, reads: read };
}

type Sides = readonly [readonly Load[], readonly Load[]];

type Side = readonly [url: string, requests: Requests];

async function inTurns(one: Side, other: Side): Promise<Sides> {
  process.stderr.write(`http: ${one[1](0).path ?? ''} ...\n`);
  const sides: [Load[], Load[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    sides[0].push(await load(...one));
    // What books and views have left to do is not to burden the other side.
    await pause(PAUSE_MS);
    sides[1].push(await loadOfPeer(...other));
  }
  return sides;
}

/** Round by round, as imports are compared: a machine that is slower for a while is so for both. */
function line(what: string, sides: Sides, bar: { atLeast?: number } = {}): Line {
  const [ours, theirs] = sides;
  const measured = sides.map((loads) => {
    const perSecond = Math.round(median(loads.map((each) => each.perSecond)));
    return `${perSecond}/s (p99 ${median(loads.map((each) => each.p99))} ms)`;
  });
  const ratio = median(
    ours.map((each, n) => each.perSecond / (theirs[n]?.perSecond ?? Number.NaN)),
  );
  return { what, ratio, ...bar, measured: measured.join(' / '), peakMiB: null };
}

function p99Line(what: string, during: Load, alone: Load): Line {
  const measured = `${during.p99} / ${alone.p99} ms`;
  return { what, ratio: during.p99 / Math.max(1, alone.p99), measured, peakMiB: null };
}
