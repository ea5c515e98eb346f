import { setImmediate as breath } from 'node:timers/promises';
import type { Slices } from '../domain/advice/gains.ts';
import { Failure } from '../kernel/errors.ts';

/** For so long nobody else gets a turn. */
const SLICE_MS = 8;
/** Whoever comes later is told to come again. */
const MOST_WAITING = 16;

/** Work of some length in the thread that answers requests: piece by piece, one at a time. */
export class SlicedWork {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** @throws Failure OVERLOADED: too many are waiting; whatever the work throws */
  async run<Result>(work: () => Slices<Result>): Promise<Result> {
    if (this.#waiting >= MOST_WAITING) {
      throw new Failure('OVERLOADED', 'too many questions of this kind are waiting: try again');
    }
    this.#waiting++;
    const before = this.#last;
    const result = before.then(() => inSlices(work()));
    this.#last = result.catch(() => undefined);
    return result.finally(() => this.#waiting--);
  }
}

async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE_MS;
  }
}
