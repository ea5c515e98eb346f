import { ApiPropertyOptional } from '@nestjs/swagger';
import { OneOf } from '../../commands/behaviours/fields.ts';
import { optional } from '../../commands/behaviours/rules.ts';
import type { BookedDefault } from '../../views/payment-defaults.ts';
import { PageRequest } from '../pages/page.request.ts';
import { BUCKET_NAMES, STATUS_NAMES } from './default.answers.ts';

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
    enum: BUCKET_NAMES,
    description: 'Those whose worst bucket, in days past due, is this one; left out: all',
    example: '90+',
  })
  @OneOf(BUCKET_NAMES, optional)
  readonly bucket?: BookedDefault['bucket'];
}
