import { LocalDate, Reference } from './fields.ts';
import { optional } from './rules.ts';

/** The account was opened, with its cohort where accounts are watched in groups. */
export class AccountOpenedData {
  @LocalDate()
  readonly openedOn!: string;

  @Reference(optional)
  readonly cohort?: string;
}

/** The account was closed: no further score is published. */
export class AccountClosedData {
  @LocalDate()
  readonly closedOn!: string;
}

/** The person behind the account was identified. There is nothing more to say about it. */
export class RealNameVerifiedData {}
