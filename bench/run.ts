import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STEPS } from './steps.ts';

/** Each comparison is made so often, its two sides in turns; the median counts. */
const ROUNDS = 3;

/** As `abt` is started: the young generation of V8 takes at most three times so many MiB. */
const AS_ABT = '--max-semi-space-size=8';

/** The most memory that any measured process may take. */
const MOST_MIB = 512;

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

interface Line {
  readonly what: string;
  readonly ratio: number;
  readonly bar: string;
  readonly holds: boolean;
  readonly seconds: string;
  readonly peakMiB: number;
}

async function runAll(): Promise<void> {
  const at = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const lines = [...(await compareImport(at)), ...(await compareCycles(at))];
    print(lines);
    if (lines.some((line) => !line.holds)) process.exitCode = 1;
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
    return line({ what, ratio, atLeast, ours, name: of[1], base: theirs, baseName: to[1] });
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
    const atMost = name === 'steady' ? 1.2 : Number.POSITIVE_INFINITY;
    return line({ what, ratio, atMost, ours: [long], name, base: [short], baseName: name });
  });
}

interface LineInput {
  readonly what: string;
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly ours: readonly Measured[];
  readonly name: string;
  readonly base: readonly Measured[];
  readonly baseName: string;
}

function line({
  what,
  ratio,
  atLeast = 0,
  atMost = Infinity,
  ours,
  name,
  base,
  baseName,
}: LineInput): Line {
  const seconds = (all: readonly Measured[], of: string) =>
    median(all.map((each) => secondsOf(each, of))).toFixed(2);
  const peakMiB = Math.max(...ours.map((each) => each.peakMiB));
  return {
    what,
    ratio,
    bar: atLeast > 0 ? `>= ${atLeast}` : Number.isFinite(atMost) ? `<= ${atMost}` : '-',
    holds: ratio >= atLeast && ratio <= atMost && peakMiB <= MOST_MIB,
    seconds: `${seconds(ours, name)} / ${seconds(base, baseName)}`,
    peakMiB: Math.round(peakMiB),
  };
}

function print(lines: readonly Line[]): void {
  const rows = lines.map(({ what, ratio, bar, holds, seconds, peakMiB }) => [
    what,
    ratio.toFixed(2),
    bar,
    seconds,
    `${peakMiB} MiB`,
    holds ? 'holds' : 'FAILS',
  ]);
  const table = [['what', 'ratio', 'bar', 'seconds', 'peak memory', ''], ...rows];
  const widths =
    table[0]?.map((_, n) => Math.max(...table.map((row) => row[n]?.length ?? 0))) ?? [];
  for (const row of table) {
    const cells = row.map((cell, n) => cell.padEnd(widths[n] ?? 0));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

function secondsOf(measured: Measured | undefined, name: string): number {
  return measured?.seconds[name] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
