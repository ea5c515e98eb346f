import fc from 'fast-check';
import type { Evidence } from '../../../src/domain/advice/evidence.ts';
import { evidenceOf } from '../../../src/domain/advice/evidence.ts';
import { factsBehind } from '../../../src/domain/advice/facts-behind.ts';
import { factsBehindReason } from '../../../src/domain/advice/reason-facts.ts';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { REASONS } from '../../../src/domain/assessment/reasons.ts';
import type { ReasonCode } from '../../../src/domain/assessment/reasons.ts';
import { pointsOf } from '../../../src/domain/scorecard/rules.ts';
import type { LineRule } from '../../../src/domain/scorecard/rules.ts';
import { PARTS } from '../../../src/domain/scorecard/scorecard.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import { SHANGHAI, fact, noon } from '../../support/domain/facts.ts';
import type { LookedAhead } from '../../support/domain/looking-ahead.ts';
import { lookedAhead } from '../../support/domain/looking-ahead.ts';

const LINES = PARTS.flatMap((part) => Object.entries(SCORECARD_V1.parts[part].lines));
const NOBODY = fact('RealNameVerified', noon('1970-02-01'), { data: {} });
const SOMETHING = fact('AssetVerified', noon('1970-02-01'), { data: { kind: 'garage' } });

function evidenceIn({ outlook }: LookedAhead): Evidence {
  const { facts, calendar, next, peerScores } = outlook;
  return evidenceOf(facts, { calendar, cycle: next - 1, scorecard: SCORECARD_V1, peerScores });
}

/** The points of a line if nothing but these facts were known of a named account. */
function pointsFrom(facts: readonly Fact[], line: LineRule, evidence: Evidence): number | null {
  const { cycle, scorecard, peerScores } = evidence;
  const named = line.feature === 'hasRealName' || line.feature === 'phoneMonths' ? [] : [NOBODY];
  const qualified = line.feature === 'hasVehicle' ? [] : [SOMETHING];
  const book = bookOf([...named, ...qualified, ...facts], SHANGHAI);
  const assessment = assess(book, { cycle }, { scorecard, peerScores, standing: null });
  return assessment.unscored === null ? pointsOf(line, assessment.features) : null;
}

describe.each(LINES)('the facts behind %s', (_, line) => {
  it('alone give it its points', () => {
    fc.assert(
      fc.property(lookedAhead, (looked) => {
        const evidence = evidenceIn(looked);
        const { book, cycle, scorecard, peerScores } = evidence;
        const whole = assess(book, { cycle }, { scorecard, peerScores, standing: null });
        if (whole.unscored !== null) return;
        const behind = factsBehind(line, evidence);
        const alone = pointsFrom(behind, line, evidence) ?? pointsFrom([], line, evidence) ?? 0;
        expect(alone).toBe(pointsOf(line, whole.features));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the facts behind a reason', () => {
  const codes = Object.keys(REASONS) as ReasonCode[];

  it('are of the prefix, count, and come in order', () => {
    fc.assert(
      fc.property(lookedAhead, fc.constantFrom(...codes), (looked, code) => {
        const evidence = evidenceIn(looked);
        const facts = factsBehindReason(code, evidence, { before: {}, after: {} });
        expect(facts).toEqual(evidence.facts.filter((each) => facts.includes(each)));
      }),
      { numRuns: 100 },
    );
  });

  it('that a default is open are those of the default', () => {
    let open = 0;
    fc.assert(
      fc.property(lookedAhead, (looked) => {
        const evidence = evidenceIn(looked);
        const isOpen = evidence.defaults.some((each) => each.curedOn === null);
        const facts = factsBehindReason('R11', evidence, { before: {}, after: {} });
        if (isOpen) open++;
        expect(facts.length > 0).toBe(isOpen);
      }),
      { numRuns: 100 },
    );
    expect(open).toBeGreaterThan(5);
  });
});
