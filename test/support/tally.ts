import type { Answer } from './answer-judge.ts';
import type { Operation } from './openapi.ts';

/** How each operation has been answered: a fuzz that reaches nothing must not go unnoticed. */
export class Tally {
  readonly #statuses = new Map<string, Map<number, number>>();
  #sent = 0;

  add({ method, path }: Operation, { status }: Answer): void {
    const name = `${method} ${path}`;
    const statuses = this.#statuses.get(name) ?? new Map<number, number>();
    this.#statuses.set(name, statuses.set(status, (statuses.get(status) ?? 0) + 1));
    this.#sent += 1;
  }

  neverDone(): string[] {
    const isDone = (statuses: Map<number, number>) =>
      [...statuses.keys()].some((each) => each < 300);
    return [...this.#statuses].filter(([, all]) => !isDone(all)).map(([name]) => name);
  }

  text(): string {
    const lines = [...this.#statuses].map(([name, statuses]) => {
      const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
      return `  ${name}: ${counts.join(', ')}\n`;
    });
    return `fuzz: ${this.#sent} requests\n${lines.join('')}`;
  }
}
