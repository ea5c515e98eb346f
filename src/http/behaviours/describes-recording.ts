import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiProblems, RECORDING_PROBLEMS } from '../openapi/api-problems.ts';
import { KnownBehaviourAnswer, RecordedAnswer } from './behaviour.answers.ts';

/** What the description of the interface says of recording one behaviour. */
export const DescribesRecording = (): MethodDecorator =>
  applyDecorators(
    ApiOperation({
      summary: 'Record one behaviour of an account',
      description:
        'The same id and content again is recognised: nothing is recorded twice, so that whoever ' +
        'has no answer simply asks again.',
    }),
    ApiBody({ schema: { $ref: '#/components/schemas/Behaviour' } }),
    ApiCreatedResponse({ type: RecordedAnswer, description: 'It has been recorded' }),
    ApiOkResponse({
      type: KnownBehaviourAnswer,
      description: 'It was there already, with the same content',
      headers: {
        'Idempotency-Replayed': {
          description: 'Always `true`',
          schema: { type: 'string', enum: ['true'] },
        },
      },
    }),
    ApiProblems('ID_REUSED', ...RECORDING_PROBLEMS),
  );
