/**
 * Runs work once at a time. All who ask while it runs share the run that comes next: what it tells
 * is not older than the asking, and nobody waits for more than two.
 */
export class SharedRuns<Result> {
  readonly #work: () => Promise<Result>;
  #latest: Promise<unknown> = Promise.resolve();
  #next: Promise<Result> | null = null;

  constructor(work: () => Promise<Result>) {
    this.#work = work;
  }

  /** @throws what the work throws; the next run begins all the same */
  run(): Promise<Result> {
    const begin = () => {
      this.#next = null;
      const running = this.#work();
      this.#latest = running;
      return running;
    };
    return (this.#next ??= this.#latest.then(begin, begin));
  }
}
