import type { FactData, FactType } from '../../domain/account/account.events.ts';
import { BEHAVIOUR_TYPES } from './behaviour-types.ts';
import { AccountId, Instant, PlainObject, Reference, TypeName, Uuid } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

@Means('One behaviour as a producer reports it')
export class BehaviourRequest {
  @Uuid()
  @Means(
    "The producer's own, of any UUID version: the same id again is the same behaviour",
    'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  )
  readonly id!: string;

  @AccountId()
  @Means('Whose behaviour it is', 'alice')
  readonly accountId!: string;

  @TypeName(Object.keys(BEHAVIOUR_TYPES))
  @Means('What was done; the shape of data follows from it', 'RealNameVerified')
  readonly type!: FactType;

  @Instant()
  @Means(
    'When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock',
    '2026-10-20T09:30:00+08:00',
  )
  readonly occurredAt!: string;

  /** Required, unless whoever accepts the behaviour names a default. */
  @Reference(optional)
  @Means('Who reports it', 'core-banking')
  readonly source?: string;

  @PlainObject()
  @Means('What the type says', {})
  readonly data!: FactData[FactType];
}
