import { once } from 'node:events';
import type { GivenSettings } from '../config.ts';
import { Failure } from '../kernel/errors.ts';
import type { ToldError } from './failures.ts';
import type { Progress, ProgressOptions } from './progress.ts';
import { SILENT, ShownProgress } from './progress.ts';
import type { Column } from './table.ts';
import { tableLines, visible } from './table.ts';

/** What a script can rely on. */
export const EXIT = { fine: 0, failed: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface IoStreams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * What a command talks to. What was asked for goes to stdout, everything about it (progress,
 * notes, errors) to stderr. With `--json`, stdout is one JSON document, and stderr nothing but
 * JSON objects, one a line: `{"note"}` or `{"error"}`.
 */
export class Io {
  readonly #streams: IoStreams;
  /** `--json` was given. Known once a command is being run. */
  isJson = false;
  /** What else was given for every command. Known once a command is being run. */
  settings: GivenSettings = {};
  /** The process ends with it. */
  exitCode: ExitCode = EXIT.fine;

  /** Of stdout, which does not keep it. */
  #outputError: Error | null = null;
  #isOutputErrorThrown = false;

  constructor(streams: IoStreams) {
    this.#streams = streams;
    // Who reads may go away at any time, and a disk may be full; `write` and `flushed` notice.
    streams.stdout.on('error', (error: Error) => (this.#outputError ??= error));
    streams.stderr.on('error', () => undefined);
  }

  /** The command has done its work, and found that something is not as it should be. */
  checkFailed(): void {
    this.exitCode = EXIT.failed;
  }

  /** The result of a command: as it is with `--json`, otherwise as `show` prints it. */
  async answer(result: unknown, show: () => void): Promise<void> {
    if (this.isJson) await this.write(`${JSON.stringify(result)}\n`);
    else show();
  }

  /** A line on stdout. */
  line(text = ''): void {
    this.#streams.stdout.write(`${text}\n`);
  }

  /** A table on stdout. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    for (const line of tableLines(columns, rows)) this.line(line);
  }

  /**
   * Text on stdout, in any amount: waits while the reader is slower.
   *
   * @throws Failure OUTPUT_NOT_WRITTEN; EPIPE, the stream's own, if the reader has gone
   */
  async write(text: string): Promise<void> {
    const { stdout } = this.#streams;
    this.#checkOutput();
    if (!stdout.write(text)) await once(stdout, 'drain').catch(() => this.#checkOutput());
  }

  /**
   * Waits until everything on stdout has been written.
   *
   * @throws as `write`, which does not say the same again
   */
  async flushed(): Promise<void> {
    const { stdout } = this.#streams;
    // Something empty behind what waits: it is written when all of that is.
    if (stdout.writableLength > 0) await new Promise((resolve) => stdout.write('', resolve));
    // An error is told a little later than the write has ended.
    await new Promise((resolve) => setImmediate(resolve));
    if (!this.#isOutputErrorThrown) this.#checkOutput();
  }

  #checkOutput(): void {
    const cause = this.#outputError;
    if (cause === null) return;
    this.#isOutputErrorThrown = true;
    if (isEndOfReader(cause)) throw cause;
    const message = `the output cannot be written: ${cause.message}; what was recorded stays`;
    throw new Failure('OUTPUT_NOT_WRITTEN', message, { cause });
  }

  /** A line on stderr, for what the user should know besides. */
  note(text: string): void {
    const line = this.isJson ? JSON.stringify({ note: text }) : visible(text);
    this.#streams.stderr.write(`${line}\n`);
  }

  /** An error on stderr. */
  error(error: ToldError): void {
    const { code, message, stack } = error;
    const text = this.isJson
      ? JSON.stringify({ error })
      : `abt: ${code}: ${visible(message)}${stack === undefined ? '' : `\n${stack}`}`;
    this.#streams.stderr.write(`${text}\n`);
  }

  /** Tells on stderr how long work is getting on; with `--json` it keeps quiet. */
  progress(options: ProgressOptions): Progress {
    return this.isJson ? SILENT : new ShownProgress(this.#streams.stderr, options);
  }
}

/** `abt ... | head`: who reads has had enough, which is no error. */
export function isEndOfReader(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
