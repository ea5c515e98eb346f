import type { Unscored } from '../domain/assessment/assess.ts';
import type { Charge, Movement } from '../domain/assessment/movement.ts';
import type { Reason } from '../domain/assessment/reasons.ts';
import type { Streak } from '../domain/assessment/streak.ts';
import { CLAMP } from '../domain/assessment/target.ts';
import { type Band, bandOf } from '../domain/register/record.ts';
import type {
  FeatureValue,
  PageEntry,
  PublishedRecord,
  ScoredRecord,
} from '../domain/register/register.events.ts';
import { mostOf } from '../domain/scorecard/rules.ts';
import { type Part, PARTS, type Scorecard } from '../domain/scorecard/scorecard.ts';

/** Token of the `ScorecardByHash` that finds the scorecards that records name. */
export const SCORECARD_BY_HASH = Symbol('ScorecardByHash');

/** A published record with what the scorecard says of its lines. */
export interface ExplainedRecord {
  readonly accountId: string;
  /** YYYY-MM */
  readonly cycle: string;
  readonly streak: Streak;
  readonly scorecardHash: string;
  readonly factsHash: string;
  /** Of the account's stream that it was computed from. */
  readonly accountRevision: number;
  readonly score: number | null;
  readonly unscored: Unscored | null;
  /** Null without a score. */
  readonly explained: Explained | null;
}

export interface Explained {
  readonly band: Band;
  readonly target: number;
  /** In the order of the scorecard. */
  readonly parts: readonly ExplainedPart[];
  /** What was counted; what is 0, false or unknown is left out. */
  readonly features: Readonly<Record<string, FeatureValue>>;
  readonly movement: Movement;
  readonly charged: readonly (Charge & { readonly key: string })[];
  readonly reasons: readonly Reason[];
}

export interface ExplainedPart {
  readonly part: Part;
  readonly points: number;
  /** Null where this program does not have the scorecard. */
  readonly most: number | null;
  readonly lines: readonly ExplainedLine[];
}

export interface ExplainedLine {
  readonly line: string;
  readonly points: number;
  /** 0 of a line that only takes; null where this program does not have the scorecard. */
  readonly most: number | null;
}

/** @param scorecard that the record names; null where it is not known */
export function explainedRecord(
  { record, revision }: PageEntry,
  scorecard: Scorecard | null,
): ExplainedRecord {
  const { accountId, cycle, streak, factsHash, scorecard: scorecardHash } = record;
  const of = { accountId, cycle, streak, factsHash, scorecardHash, accountRevision: revision };
  return { ...of, ...scoreOf(record, scorecard) };
}

function scoreOf(record: PublishedRecord, scorecard: Scorecard | null) {
  if (record.score === null) {
    return { score: null, unscored: record.unscored, explained: null };
  }
  const { score, target, features, movement, reasons } = record;
  const parts = PARTS.map((part) => explainedPart(part, record, scorecard));
  const charged = Object.entries(record.charged).map(([key, each]) => ({ key, ...each }));
  const explained = { band: bandOf(score), target, parts, features, movement, charged, reasons };
  return { score, unscored: null, explained };
}

/** A record leaves out lines without points; the scorecard knows them all. */
function explainedPart(
  part: Part,
  { parts, lines }: ScoredRecord,
  scorecard: Scorecard | null,
): ExplainedPart {
  const given = lines[part];
  const rules = scorecard?.parts[part];
  const known = Object.keys(rules?.lines ?? given);
  const names = given[CLAMP] === undefined || known.includes(CLAMP) ? known : [...known, CLAMP];
  return {
    part,
    points: parts[part],
    most: rules?.max ?? null,
    lines: names.map((line) => {
      const rule = rules?.lines[line];
      return { line, points: given[line] ?? 0, most: rule ? mostOf(rule) : rules ? 0 : null };
    }),
  };
}
