import { NOW } from './behaviours/examples.ts';

export { NOW };

export const ACCOUNT = 'account_1';
export const STREAM = `account-${ACCOUNT}`;

/** A UUID that says which one it is. */
export function idOf(number: number): string {
  return `0190f3c2-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A purchase as a producer reports it. */
export function purchase(number: number, accountId = ACCOUNT, orderId = `order-${number}`) {
  return {
    id: idOf(number),
    accountId,
    type: 'PurchaseMade',
    occurredAt: '2026-11-05T09:30:00+08:00',
    source: 'shop',
    data: { orderId, channel: 'app' },
  };
}

/** The purchases from one number up to, but not including, another. */
export function purchases(from: number, to: number, accountId = ACCOUNT) {
  return Array.from({ length: to - from }, (_, index) => purchase(from + index, accountId));
}
