import { LINE_KINDS } from '../../domain/account/account.events.ts';
import type { LineKind } from '../../domain/account/account.events.ts';
import { Amount, Balance, Currency, Integer, LocalDate, OneOf } from './fields.ts';
import { Reference, Text, Uuid } from './fields.ts';
import { insteadOf, optional, together } from './rules.ts';

/** A line of credit was granted. Its currency is that of everything owed on it; default CNY. */
export class CreditLineOpenedData {
  @Reference()
  readonly lineId!: string;

  @OneOf(LINE_KINDS)
  readonly kind!: LineKind;

  @Amount({ min: 0 })
  readonly limitMinor!: number;

  @Currency(optional)
  readonly currency?: string;
}

/** A line of credit was ended. */
export class CreditLineClosedData {
  @Reference()
  readonly lineId!: string;
}

/** What must be paid on a line, and up to the end of which local date; 0: nothing is due. */
export class ObligationDueData {
  @Reference()
  readonly obligationId!: string;

  @Reference()
  readonly lineId!: string;

  @Amount({ min: 0 })
  readonly amountDueMinor!: number;

  @LocalDate()
  readonly dueOn!: string;
}

/** What the line owes in all on a date; negative: the line is in credit. */
export class StatementIssuedData {
  @Reference()
  readonly statementId!: string;

  @Reference()
  readonly lineId!: string;

  @Balance()
  readonly balanceMinor!: number;

  @LocalDate()
  readonly issuedOn!: string;

  /** The obligation that asks for this balance or for a part of it. */
  @Reference(optional)
  readonly obligationId?: string;
}

const terms = together('lineId', 'amountDueMinor', 'dueOn');

/** An obligation was paid, wholly or in part; with its terms where nobody announced it. */
export class RepaymentMadeData {
  @Reference()
  readonly repaymentId!: string;

  @Reference()
  readonly obligationId!: string;

  @Amount({ min: 1 })
  readonly amountMinor!: number;

  /** Who paid, where it was somebody else. */
  @Reference(optional)
  readonly paidBy?: string;

  @Reference(terms)
  readonly lineId?: string;

  @Amount({ min: 0 }, terms)
  readonly amountDueMinor?: number;

  @LocalDate(terms)
  readonly dueOn?: string;
}

/** A payment, of an obligation or of a bill, was taken back. */
export class RepaymentReversedData {
  /** The behaviour id of the payment. */
  @Uuid()
  readonly targetId!: string;

  @Text()
  readonly reason!: string;
}

/** A furnisher's own statement about a line as of a date; 0 days: it is current again. */
export class DelinquencyReportedData {
  @Reference()
  readonly lineId!: string;

  @Integer({ min: 0, max: 36_500 })
  readonly daysPastDue!: number;

  @Amount({ min: 0 }, optional)
  readonly amountOverdueMinor?: number;

  @LocalDate()
  readonly asOf!: string;
}

const amounts = together('usedMinor', 'limitMinor');

/** How much of the credit is in use: a ratio in whole percent, or both amounts. */
export class DebtPositionReportedData {
  @Integer({ min: 0, max: 100_000 }, insteadOf('usedMinor', 'limitMinor'))
  readonly ratioPct?: number;

  @Balance(amounts)
  readonly usedMinor?: number;

  @Amount({ min: 0 }, amounts)
  readonly limitMinor?: number;
}
