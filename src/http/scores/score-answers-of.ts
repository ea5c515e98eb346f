import type { PublishedScore } from '../../views/scores.ts';
import type { ExplainedRecord } from '../../views/explained-record.ts';
import { reasonName, REASON_TEXTS } from '../../views/reason-texts.ts';
import type { ScoreRecordAnswer } from './score-record.answers.ts';
import type { ReasonAnswer, ScoreAnswer, WeighedReasonAnswer } from './score.answers.ts';

type ReasonCode = PublishedScore['reasons'][number];

/** A published score as it is answered. */
export function scoreAnswer(accountId: string, { reasons, ...score }: PublishedScore): ScoreAnswer {
  return { accountId, ...score, reasons: reasons.map(reasonAnswer) };
}

/** A whole record as it is answered. */
export function recordAnswer({ explained, ...record }: ExplainedRecord): ScoreRecordAnswer {
  const { accountId, cycle, score, unscored, streak } = record;
  const { scorecardHash, factsHash, accountRevision } = record;
  return {
    accountId,
    cycle,
    score,
    unscored,
    band: explained?.band ?? null,
    target: explained?.target ?? null,
    parts: explained?.parts ?? [],
    features: explained?.features ?? {},
    movement: explained?.movement ?? null,
    charged: explained?.charged ?? [],
    reasons: weighedReasons({ explained }),
    streak,
    scorecardHash,
    factsHash,
    accountRevision,
  };
}

export function weighedReasons({
  explained,
}: Pick<ExplainedRecord, 'explained'>): readonly WeighedReasonAnswer[] {
  const reasons = explained?.reasons ?? [];
  return reasons.map(({ code, lost }) => ({ ...reasonAnswer(code), lostPoints: lost }));
}

function reasonAnswer(code: ReasonCode): ReasonAnswer {
  return { code, name: reasonName(code), text: REASON_TEXTS[code] };
}
