import { SCENES } from '../../domain/account/vocabulary.ts';
import type { Scene } from '../../domain/account/vocabulary.ts';
import { dateOf, firstDayOf } from '../../kernel/business-calendar.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';
import type { Diary } from './diary.ts';
import { at } from './diary.ts';
import type { Habits } from './habits.ts';

/** Every so many purchases one comes by parcel, whose receipt is to be confirmed. */
const PARCEL_EVERY = 6;

/** A purchase a day, until those of the month are made. */
export function shopping(diary: Diary, cycle: Cycle, habits: Habits): void {
  const { purchasesAMonth, scenes, parcels } = habits;
  for (let n = 0; n < purchasesAMonth; n++) {
    const day = firstDayOf(cycle) + n;
    const order = { orderId: `order-${dateOf(day)}`, channel: 'app' };
    const scene = SCENES[n % scenes] as Scene;
    const purchase = { ...order, scene, amountMinor: 4_000 + 100 * n };
    if (parcels === 'none' || n % PARCEL_EVERY !== 0) {
      diary.note('PurchaseMade', at(day, '12:30'), purchase);
      continue;
    }
    const confirmBy = dateOf(day + 3);
    const confirmedAfter = parcels === 'confirmed late' ? 5 : 2;
    diary.note('PurchaseMade', at(day, '12:30'), { ...purchase, confirmBy });
    diary.note('GoodsDelivered', at(day + 1, '12:30'), order);
    diary.note('ReceiptConfirmed', at(day + confirmedAfter, '12:30'), order);
  }
}
