import type { Bucket } from '../assessment/buckets.ts';
import { BUCKETS } from '../assessment/buckets.ts';
import type { DefaultOnFile, Features } from '../assessment/features.ts';
import type { Scorecard } from './scorecard.ts';

/** A feature that is a count, or null for unknown. */
export type CountFeature = {
  [Name in keyof Features]: Features[Name] extends number | null ? Name : never;
}[keyof Features];

export type FlagFeature = {
  [Name in keyof Features]: Features[Name] extends boolean ? Name : never;
}[keyof Features];

/** How one line of a scorecard turns features into points. Data, so that a scorecard has a hash. */
export type LineRule =
  | {
      /** `points` for each `per` of the count, of which at most `cap` are taken; rounded down. */
      readonly rule: 'rate';
      readonly feature: CountFeature;
      readonly points: number;
      readonly per: number;
      readonly cap: number;
    }
  | {
      /** Each stretch of the count gives its own points for each. */
      readonly rule: 'slopes';
      readonly feature: CountFeature;
      readonly slopes: readonly { from: number; to: number; points: number }[];
    }
  | {
      /** The points of the first step that the count does not exceed. */
      readonly rule: 'steps';
      readonly feature: CountFeature;
      readonly steps: readonly { atMost: number; points: number }[];
      readonly above: number;
      readonly unknown: number;
      /** 0 points if another count has reached `from`. */
      readonly spoiledBy?: { readonly feature: CountFeature; readonly from: number };
    }
  | { readonly rule: 'flag'; readonly feature: FlagFeature; readonly points: number }
  | {
      /** Points for each default on file, by worst bucket, times its weight; rounded down each. */
      readonly rule: 'onFile';
      readonly feature: 'defaultsOnFile';
      readonly points: Readonly<Record<Bucket, number>>;
    };

/** The names of the features that a scorecard reads. */
export function featuresRead(scorecard: Scorecard): readonly (keyof Features)[] {
  return Object.values(scorecard.parts).flatMap(({ lines }) =>
    Object.values(lines).flatMap((line) =>
      line.rule === 'steps' && line.spoiledBy
        ? [line.feature, line.spoiledBy.feature]
        : [line.feature],
    ),
  );
}

export function pointsOf(line: LineRule, features: Features): number {
  switch (line.rule) {
    case 'rate': {
      const count = Math.min(features[line.feature] ?? 0, line.cap);
      return Math.floor((count * line.points) / line.per) + 0; // never -0
    }
    case 'slopes': {
      const count = features[line.feature] ?? 0;
      let points = 0;
      for (const slope of line.slopes) {
        points += Math.max(0, Math.min(count, slope.to) - slope.from) * slope.points;
      }
      return points;
    }
    case 'steps':
      return stepPoints(line, features);
    case 'flag':
      return features[line.feature] ? line.points : 0;
    case 'onFile':
      return features.defaultsOnFile.reduce((sum, each) => sum + pointsOnFile(line, each), 0);
  }
}

function stepPoints(line: LineRule & { rule: 'steps' }, features: Features): number {
  const { spoiledBy } = line;
  if (spoiledBy && (features[spoiledBy.feature] ?? 0) >= spoiledBy.from) return 0;
  const count = features[line.feature];
  if (count === null) return line.unknown;
  return line.steps.find((step) => count <= step.atMost)?.points ?? line.above;
}

function pointsOnFile(line: LineRule & { rule: 'onFile' }, each: DefaultOnFile): number {
  // Points are deducted, so rounding the deduction down is rounding towards zero.
  return 0 - Math.floor((-line.points[each.bucket] * each.quarters) / 4);
}

/** The most that a line can give; 0 for one that only takes. */
export function mostOf(line: LineRule): number {
  switch (line.rule) {
    case 'rate':
      return Math.max(0, Math.floor((line.cap * line.points) / line.per));
    case 'slopes':
      return line.slopes.reduce(
        (sum, each) => sum + (each.to - each.from) * Math.max(0, each.points),
        0,
      );
    case 'steps':
      return Math.max(line.above, line.unknown, ...line.steps.map((step) => step.points));
    case 'flag':
      return line.points;
    case 'onFile':
      return Math.max(0, ...BUCKETS.map((bucket) => line.points[bucket]));
  }
}
