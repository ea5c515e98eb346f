import { once } from 'node:events';
import type { GivenSettings } from '../config.ts';
import type { ToldError } from './failures.ts';
import type { Progress, ProgressOptions } from './progress.ts';
import { SILENT, ShownProgress } from './progress.ts';
import type { Column } from './table.ts';
import { tableLines } from './table.ts';

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

  constructor(streams: IoStreams) {
    this.#streams = streams;
    // Who reads may go away at any time; `write` notices.
    for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => undefined);
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
   * @throws the stream's error, EPIPE if the reader has gone
   */
  async write(text: string): Promise<void> {
    const { stdout } = this.#streams;
    if (stdout.errored) throw stdout.errored;
    if (!stdout.write(text)) await once(stdout, 'drain');
  }

  /** A line on stderr, for what the user should know besides. */
  note(text: string): void {
    this.#streams.stderr.write(this.isJson ? `${JSON.stringify({ note: text })}\n` : `${text}\n`);
  }

  /** An error on stderr. */
  error(error: ToldError): void {
    const { code, message, stack } = error;
    const text = this.isJson
      ? JSON.stringify({ error })
      : `abt: ${code}: ${message}${stack === undefined ? '' : `\n${stack}`}`;
    this.#streams.stderr.write(`${text}\n`);
  }

  /** Tells on stderr how long work is getting on; with `--json` it keeps quiet. */
  progress(options: ProgressOptions): Progress {
    return this.isJson ? SILENT : new ShownProgress(this.#streams.stderr, options);
  }
}
