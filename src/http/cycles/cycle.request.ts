import { ApiProperty } from '@nestjs/swagger';
import { CycleName } from '../requests/fields.ts';

/** A cycle to be opened by hand. */
export class CycleRequest {
  @ApiProperty({
    type: String,
    pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
    description: 'The scoring round, YYYY-MM: the one after the last, and its cutoff has come',
    example: '2026-11',
  })
  @CycleName()
  readonly cycle!: string;
}
