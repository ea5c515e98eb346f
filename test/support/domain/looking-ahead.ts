import fc from 'fast-check';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import type { Outlook } from '../../../src/domain/advice/outlook.ts';
import { outlookOf } from '../../../src/domain/advice/outlook.ts';
import type { Slices } from '../../../src/domain/advice/gains.ts';
import type { Assessment } from '../../../src/domain/assessment/assess.ts';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { cutOfCycle } from '../../../src/domain/assessment/cut.ts';
import type { Standing } from '../../../src/domain/assessment/movement.ts';
import type { PeerScores } from '../../../src/domain/assessment/person-features.ts';
import { standingAfter } from '../../../src/domain/register/record.ts';
import type { PublishedRecord } from '../../../src/domain/register/register.events.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';
import type { Cycle, Day } from '../../../src/kernel/business-calendar.ts';
import { cutoffDayOf, firstDayOf } from '../../../src/kernel/business-calendar.ts';
import { SHANGHAI } from './facts.ts';
import type { History } from './histories.ts';
import { historyOver } from './histories.ts';
import { scoresOfPeersIn } from './peers.ts';
import { publishAll } from './publishing.ts';

/** An account that has been published for a while, and looks ahead from a day after that. */
export interface LookedAhead {
  readonly outlook: Outlook;
  /** What was published, the oldest first. */
  readonly records: readonly PublishedRecord[];
  /** Everything that happens to it, after the open day too. */
  readonly facts: readonly Fact[];
}

/** Random histories, looked at from a random day of one of their later cycles. */
export const lookedAhead: fc.Arbitrary<LookedAhead> = fc
  .record({
    history: historyOver(3, 6, 14, 14, 30),
    cycle: fc.nat(999),
    day: fc.oneof(fc.constantFrom(0, 27), fc.nat(27)),
  })
  .map(({ history, cycle, day }) => lookAhead(history, { cycle, day }));

function lookAhead({ facts, cycles }: History, at: { cycle: number; day: number }): LookedAhead {
  const all = facts.map(({ fact }) => fact);
  const published = cycles.slice(0, 1 + (at.cycle % cycles.length));
  const next = (published.at(-1) as Cycle) + 1;
  const today: Day = Math.min(firstDayOf(next) + at.day, cutoffDayOf(next) - 1);
  const known = all.filter((fact) => fact.day <= today);
  const records = publishAll(known, published).map(({ record }) => record);
  return { outlook: outlookAt(known, { next, today, records }), records, facts: all };
}

/** From a day on which these facts are known. */
export function outlookAt(
  facts: readonly Fact[],
  at: { readonly next: Cycle; readonly today: Day; readonly records: readonly PublishedRecord[] },
): Outlook {
  const { next, today, records } = at;
  const standing = records.reduce<Standing | null>(
    (before, record) => standingAfter(record, before),
    null,
  );
  const peerScores = scoresOfPeersIn(next - 1);
  const scorecardOf = () => SCORECARD_V1;
  return outlookOf({ facts, calendar: SHANGHAI, next, today, standing, peerScores, scorecardOf });
}

/** What cycles come to by folding all facts anew for each of them, while peers stay as they are. */
export function naively(
  facts: readonly Fact[],
  { next, standing: before, peerScores }: Outlook,
  cycles: number,
): readonly Assessment[] {
  let standing: Standing | null = before;
  return Array.from({ length: cycles }, (_, n) => {
    const assessment = assessedAt(facts, next + n, { standing, peerScores });
    if (assessment.unscored === null) standing = assessment;
    return assessment;
  });
}

function assessedAt(
  facts: readonly Fact[],
  cycle: Cycle,
  of: { readonly standing: Standing | null; readonly peerScores: PeerScores },
): Assessment {
  const book = bookOf(facts, SHANGHAI, cutOfCycle(cycle).knownThrough);
  return assess(book, { cycle }, { ...of, scorecard: SCORECARD_V1 });
}

/** The result of work in slices, in one go. */
export function done<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** What of an assessment is published; what a book knows beside it does not matter. */
export function published(assessment: Assessment): unknown {
  const { cycle, unscored, streak } = assessment;
  const { current, scoring, longest } = streak;
  const lengths = { current, scoring, longest };
  if (unscored !== null) return { cycle, unscored, lengths };
  const { score, target, parts, lines, features, movement, charged, reasons } = assessment;
  return { cycle, lengths, score, target, parts, lines, features, movement, charged, reasons };
}
