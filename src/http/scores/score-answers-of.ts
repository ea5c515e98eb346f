import type { ProvisionalScore, RecordEvidence } from '../../advice/advice.queries.ts';
import type { Reason } from '../../domain/assessment/reasons.ts';
import { bandOf } from '../../domain/register/record.ts';
import { dateOf } from '../../kernel/business-calendar.ts';
import type { PublishedScore } from '../../views/scores.ts';
import type { ExplainedPart, ExplainedRecord } from '../../views/explained-record.ts';
import { reasonName, REASON_TEXTS } from '../../views/reason-texts.ts';
import { factsAnswer } from './fact.answers.ts';
import type { PartAnswer, ScoreRecordAnswer } from './score-record.answers.ts';
import type { EvidentReasonAnswer, LatestScoreAnswer, ReasonAnswer } from './score.answers.ts';
import type { ScoreAnswer, WeighedReasonAnswer } from './score.answers.ts';

type ReasonCode = PublishedScore['reasons'][number];

/** A published score as it is answered. */
export function scoreAnswer(accountId: string, { reasons, ...score }: PublishedScore): ScoreAnswer {
  return { accountId, ...score, reasons: reasons.map(reasonAnswer) };
}

/** What the next publication would say, as a score that is published would be answered. */
export function provisionalAnswer(
  accountId: string,
  { asOf, forecast }: ProvisionalScore,
): LatestScoreAnswer {
  const { cycle, score, unscored, target, parts, reasons } = forecast;
  return {
    accountId,
    ...{ cycle, score, unscored, target, parts },
    band: score === null ? null : bandOf(score),
    reasons: reasons.map(({ code }) => reasonAnswer(code)),
    provisional: true,
    asOf: dateOf(asOf),
  };
}

/** A whole record as it is answered; without evidence where there is too much of it. */
export function recordAnswer(
  { explained, ...record }: ExplainedRecord,
  evidence: RecordEvidence | null,
): ScoreRecordAnswer {
  const { accountId, cycle, score, unscored, streak } = record;
  const { scorecardHash, factsHash, accountRevision } = record;
  return {
    accountId,
    cycle,
    score,
    unscored,
    band: explained?.band ?? null,
    target: explained?.target ?? null,
    parts: (explained?.parts ?? []).map((each) => partAnswer(each, evidence)),
    features: explained?.features ?? {},
    movement: explained?.movement ?? null,
    charged: explained?.charged ?? [],
    reasons: evidentReasons({ explained }, evidence),
    streak,
    scorecardHash,
    factsHash,
    accountRevision,
  };
}

function partAnswer(
  { lines, ...part }: ExplainedPart,
  evidence: RecordEvidence | null,
): PartAnswer {
  return {
    ...part,
    lines: lines.map((each) => {
      const behind = evidence?.lines.find(
        ({ part: of, line }) => of === part.part && line === each.line,
      );
      return { ...each, ...factsAnswer(behind ?? (evidence ? NO_FACTS : undefined)) };
    }),
  };
}

/** Behind a clamp there are all the facts of its part, and none of its own. */
const NO_FACTS = { count: 0, facts: [] };

export function evidentReasons(
  { explained }: Pick<ExplainedRecord, 'explained'>,
  evidence: RecordEvidence | null,
): readonly EvidentReasonAnswer[] {
  const reasons = explained?.reasons ?? [];
  return reasons.map((reason) => ({
    ...weighedReason(reason),
    ...factsAnswer(evidence?.reasons.find(({ code }) => code === reason.code)),
  }));
}

export function weighedReason({ code, lost }: Reason): WeighedReasonAnswer {
  return { ...reasonAnswer(code), lostPoints: lost };
}

export function reasonAnswer(code: ReasonCode): ReasonAnswer {
  return { code, name: reasonName(code), text: REASON_TEXTS[code] };
}
