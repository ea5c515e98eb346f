import { QUERY_PURPOSES } from '../../domain/account/account.events.ts';
import type { QueryPurpose } from '../../domain/account/account.events.ts';
import { OneOf, Reference } from './fields.ts';
import { optional } from './rules.ts';

/** Somebody looked at the account's credit; the purpose decides whether it counts as hard. */
export class CreditQueriedData {
  @Reference()
  readonly queryId!: string;

  @Reference()
  readonly requester!: string;

  @OneOf(QUERY_PURPOSES)
  readonly purpose!: QueryPurpose;

  /** The user's consent to it. */
  @Reference(optional)
  readonly authorisationRef?: string;
}

/** Credit was applied for, whatever came of it. */
export class CreditAppliedData {
  @Reference()
  readonly applicationId!: string;

  @Reference()
  readonly product!: string;

  @Reference()
  readonly lender!: string;
}
