import { LocalDate, Reference } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

@Means('The account was opened.')
export class AccountOpenedData {
  @LocalDate()
  @Means('The local date of its opening, YYYY-MM-DD', '2024-02-29')
  readonly openedOn!: string;

  @Reference(optional)
  @Means('The group it belongs to, where accounts are watched in groups', 'autumn')
  readonly cohort?: string;
}

@Means('The account was closed: from then on it is published without a score.')
export class AccountClosedData {
  @LocalDate()
  @Means(
    'The local date, YYYY-MM-DD; kept: the account counts as closed from occurredAt on',
    '2026-11-01',
  )
  readonly closedOn!: string;
}
