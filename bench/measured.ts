import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Line } from './table.ts';
import { median } from './table.ts';

/**
 * As `abt` is started: the young generation of V8 takes at most three times so many MiB, the old
 * one is collected once it has grown by half, and everything begins young.
 */
export const AS_ABT = [
  '--max-semi-space-size=16',
  '--heap-growing-percent=50',
  '--no-allocation-site-pretenuring',
] as const;

/** The most memory that importing, rebuilding or a cycle on the embedded engines may take. */
export const MOST_MIB = 512;

/** What a step has told of itself. */
export interface Measured {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMiB: number;
}

/** Runs a step in a process of its own. The environment may name engines. */
export async function measure(
  step: string,
  at: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  return new RunningStep(step, at, environment).end();
}

/** A step in a process of its own, which may wait for its turns. */
export class RunningStep {
  readonly #step: string;
  readonly #child: ChildProcess;
  #output = '';

  constructor(step: string, at: string, environment: NodeJS.ProcessEnv = {}) {
    process.stderr.write(`${step} ...\n`);
    this.#step = step;
    this.#child = spawn(process.execPath, [...AS_ABT, process.argv[1] ?? '', step, at], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, ...environment },
    });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
  }

  /** Until it waits for its turn. */
  async waits(): Promise<void> {
    const waits = once(this.#child, 'message');
    await Promise.race([waits, once(this.#child, 'close').then(() => this.#failed())]);
  }

  /** Has it go on until it waits for its next turn. */
  async yourTurn(): Promise<void> {
    this.#child.send('your turn');
    await this.waits();
  }

  async lastTurn(): Promise<Measured> {
    this.#child.send('your turn');
    return this.end();
  }

  /** What it has measured, once it has ended. */
  async end(): Promise<Measured> {
    const [code] = (await once(this.#child, 'close')) as [number];
    return code === 0 ? (JSON.parse(this.#output) as Measured) : this.#failed();
  }

  #failed(): never {
    throw new Error(`${this.#step} failed`);
  }
}

/** In a step's process: waits until the other side has had its turn. */
export async function myTurn(): Promise<void> {
  await new Promise((resolve) => {
    process.once('message', resolve);
    process.send?.('waiting');
  });
}

export interface Sides {
  readonly what: string;
  readonly ratio: number;
  readonly bar: Pick<Line, 'atLeast' | 'atMost' | 'mostMiB'>;
  readonly ours: readonly Measured[];
  readonly name: string;
  readonly base: readonly Measured[];
  readonly baseName: string;
}

export function lineOf({ what, ratio, bar, ours, name, base, baseName }: Sides): Line {
  const seconds = (all: readonly Measured[], of: string) =>
    median(all.map((each) => secondsOf(each, of))).toFixed(2);
  const peakMiB = Math.max(...ours.map((each) => each.peakMiB));
  const measured = `${seconds(ours, name)} / ${seconds(base, baseName)} s`;
  return { what, ratio, ...bar, measured, peakMiB };
}

/** How much faster ours is than the base, round by round; the median counts. */
export function rateLine({ ours, name, base, baseName, ...line }: Omit<Sides, 'ratio'>): Line {
  const ratio = median(ours.map((each, n) => secondsOf(base[n], baseName) / secondsOf(each, name)));
  return lineOf({ ...line, ratio, ours, name, base, baseName });
}

export function secondsOf(measured: Measured | undefined, name: string): number {
  return measured?.seconds[name] ?? Number.NaN;
}

export class StopWatch {
  readonly #from = performance.now();

  seconds(): number {
    return (performance.now() - this.#from) / 1_000;
  }
}
