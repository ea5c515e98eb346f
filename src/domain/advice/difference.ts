import type { Charge, Movement } from '../assessment/movement.ts';
import type { Reason } from '../assessment/reasons.ts';
import type { FeatureValue, PublishedRecord, ScoredRecord } from '../register/register.events.ts';
import type { Part } from '../scorecard/scorecard.ts';
import { PARTS } from '../scorecard/scorecard.ts';

/** Why a score changed between two published cycles. */
export interface ScoreDifference {
  /** YYYY-MM */
  readonly from: string;
  readonly to: string;
  readonly score: Change<number>;
  /** How each cycle after the first moved it: all their parts add up to the difference. */
  readonly movements: readonly CycleMovement[];
  readonly target: Change<number>;
  /** What the target starts from differs only between scorecards. */
  readonly base: Change<number>;
  /** Lines that differ, `clamp` among them: with the base they add up to that of the target. */
  readonly lines: readonly (Change<number> & { readonly part: Part; readonly line: string })[];
  readonly features: readonly (Change<FeatureValue | null> & { readonly feature: string })[];
  readonly reasons: { readonly gone: readonly Reason[]; readonly come: readonly Reason[] };
  readonly charges: {
    readonly gone: readonly NamedCharge[];
    readonly come: readonly NamedCharge[];
  };
  /** Whether both were computed by the same scorecard. */
  readonly isSameScorecard: boolean;
}

export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

export type CycleMovement = Movement & { readonly cycle: string; readonly score: number };
export type NamedCharge = Charge & { readonly key: string };

/** The cycles among them that have no score: differences do not reach across those. */
export function unscoredAmong(records: readonly PublishedRecord[]): readonly string[] {
  return records.flatMap(({ score, cycle }) => (score === null ? [cycle] : []));
}

/** @param records of consecutive publications, all scored, the oldest first; two or more */
export function scoreDifference(records: readonly ScoredRecord[]): ScoreDifference {
  const [before, ...later] = records as readonly [ScoredRecord, ...ScoredRecord[]];
  const after = later.at(-1) as ScoredRecord;
  return {
    from: before.cycle,
    to: after.cycle,
    score: { before: before.score, after: after.score },
    movements: later.map(({ cycle, score, movement }) => ({ ...movement, cycle, score })),
    target: { before: before.target, after: after.target },
    base: { before: baseOf(before), after: baseOf(after) },
    lines: lineDifferences(before, after),
    features: featureDifferences(before, after),
    reasons: {
      gone: before.reasons.filter((each) => !has(after.reasons, each)),
      come: after.reasons.filter((each) => !has(before.reasons, each)),
    },
    charges: { gone: chargesBeyond(before, after), come: chargesBeyond(after, before) },
    isSameScorecard: before.scorecard === after.scorecard,
  };
}

function baseOf({ target, parts }: ScoredRecord): number {
  return PARTS.reduce((rest, part) => rest - parts[part], target);
}

function lineDifferences(before: ScoredRecord, after: ScoredRecord): ScoreDifference['lines'] {
  return PARTS.flatMap((part) => {
    const names = namesIn(before.lines[part], after.lines[part]);
    return names
      .map((line) => ({
        part,
        line,
        before: before.lines[part][line] ?? 0,
        after: after.lines[part][line] ?? 0,
      }))
      .filter(differs);
  });
}

function featureDifferences(
  before: ScoredRecord,
  after: ScoredRecord,
): ScoreDifference['features'] {
  return namesIn(before.features, after.features)
    .map((feature) => ({
      feature,
      before: before.features[feature] ?? null,
      after: after.features[feature] ?? null,
    }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

function namesIn(...records: readonly object[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
}

function differs({ before, after }: Change<number>): boolean {
  return before !== after;
}

function has(reasons: readonly Reason[], { code }: Reason): boolean {
  return reasons.some((each) => each.code === code);
}

/** Charges that the other record does not have, or has with another bucket or other points. */
function chargesBeyond(of: ScoredRecord, other: ScoredRecord): readonly NamedCharge[] {
  return Object.entries(of.charged).flatMap(([key, charge]) => {
    const same = other.charged[key];
    const isSame = same?.bucket === charge.bucket && same.points === charge.points;
    return isSame ? [] : { key, ...charge };
  });
}
