import type { FactData, FactType } from '../../domain/account/account.events.ts';
import { BEHAVIOUR_TYPES } from './behaviour-types.ts';
import { AccountId, Instant, PlainObject, Reference, TypeName, Uuid } from './fields.ts';
import { optional } from './rules.ts';

/** One behaviour as a producer reports it. The shape of `data` follows from `type`. */
export class BehaviourRequest {
  /** The producer's own, of any UUID version: the same id again is the same behaviour. */
  @Uuid()
  readonly id!: string;

  @AccountId()
  readonly accountId!: string;

  @TypeName(Object.keys(BEHAVIOUR_TYPES))
  readonly type!: FactType;

  /** Business time: an ISO 8601 instant with `Z` or an offset. */
  @Instant()
  readonly occurredAt!: string;

  /** Who reports it. Required, unless whoever accepts the behaviour names a default. */
  @Reference(optional)
  readonly source?: string;

  @PlainObject()
  readonly data!: FactData[FactType];
}
