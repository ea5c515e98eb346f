import { ApiProperty } from '@nestjs/swagger';
import { DISPUTE_OUTCOMES } from '../../domain/account/vocabulary.ts';
import { pageOf } from '../pages/page.answer.ts';

const day = (description: string, example: string | null) =>
  ({ type: String, format: 'date', nullable: true, description, example }) as const;

/** A dispute about a default or a behaviour. */
export class DisputeAnswer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    description: 'The id of the behaviour that opened it; of a resolution of none, its own',
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id!: string;

  @ApiProperty({
    type: String,
    description: 'The key of a default, or the id of a behaviour',
    example: 'obligation:card-2025-09',
  })
  readonly targetId!: string;

  @ApiProperty({
    type: String,
    enum: ['open', 'resolved', 'neverOpened'],
    description: '`neverOpened`: a resolution was reported while no dispute of the target was open',
    example: 'open',
  })
  readonly state!: string;

  @ApiProperty(day('When it was opened; null if it never was', '2026-11-02'))
  readonly openedOn!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was opened',
    example: 'I had paid that.',
  })
  readonly reason!: string | null;

  @ApiProperty(day('The last day on which it is answered in time', '2026-11-22'))
  readonly answerDueOn!: string | null;

  @ApiProperty({
    type: Boolean,
    description: 'Whether the answer was late, or is as of the open day',
    example: false,
  })
  readonly isOverdue!: boolean;

  @ApiProperty(day('The last day on which support gives a sign in time', '2026-11-04'))
  readonly supportDueOn!: string | null;

  @ApiProperty({
    type: Boolean,
    description: 'Whether nothing has been reported of it by then, as of the open day',
    example: true,
  })
  readonly isSupportOverdue!: boolean;

  @ApiProperty(day('When it was decided; null until then', null))
  readonly resolvedOn!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...DISPUTE_OUTCOMES, null],
    description: '`upheld`: the account holder was right',
    example: null,
  })
  readonly outcome!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was decided so; null where nothing was said',
    example: null,
  })
  readonly resolution!: string | null;
}

/** The one that came last first. */
export class DisputePage extends pageOf(DisputeAnswer) {
  @ApiProperty(day('The open day, by which they are overdue; null before one is', '2026-11-06'))
  readonly asOf!: string | null;
}
