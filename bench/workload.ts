import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { uuidOf } from '../src/event-log/sha256.ts';
import type { Cycle, Day } from '../src/kernel/business-calendar.ts';
import { cutoffDayOf, dateOf, firstDayOf, parseCycle } from '../src/kernel/business-calendar.ts';

/** The first cycle of every workload. */
export const FIRST_CYCLE: Cycle = parseCycle('2024-01') ?? 0;

/** Behaviours of an account in a month: two repayments and a bill, all announced, and shopping. */
export const BEHAVIOURS_A_MONTH = 9;

export interface Workload {
  readonly accounts: number;
  readonly months: number;
  /** The month to begin with, from 0. */
  readonly fromMonth?: number;
}

/** Writes a workload as NDJSON, account by account, as an export of a platform comes. */
export async function writeWorkload(file: string, workload: Workload): Promise<void> {
  const out = createWriteStream(file, { highWaterMark: 1 << 20 });
  for (let n = 0; n < workload.accounts; n++) {
    const text = linesOf(n, workload).join('');
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

function linesOf(n: number, { months, fromMonth = 0 }: Workload): readonly string[] {
  const account = new Account(n);
  if (fromMonth === 0) account.open();
  for (let month = fromMonth; month < fromMonth + months; month++) account.live(month);
  return account.lines;
}

class Account {
  readonly lines: string[] = [];
  readonly #id: string;
  readonly #seed: number;

  constructor(n: number) {
    this.#id = `acc-${String(n).padStart(7, '0')}`;
    this.#seed = n;
  }

  open(): void {
    const day = firstDayOf(FIRST_CYCLE);
    this.#say('RealNameVerified', day, {});
    for (const [lineId, kind] of [
      ['card', 'creditCard'],
      ['loan', 'cashLoan'],
    ]) {
      this.#say('CreditLineOpened', day, { lineId, kind, limitMinor: 2_000_000 });
    }
  }

  /** Every seventh account pays one obligation late from time to time. */
  live(month: number): void {
    const first = firstDayOf(FIRST_CYCLE + month);
    const last = cutoffDayOf(FIRST_CYCLE + month) - 1;
    const isLate = this.#seed % 7 === 0 && (month + this.#seed) % 5 === 0;
    for (const lineId of ['card', 'loan']) {
      const obligationId = `${lineId}-${month}`;
      const dueOn = dateOf(first + 14);
      const due = { obligationId, lineId, amountDueMinor: 50_000, dueOn };
      this.#say('ObligationDue', first + 2, due);
      const payment = { repaymentId: `p-${obligationId}`, obligationId, amountMinor: 50_000 };
      this.#say('RepaymentMade', first + (isLate && lineId === 'card' ? 19 : 12), payment);
    }
    const bill = { billId: `power-${month}`, category: 'electricity', amountMinor: 12_000 };
    this.#say('BillIssued', first + 3, { ...bill, dueOn: dateOf(first + 20) });
    this.#say('BillPaid', first + 10, { billId: bill.billId, amountMinor: 12_000 });
    this.#say('DebtPositionReported', last, { ratioPct: 20 + (this.#seed % 50) });
    const orderId = `order-${month}`;
    const confirmBy = dateOf(first + 25);
    const order = { orderId, channel: 'app', scene: 'restaurant', confirmBy };
    this.#say('PurchaseMade', first + 5, { ...order, amountMinor: 3_000 });
    this.#say('ReceiptConfirmed', first + 9, { orderId });
  }

  #say(type: string, day: Day, data: object): void {
    const id = uuidOf(`${this.#id} ${this.lines.length} ${day} ${type}`);
    const occurredAt = `${dateOf(day)}T12:00:00+08:00`;
    const behaviour = { id, accountId: this.#id, type, occurredAt, source: 'bench', data };
    this.lines.push(`${JSON.stringify(behaviour)}\n`);
  }
}
