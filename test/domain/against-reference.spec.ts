import fc from 'fast-check';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { Standing } from '../../src/domain/assessment/movement.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cycleName, dateOf } from '../../src/kernel/business-calendar.ts';
import type { RefFact, RefRecord } from '../reference/publish.ts';
import { assessOnce } from '../reference/publish.ts';
import { history } from '../support/domain/histories.ts';
import type { Publication } from '../support/domain/publishing.ts';
import { publishAll } from '../support/domain/publishing.ts';

/** Raise it for a long run by hand. */
const HISTORIES = 400;
/** The reference looks at everything anew each cycle, so long histories are sampled. */
const MOST_CYCLES = 12;

/** From time to time an account comes with a score, so that all heights are seen. */
const standing: fc.Arbitrary<Standing | null> = fc.option(
  fc.record({ score: fc.integer({ min: 350, max: 950 }), charged: fc.constant({}) }),
);

describe('published scores', () => {
  it('are those of the naive reference', () => {
    fc.assert(
      fc.property(history, standing, ({ facts, cycles }, before) => {
        const all = facts.map((each) => each.fact);
        const run = sampled(cycles);
        const published = publishAll(all, run, before);
        expect(published.map(told)).toEqual(publishByReference(all, run, before));
      }),
      { numRuns: HISTORIES },
    );
  });
});

function publishByReference(
  facts: readonly Fact[],
  cycles: readonly Cycle[],
  before: Standing | null,
) {
  const naive = facts.map(({ id, type, occurredAt, data }): RefFact => {
    return { id, type, occurredAt, data: { ...data } };
  });
  let previous = before && { score: before.score, charged: {} };
  return cycles.map((cycle) => {
    const record = assessOnce({ facts: naive, cycle: cycleName(cycle), previous });
    const { score, charged } = record;
    if (score !== null && charged !== null) previous = { score, charged };
    return toldByReference(record);
  });
}

function sampled(cycles: readonly Cycle[]): readonly Cycle[] {
  const step = Math.ceil(cycles.length / MOST_CYCLES);
  return cycles.filter((_, n) => n % step === 0 || n === cycles.length - 1);
}

function told({ assessment, record }: Publication) {
  const { current, scoring, longest } = assessment.streak;
  const defaults = assessment.defaults.map(({ key, worst, curedOn }) => ({
    key,
    worst,
    curedOn: curedOn === null ? null : dateOf(curedOn),
  }));
  const common = { cycle: record.cycle, streak: { current, scoring, longest }, defaults };
  if (assessment.unscored !== null) return { ...common, unscored: assessment.unscored };
  const { score, target, parts, lines, movement, charged, reasons } = assessment;
  return { ...common, score, target, parts, lines, movement, charged, reasons };
}

function toldByReference(record: RefRecord) {
  const { cycle, streak, unscored } = record;
  const defaults = record.defaults.map(({ key, worst, curedOn }) => ({ key, worst, curedOn }));
  if (unscored !== null) return { cycle, streak, defaults, unscored };
  const { score, target, parts, lines, movement, charged, reasons } = record;
  const scored = { score, target, parts, lines, movement, charged, reasons };
  return { cycle, streak, defaults, ...scored };
}
