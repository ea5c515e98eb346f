import { counted, grouped } from './table.ts';

/** A terminal is redrawn at this pace; a file or a pipe gets a line now and then. */
const REDRAW_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;
const BAR_COLUMNS = 24;
const CLEAR_LINE = '\r\u001b[K';

export interface ProgressOptions {
  /** What is being done, as "import". */
  readonly label: string;
  /** One of what is counted, as "behaviour". */
  readonly unit: string;
}

/** Tells how long work is getting on: its rate and, where the end is known, the time left. */
export interface Progress {
  /** @param fraction how much of the whole is done, 0 to 1; null where nobody knows */
  update(count: number, fraction: number | null): void;
  /** Ends the bar and leaves one line with the count, the time and the rate. */
  end(): void;
  /** Ends the bar and leaves nothing: what came of it is told elsewhere. */
  clear(): void;
}

/** For those who read JSON. */
export const SILENT: Progress = {
  update: () => undefined,
  end: () => undefined,
  clear: () => undefined,
};

export class ShownProgress implements Progress {
  readonly #output: NodeJS.WriteStream;
  readonly #options: ProgressOptions;
  readonly #startedAt = performance.now();
  #shownAt: number;
  #count = 0;
  #isOver = false;

  constructor(output: NodeJS.WriteStream, options: ProgressOptions) {
    this.#output = output;
    this.#options = options;
    this.#shownAt = output.isTTY ? -Infinity : this.#startedAt;
  }

  update(count: number, fraction: number | null): void {
    this.#count = count;
    const now = performance.now();
    if (this.#isOver || now - this.#shownAt < this.#interval) return;
    this.#shownAt = now;
    this.#show(`${this.#text()}${this.#prospect(fraction, now)}`);
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const line = `${this.#text()} in ${duration(seconds)}`;
    this.#output.write(this.#output.isTTY ? `${CLEAR_LINE}${line}\n` : `${line}\n`);
  }

  clear(): void {
    this.#isOver = true;
    if (this.#output.isTTY) this.#output.write(CLEAR_LINE);
  }

  get #interval(): number {
    return this.#output.isTTY ? REDRAW_EVERY_MS : LINE_EVERY_MS;
  }

  #text(): string {
    const { label, unit } = this.#options;
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const rate = grouped(Math.round(this.#count / Math.max(seconds, 0.001)));
    return `${label}: ${counted(this.#count, unit)}, ${rate}/s`;
  }

  #prospect(fraction: number | null, now: number): string {
    if (fraction === null || fraction <= 0) return '';
    const elapsed = (now - this.#startedAt) / 1000;
    const left = duration((elapsed * (1 - fraction)) / fraction);
    return `, ${Math.floor(fraction * 100)} %, ${left} left`;
  }

  #show(text: string): void {
    if (!this.#output.isTTY) {
      this.#output.write(`${text}\n`);
      return;
    }
    const percent = / (\d+) %/.exec(text)?.[1];
    this.#output.write(`${CLEAR_LINE}${percent === undefined ? '' : `${bar(+percent)} `}${text}`);
  }
}

function bar(percent: number): string {
  const filled = Math.round((percent / 100) * BAR_COLUMNS);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_COLUMNS - filled)}]`;
}

/** 4.2 s, 3 min 10 s, 2 h 5 min */
export function duration(seconds: number): string {
  // What would be rounded to 60.0 s is a minute.
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
