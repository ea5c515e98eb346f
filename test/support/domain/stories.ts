import fc from 'fast-check';
import type { FactData, FactType } from '../../../src/domain/account/account.events.ts';
import {
  BILL_CATEGORIES,
  LINE_KINDS,
  QUERY_PURPOSES,
  SCENES,
} from '../../../src/domain/account/account.events.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { SHANGHAI } from './facts.ts';

/**
 * What may happen to an account, a few facts at a time. Ids come from small pools, so that
 * stories run into each other: two payments under one id, an order confirmed twice.
 */
export interface Draft {
  readonly at: number;
  readonly said: { [T in FactType]: { readonly type: T; readonly data: FactData[T] } }[FactType];
}

/** A story is told once the day on which it begins is known. */
export type Story = (begin: Day) => readonly Draft[];

/** Milliseconds after midnight, most often at an edge of the day. */
const time = fc.oneof(
  fc.constantFrom(0, 1_000, 43_200_000, 86_399_000, 86_399_999),
  fc.nat(86_399_999),
);
/** Days from a due date to a payment: around it, around each bucket, far beyond. */
const delay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -6, max: 0 }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 28, 29, 30, 31, 58, 59, 60, 88, 89, 90, 91) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
);
const amountMinor = fc.constantFrom(0, 1, 50, 100, 100, 100, 250);
const line = fc.constantFrom('line-a', 'line-b', 'line-c');

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

const confirmBy = fc.option(fc.record({ after: fc.nat(4), isDate: fc.boolean(), time }));
const orderStep = fc.record({
  type: fc.constantFrom('PurchaseMade', 'GoodsDelivered', 'ReceiptConfirmed', 'ReceiptConfirmed'),
  after: fc.nat(5),
  time,
  confirmBy,
  auto: fc.constantFrom(true, false, false),
  scene: fc.option(fc.constantFrom(...SCENES.slice(0, 6))),
});
const order = fc
  .record({ n: fc.nat(5), steps: fc.array(orderStep, { minLength: 1, maxLength: 4 }) })
  .map(
    ({ n, steps }): Story =>
      (begin) =>
        steps.map(({ type, after, time, confirmBy: by, auto, scene }) => {
          const until = by ? begin + by.after : begin;
          const instant = () => new Date(SHANGHAI.startOf(until) + (by?.time ?? 0)).toISOString();
          const data = {
            orderId: `order-${n}`,
            ...(scene ? { scene } : {}),
            ...(by ? { confirmBy: by.isDate ? dateOf(until) : instant() } : {}),
            ...(type === 'ReceiptConfirmed' ? { auto } : {}),
          };
          return draft(type as 'ReceiptConfirmed', begin + after, time, data);
        }),
  );

const seeking = fc
  .array(
    fc.record({
      n: fc.nat(30),
      requester: fc.constantFrom('lender-1', 'lender-2', 'lender-3', 'lender-4', 'lender-5'),
      purpose: fc.constantFrom(...QUERY_PURPOSES, 'lending', 'rental', 'lending'),
      isQuery: fc.boolean(),
      after: fc.constantFrom(0, 1, 29, 30, 31, 60),
      time,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(
    (all): Story =>
      (begin) =>
        all.map(({ n, requester, purpose, isQuery, after, time }) => {
          const application = { applicationId: `a${n}`, product: 'p', lender: requester };
          return isQuery
            ? draft('CreditQueried', begin + after, time, { queryId: `q${n}`, requester, purpose })
            : draft('CreditApplied', begin + after, time, application);
        }),
  );

const debt = fc
  .record({
    time,
    position: fc.oneof(
      fc.record({ ratioPct: fc.nat(120) }),
      fc.record({ usedMinor: fc.integer({ min: -5, max: 200 }), limitMinor: fc.nat(200) }),
    ),
  })
  .map(({ time, position }): Story => (day) => [
    draft('DebtPositionReported', day, time, position),
  ]);

const ending = fc
  .record({ lineId: line, time, kind: fc.nat(9), balanceMinor: fc.integer() })
  .map(({ lineId, time, kind, balanceMinor }): Story => (day) => {
    const date = dateOf(day);
    if (kind === 0) return [draft('AccountClosed', day, time, { closedOn: date })];
    if (kind < 5) return [draft('CreditLineClosed', day, time, { lineId })];
    const data = { statementId: `s${kind}`, lineId, balanceMinor, issuedOn: date };
    return [draft('StatementIssued', day, time, data)];
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

const active = fc
  .record({ days: fc.integer({ min: 5, max: 60 }), scenes: fc.integer({ min: 1, max: 12 }), time })
  .map(
    ({ days, scenes, time }): Story =>
      (begin) =>
        Array.from({ length: days }, (_, n) => {
          const scene = SCENES[n % scenes] ?? 'books';
          return draft('PurchaseMade', begin + n, time, { orderId: `daily-${n}`, scene });
        }),
  );

/** What most accounts begin with: a real name and lines of credit. */
export const opening: fc.Arbitrary<Story> = fc
  .record({ times: fc.tuple(time, time), kinds: fc.array(fc.constantFrom(...LINE_KINDS)) })
  .map(({ times, kinds }): Story => (begin) => [
    draft('AccountOpened', begin, times[0], { openedOn: dateOf(begin) }),
    draft('RealNameVerified', begin, times[1], {}),
    ...kinds.slice(0, 3).map((kind, n) => {
      const lineId = `line-${'abc'[n] ?? ''}`;
      return draft('CreditLineOpened', begin + n, times[1], { lineId, kind, limitMinor: 100 });
    }),
  ]);

/** Everything but withdrawals, which need to know what there is to withdraw. */
export const story: fc.Arbitrary<Story> = fc.oneof(
  { weight: 1, arbitrary: opening },
  { weight: 5, arbitrary: obligation },
  { weight: 3, arbitrary: bill },
  { weight: 4, arbitrary: steady },
  { weight: 2, arbitrary: active },
  { weight: 2, arbitrary: delinquency },
  { weight: 5, arbitrary: order },
  { weight: 2, arbitrary: seeking },
  { weight: 1, arbitrary: debt },
  { weight: 1, arbitrary: ending },
);

function draft<T extends FactType>(type: T, day: Day, time: number, data: FactData[T]): Draft {
  return { at: SHANGHAI.startOf(day) + time, said: { type, data } as Draft['said'] };
}
