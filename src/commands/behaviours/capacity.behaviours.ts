import { ASSET_KINDS, HIGHEST_TIER, INSURANCE_KINDS } from '../../domain/account/vocabulary.ts';
import type { AssetKind, InsuranceKind } from '../../domain/account/vocabulary.ts';
import { Integer, Month, OneOf } from './fields.ts';
import { Means } from './meaning.ts';
import { optional, where } from './rules.ts';

@Means('Income came in. How much is not told.')
export class IncomeReceivedData {
  @Month()
  @Means('The month it was paid for, YYYY-MM; kept: it counts by occurredAt', '2026-10')
  readonly month!: string;
}

@Means('A contribution to an insurance or to the provident fund was made.')
export class InsuranceContributedData {
  @OneOf(INSURANCE_KINDS)
  @Means('What it was paid to: social insurance or the provident fund', 'social')
  readonly kind!: InsuranceKind;

  @Month(optional)
  @Means('The month it was paid for, YYYY-MM; kept: it counts by occurredAt', '2026-10')
  readonly month?: string;
}

@Means('It was verified what the account holder owns.')
export class AssetVerifiedData {
  @OneOf(ASSET_KINDS)
  @Means('What was verified', 'financial')
  readonly kind!: AssetKind;

  @Integer({ min: 0, max: HIGHEST_TIER }, where('kind', 'financial', ASSET_KINDS))
  @Means('Of financial assets: how much, from 0 (nothing) up', 2)
  readonly tier?: number;
}
