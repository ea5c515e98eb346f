import fc from 'fast-check';
import { BILL_CATEGORIES } from '../../../src/domain/account/vocabulary.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import type { Story } from './story-parts.ts';
import { amountMinor, delay, draft, line, time } from './story-parts.ts';

const payments = fc.array(
  fc.record({ delay, time, amountMinor, n: fc.nat(5), isSelfContained: fc.boolean() }),
  { minLength: 0, maxLength: 3 },
);

const obligation = fc
  .record({
    n: fc.nat(9),
    lineId: line,
    amountDueMinor: amountMinor,
    announced: fc.option(fc.record({ before: fc.integer({ min: -8, max: 25 }), time })),
    payments,
  })
  .map((told): Story => (dueDay) => {
    const obligationId = `o${told.n}`;
    const { lineId, amountDueMinor, announced } = told;
    const terms = { lineId, amountDueMinor, dueOn: dateOf(dueDay) };
    const paid = told.payments.map((each) =>
      draft('RepaymentMade', dueDay + each.delay, each.time, {
        repaymentId: `r${each.n}`,
        obligationId,
        amountMinor: each.amountMinor,
        ...(each.isSelfContained ? terms : {}),
      }),
    );
    if (!announced) return paid;
    const day = dueDay - announced.before;
    return [...paid, draft('ObligationDue', day, announced.time, { obligationId, ...terms })];
  });

const bill = fc
  .record({
    n: fc.nat(7),
    category: fc.constantFrom(...BILL_CATEGORIES),
    amountDueMinor: amountMinor,
    announced: fc.option(fc.record({ before: fc.integer({ min: -8, max: 25 }), time })),
    payments,
  })
  .map((told): Story => (dueDay) => {
    const billId = `b${told.n}`;
    const { category, amountDueMinor, announced } = told;
    const dueOn = dateOf(dueDay);
    const paid = told.payments.map((each) =>
      draft('BillPaid', dueDay + each.delay, each.time, {
        billId,
        amountMinor: each.amountMinor,
        ...(each.isSelfContained ? { category, amountDueMinor, dueOn } : {}),
      }),
    );
    if (!announced) return paid;
    const data = { billId, category, amountMinor: amountDueMinor, dueOn };
    return [...paid, draft('BillIssued', dueDay - announced.before, announced.time, data)];
  });

const statement = fc.record({
  gap: fc.constantFrom(0, 1, 5, 30, 31),
  reportedAfter: fc.constantFrom(0, 0, 0, 1, 40, -2),
  daysPastDue: fc.constantFrom(0, 0, 1, 29, 30, 60, 90, 200),
  time,
});
const delinquency = fc
  .record({ lineId: line, statements: fc.array(statement, { minLength: 1, maxLength: 4 }) })
  .map(({ lineId, statements }): Story => (begin) => {
    let asOf = begin;
    return statements.map(({ gap, reportedAfter, daysPastDue, time }) => {
      asOf += gap;
      const data = { lineId, daysPastDue, asOf: dateOf(asOf) };
      return draft('DelinquencyReported', asOf + reportedAfter, time, data);
    });
  });

/** Months of the same, with a slip here and there: what streaks and high scores are made of. */
const steady = fc
  .record({
    months: fc.integer({ min: 2, max: 30 }),
    dueOn: fc.nat(27),
    lineId: line,
    isBill: fc.boolean(),
    slips: fc.array(fc.record({ month: fc.nat(40), delay }), { maxLength: 2 }),
    time,
  })
  .map(
    ({ months, dueOn, lineId, isBill, slips, time }): Story =>
      (begin) =>
        Array.from({ length: months }, (_, month) => {
          const dueDay = begin + 30 * month + dueOn;
          const day = dueDay + (slips.find((slip) => slip.month === month)?.delay ?? 0);
          const id = `${lineId} ${begin} ${month}`;
          const due = { amountMinor: 100, amountDueMinor: 100, dueOn: dateOf(dueDay) };
          return isBill
            ? draft('BillPaid', day, time, { billId: id, category: 'water', ...due })
            : draft('RepaymentMade', day, time, {
                repaymentId: id,
                obligationId: id,
                lineId,
                ...due,
              });
        }),
  );

/** What is due, and what is said of it. */
export const dueStory: fc.Arbitrary<Story> = fc.oneof(
  { weight: 5, arbitrary: obligation },
  { weight: 3, arbitrary: bill },
  { weight: 4, arbitrary: steady },
  { weight: 2, arbitrary: delinquency },
);
