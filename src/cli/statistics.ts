/**
 * How well a score tells bad clients from good ones, where the higher score is the better client.
 * Everything is computed from counts by distinct score: exact, and the same size for any number
 * of accounts. Pure functions.
 */

/** The accounts that share one score. */
export interface ScoreGroup {
  readonly score: number;
  readonly good: number;
  readonly bad: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The 97.5th percentile of the standard normal distribution, for intervals of 95 %. */
const Z_95 = 1.959963984540054;

/** Counts by score, the lowest first. */
export class ScoreCounts {
  readonly #counts = new Map<number, { good: number; bad: number }>();

  add({ score, isBad }: { readonly score: number; readonly isBad: boolean }): void {
    let counts = this.#counts.get(score);
    if (counts === undefined) this.#counts.set(score, (counts = { good: 0, bad: 0 }));
    counts[isBad ? 'bad' : 'good'] += 1;
  }

  groups(): readonly ScoreGroup[] {
    return [...this.#counts]
      .map(([score, counts]) => ({ score, ...counts }))
      .sort((a, b) => a.score - b.score);
  }
}

export function totalsOf(groups: readonly ScoreGroup[]): { good: number; bad: number } {
  let [good, bad] = [0, 0];
  for (const group of groups) {
    good += group.good;
    bad += group.bad;
  }
  return { good, bad };
}

/**
 * The area under the ROC curve: the chance that a good client scores higher than a bad one, a tie
 * counting half (Mann and Whitney 1947, Annals of Mathematical Statistics 18(1), 50-60).
 *
 * Its interval is that of DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44(3), 837-845:
 * the variance of the shares of bad clients that each good one beats, and of good clients that
 * each bad one is beaten by. At least two clients of each class are needed.
 */
export function areaUnderCurve(groups: readonly ScoreGroup[]): {
  readonly auc: number;
  readonly interval: Interval;
} {
  const { good: goods, bad: bads } = totalsOf(groups);
  const [beaten, beatenBy] = [new Spread(), new Spread()];
  let [goodBelow, badBelow] = [0, 0];
  for (const { good, bad } of groups) {
    beaten.add((badBelow + bad / 2) / bads, good);
    beatenBy.add((goods - goodBelow - good / 2) / goods, bad);
    goodBelow += good;
    badBelow += bad;
  }
  const auc = beaten.mean;
  const error = Z_95 * Math.sqrt(beaten.variance / goods + beatenBy.variance / bads);
  return { auc, interval: { lower: Math.max(0, auc - error), upper: Math.min(1, auc + error) } };
}

/** Mean and sample variance of weighted values, in one pass (West 1979, CACM 22(9), 532-535). */
class Spread {
  mean = 0;
  #weight = 0;
  #squares = 0;

  add(value: number, weight: number): void {
    if (weight === 0) return;
    this.#weight += weight;
    const difference = value - this.mean;
    this.mean += (difference * weight) / this.#weight;
    this.#squares += weight * difference * (value - this.mean);
  }

  get variance(): number {
    return this.#squares / (this.#weight - 1);
  }
}

/** Twice the distance of the AUC from chance. */
export function giniOf(auc: number): number {
  return 2 * auc - 1;
}

/**
 * The two-sample statistic of Kolmogorov and Smirnov: the greatest distance between the share of
 * the bad and the share of the good clients who score no higher than some score.
 */
export function kolmogorovSmirnov(groups: readonly ScoreGroup[]): number {
  const { good: goods, bad: bads } = totalsOf(groups);
  let [good, bad, greatest] = [0, 0, 0];
  for (const group of groups) {
    good += group.good;
    bad += group.bad;
    greatest = Math.max(greatest, Math.abs(bad / bads - good / goods));
  }
  return greatest;
}

/**
 * A 95 % interval of the statistic above: the 2.5th and 97.5th percentiles of what it is in
 * resamples, drawn with replacement within each class (Efron and Tibshirani 1993, An Introduction
 * to the Bootstrap, chapter 13). The same seed gives the same interval.
 */
export function bootstrappedKs(
  groups: readonly ScoreGroup[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Interval {
  const random = xorshift32(seed);
  const good = new Urn(groups.map((group) => group.good));
  const bad = new Urn(groups.map((group) => group.bad));
  const statistics = Float64Array.from({ length: resamples }, () => {
    const [goods, bads] = [good.resampled(random), bad.resampled(random)];
    return kolmogorovSmirnov(
      groups.map(({ score }, index) => ({
        score,
        good: goods[index] as number,
        bad: bads[index] as number,
      })),
    );
  }).sort();
  return { lower: percentile(statistics, 0.025), upper: percentile(statistics, 0.975) };
}

/** The members of one class, each known by its group. */
class Urn {
  readonly #groups: number;
  readonly #members: Uint32Array;

  constructor(counts: readonly number[]) {
    this.#groups = counts.length;
    this.#members = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let filled = 0;
    counts.forEach((count, group) => {
      this.#members.fill(group, filled, (filled += count));
    });
  }

  /** As many members drawn with replacement, counted by group. */
  resampled(random: () => number): Float64Array {
    const counts = new Float64Array(this.#groups);
    const members = this.#members;
    for (let left = members.length; left > 0; left--) {
      const group = members[Math.floor(random() * members.length)] as number;
      counts[group] = (counts[group] as number) + 1;
    }
    return counts;
  }
}

/** Between the two nearest of sorted values, by their distance. */
function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** Numbers in [0, 1) from a seed that is not 0 (Marsaglia 2003, J. Statistical Software 8(14)). */
function xorshift32(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A tenth of the accounts, as nearly as equal scores allow. */
export interface Decile {
  /** 1 holds the lowest scores, 10 the highest. */
  readonly decile: number;
  readonly lowest: number;
  readonly highest: number;
  readonly accounts: number;
  readonly bad: number;
  readonly badRate: number;
}

/**
 * Accounts in order of score, in tenths. Equal scores stay together, in the tenth in which the
 * middle one of them stands, so that tenths are of unequal size where many share a score, and one
 * may be missing.
 */
export function decilesOf(groups: readonly ScoreGroup[]): readonly Decile[] {
  const { good, bad } = totalsOf(groups);
  const tenths = new Map<number, ScoreGroup[]>();
  let below = 0;
  for (const group of groups) {
    const size = group.good + group.bad;
    const decile = Math.floor((10 * (below + size / 2)) / (good + bad)) + 1;
    tenths.set(decile, [...(tenths.get(decile) ?? []), group]);
    below += size;
  }
  return [...tenths].map(([decile, members]) => decileOf(decile, members));
}

function decileOf(decile: number, members: readonly ScoreGroup[]): Decile {
  const { good, bad } = totalsOf(members);
  const [lowest, highest] = [members[0], members.at(-1)].map((each) => each?.score ?? NaN);
  return {
    decile,
    lowest: lowest as number,
    highest: highest as number,
    accounts: good + bad,
    bad,
    badRate: bad / (good + bad),
  };
}
