import type { Fact } from '../../../src/domain/account/account.events.ts';
import { countedFacts } from '../../../src/domain/account/book-of.ts';
import type { Dispute } from '../../../src/domain/support/disputes.ts';
import {
  disputesIn,
  isOpen,
  isOverdue,
  isSupportOverdue,
} from '../../../src/domain/support/disputes.ts';
import { dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { fact, noon } from '../../support/domain/facts.ts';

const TARGET = 'obligation:o';
const opened = (date: string, targetId = TARGET) =>
  fact('DisputeOpened', noon(date), { id: `opened ${date}`, data: { targetId, reason: 'why' } });
const resolved = (date: string, outcome: 'upheld' | 'rejected' = 'upheld', targetId = TARGET) =>
  fact('DisputeResolved', noon(date), { id: `resolved ${date}`, data: { targetId, outcome } });
const told = ({ opening, resolution }: Dispute) => [
  opening && dateOf(opening.on),
  resolution && dateOf(resolution.on),
];
/** From when to when, whichever fact has come first. */
function disputes(...facts: readonly Fact[]) {
  const inOrder = disputesIn(countedFacts(facts));
  expect(disputesIn(countedFacts(facts.toReversed()))).toEqual(inOrder);
  return inOrder.map(told);
}
const one = (...facts: readonly Fact[]) => disputesIn(facts)[0] as Dispute;

describe('a dispute', () => {
  it('is open until it is decided', () => {
    expect(disputes(opened('2026-11-02'))).toEqual([['2026-11-02', null]]);
    const decided = [opened('2026-11-02'), resolved('2026-11-09', 'rejected')];
    expect(disputes(...decided)).toEqual([['2026-11-02', '2026-11-09']]);
    expect(one(...decided).resolution?.outcome).toBe('rejected');
    expect([isOpen(one(...decided)), isOpen(one(opened('2026-11-02')))]).toEqual([false, true]);
  });

  it('that is opened again while it is open is one, as old as its first opening', () => {
    const facts = [opened('2026-11-02'), opened('2026-11-05'), resolved('2026-11-09')];
    expect(disputes(...facts)).toEqual([['2026-11-02', '2026-11-09']]);
  });

  it('that is opened again after a decision is another one', () => {
    const facts = [opened('2026-11-02'), resolved('2026-11-04'), opened('2026-11-05')];
    expect(disputes(...facts)).toEqual([
      ['2026-11-02', '2026-11-04'],
      ['2026-11-05', null],
    ]);
    expect(disputes(...facts, resolved('2026-11-09'))[1]).toEqual(['2026-11-05', '2026-11-09']);
  });

  it('is not decided by what was decided before it, or about something else', () => {
    expect(disputes(resolved('2026-11-01'), opened('2026-11-02'))).toEqual([
      [null, '2026-11-01'],
      ['2026-11-02', null],
    ]);
    const other = resolved('2026-11-03', 'upheld', 'obligation:other');
    expect(disputes(opened('2026-11-02'), other)).toEqual([
      ['2026-11-02', null],
      [null, '2026-11-03'],
    ]);
  });

  it('is decided once: a second decision stands by itself', () => {
    const facts = [opened('2026-11-02'), resolved('2026-11-04'), resolved('2026-11-05')];
    expect(disputes(...facts)).toEqual([
      ['2026-11-02', '2026-11-04'],
      [null, '2026-11-05'],
    ]);
  });

  it('that was opened, or decided, in error is not', () => {
    const voided = (targetId: string) =>
      fact('BehaviourVoided', noon('2026-11-20'), { data: { targetId, reason: 'error' } });
    const facts = [opened('2026-11-02'), resolved('2026-11-04')];
    expect(disputes(...facts, voided('resolved 2026-11-04'))).toEqual([['2026-11-02', null]]);
    expect(disputes(...facts, voided('opened 2026-11-02'))).toEqual([[null, '2026-11-04']]);
  });
});

describe('the deadlines of a dispute', () => {
  const on = (date: string) => dayFrom(date);

  it('are 20 days for the answer and two working days for support', () => {
    const { opening } = one(opened('2026-09-30'));
    expect(dateOf(opening?.answerDueOn ?? 0)).toBe('2026-10-20');
    expect(dateOf(opening?.supportDueOn ?? 0)).toBe('2026-10-09');
  });

  it('are kept through their last days', () => {
    const dispute = one(opened('2026-09-30'));
    expect([isOverdue(dispute, on('2026-10-20')), isOverdue(dispute, on('2026-10-21'))]).toEqual([
      ...[false, true],
    ]);
    const support = ['2026-10-09', '2026-10-10'].map((date) => isSupportOverdue(dispute, on(date)));
    expect(support).toEqual([false, true]);
  });

  it('are judged by the day of the decision once there is one', () => {
    const inTime = one(opened('2026-09-30'), resolved('2026-10-20'));
    const late = one(opened('2026-09-30'), resolved('2026-10-21'));
    const later = on('2027-01-01');
    expect([isOverdue(inTime, later), isOverdue(late, later)]).toEqual([false, true]);
    expect(isOverdue(one(resolved('2026-10-21')), later)).toBe(false);
  });
});
