import fc from 'fast-check';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { Standing } from '../../src/domain/assessment/movement.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cycleName, dateOf } from '../../src/kernel/business-calendar.ts';
import { BUCKETS } from '../reference/defaults.ts';
import type { Features } from '../reference/features.ts';
import { naive, peersBefore } from '../reference/histories.ts';
import type { RefRecord } from '../reference/publish.ts';
import { assessOnce } from '../reference/publish.ts';
import { history, historyOver } from '../support/domain/histories.ts';
import {
  bestProfile,
  CYCLE_0,
  referenceProfile,
  stableProfile,
} from '../support/domain/profile-facts.ts';
import type { Publication } from '../support/domain/publishing.ts';
import { publishAll } from '../support/domain/publishing.ts';

/** Raise them for a long run by hand. */
const HISTORIES = 1_000;
const HISTORIES_WITH_A_PAST = 100;
/** The reference looks at everything anew each cycle, so long histories are sampled. */
const MOST_CYCLES = 12;

/** From time to time an account comes with a score, so that all heights are seen. */
const standing: fc.Arbitrary<Standing | null> = fc.option(
  fc.record({ score: fc.integer({ min: 350, max: 950 }), charged: fc.constant({}) }),
);

const highStanding: fc.Arbitrary<Standing | null> = fc.option(
  fc.record({ score: fc.integer({ min: 600, max: 950 }), charged: fc.constant({}) }),
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

  it('are so of accounts with a good past as well, whose scores are high', () => {
    const past = fc.constantFrom(...PASTS);
    fc.assert(
      fc.property(past, historyOver(2, 4), highStanding, (known, { facts }, before) => {
        const all = [...known, ...facts.map((each) => each.fact)];
        const published = publishAll(all, FIRST_CYCLES, before);
        expect(published.map(told)).toEqual(publishByReference(all, FIRST_CYCLES, before));
      }),
      { numRuns: HISTORIES_WITH_A_PAST },
    );
  });
});

/** The cycles in which the histories of so few begin; all profiles go on in them. */
const FIRST_CYCLES = [0, 1, 2, 3].map((n) => CYCLE_0 + n);
const PASTS = [bestProfile(3), referenceProfile(3), stableProfile(3)];

function publishByReference(
  facts: readonly Fact[],
  cycles: readonly Cycle[],
  before: Standing | null,
) {
  const plain = naive(facts);
  const peers = peersBefore(cycles);
  let previous = before && { score: before.score, charged: {} };
  return cycles.map((cycle) => {
    const record = assessOnce({ facts: plain, cycle: cycleName(cycle), previous, peers });
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
  const { features, score, target, parts, lines, movement, charged, reasons } = assessment;
  return { ...common, features, score, target, parts, lines, movement, charged, reasons };
}

function toldByReference(record: RefRecord) {
  const { cycle, streak, unscored } = record;
  const defaults = record.defaults.map(({ key, worst, curedOn }) => ({ key, worst, curedOn }));
  if (unscored !== null) return { cycle, streak, defaults, unscored };
  const { features, score, target, parts, lines, movement, charged, reasons } = record;
  const scored = { score, target, parts, lines, movement, charged, reasons };
  return { cycle, streak, defaults, features: features && named(features), ...scored };
}

/** The reference counts buckets; the record names them. */
function named(features: Features) {
  const onFile = features.defaultsOnFile.map(({ key, worst, quarters }) => {
    return { key, bucket: BUCKETS[worst], quarters };
  });
  return { ...features, defaultsOnFile: onFile };
}
