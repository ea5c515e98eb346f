import { ApiProperty } from '@nestjs/swagger';

export class LiveAnswer {
  @ApiProperty({
    type: String,
    enum: ['live'],
    description: 'The process is up, and its event loop turns',
    example: 'live',
  })
  readonly status!: 'live';
}

/** How somebody who works behind the event log is getting on. */
export class PumpAnswer {
  @ApiProperty({
    type: String,
    enum: ['bookkeeper', 'views'],
    description: 'The bookkeeper concludes and publishes, the views are what is asked',
    example: 'views',
  })
  readonly name!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description: 'Events between it and the end of the log; null where the engine cannot tell',
    example: 0,
  })
  readonly behind!: number | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When it last got on; long ago where it has had nothing to do',
    example: '2026-11-06T04:00:00.000Z',
  })
  readonly lastProgressAt!: string;

  @ApiProperty({
    type: Boolean,
    description: 'It is far behind, and has not got on for long: both are bad',
    example: false,
  })
  readonly isStuck!: boolean;
}

/** Something that whoever runs the service should know. */
export class TroubleAnswer {
  @ApiProperty({
    type: String,
    description: 'One of docs/reference/rejections.md',
    example: 'CALENDAR_OWED',
  })
  readonly code!: string;

  @ApiProperty({
    type: String,
    description: 'What is wrong, and what to do about it',
    example: 'too much is owed to be caught up unasked: run `abt cycles run --from ...`',
  })
  readonly detail!: string;
}

export class ReadyAnswer {
  @ApiProperty({
    type: String,
    enum: ['ready', 'degraded', 'unready'],
    description: '`degraded`: everything is served, but somebody has to see to something',
    example: 'ready',
  })
  readonly status!: 'ready' | 'degraded' | 'unready';

  @ApiProperty({
    type: () => [PumpAnswer],
    description: 'Who works behind the event log; empty where the log cannot be read',
  })
  readonly pumps!: readonly PumpAnswer[];

  @ApiProperty({
    type: () => [TroubleAnswer],
    description: 'Empty if there is nothing to tell',
  })
  readonly troubles!: readonly TroubleAnswer[];
}
