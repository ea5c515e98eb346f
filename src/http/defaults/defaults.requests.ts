import { ApiPropertyOptional } from '@nestjs/swagger';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import { OneOf } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import type { BookedDefault } from '../../views/payment-defaults.ts';
import { PageRequest } from '../pages/page.request.ts';
import { STATUS_NAMES } from './default.answers.ts';

/** Which defaults of an account. */
export class DefaultsRequest extends PageRequest {
  @ApiPropertyOptional({
    type: String,
    enum: STATUS_NAMES,
    description: 'Those of this status; left out: all',
    example: 'open',
  })
  @OneOf(STATUS_NAMES, optional)
  readonly status?: BookedDefault['status'];
}

/** Which defaults of all accounts. */
export class BookedDefaultsRequest extends DefaultsRequest {
  @ApiPropertyOptional({
    type: String,
    enum: BUCKETS,
    description: 'Those whose worst bucket, in days past due, is this one; left out: all',
    example: '90+',
  })
  @OneOf(BUCKETS, optional)
  readonly bucket?: BookedDefault['bucket'];
}
