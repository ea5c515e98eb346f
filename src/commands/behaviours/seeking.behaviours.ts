import { QUERY_PURPOSES } from '../../domain/account/vocabulary.ts';
import type { QueryPurpose } from '../../domain/account/vocabulary.ts';
import { OneOf, Reference, Text } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

@Means("Somebody looked at the account's credit.")
export class CreditQueriedData {
  @Reference()
  @Means("The producer's name for the query", 'query-1')
  readonly queryId!: string;

  @Reference()
  @Means('Who looked', 'lender-3')
  readonly requester!: string;

  @OneOf(QUERY_PURPOSES)
  @Means('What for; lending and rental are hard queries', 'lending')
  readonly purpose!: QueryPurpose;

  @Reference(optional)
  @Means("The user's consent to it", 'consent-9')
  readonly authorisationRef?: string;
}

@Means('Credit was applied for, whatever came of it.')
export class CreditAppliedData {
  @Reference()
  @Means("The producer's name for the application", 'application-1')
  readonly applicationId!: string;

  @Reference()
  @Means('What was applied for', 'cash-12')
  readonly product!: string;

  @Reference()
  @Means('Who would lend', 'lender-3')
  readonly lender!: string;
}

@Means('An authorisation to look at the credit was withdrawn: no further query may name it.')
export class AuthorisationRevokedData {
  @Reference()
  @Means('The authorisation, as the queries name it', 'consent-9')
  readonly authorisationRef!: string;

  @Text(optional)
  @Means('Why, in words', 'The contract has ended.')
  readonly reason?: string;
}
