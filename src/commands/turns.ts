import { Failure } from '../kernel/errors.ts';

const MOST_WAITING = 10_000;

/** Lets work for one key be done one after the other, work for several side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  #waiting = 0;

  /** @throws Failure OVERLOADED; what the work throws */
  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting >= MOST_WAITING) {
      throw new Failure('OVERLOADED', 'too many requests are waiting; try again later');
    }
    const before = this.#last.get(key);
    const turn = before === undefined ? work() : before.then(work, work);
    this.#last.set(key, turn);
    this.#waiting += 1;
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
      if (this.#last.get(key) === turn) this.#last.delete(key);
    }
  }
}
