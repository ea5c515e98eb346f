/** The only source of "now". The one thing that tests replace. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** A clock that a story sets: it stands still until it is moved, and never moves back. */
export class CalendarClock implements Clock {
  #now: number;

  constructor(startAt: number) {
    this.#now = startAt;
  }

  now(): number {
    return this.#now;
  }

  moveTo(instant: number): void {
    this.#now = Math.max(this.#now, instant);
  }
}
