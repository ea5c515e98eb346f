import { reasonsOf } from '../../src/domain/assessment/reasons.ts';
import { mostOf } from '../../src/domain/scorecard/rules.ts';
import { PARTS } from '../../src/domain/scorecard/scorecard.ts';
import type { Part } from '../../src/domain/scorecard/scorecard.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';

/** The reason that a line speaks for: what is told if it alone gives less than it could. */
export function reasonFor(part: Part, name: string): string | undefined {
  const lines = {} as Record<Part, Record<string, number>>;
  for (const each of PARTS) {
    const points: Record<string, number> = (lines[each] = {});
    for (const [line, rule] of Object.entries(SCORECARD_V1.parts[each].lines)) {
      points[line] = mostOf(rule) - (each === part && line === name ? 1 : 0);
    }
  }
  const still = { kind: 'hold', from: 500, refund: 0, shock: 0, fall: 0, climb: 0 } as const;
  const state = { hasOpenDefault: false, isOnProbation: false, wasDue: true, hasEvidence: true };
  const input = { lines, target: 600, score: 500, movement: still, effort: 0, ...state };
  return reasonsOf(input, SCORECARD_V1)[0]?.code;
}
