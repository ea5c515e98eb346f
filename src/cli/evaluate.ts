import type { ExportedScore } from '../views/score-export.ts';
import { Failure } from '../kernel/errors.ts';
import type { Io } from './io.ts';
import type { Labels } from './labels.ts';
import {
  areaUnderCurve,
  bootstrappedKs,
  decilesOf,
  giniOf,
  kolmogorovSmirnov,
  ScoreCounts,
} from './statistics.ts';
import type { Decile, Interval, ScoreGroup } from './statistics.ts';
import { counted, grouped } from './table.ts';

export const SCORES_TO_EVALUATE = ['published', 'target'] as const;
export type ScoreToEvaluate = (typeof SCORES_TO_EVALUATE)[number];

/** Of the interval around KS. */
const BOOTSTRAP = { resamples: 200, seed: 20_051_006 } as const;
/** Below it there is no variance to tell an interval from. */
const LEAST_OF_A_CLASS = 2;

/** How well the scores of a cycle told who would turn out bad. Shares are from 0 to 1. */
export interface Evaluation {
  readonly cycle: string;
  readonly score: ScoreToEvaluate;
  readonly counts: EvaluationCounts;
  readonly auc: number;
  readonly aucInterval: Interval;
  readonly gini: number;
  readonly giniInterval: Interval;
  readonly ks: number;
  readonly ksInterval: Interval;
  readonly bootstrap: typeof BOOTSTRAP;
  /** The lowest scores first. */
  readonly deciles: readonly Decile[];
}

/** Only who is scored and labelled is evaluated; the others are counted. */
export interface EvaluationCounts {
  readonly evaluated: number;
  readonly bad: number;
  /** Labelled, but published without a score. */
  readonly unscored: number;
  /** Published, but without a label. */
  readonly unlabelled: number;
  /** Labels of ids that the cycle does not know. */
  readonly unmatched: number;
  readonly repeated: number;
}

export interface EvaluateOptions {
  readonly cycle: string;
  readonly score: ScoreToEvaluate;
  readonly labels: Labels;
  /** Everything published in the cycle. */
  readonly scores: AsyncIterable<ExportedScore>;
}

/** @throws Failure LABELS_MATCH_NOBODY, ONE_CLASS */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  const { cycle, score } = options;
  const { groups, counts } = await matched(options);
  checkClasses(counts);
  const { auc, interval } = areaUnderCurve(groups);
  return {
    cycle,
    score,
    counts,
    auc,
    aucInterval: interval,
    gini: giniOf(auc),
    giniInterval: { lower: giniOf(interval.lower), upper: giniOf(interval.upper) },
    ks: kolmogorovSmirnov(groups),
    ksInterval: bootstrappedKs(groups, BOOTSTRAP),
    bootstrap: BOOTSTRAP,
    deciles: decilesOf(groups),
  };
}

/** Brings scores and labels together. */
async function matched({ cycle, score, labels, scores }: EvaluateOptions): Promise<{
  readonly groups: readonly ScoreGroup[];
  readonly counts: EvaluationCounts;
}> {
  const byScore = new ScoreCounts();
  const counts = { evaluated: 0, bad: 0, unscored: 0, unlabelled: 0 };
  for await (const account of scores) {
    const isBad = labels.isBad.get(account.accountId);
    const points = score === 'published' ? account.score : account.target;
    if (isBad === undefined) counts.unlabelled += 1;
    else if (points === null) counts.unscored += 1;
    else {
      byScore.add({ score: points, isBad });
      counts.evaluated += 1;
      if (isBad) counts.bad += 1;
    }
  }
  const unmatched = labels.isBad.size - counts.evaluated - counts.unscored;
  if (unmatched === labels.isBad.size) {
    const message = `none of ${counted(unmatched, 'label')} is of an account of cycle ${cycle}`;
    throw new Failure('LABELS_MATCH_NOBODY', `${message}; is --id-column the account id?`);
  }
  return { groups: byScore.groups(), counts: { ...counts, unmatched, repeated: labels.repeated } };
}

function checkClasses({ evaluated, bad }: EvaluationCounts): void {
  if (Math.min(bad, evaluated - bad) >= LEAST_OF_A_CLASS) return;
  throw new Failure(
    'ONE_CLASS',
    `of the scored accounts ${evaluated - bad} turned out good and ${bad} bad; ` +
      `at least ${LEAST_OF_A_CLASS} of each are needed`,
  );
}

export function showEvaluation(io: Io, evaluation: Evaluation): void {
  const { cycle, score, counts, deciles, bootstrap } = evaluation;
  const { resamples, seed } = bootstrap;
  io.line(`Cycle ${cycle}, ${score} score: do higher scores mean better clients?`);
  io.line();
  io.line(`${counted(counts.evaluated, 'account')} scored and labelled, ${badOf(counts)}`);
  for (const line of leftOut(counts)) io.line(line);
  io.line();
  const { auc, aucInterval, gini, giniInterval, ks, ksInterval } = evaluation;
  io.table(
    [{ title: '' }, { title: 'value' }, { title: '95 % interval' }, { title: 'by' }],
    [
      ['AUC', fixed(auc), between(aucInterval), 'Mann-Whitney, ties half; DeLong'],
      ['Gini', fixed(gini), between(giniInterval), '2 AUC - 1'],
      ['KS', fixed(ks), between(ksInterval), `bootstrap, ${resamples} resamples, seed ${seed}`],
    ],
  );
  io.line();
  io.table(
    ['tenth', 'scores', 'accounts', 'bad', 'bad rate'].map((title) => ({ title, align: 'right' })),
    deciles.map((each) => [
      String(each.decile),
      each.lowest === each.highest ? String(each.lowest) : `${each.lowest}-${each.highest}`,
      grouped(each.accounts),
      grouped(each.bad),
      percent(each.badRate),
    ]),
  );
  io.line(
    'Tenths from the lowest scores up; equal scores stay in one tenth, that of their middle.',
  );
}

function badOf({ bad, evaluated }: EvaluationCounts): string {
  return `${grouped(bad)} of them bad (${percent(bad / evaluated)})`;
}

function leftOut(counts: EvaluationCounts): readonly string[] {
  const { unscored, unlabelled, unmatched, repeated } = counts;
  const lines: readonly (readonly [number, string])[] = [
    [unscored, `${grouped(unscored)} labelled but without a score: left out`],
    [unlabelled, `${grouped(unlabelled)} published in the cycle but without a label: left out`],
    [unmatched, `${counted(unmatched, 'label')} of ids that the cycle does not know: left out`],
    [repeated, `${counted(repeated, 'row')} with id and label of an earlier row: counted once`],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => line);
}

function fixed(value: number): string {
  return value.toFixed(4);
}

function between({ lower, upper }: Interval): string {
  return `${fixed(lower)} to ${fixed(upper)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
