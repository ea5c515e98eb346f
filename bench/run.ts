import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareHttp } from './http/compare.ts';
import { STEPS } from './steps.ts';
import type { Line } from './table.ts';
import { holds, median, printTable } from './table.ts';

/** Each comparison is made so often, its two sides in turns; the median counts. */
const ROUNDS = 3;

/** The most memory that importing, rebuilding or a cycle may take. */
const MOST_MIB = 512;

/** As `abt` is started: the young generation of V8 takes at most three times so many MiB. */
const AS_ABT = '--max-semi-space-size=8';

interface Measured {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMiB: number;
}

const [name, directory] = process.argv.slice(2);
if (name !== undefined && directory !== undefined) await runStep(name, directory);
else await runAll();

/** A step in this process; its result goes to standard output. */
async function runStep(step: string, at: string): Promise<void> {
  const seconds = (await STEPS[step]?.(at)) ?? {};
  const peakMiB = process.resourceUsage().maxRSS / 1_024;
  process.stdout.write(JSON.stringify({ seconds, peakMiB }));
}

async function measure(step: string, at: string): Promise<Measured> {
  process.stderr.write(`${step} ...\n`);
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [AS_ABT, file, step, at], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${step} failed`);
  return JSON.parse(output) as Measured;
}

async function runAll(): Promise<void> {
  const at = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const lines = [
      ...(await compareImport(at)),
      ...(await compareCycles(at)),
      ...(await compareHttp(at, [AS_ABT])),
    ];
    printTable(lines);
    if (!lines.every(holds)) process.exitCode = 1;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

async function compareImport(at: string): Promise<readonly Line[]> {
  await measure('workload', at);
  const rounds: Record<string, Measured[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(join(at, 'import'), { recursive: true, force: true });
    for (const step of ['baseline', 'import', 'scan', 'rebuild']) {
      (rounds[step] ??= []).push(await measure(step, at));
    }
  }
  const compare = (what: string, of: [string, string], to: [string, string], atLeast: number) => {
    const ours = rounds[of[0]] ?? [];
    const theirs = rounds[to[0]] ?? [];
    const ratio = median(
      ours.map((each, n) => secondsOf(theirs[n], to[1]) / secondsOf(each, of[1])),
    );
    const [name, baseName] = [of[1], to[1]];
    return lineOf({ what, ratio, bar: { atLeast }, ours, name, base: theirs, baseName });
  };
  return [
    compare(
      'import until acknowledged / plain inserts',
      ['import', 'acknowledged'],
      ['baseline', 'inserts'],
      0.4,
    ),
    compare(
      'import until books and views caught up / plain inserts',
      ['import', 'caughtUp'],
      ['baseline', 'inserts'],
      0.15,
    ),
    compare(
      'rebuild of books and views / scan with JSON.parse',
      ['rebuild', 'rebuild'],
      ['scan', 'scan'],
      0.1,
    ),
  ];
}

async function compareCycles(at: string): Promise<readonly Line[]> {
  const short = await measure('cycle6', at);
  const long = await measure('cycle24', at);
  return ['steady', 'first'].map((name) => {
    const ratio = secondsOf(long, name) / secondsOf(short, name);
    const what = `cycle over 20,000 accounts, 24 / 6 months of history (${name})`;
    // A first cycle compacts books that have grown all the while: it is shown, not held to it.
    const bar = name === 'steady' ? { atMost: 1.2 } : {};
    return lineOf({ what, ratio, bar, ours: [long], name, base: [short], baseName: name });
  });
}

interface Sides {
  readonly what: string;
  readonly ratio: number;
  readonly bar: Pick<Line, 'atLeast' | 'atMost'>;
  readonly ours: readonly Measured[];
  readonly name: string;
  readonly base: readonly Measured[];
  readonly baseName: string;
}

function lineOf({ what, ratio, bar, ours, name, base, baseName }: Sides): Line {
  const seconds = (all: readonly Measured[], of: string) =>
    median(all.map((each) => secondsOf(each, of))).toFixed(2);
  const peakMiB = Math.max(...ours.map((each) => each.peakMiB));
  const measured = `${seconds(ours, name)} / ${seconds(base, baseName)} s`;
  return { what, ratio, ...bar, measured, peakMiB, mostMiB: MOST_MIB };
}

function secondsOf(measured: Measured | undefined, name: string): number {
  return measured?.seconds[name] ?? Number.NaN;
}
