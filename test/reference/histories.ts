import { cycleOfDay, firstDayOf, formatCycle, formatDay, parseCycle, startOfDay } from './dates.ts';
import type { RefFact } from './publish.ts';

const CYCLE_ZERO = parseCycle('2026-01');
const HOUR_MS = 3_600_000;

/** `cycleName(0)` is the cycle in which a reference profile is opened. */
export function cycleName(number: number): string {
  return formatCycle(CYCLE_ZERO + number);
}

export function cycleNames(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => cycleName(from + index));
}

/** The n-th day (from 0) of a numbered cycle, written YYYY-MM-DD. */
export function dateIn(cycle: number, dayNumber: number): string {
  return formatDay(firstDayOf(CYCLE_ZERO + cycle) + dayNumber);
}

export function fact(
  type: string,
  when: { cycle: number; day?: number; id?: string },
  data: Record<string, unknown> = {},
): RefFact {
  const day = firstDayOf(CYCLE_ZERO + when.cycle) + (when.day ?? 0);
  if (cycleOfDay(day) !== CYCLE_ZERO + when.cycle) throw new Error('day outside its cycle');
  const names = Object.values(data).join('-');
  const id = when.id ?? `${type}-${when.cycle}-${when.day ?? 0}-${names}`;
  return { id, type, occurredAt: startOfDay(day) + 12 * HOUR_MS, data };
}

/** Which items of a profile are not paid on their due day: their key and where they are paid. */
export type PaidElsewhere = Record<string, { cycle: number; day: number } | 'never'>;

export interface Profile {
  /** First and last cycle with activity and items. */
  openedIn: number;
  firstItemsIn: number;
  until: number;
  scenes: number;
  receipts: boolean;
  elsewhere?: PaidElsewhere;
}

/** Points of RP that come from behaviours without facts: capacity 55, donation 1, 56 and 16. */
export const EXTRA_OF_RP = 128;
/** The same of SP: identity 56, connections 3. */
export const EXTRA_OF_SP = 59;

/** The reference profile RP of the domain, opened in cycle 0. */
export function referenceProfile(until: number, elsewhere: PaidElsewhere = {}): RefFact[] {
  const profile = { openedIn: 0, firstItemsIn: 1, until, scenes: 9, receipts: true, elsewhere };
  return [...profileFacts(profile), ...activity(profile)];
}

/** A real name, two lines, debt of 40 %, two repayments and a bill a month. */
export function profileFacts(profile: Profile): RefFact[] {
  const opening = { cycle: profile.openedIn };
  const facts = [
    fact('AccountOpened', opening, { openedOn: dateIn(profile.openedIn, 0) }),
    fact('RealNameVerified', opening),
    fact('CreditLineOpened', opening, { lineId: 'card', kind: 'creditCard', limitMinor: 100 }),
    fact('CreditLineOpened', opening, { lineId: 'loan', kind: 'cashLoan', limitMinor: 100 }),
    fact('DebtPositionReported', opening, { ratioPct: 40 }),
  ];
  for (let cycle = profile.firstItemsIn; cycle <= profile.until; cycle += 1) {
    for (const lineId of ['card', 'loan']) {
      const obligationId = `${lineId}-${cycle}`;
      const terms = { obligationId, lineId, amountDueMinor: 1000, dueOn: dateIn(cycle, 14) };
      facts.push(fact('ObligationDue', { cycle }, terms));
      const paid = profile.elsewhere?.[obligationId] ?? { cycle, day: 14 };
      if (paid === 'never') continue;
      const payment = { repaymentId: obligationId, obligationId, amountMinor: 1000 };
      facts.push(fact('RepaymentMade', paid, payment));
    }
    const billId = `water-${cycle}`;
    const bill = { billId, category: 'water', amountMinor: 500, dueOn: dateIn(cycle, 19) };
    facts.push(fact('BillIssued', { cycle }, bill));
    facts.push(fact('BillPaid', { cycle, day: 19 }, { billId, amountMinor: 500 }));
  }
  return facts;
}

/** 60 active days in any 3 cycles and, with receipts, 8 of them in any 6. */
export function activity(profile: Profile): RefFact[] {
  const facts: RefFact[] = [];
  for (let cycle = profile.openedIn - 5; cycle <= profile.until; cycle += 1) {
    for (let day = 0; day < 20; day += 1) {
      const order = { orderId: `${cycle}-${day}`, scene: `scene ${day % profile.scenes}` };
      facts.push(fact('PurchaseMade', { cycle, day }, { ...order, amountMinor: 2000 }));
    }
    const receipts = profile.receipts ? ((cycle + 6) % 3 === 0 ? 2 : 1) : 0;
    for (let day = 0; day < receipts; day += 1) {
      facts.push(fact('ReceiptConfirmed', { cycle, day }, { orderId: `${cycle}-${day}` }));
    }
  }
  return facts;
}
