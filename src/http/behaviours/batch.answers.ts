import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { JsonSchema } from '../../commands/behaviours/json-schema.ts';

/** What became of one item of a batch. */
export class BatchResult {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    description: 'Which item of an array it is, from 0',
    example: 0,
  })
  readonly index?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Which line it is, from 1',
    example: 1,
  })
  readonly line?: number;

  @ApiProperty({
    enum: ['recorded', 'alreadyThere', 'malformed', 'unreadable', 'reused', 'unknown'],
    description:
      'Recorded or there already; or not recorded, and `errors` says why. `unknown`: ' +
      'the log has failed, send it again',
    example: 'recorded',
  })
  readonly status!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The id of the behaviour',
    example: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  })
  readonly id?: string;

  @ApiPropertyOptional({ description: 'Whose behaviour it is', example: 'alice' })
  readonly accountId?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    description: "Its place in the account's stream, from 0",
    example: 41,
  })
  readonly revision?: number;

  @ApiPropertyOptional({
    type: 'array',
    maxItems: 5,
    items: { $ref: '#/components/schemas/ProblemPlace' },
    description: 'The first things that are wrong with it',
    example: [{ pointer: '/data/dueOn', code: 'NOT_A_DATE', detail: 'dueOn must be ...' }],
  })
  readonly errors?: readonly object[];
}

const counted = (what: string, example: number) =>
  ({ type: 'integer', minimum: 0, description: `How many items ${what}`, example }) as const;

/** What became of a batch. */
export class BatchAnswer {
  @ApiProperty(counted('have been recorded', 2))
  readonly recorded!: number;

  @ApiProperty(counted('were there already', 0))
  readonly alreadyThere!: number;

  @ApiProperty(counted('have not been recorded', 0))
  readonly rejected!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'At or after all that has been recorded, for X-Read-After; null if that is nothing',
    example: '0000000000000142',
  })
  readonly position!: string | null;

  @ApiProperty({ type: [BatchResult], description: 'Of each item, in their order' })
  readonly results!: readonly BatchResult[];
}

/** A CloudEvent 1.0 that tells of a behaviour. */
export const BEHAVIOUR_CLOUD_EVENT: JsonSchema = {
  type: 'object',
  description: 'A CloudEvent 1.0 that tells of a behaviour; extensions are left aside.',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'data'],
  properties: {
    specversion: { const: '1.0', description: 'The version of CloudEvents', examples: ['1.0'] },
    id: {
      type: 'string',
      format: 'uuid',
      description: 'The id of the behaviour',
      examples: ['b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11'],
    },
    source: { type: 'string', description: 'Who reports it', examples: ['core-banking'] },
    type: {
      type: 'string',
      description: 'The type of the behaviour, behind a prefix that ends in a dot, or without one',
      examples: ['com.example.RealNameVerified'],
    },
    subject: { type: 'string', description: 'The account', examples: ['alice'] },
    time: {
      type: 'string',
      format: 'date-time',
      description: 'When it happened',
      examples: ['2026-10-20T09:30:00+08:00'],
    },
    data: { type: 'object', description: 'What the type says', examples: [{}] },
  },
};

/** A batch in each of its forms. */
export const BATCH_BODY = {
  required: true,
  description: 'At most 50,000 items and 32 MiB',
  content: {
    'application/json': {
      schema: {
        type: 'array',
        maxItems: 50_000,
        items: { $ref: '#/components/schemas/BehaviourItem' },
      },
    },
    'application/x-ndjson': {
      schema: { type: 'string', description: 'A behaviour in each line, at most 64 KiB long' },
    },
    'application/cloudevents-batch+json': {
      schema: {
        type: 'array',
        maxItems: 50_000,
        items: { $ref: '#/components/schemas/BehaviourCloudEvent' },
      },
    },
  },
};
