import fc from 'fast-check';
import { BILL_CATEGORIES } from '../../../src/domain/account/vocabulary.ts';
import type { BillCategory } from '../../../src/domain/account/vocabulary.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import type { Draft, Story } from './story-parts.ts';
import { amountMinor, delay, draft, line, time } from './story-parts.ts';

/** Days from a due date to what is made of the item: before it, around it, in every bucket. */
const after = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 13, max: 130 }) },
);

interface Step {
  readonly kind: 'pause' | 'resume' | 'restructure' | 'writeOff' | 'pay';
  readonly isOfLine: boolean;
  readonly after: number;
  readonly time: number;
  readonly dueAfter: number | null;
  readonly amountMinor: number | null;
}

const kind = fc.constantFrom<Step['kind'][]>(
  ...(['pause', 'pause', 'resume', 'resume', 'restructure', 'writeOff', 'pay'] as const),
);
const step: fc.Arbitrary<Step> = fc.record({
  kind,
  isOfLine: fc.boolean(),
  after,
  time,
  dueAfter: fc.option(fc.integer({ min: -3, max: 70 }), { freq: 5 }),
  amountMinor: fc.option(amountMinor),
});

/** The item of a story, and the days that are counted from its due date. */
interface Told {
  readonly id: string;
  readonly dueDay: Day;
  readonly isBill: boolean;
  readonly lineId: string;
}

/** An item that is paid late or never, and what authorities and agreements make of it. */
export const governed: fc.Arbitrary<Story> = fc
  .record({
    n: fc.nat(9),
    isBill: fc.boolean(),
    lineId: line,
    category: fc.constantFrom(...BILL_CATEGORIES),
    amountDueMinor: fc.constantFrom(100, 100, 250, 100_001),
    announcedAt: time,
    paid: fc.option(fc.record({ delay, time, amountMinor })),
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  })
  .map(({ n, isBill, lineId, paid, steps, ...terms }): Story => (dueDay) => {
    const told = { id: isBill ? `b${n}` : `o${n}`, dueDay, isBill, lineId };
    const early = paid ? [payment(told, -1, { ...paid, after: paid.delay })] : [];
    return [
      announcement(told, terms),
      ...early,
      ...steps.map((each, index) => stepOf(told, index, each)),
    ];
  });

function announcement(
  { id, dueDay, isBill, lineId }: Told,
  terms: { category: BillCategory; amountDueMinor: number; announcedAt: number },
): Draft {
  const { category, amountDueMinor, announcedAt } = terms;
  const dueOn = dateOf(dueDay);
  const bill = { billId: id, category, amountMinor: amountDueMinor, dueOn };
  const obligation = { obligationId: id, lineId, amountDueMinor, dueOn };
  return isBill
    ? draft('BillIssued', dueDay - 12, announcedAt, bill)
    : draft('ObligationDue', dueDay - 12, announcedAt, obligation);
}

function payment(
  { id, dueDay, isBill }: Told,
  n: number,
  at: { after: number; time: number; amountMinor: number | null },
): Draft {
  const day = dueDay + at.after;
  const paidMinor = at.amountMinor ?? 100;
  const repaymentId = `${id} ${dueDay} ${n}`;
  const repayment = { repaymentId, obligationId: id, amountMinor: paidMinor };
  return isBill
    ? draft('BillPaid', day, at.time, { billId: id, amountMinor: paidMinor })
    : draft('RepaymentMade', day, at.time, repayment);
}

function stepOf(told: Told, n: number, each: Step): Draft {
  const day = told.dueDay + each.after;
  const itemKey = `${told.isBill ? 'bill' : 'obligation'}:${told.id}`;
  const targetId = each.isOfLine ? `line:${told.lineId}` : itemKey;
  switch (each.kind) {
    case 'pay':
      return payment(told, n, each);
    case 'pause':
      return draft('DelinquencyPaused', day, each.time, { targetId, reason: 'flood' });
    case 'resume':
      return draft('DelinquencyResumed', day, each.time, { targetId });
    case 'writeOff':
      return draft('ObligationWrittenOff', day, each.time, { targetId: itemKey });
    case 'restructure':
      return draft('ObligationRestructured', day, each.time, {
        targetId: itemKey,
        ...(each.dueAfter === null ? {} : { dueOn: dateOf(day + each.dueAfter) }),
        ...(each.amountMinor === null ? {} : { amountDueMinor: each.amountMinor }),
      });
  }
}
