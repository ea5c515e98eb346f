import { BILL_CATEGORIES } from '../../domain/account/vocabulary.ts';
import type { BillCategory } from '../../domain/account/vocabulary.ts';
import { Amount, Currency, LocalDate, OneOf, Reference } from './fields.ts';
import { Means } from './meaning.ts';
import { optional, together } from './rules.ts';

@Means('A bill was sent, to be paid up to the end of a local date.')
export class BillIssuedData {
  @Reference()
  @Means("The producer's name for the bill", 'bill-2026-11')
  readonly billId!: string;

  @OneOf(BILL_CATEGORIES)
  @Means('What the bill is for', 'water')
  readonly category!: BillCategory;

  @Amount({ min: 1 })
  @Means('What has to be paid, in minor units of the currency', 8_800)
  readonly amountMinor!: number;

  @LocalDate()
  @Means('The local date up to whose end a payment is in time, YYYY-MM-DD', '2026-11-10')
  readonly dueOn!: string;

  @Currency(optional)
  @Means('ISO 4217; CNY if left out', 'CNY')
  readonly currency?: string;
}

const terms = together('category', 'amountDueMinor', 'dueOn');

@Means('A bill was paid, wholly or in part; with its terms where nobody announced it.')
export class BillPaidData {
  @Reference()
  @Means("The producer's name for the bill", 'bill-2026-11')
  readonly billId!: string;

  @Amount({ min: 1 })
  @Means('What was paid, in minor units of the currency', 8_800)
  readonly amountMinor!: number;

  @Reference(optional)
  @Means('Who paid, where it was somebody else', 'friend-7')
  readonly paidBy?: string;

  @OneOf(BILL_CATEGORIES, terms)
  @Means('One of the terms: what the bill is for', 'water')
  readonly category?: BillCategory;

  @Amount({ min: 0 }, terms)
  @Means('One of the terms: what had to be paid, in minor units of the currency', 8_800)
  readonly amountDueMinor?: number;

  @LocalDate(terms)
  @Means('One of the terms: the local date up to whose end a payment is in time', '2026-11-10')
  readonly dueOn?: string;

  @Currency(optional)
  @Means('ISO 4217; CNY if left out', 'CNY')
  readonly currency?: string;
}
