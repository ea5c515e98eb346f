/** Lets in so many at a time, of so much weight together; the others wait in their order. */
export class Gate {
  readonly #mostInside: number;
  readonly #mostWeight: number;
  readonly #waiting: { readonly weight: number; readonly enter: () => void }[] = [];
  #inside = 0;
  #weight = 0;

  constructor(mostInside: number, mostWeight: number) {
    this.#mostInside = mostInside;
    this.#mostWeight = mostWeight;
  }

  /** Runs the work once there is room for it. What is too heavy by itself goes in alone. */
  async pass<Result>(weight: number, work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting.length === 0 && this.#hasRoomFor(weight)) this.#enter(weight);
    else await new Promise<void>((enter) => this.#waiting.push({ weight, enter }));
    try {
      return await work();
    } finally {
      this.#leave(weight);
    }
  }

  #hasRoomFor(weight: number): boolean {
    if (this.#inside === 0) return true;
    return this.#inside < this.#mostInside && this.#weight + weight <= this.#mostWeight;
  }

  #enter(weight: number): void {
    this.#inside += 1;
    this.#weight += weight;
  }

  #leave(weight: number): void {
    this.#inside -= 1;
    this.#weight -= weight;
    for (
      let next = this.#waiting[0];
      next && this.#hasRoomFor(next.weight);
      [next] = this.#waiting
    ) {
      this.#waiting.shift();
      this.#enter(next.weight);
      next.enter();
    }
  }
}
