/** The same numbers for the same seed, on every machine. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to less than `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    const mixed = [...items];
    for (let n = mixed.length - 1; n > 0; n--) {
      const other = this.below(n + 1);
      [mixed[n], mixed[other]] = [mixed[other] as Item, mixed[n] as Item];
    }
    return mixed;
  }
}
