import { LINE_KINDS } from '../../domain/account/vocabulary.ts';
import type { LineKind } from '../../domain/account/vocabulary.ts';
import { Amount, Balance, Currency, Integer, LocalDate, OneOf } from './fields.ts';
import { Reference, Text, Uuid } from './fields.ts';
import { Means } from './meaning.ts';
import { insteadOf, optional, together } from './rules.ts';

@Means('A line of credit was granted.')
export class CreditLineOpenedData {
  @Reference()
  @Means("The producer's name for the line", 'line-1')
  readonly lineId!: string;

  @OneOf(LINE_KINDS)
  @Means('What kind of credit it is', 'payLater')
  readonly kind!: LineKind;

  @Amount({ min: 0 })
  @Means('What may be used of it in all, in minor units of its currency', 500_000)
  readonly limitMinor!: number;

  @Currency(optional)
  @Means('ISO 4217, of everything owed on the line; CNY if left out', 'CNY')
  readonly currency?: string;
}

@Means('A line of credit was ended.')
export class CreditLineClosedData {
  @Reference()
  @Means("The producer's name for the line", 'line-1')
  readonly lineId!: string;
}

@Means('Money was drawn on a line; a draw that was asked for may come in several parts.')
export class LoanDrawnData {
  @Reference()
  @Means('The line it was drawn on', 'line-1')
  readonly lineId!: string;

  @Amount({ min: 1 })
  @Means("What was drawn, in minor units of the line's currency", 200_000)
  readonly amountMinor!: number;

  @Reference(optional)
  @Means('The request for a draw that this one is a part of', 'draw-1')
  readonly drawId?: string;
}

@Means('What must be paid on a line, and up to the end of which local date.')
export class ObligationDueData {
  @Reference()
  @Means("The producer's name for the obligation", 'obligation-2026-11')
  readonly obligationId!: string;

  @Reference()
  @Means('The line it is owed on', 'line-1')
  readonly lineId!: string;

  @Amount({ min: 0 })
  @Means("What has to be paid, in minor units of the line's currency; 0: nothing is due", 12_000)
  readonly amountDueMinor!: number;

  @LocalDate()
  @Means('The local date up to whose end a payment is in time, YYYY-MM-DD', '2026-11-05')
  readonly dueOn!: string;
}

@Means('What a line owes in all on a date.')
export class StatementIssuedData {
  @Reference()
  @Means("The producer's name for the statement", 'statement-2026-10')
  readonly statementId!: string;

  @Reference()
  @Means('The line that it is about', 'line-1')
  readonly lineId!: string;

  @Balance()
  @Means('What the line owes, in minor units of its currency; negative: it is in credit', -2_000)
  readonly balanceMinor!: number;

  @LocalDate()
  @Means('The local date of the balance, YYYY-MM-DD', '2026-10-20')
  readonly issuedOn!: string;

  @Reference(optional)
  @Means('The obligation that asks for this balance or for a part of it', 'obligation-2026-11')
  readonly obligationId?: string;
}

const terms = together('lineId', 'amountDueMinor', 'dueOn');

@Means('An obligation was paid, wholly or in part; with its terms where nobody announced it.')
export class RepaymentMadeData {
  @Reference()
  @Means(
    "The producer's name for the payment; of several with one id the earliest counts",
    'repayment-1',
  )
  readonly repaymentId!: string;

  @Reference()
  @Means('The obligation that was paid', 'obligation-2026-11')
  readonly obligationId!: string;

  @Amount({ min: 1 })
  @Means("What was paid, in minor units of the line's currency", 12_000)
  readonly amountMinor!: number;

  @Reference(optional)
  @Means('Who paid, where it was somebody else', 'friend-7')
  readonly paidBy?: string;

  @Reference(terms)
  @Means('One of the terms: the line it was owed on', 'line-1')
  readonly lineId?: string;

  @Amount({ min: 0 }, terms)
  @Means('One of the terms: what had to be paid, in minor units; 0: nothing was due', 12_000)
  readonly amountDueMinor?: number;

  @LocalDate(terms)
  @Means('One of the terms: the local date up to whose end a payment is in time', '2026-11-05')
  readonly dueOn?: string;
}

@Means('A payment, of an obligation or of a bill, was taken back: it never was.')
export class RepaymentReversedData {
  @Uuid()
  @Means(
    'The behaviour id of the payment, not that of this behaviour itself',
    '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  )
  readonly targetId!: string;

  @Text()
  @Means('Why, in words', 'The bank took the payment back.')
  readonly reason!: string;
}

@Means("A furnisher's own statement about a line as of a date.")
export class DelinquencyReportedData {
  @Reference()
  @Means('The line that it is about', 'line-1')
  readonly lineId!: string;

  @Integer({ min: 0, max: 36_500 })
  @Means('For how many days a payment is overdue; 0: the line is current again', 31)
  readonly daysPastDue!: number;

  @Amount({ min: 0 }, optional)
  @Means("What is overdue, in minor units of the line's currency; kept, not used", 12_000)
  readonly amountOverdueMinor?: number;

  @LocalDate()
  @Means('The local date for which it is said, YYYY-MM-DD', '2026-11-04')
  readonly asOf!: string;
}

const amounts = together('usedMinor', 'limitMinor');

@Means('How much of the granted credit is in use: a ratio, or both amounts.')
export class DebtPositionReportedData {
  @Integer({ min: 0, max: 100_000 }, insteadOf('usedMinor', 'limitMinor'))
  @Means('What is used of the limit, in whole percent', 40)
  readonly ratioPct?: number;

  @Balance(amounts)
  @Means('What is used, in minor units; negative: the account is in credit', 200_000)
  readonly usedMinor?: number;

  @Amount({ min: 0 }, amounts)
  @Means('What may be used, in minor units of the same currency', 500_000)
  readonly limitMinor?: number;
}
