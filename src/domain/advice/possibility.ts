import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf, cycleOf, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Book } from '../account/book.ts';
import type { ItemState } from '../assessment/obligations.ts';
import type { PaymentDefault } from '../assessment/defaults.ts';
import type { ReasonCode } from '../assessment/reasons.ts';
import type { PossibleBehaviour } from './behaviours.ts';
import type { Outlook } from './outlook.ts';

/** Something that can be done about a score. */
export interface Possibility {
  /** Stable: `PAY_OVERDUE`, `INCOME` ... */
  readonly code: AdviceCode;
  /** The reasons that it answers. */
  readonly reasons: readonly ReasonCode[];
  /** Of possibilities that replace each other, the one that goes further has a higher rank. */
  readonly instead?: { readonly of: string; readonly rank: number };
  /** What would be reported up to the end of a cycle. */
  behavioursThrough(last: Cycle): readonly PossibleBehaviour[];
}

export const ADVICE_CODES = [
  'PAY_OVERDUE',
  'PAY_IN_TIME',
  'PAY_BILLS',
  'VERIFY_NAME',
  'PROVIDE_EDUCATION',
  'PROVIDE_JOB',
  'PROVIDE_EMAIL',
  'PROVIDE_ADDRESS',
  'PROVIDE_LICENCE',
  'PROVIDE_TAX_RESIDENCY',
  'PROVIDE_INVESTOR_CERTIFICATE',
  'BIND_PHONE',
  'DEBT_TO_50',
  'DEBT_TO_30',
  'INCOME',
  'INSURANCE',
  'VEHICLE',
  'PROPERTY',
  'SAVINGS_NEXT_TIER',
  'SAVINGS_HIGHEST_TIER',
  'CONTRACTS',
  'INVEST',
  'DONATE',
  'ACTIVE_DAYS',
  'SCENES',
  'RECEIPTS',
  'CONFIRM_RECEIPTS',
  'CLEAR_RISKS',
  'WAIT_APPLICATIONS',
  'WAIT_QUERIES',
  'WAIT_RECEIPTS',
  'WAIT_DISPUTES',
  'WAIT_DEFAULTS',
  'KEEP_LINES',
  'KEEP_PHONE',
  'KEEP_CONNECTIONS',
] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];

/** How an account stands on the open day, for whoever looks for possibilities. */
export interface Situation {
  readonly outlook: Outlook;
  readonly today: Day;
  readonly book: Book;
  readonly items: readonly ItemState[];
  readonly defaults: readonly PaymentDefault[];
}

/** The cycles in which something can still be done, from the open day's on. */
export function cyclesFrom(today: Day, last: Cycle): readonly Cycle[] {
  const first = cycleOf(today);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/** The n-th day of a cycle, from 0, but not before the open day and not after the cycle. */
export function dayOf(cycle: Cycle, n: number, today: Day): Day {
  const day = Math.max(firstDayOf(cycle) + n, today);
  return Math.min(day, cutoffDayOf(cycle) - 1);
}

/** The same in each cycle, about its middle. */
export function eachCycle(
  today: Day,
  behaviourOn: (day: Day, cycle: Cycle) => PossibleBehaviour | readonly PossibleBehaviour[],
): Possibility['behavioursThrough'] {
  return (last) =>
    cyclesFrom(today, last).flatMap((cycle) => behaviourOn(dayOf(cycle, MIDDLE, today), cycle));
}

const MIDDLE = 14;
