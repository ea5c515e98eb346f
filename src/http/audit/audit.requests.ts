import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Uuid } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import { PageRequest } from '../pages/page.request.ts';
import { CycleName, DateText, InstantText, VersionName } from '../requests/fields.ts';

/** Which steps of an account's history, as somebody looks back. */
export class AccountReplayRequest extends PageRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'Facts that occurred up to the end of this day; left out: all',
    example: '2026-11-05',
  })
  @DateText(optional)
  readonly until?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Facts that had been recorded by this instant; left out: all',
    example: '2026-11-05T20:00:00.310Z',
  })
  @InstantText(optional)
  readonly knownAt?: string;

  @ApiPropertyOptional({
    type: String,
    pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$',
    description:
      'A version of the scorecard, a draft or not: all cycles are gone through under it besides',
    example: 'v1-no-connections',
  })
  @VersionName(optional)
  readonly scorecard?: string;
}

/** Which record is to be proven. */
export class BundleRequest {
  @ApiPropertyOptional({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The cycle; left out: the last one in which the account was published',
    example: '2026-11',
  })
  @CycleName(optional)
  readonly cycle?: string;
}

/** Names a replay in a path. */
export class ReplayParameters {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'The id of the replay',
    example: '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  })
  @Uuid()
  readonly id!: string;
}
