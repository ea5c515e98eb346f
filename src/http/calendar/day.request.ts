import { ApiProperty } from '@nestjs/swagger';
import { DateText } from '../requests/fields.ts';

/** A day to be closed by hand. */
export class DayRequest {
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The day, which is over; all before it are closed with it',
    example: '2026-11-05',
  })
  @DateText()
  readonly date!: string;
}
