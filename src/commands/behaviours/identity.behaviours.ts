import { CARD_KINDS, PROFILE_ITEMS } from '../../domain/account/vocabulary.ts';
import type { CardKind, ProfileItem } from '../../domain/account/vocabulary.ts';
import { OneOf, Reference } from './fields.ts';
import { Means } from './meaning.ts';

@Means('The person behind the account was identified. There is nothing more to say about it.')
export class RealNameVerifiedData {}

@Means('An item of the profile was provided. What it says is not told.')
export class ProfileItemProvidedData {
  @OneOf(PROFILE_ITEMS)
  @Means('Which item', 'education')
  readonly item!: ProfileItem;
}

@Means('An item of the profile was withdrawn.')
export class ProfileItemWithdrawnData {
  @OneOf(PROFILE_ITEMS)
  @Means('Which item', 'education')
  readonly item!: ProfileItem;
}

@Means('A phone was bound to the account, in the place of the one before.')
export class PhoneBoundData {
  @Reference()
  @Means("The producer's name for the phone, never its number", 'phone-1')
  readonly phoneRef!: string;
}

@Means('A bank card was bound to the account.')
export class CardBoundData {
  @Reference()
  @Means("The producer's name for the card, never its number", 'card-1')
  readonly cardRef!: string;

  @OneOf(CARD_KINDS)
  @Means('What kind of card it is', 'debit')
  readonly kind!: CardKind;
}
