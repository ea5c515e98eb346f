import fc from 'fast-check';
import type { Fact } from '../../../src/domain/account/account.events.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import type { Book } from '../../../src/domain/account/book.ts';
import { compact } from '../../../src/domain/account/compact.ts';
import type { Conclusions } from '../../../src/domain/assessment/assess.ts';
import { conclude, covers } from '../../../src/domain/assessment/assess.ts';
import { cutWithin } from '../../../src/domain/assessment/cut.ts';
import { nextWake } from '../../../src/domain/assessment/wake.ts';
import { courseOf } from '../../../src/domain/payment-default/course.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
import { cycleOf, dateOf, dayFrom, firstDayOf } from '../../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from '../../support/domain/facts.ts';
import type { ReportedFact } from '../../support/domain/histories.ts';
import { historyOver } from '../../support/domain/histories.ts';

/** Raise it for a long run by hand. */
const HISTORIES = 60;
/** After the last fact: until the last bucket is reached. */
const DAYS_AFTER = 95;

describe('an account is woken', () => {
  it('never too late: concluding on waking days and with new facts misses nothing', () => {
    fc.assert(
      fc.property(historyOver(3, 6, 10), ({ facts }) => {
        const missed = daysMissed(facts);
        expect(missed).toEqual([]);
      }),
      { numRuns: HISTORIES },
    );
  });

  const due = fact('ObligationDue', '2026-10-20T12:00:00+08:00', {
    data: { obligationId: 'o', lineId: 'l', amountDueMinor: 100, dueOn: '2026-11-10' },
  });
  const paid = (on: string) =>
    fact('RepaymentMade', noon(on), {
      data: { repaymentId: on, obligationId: 'o', amountMinor: 100 },
    });

  const pausedOn = (on: string) =>
    fact('DelinquencyPaused', noon(on), { data: { targetId: 'obligation:o', reason: 'flood' } });
  const resumed = fact('DelinquencyResumed', noon('2026-11-30'), {
    data: { targetId: 'obligation:o' },
  });
  const tenDays = [pausedOn('2026-11-20'), resumed];
  const writtenOff = fact('ObligationWrittenOff', noon('2026-11-25'), {
    data: { targetId: 'obligation:o' },
  });
  const restructured = fact('ObligationRestructured', noon('2026-11-02'), {
    data: { targetId: 'obligation:o', dueOn: '2027-01-10' },
  });

  const voided = fact('BehaviourVoided', noon('2026-11-20'), {
    data: { targetId: due.id, reason: 'error' },
  });

  it.each([
    ['the day after the due date', [due], '2026-10-21', '2026-11-11'],
    ['the 30th day past due', [due], '2026-11-11', '2026-12-06'],
    ['the 60th', [due], '2026-12-10', '2027-01-09'],
    ['the 90th', [due], '2027-01-09', '2027-02-08'],
    ['never after that', [due], '2027-02-08', null],
    ['the cutoff at which a streak starts', [due, paid('2026-11-01')], '2026-11-02', '2026-12-06'],
    ['the day of a payment to come', [due, paid('2026-11-05')], '2026-11-02', '2026-11-05'],
    ['the expiry of a cured record', [due, paid('2026-11-12')], '2026-12-06', '2031-12-06'],
    ['never with nothing known', [], '2026-11-02', null],
    ['each day before what is withdrawn later', [due, voided], '2026-11-02', '2026-11-03'],
    ['never once it is withdrawn', [due, voided], '2026-11-20', null],
    ['the day of a pause to come', [due, pausedOn('2026-11-20')], '2026-11-11', '2026-11-20'],
    ['never after its cycle while a pause runs', [due, pausedOn('2026-11-01')], '2026-12-06', null],
    ['the 30th unpaused day past due', [due, ...tenDays], '2026-12-06', '2026-12-20'],
    ['the day of a write-off to come', [due, writtenOff], '2026-11-11', '2026-11-25'],
    ['the day after the due date of new terms', [due, restructured], '2026-12-06', '2027-01-11'],
  ])('on %s', (_, facts, on, wakeOn) => {
    expect(wakeAfter(facts, dayFrom(on))).toBe(wakeOn);
  });
});

function wakeAfter(facts: readonly Fact[], openDay: Day): string | null {
  const book = bookOf(facts, SHANGHAI);
  const day = nextWake(book, conclude(book, cutWithin(openDay)), openDay);
  return day === null ? null : dateOf(day);
}

/** The days on which concluding each day says something that concluding when woken does not. */
function daysMissed(facts: readonly ReportedFact[]): string[] {
  if (facts.length === 0) return [];
  const days = facts.flatMap((each) => [each.arrivesOn, each.fact.day]);
  const missed: string[] = [];
  const arrived: Fact[] = [];
  let book = bookOf([], SHANGHAI);
  let wakeOn: Day | null = null;
  let said = '[[],[]]';
  for (let day = Math.min(...days); day <= Math.max(...days) + DAYS_AFTER; day++) {
    const arriving = facts.filter((each) => each.arrivesOn === day).map((each) => each.fact);
    if (arriving.length > 0) {
      arrived.push(...arriving);
      book = bookOf(arrived, SHANGHAI);
    }
    if (day === firstDayOf(cycleOf(day))) compact(book, cycleOf(day) - 1);
    const conclusions = concludeOn(day, book, arrived);
    const saying = wordsOf(conclusions, day);
    if (arriving.length > 0 || (wakeOn !== null && wakeOn <= day)) {
      said = saying;
      wakeOn = nextWake(book, conclusions, day);
    }
    if (said !== saying) missed.push(dateOf(day));
  }
  return missed;
}

function concludeOn(day: Day, book: Book, arrived: readonly Fact[]): Conclusions {
  const cut = cutWithin(day);
  return conclude(covers(book, cut) ? book : bookOf(arrived, SHANGHAI, day), cut);
}

/** What the streams of the streak and of the defaults would hold. */
function wordsOf({ streak, defaults, items }: Conclusions, day: Day): string {
  const courses = defaults.map((each) => {
    const item = items.find(({ key }) => key === each.key);
    return courseOf(each, { accountId: 'account_1', item, cut: cutWithin(day) });
  });
  return JSON.stringify([streak.entries, courses]);
}
