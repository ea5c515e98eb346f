import type { Fact } from '../account/account.events.ts';
import type { Charges } from '../assessment/movement.ts';
import type { ReasonCode } from '../assessment/reasons.ts';
import { linesBehind } from '../assessment/reasons.ts';
import { isOnProbation } from '../assessment/weights.ts';
import type { Evidence } from './evidence.ts';
import { factsOfDefaults, factsOfItems } from './evidence.ts';
import { factsBehind } from './facts-behind.ts';

/** What defaults had been charged after a publication, and before it. */
export interface Charged {
  readonly before: Charges;
  readonly after: Charges;
}

/**
 * The facts that make a reason true, in order of (occurredAt, id). None for what is missing, and
 * for reasons that are about the score itself: STABLE, HIGH_RANGE, NO_EVIDENCE, FALLING_TO_TARGET.
 */
export function factsBehindReason(
  code: ReasonCode,
  evidence: Evidence,
  charged: Charged,
): readonly Fact[] {
  const { defaults } = evidence;
  const open = defaults.filter((each) => each.curedOn === null);
  if (code === 'R11') return factsOfDefaults(evidence, open);
  if (code === 'R07') return factsOfDefaults(evidence, newlyCharged(charged));
  return code === 'R16' ? onProbation(evidence) : behindLines(code, evidence);
}

function newlyCharged({ before, after }: Charged): readonly { readonly key: string }[] {
  return Object.entries(after).flatMap(([key, { bucket }]) =>
    before[key]?.bucket === bucket ? [] : { key },
  );
}

/** The defaults and restructurings each of which would do by itself. */
function onProbation(evidence: Evidence): readonly Fact[] {
  const { cycle, cut, repairs, scorecard, items, defaults } = evidence;
  const at = { cycle, cut, repairs, rules: scorecard.movement };
  const facts = new Set([
    ...factsOfDefaults(
      evidence,
      defaults.filter((each) => isOnProbation({ ...at, items: [], defaults: [each] })),
    ),
    ...factsOfItems(
      evidence,
      items.filter((each) => isOnProbation({ ...at, items: [each], defaults: [] })),
    ),
  ]);
  return evidence.facts.filter((fact) => facts.has(fact));
}

function behindLines(code: ReasonCode, evidence: Evidence): readonly Fact[] {
  const behind = new Set<Fact>();
  for (const { part, line } of linesBehind(code)) {
    const rule = evidence.scorecard.parts[part].lines[line];
    if (!rule) continue;
    for (const fact of factsBehind(rule, evidence)) behind.add(fact);
  }
  return evidence.facts.filter((fact) => behind.has(fact));
}
