import { FAULTS, SCENES } from '../../domain/account/vocabulary.ts';
import type { Fault, Scene } from '../../domain/account/vocabulary.ts';
import { Amount, Currency, Flag, LocalDateOrInstant, OneOf, Reference } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

/** What any of an order's behaviours may say about the order. */
abstract class OrderData {
  @Reference()
  @Means("The producer's name for the order", 'order-1')
  readonly orderId!: string;

  @OneOf(SCENES, optional)
  @Means('Where in life it belongs', 'books')
  readonly scene?: Scene;

  @LocalDateOrInstant(optional)
  @Means(
    'By when receipt is to be confirmed: a local date, up to its end, or an instant',
    '2026-11-15',
  )
  readonly confirmBy?: string;
}

@Means('Something was bought.')
export class PurchaseMadeData extends OrderData {
  @Reference()
  @Means('Where it was bought', 'app')
  readonly channel!: string;

  @Amount({ min: 0 }, optional)
  @Means('What it cost, in minor units of the currency; kept, never scored', 5_900)
  readonly amountMinor?: number;

  @Currency(optional)
  @Means('ISO 4217; CNY if left out', 'CNY')
  readonly currency?: string;
}

@Means('The goods of an order arrived.')
export class GoodsDeliveredData extends OrderData {
  @Reference(optional)
  @Means('Where they were bought', 'app')
  readonly channel?: string;
}

@Means('The receipt of an order was confirmed.')
export class ReceiptConfirmedData extends OrderData {
  @Reference(optional)
  @Means('Where it was confirmed', 'app')
  readonly channel?: string;

  @Flag(optional)
  @Means('The platform confirmed, because the user did not', false)
  readonly auto?: boolean;
}

@Means('A dispute over an order was decided.')
export class OrderDisputedData extends OrderData {
  @Reference(optional)
  @Means('Where it was bought', 'app')
  readonly channel?: string;

  @OneOf(FAULTS)
  @Means("Whose fault it was found to be; the buyer's counts against the account", 'buyer')
  readonly fault!: Fault;
}
