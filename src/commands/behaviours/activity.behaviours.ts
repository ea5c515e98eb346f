import { DIRECTIONS, SCENES } from '../../domain/account/vocabulary.ts';
import type { Direction, Scene } from '../../domain/account/vocabulary.ts';
import { OneOf, Reference } from './fields.ts';
import { Means } from './meaning.ts';
import { optional } from './rules.ts';

/** What any activity may say of itself; amounts are nobody's concern. */
abstract class ActivityData {
  @OneOf(SCENES, optional)
  @Means('Where in life it belongs', 'restaurant')
  readonly scene?: Scene;

  @Reference(optional)
  @Means('Where it was done', 'app')
  readonly channel?: string;
}

@Means('Money was transferred to or from somebody.')
export class TransferMadeData extends ActivityData {
  @OneOf(DIRECTIONS, optional)
  @Means('Whether it came in or went out', 'out')
  readonly direction?: Direction;
}

@Means('A red packet was sent or received.')
export class RedPacketExchangedData extends ActivityData {
  @OneOf(DIRECTIONS, optional)
  @Means('Whether it came in or went out', 'in')
  readonly direction?: Direction;
}

@Means('Something was donated.')
export class DonationMadeData extends ActivityData {}

@Means('Something was invested.')
export class InvestmentContributedData extends ActivityData {}

@Means('A contract for a service, such as a rental, was kept to its end.')
export class ServiceContractFulfilledData extends ActivityData {
  @Reference(optional)
  @Means('What kind of service it was', 'bike-rental')
  readonly service?: string;
}

@Means('A contract for a service, such as a rental, was broken.')
export class ServiceContractBreachedData extends ActivityData {
  @Reference(optional)
  @Means('What kind of service it was', 'bike-rental')
  readonly service?: string;
}
