import { SCENES } from '../../domain/account/account.events.ts';
import type { Scene } from '../../domain/account/account.events.ts';
import { Amount, Currency, Flag, LocalDateOrInstant, OneOf, Reference } from './fields.ts';
import { optional } from './rules.ts';

/** What any of an order's behaviours may say about the order. */
abstract class OrderData {
  @Reference()
  readonly orderId!: string;

  @OneOf(SCENES, optional)
  readonly scene?: Scene;

  /** By when receipt is to be confirmed: a local date, up to its end, or an instant. */
  @LocalDateOrInstant(optional)
  readonly confirmBy?: string;
}

/** Something was bought. The amount is kept and never scored. */
export class PurchaseMadeData extends OrderData {
  /** Where it was bought. */
  @Reference()
  readonly channel!: string;

  @Amount({ min: 0 }, optional)
  readonly amountMinor?: number;

  @Currency(optional)
  readonly currency?: string;
}

/** The goods of an order arrived. */
export class GoodsDeliveredData extends OrderData {
  @Reference(optional)
  readonly channel?: string;
}

/** The receipt of an order was confirmed. */
export class ReceiptConfirmedData extends OrderData {
  @Reference(optional)
  readonly channel?: string;

  /** The platform confirmed, because the user did not. */
  @Flag(optional)
  readonly auto?: boolean;
}
