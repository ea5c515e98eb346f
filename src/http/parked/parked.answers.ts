import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from '../pages/page.answer.ts';

/** An account that could not be assessed; the others went on without it. */
export class ParkedAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({ type: 'integer', description: 'Of its stream, at which it failed', example: 41 })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'Why, as a code', example: 'CANNOT_ASSESS' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'Why, in words', example: 'the line has no limit' })
  readonly message!: string;
}

export class ParkedPage extends pageOf(ParkedAnswer) {}

/** What became of a retry. */
export class RetryAnswer {
  @ApiProperty({ type: String, description: 'The account', example: 'alice' })
  readonly accountId!: string;

  @ApiProperty({
    type: ParkedAnswer,
    nullable: true,
    description: 'Why it is parked now; null if it has been assessed, with every cycle it missed',
  })
  readonly parked!: ParkedAnswer | null;
}
