import fc from 'fast-check';
import type { FactData, FactType } from '../../../src/domain/account/account.events.ts';
import type { Day } from '../../../src/kernel/business-calendar.ts';
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
export const time = fc.oneof(
  fc.constantFrom(0, 1_000, 43_200_000, 86_399_000, 86_399_999),
  fc.nat(86_399_999),
);
/** Days from a due date to a payment: around it, around each bucket, far beyond. */
export const delay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -6, max: 0 }) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 28, 29, 30, 31, 58, 59, 60, 88, 89, 90, 91) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
);
export const amountMinor = fc.constantFrom(0, 1, 50, 100, 100, 100, 250);
export const line = fc.constantFrom('line-a', 'line-b', 'line-c');

export function draft<T extends FactType>(
  type: T,
  day: Day,
  time: number,
  data: FactData[T],
): Draft {
  return { at: SHANGHAI.startOf(day) + time, said: { type, data } as Draft['said'] };
}
