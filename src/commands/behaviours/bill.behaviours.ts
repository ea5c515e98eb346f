import { BILL_CATEGORIES } from '../../domain/account/account.events.ts';
import type { BillCategory } from '../../domain/account/account.events.ts';
import { Amount, Currency, LocalDate, OneOf, Reference } from './fields.ts';
import { optional, together } from './rules.ts';

/** A bill was sent, to be paid up to the end of a local date. Currency: default CNY. */
export class BillIssuedData {
  @Reference()
  readonly billId!: string;

  @OneOf(BILL_CATEGORIES)
  readonly category!: BillCategory;

  @Amount({ min: 1 })
  readonly amountMinor!: number;

  @LocalDate()
  readonly dueOn!: string;

  @Currency(optional)
  readonly currency?: string;
}

const terms = together('category', 'amountDueMinor', 'dueOn');

/** A bill was paid, wholly or in part; with its terms where nobody announced it. */
export class BillPaidData {
  @Reference()
  readonly billId!: string;

  @Amount({ min: 1 })
  readonly amountMinor!: number;

  /** Who paid, where it was somebody else. */
  @Reference(optional)
  readonly paidBy?: string;

  @OneOf(BILL_CATEGORIES, terms)
  readonly category?: BillCategory;

  @Amount({ min: 0 }, terms)
  readonly amountDueMinor?: number;

  @LocalDate(terms)
  readonly dueOn?: string;

  @Currency(optional)
  readonly currency?: string;
}
