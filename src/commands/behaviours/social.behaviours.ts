import { AccountId, Reference } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

/** An account that this one has to do with. */
abstract class PeerData {
  @AccountId()
  @Means('The other account, not this one', 'bob')
  readonly peerAccountId!: string;

  @Reference(optional)
  @Means('What kind of relation it is', 'friend')
  readonly kind?: string;
}

@Means('The account was connected with another one.')
export class ConnectionAddedData extends PeerData {}

@Means('The account is no longer connected with another one.')
export class ConnectionRemovedData extends PeerData {}

@Means('Another account that this one has to do with was found to be a risk.')
export class RiskyContactFlaggedData extends PeerData {}

@Means('Another account is no longer a risk, or no contact of this one.')
export class RiskyContactClearedData extends PeerData {}

@Means('The account joined a group.')
export class GroupJoinedData {
  @Reference()
  @Means("The producer's name for the group", 'group-1')
  readonly groupRef!: string;

  @Reference(optional)
  @Means('What kind of group it is', 'marketing')
  readonly kind?: string;
}
