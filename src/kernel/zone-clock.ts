const MS_A_DAY = 86_400_000;
/**
 * Where the offset is looked up. Two changes closer to each other than this might go unseen; the
 * closest since 1900 are 6 days and 23 hours apart (America/Boa_Vista, October 2000).
 */
const STEP_MS = 4 * MS_A_DAY;
const SPAN_MS = 32 * STEP_MS;
/** More than the supported years have. */
const MAX_KNOWN_SPANS = 1_024;

/** A time during which a zone keeps its offset from UTC; all in milliseconds. */
export interface Stretch {
  readonly from: number;
  /** Its end, no longer part of it. */
  readonly until: number;
  readonly offset: number;
  /** The day, since 1970-01-01, that had begun before: a clock set back does not take it back. */
  readonly firstDay: number;
}

const NOWHERE: Stretch = { from: 0, until: 0, offset: 0, firstDay: 0 };

/** What the clocks of one IANA zone show. Spans are looked at when they are asked for. */
export class ZoneClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #spans = new Map<number, readonly Stretch[]>();
  #latest = NOWHERE;

  /** @throws RangeError for an unknown zone */
  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The stretch that an instant lies in, or that part of it which is known. */
  stretchAt(instant: number): Stretch {
    const { from, until } = this.#latest;
    const isInside = instant >= from && instant < until;
    if (!isInside) this.#latest = this.#find(instant);
    return this.#latest;
  }

  #find(instant: number): Stretch {
    const number = Math.floor(instant / SPAN_MS);
    let span = this.#spans.get(number);
    if (span === undefined) {
      span = this.#stretchesOf(number * SPAN_MS);
      if (this.#spans.size >= MAX_KNOWN_SPANS) this.#spans.clear();
      this.#spans.set(number, span);
    }
    return span.find(({ until }) => instant < until) as Stretch;
  }

  /** Those of a span, and of a step before it: a change just there decides on its first day. */
  #stretchesOf(start: number): readonly Stretch[] {
    const stretches: Stretch[] = [];
    const end = start + SPAN_MS;
    let from = start - STEP_MS;
    let offset = this.#offsetAt(from);
    let firstDay = dayAt(from, offset);
    for (let at = from; at < end; at += STEP_MS) {
      const next = this.#offsetAt(at + STEP_MS);
      if (next === offset) continue;
      const until = this.#changeBetween(at, at + STEP_MS);
      stretches.push({ from, until, offset, firstDay });
      firstDay = dayAt(until - 1, offset);
      from = until;
      offset = next;
    }
    stretches.push({ from, until: end, offset, firstDay });
    return stretches;
  }

  /** The first instant with the offset that `after` has; changes happen on whole seconds. */
  #changeBetween(before: number, after: number): number {
    const offset = this.#offsetAt(after);
    let [early, late] = [before, after];
    while (late - early > 1_000) {
      const middle = Math.floor((early + late) / 2_000) * 1_000;
      if (this.#offsetAt(middle) === offset) late = middle;
      else early = middle;
    }
    return late;
  }

  #offsetAt(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
  }
}

function dayAt(instant: number, offset: number): number {
  return Math.floor((instant + offset) / MS_A_DAY);
}
