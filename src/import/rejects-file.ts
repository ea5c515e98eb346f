import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Failure } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';

/** A line that was not taken, and why: one JSON object a line in the file of rejects. */
export interface Reject {
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly original: string;
}

/** The rejects of one import. There is a file only if there are rejects. */
export class RejectsFile {
  readonly #path: string;
  #file: FileHandle | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws Failure REJECTS_NOT_WRITTEN */
  async write(rejects: readonly Reject[]): Promise<void> {
    if (rejects.length === 0) return;
    const text = rejects.map((each) => `${JSON.stringify(each)}\n`).join('');
    await this.#guarded(async () => {
      this.#file ??= await open(this.#path, 'w');
      await this.#file.appendFile(text);
    });
  }

  /** Without a single reject, what an earlier import left is removed. */
  async close(): Promise<void> {
    await this.#guarded(() => this.#file?.close() ?? rm(this.#path, { force: true }));
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      const message = `the rejects cannot be written to ${this.#path}`;
      throw new Failure('REJECTS_NOT_WRITTEN', `${message}: ${(cause as Error).message}`, {
        cause,
      });
    }
  }
}
