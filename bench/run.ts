import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareHttp } from './http/compare.ts';
import type { Measured } from './measured.ts';
import { AS_ABT, MOST_MIB, RunningStep } from './measured.ts';
import { lineOf, measure, rateLine, secondsOf } from './measured.ts';
import { compareProduction } from './production/compare.ts';
import { PRODUCTION_STEPS } from './production/steps.ts';
import { STEADY_CYCLES, STEPS } from './steps.ts';
import type { Line } from './table.ts';
import { holds, median, printTable } from './table.ts';

/** Each comparison is made so often, its two sides in turns; the median counts. */
const ROUNDS = 5;

/** What is compared, all of it or what is named: `npm run bench -- production`. */
const COMPARISONS: Readonly<Record<string, (at: string) => Promise<readonly Line[]>>> = {
  import: compareImport,
  cycles: compareCycles,
  http: (at) => compareHttp(at, AS_ABT),
  production: compareProduction,
};

type StepAndName = readonly [step: string, name: string];

const IMPORT_LINES: readonly {
  readonly what: string;
  readonly ours: StepAndName;
  readonly base: StepAndName;
  readonly atLeast?: number;
}[] = [
  {
    what: 'import until acknowledged / plain inserts',
    ours: ['import', 'acknowledged'],
    base: ['baseline', 'inserts'],
    atLeast: 0.4,
  },
  {
    what: 'the same / plain inserts of 5,000 rows a transaction',
    ours: ['import', 'acknowledged'],
    base: ['baseline', 'insertsOfMany'],
  },
  {
    what: 'import until books and views caught up / plain inserts',
    ours: ['import', 'caughtUp'],
    base: ['baseline', 'inserts'],
    atLeast: 0.15,
  },
  {
    what: 'rebuild of books and views / scan with JSON.parse',
    ours: ['rebuild', 'rebuild'],
    base: ['scan', 'scan'],
    atLeast: 0.1,
  },
];

const [name, directory] = process.argv.slice(2);
if (name !== undefined && directory !== undefined) await runStep(name, directory);
else await runAll(name);

/** A step in this process; its result goes to standard output. */
async function runStep(step: string, at: string): Promise<void> {
  const steps = { ...STEPS, ...PRODUCTION_STEPS };
  const seconds = (await steps[step]?.(at)) ?? {};
  const peakMiB = process.resourceUsage().maxRSS / 1_024;
  process.stdout.write(JSON.stringify({ seconds, peakMiB }));
}

async function runAll(only?: string): Promise<void> {
  const names = only === undefined ? Object.keys(COMPARISONS) : [only];
  // Engines are named where they are compared, and nowhere else.
  for (const variable of ['EVENT_LOG_URL', 'VIEWS_URL', 'ABT_ROLE', 'ABT_MIRROR']) {
    Reflect.deleteProperty(process.env, variable);
  }
  const at = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const lines: Line[] = [];
    for (const each of names) {
      const compare = COMPARISONS[each];
      if (!compare) throw new Error(`there is no ${each}, but ${Object.keys(COMPARISONS).join()}`);
      lines.push(...(await compare(at)));
    }
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
  return IMPORT_LINES.map(({ what, ours: [step, name], base: [baseStep, baseName], atLeast }) =>
    rateLine({
      what,
      bar: { ...(atLeast !== undefined && { atLeast }), mostMiB: MOST_MIB },
      ours: rounds[step] ?? [],
      name,
      base: rounds[baseStep] ?? [],
      baseName,
    }),
  );
}

/** Both sides are made ready, one after the other; then they run their cycles in turns. */
async function compareCycles(at: string): Promise<readonly Line[]> {
  const long = new RunningStep('cycle24', at);
  await long.waits();
  const short = new RunningStep('cycle6', at);
  await short.waits();
  for (let n = 1; n < STEADY_CYCLES; n++) {
    await long.yourTurn();
    await short.yourTurn();
  }
  const [ours, base] = [await long.lastTurn(), await short.lastTurn()];
  const steady = Array.from({ length: STEADY_CYCLES }, (_, n) => `steady ${n}`);
  return [cycleLine('steady', steady, ours, base), cycleLine('first', ['first'], ours, base)];
}

/** A first cycle compacts books that have grown all the while: it is shown, not held to the bar. */
function cycleLine(name: string, cycles: readonly string[], long: Measured, short: Measured): Line {
  const each = (side: Measured) =>
    cycles.map((cycle) => ({ ...side, seconds: { [name]: secondsOf(side, cycle) } }));
  const [ours, base] = [each(long), each(short)];
  return lineOf({
    what: `cycle over 20,000 accounts, 24 / 6 months of history (${name})`,
    ratio: median(ours.map((cycle, n) => secondsOf(cycle, name) / secondsOf(base[n], name))),
    bar: { ...(name === 'steady' && { atMost: 1.2 }), mostMiB: MOST_MIB },
    ours,
    name,
    base,
    baseName: name,
  });
}
