import fc from 'fast-check';
import { LINE_KINDS, QUERY_PURPOSES, SCENES } from '../../../src/domain/account/vocabulary.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { dueStory } from './due-stories.ts';
import { SHANGHAI } from './facts.ts';
import type { Story } from './story-parts.ts';
import { draft, line, time } from './story-parts.ts';

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
  { weight: 14, arbitrary: dueStory },
  { weight: 2, arbitrary: active },
  { weight: 5, arbitrary: order },
  { weight: 2, arbitrary: seeking },
  { weight: 1, arbitrary: debt },
  { weight: 1, arbitrary: ending },
);
