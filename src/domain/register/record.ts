import type { Cycle } from '../../kernel/business-calendar.ts';
import { cycleName } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import { factsHashOf } from '../account/fact-sum.ts';
import { numberIn } from '../account/keys.ts';
import type { Assessment, Scored } from '../assessment/assess.ts';
import { assess } from '../assessment/assess.ts';
import type { DefaultOnFile } from '../assessment/features.ts';
import type { Standing } from '../assessment/movement.ts';
import type { PeerScores } from '../assessment/person-features.ts';
import type { Lines } from '../assessment/target.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { PARTS } from '../scorecard/scorecard.ts';
import { featuresRead } from '../scorecard/rules.ts';
import type { DefaultsOfAKind, FeatureValue, PublishedRecord } from './register.events.ts';

/** What a record is computed from, beside the facts. */
export interface RecordBasis {
  readonly accountId: string;
  readonly scorecard: Scorecard;
  readonly scorecardHash: string;
  readonly standing: Standing | null;
  readonly peerScores: PeerScores;
}

/** The record that a book gives at the cut of a cycle; null if none of its facts are in it. */
export function recordAt(book: Book, cycle: Cycle, basis: RecordBasis): PublishedRecord | null {
  if (!Object.keys(book.factSums).some((each) => numberIn(each) <= cycle)) return null;
  const { accountId, scorecardHash } = basis;
  const factsHash = factsHashOf(book.factSums, cycle);
  return recordOf(assess(book, { cycle }, basis), {
    accountId,
    scorecard: scorecardHash,
    factsHash,
  });
}

/** The record of an assessment, as it is published. */
export function recordOf(
  assessment: Assessment,
  of: { accountId: string; scorecard: string; factsHash: string },
): PublishedRecord {
  const { current, scoring, longest } = assessment.streak;
  const streak = { current, scoring, longest };
  const common = { ...of, cycle: cycleName(assessment.cycle), streak };
  if (assessment.unscored !== null) {
    return { ...common, score: null, unscored: assessment.unscored };
  }
  const { score, target, parts, movement, charged, reasons } = assessment;
  return {
    ...common,
    score,
    target,
    parts,
    lines: sparseLines(assessment.lines),
    features: featuresOf(assessment),
    movement,
    charged,
    reasons,
  };
}

/** What a record leaves for the account's next one; an unscored one leaves what was before. */
export function standingAfter(record: PublishedRecord, before: Standing | null): Standing | null {
  return record.score === null ? before : { score: record.score, charged: record.charged };
}

/** Bands of published scores (domain.md, section 1); both ends belong to a band. */
export const BANDS = ['350-549', '550-599', '600-649', '650-699', '700-950'] as const;
export type Band = (typeof BANDS)[number];

export function bandOf(score: number): Band {
  if (score >= 700) return '700-950';
  if (score >= 650) return '650-699';
  if (score >= 600) return '600-649';
  return score >= 550 ? '550-599' : '350-549';
}

/** Those that the scorecard reads, so that a later one's features leave older records alone. */
function featuresOf({ features, scorecard }: Scored): Readonly<Record<string, FeatureValue>> {
  const read = featuresRead(scorecard).map((name) => [name, features[name]] as const);
  const { defaultsOnFile, ...values } = sparse(Object.fromEntries(read));
  return defaultsOnFile === undefined
    ? values
    : { ...values, defaultsOnFile: byKind(features.defaultsOnFile) };
}

/** How many there are of each bucket and weight; which they are follows from the facts. */
function byKind(defaults: readonly DefaultOnFile[]): readonly DefaultsOfAKind[] {
  const kinds = new Map<string, DefaultsOfAKind>();
  for (const { bucket, quarters } of defaults) {
    const kind = `${bucket} ${quarters}`;
    kinds.set(kind, { bucket, quarters, count: (kinds.get(kind)?.count ?? 0) + 1 });
  }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function sparseLines(lines: Lines): Lines {
  return Object.fromEntries(PARTS.map((part) => [part, sparse(lines[part])])) as Lines;
}

function sparse(values: object): Readonly<Record<string, FeatureValue>> {
  const kept: Record<string, FeatureValue> = {};
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    const isEmpty = value === 0 || value === false || value === null;
    if (!isEmpty && !(Array.isArray(value) && value.length === 0)) {
      kept[name] = value as FeatureValue;
    }
  }
  return kept;
}
