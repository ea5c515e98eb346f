import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Failure } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';

/** A line that was not taken, and why: one JSON object a line in the file of rejects. */
export interface Reject {
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly original: string;
}

/** Where the rejects of an import stand until it is complete, and stay if it fails. */
export function partialRejects(path: string): string {
  return `${path}.partial`;
}

/**
 * The rejects of one import. There is a file only if there are rejects; what an earlier import
 * left is touched by no other than a complete one.
 */
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
      this.#file ??= await open(partialRejects(this.#path), 'w');
      await this.#file.appendFile(text);
    });
  }

  /**
   * After a complete import these are the rejects, and those of an earlier one are gone.
   *
   * @throws Failure REJECTS_NOT_WRITTEN
   */
  async complete(): Promise<void> {
    await this.#guarded(async () => {
      const partial = partialRejects(this.#path);
      if (this.#file === null) {
        await rm(partial, { force: true });
        await rm(this.#path, { force: true });
      } else {
        await this.#file.close();
        await rename(partial, this.#path);
      }
    });
  }

  /** After a failure: what was written so far stays where it is. */
  async abandon(): Promise<void> {
    await this.#file?.close();
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
