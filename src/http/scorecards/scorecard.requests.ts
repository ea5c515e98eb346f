import { ApiProperty } from '@nestjs/swagger';
import { CycleName, VersionName } from '../requests/fields.ts';

/** Names a scorecard in a path. */
export class ScorecardParameters {
  @ApiProperty({
    type: String,
    pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$',
    description: 'The version of the scorecard',
    example: 'v2',
  })
  @VersionName()
  readonly version!: string;
}

/** From when on cycles are opened with a scorecard. */
export class ActivationRequest {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The first cycle, YYYY-MM, which has not been opened yet',
    example: '2026-12',
  })
  @CycleName()
  readonly fromCycle!: string;
}
