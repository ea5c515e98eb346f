import { DISPUTE_OUTCOMES } from '../../domain/account/vocabulary.ts';
import type { DisputeOutcome } from '../../domain/account/vocabulary.ts';
import { Amount, LocalDate, OneOf, Reference, Text, Uuid } from './fields.ts';
import { Means } from './meaning.ts';
import { neededBy, optional } from './rules.ts';
import { Target } from './targets.ts';

@Means('A behaviour was reported in error. It stays in the log, and counts no more.')
export class BehaviourVoidedData {
  @Uuid()
  @Means(
    "The behaviour's id, not that of this one; the behaviour itself may arrive later",
    '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  )
  readonly targetId!: string;

  @Text()
  @Means('Why, in words', 'Reported for the wrong account.')
  readonly reason!: string;
}

@Means('The account holder disputes a default or a behaviour.')
export class DisputeOpenedData {
  @Target(['item', 'defaultOfLine', 'restructured', 'behaviour'])
  @Means('The key of the default, or the id of the behaviour', 'obligation:obligation-2026-11')
  readonly targetId!: string;

  @Text()
  @Means('Why, in words', 'I had paid that.')
  readonly reason!: string;
}

@Means('A dispute was decided. What was wrong is then voided by a behaviour of its own.')
export class DisputeResolvedData {
  @Target(['item', 'defaultOfLine', 'restructured', 'behaviour'])
  @Means('What was disputed, named as at the opening', 'obligation:obligation-2026-11')
  readonly targetId!: string;

  @OneOf(DISPUTE_OUTCOMES)
  @Means('Upheld: the account holder was right', 'upheld')
  readonly outcome!: DisputeOutcome;

  @Text(optional)
  @Means('Why, in words', 'The payment was found.')
  readonly reason?: string;
}

@Means('The terms of an obligation or a bill were ended, and replaced where new ones are given.')
export class ObligationRestructuredData {
  @Target(['item'])
  @Means('The obligation or the bill', 'obligation:obligation-2026-11')
  readonly targetId!: string;

  @LocalDate(neededBy('amountDueMinor'))
  @Means('Up to the end of which local date to pay; left out, nothing more is due', '2026-12-05')
  readonly dueOn?: string;

  @Amount({ min: 0 }, optional)
  @Means('What has to be paid by then, in minor units; the rest if left out', 10_000)
  readonly amountDueMinor?: number;

  @Text(optional)
  @Means('Why, in words', 'Agreed with the account holder.')
  readonly reason?: string;
}

@Means('The creditor has written an obligation or a bill off. Paying it still cures the default.')
export class ObligationWrittenOffData {
  @Target(['item'])
  @Means('The obligation or the bill', 'obligation:obligation-2026-11')
  readonly targetId!: string;

  @Text(optional)
  @Means('Why, in words', 'The debtor cannot be found.')
  readonly reason?: string;
}

@Means('Days past due and overdue interest of what is named stand still from this day on.')
export class DelinquencyPausedData {
  @Target(['item', 'line'])
  @Means('The obligation, the bill, or the line with everything on it', 'line:line-1')
  readonly targetId!: string;

  @Text()
  @Means('Why, in words', 'A flood in the region.')
  readonly reason!: string;

  @Reference(optional)
  @Means('Who has decided it', 'regulator')
  readonly authority?: string;
}

@Means('Days past due and overdue interest of what is named go on from this day on.')
export class DelinquencyResumedData {
  @Target(['item', 'line'])
  @Means('What was paused, named as at the pause', 'line:line-1')
  readonly targetId!: string;

  @Text(optional)
  @Means('Why, in words', 'The relief has ended.')
  readonly reason?: string;
}

@Means('A default that is cured by this day, or every such default, was forgiven under a policy.')
export class CreditRepairGrantedData {
  @Target(['item', 'defaultOfLine', 'restructured'], optional)
  @Means('The key of the default; left out, it is all of them', 'obligation:obligation-2026-11')
  readonly targetId?: string;

  @Reference()
  @Means('The policy under which it was granted', 'repair-2026')
  readonly policyId!: string;

  @Reference(optional)
  @Means('Who has granted it', 'central-bank')
  readonly authority?: string;
}

@Means('The account holder is to be erased: from then on there is no score.')
export class SubjectErasedData {
  @Text(optional)
  @Means('Why, in words', 'Asked for by the account holder.')
  readonly reason?: string;

  @Reference(optional)
  @Means('Who has ordered it', 'data-protection')
  readonly authority?: string;
}
