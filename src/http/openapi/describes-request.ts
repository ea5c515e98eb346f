import type { Type } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { DocumentedCode } from '../problems/problem-codes.ts';
import { ApiProblems, RECORDING_PROBLEMS } from './api-problems.ts';

/** What a request is answered with that is judged and recorded, once however often it is sent. */
export const DescribesRequest = (
  answer: Type<object>,
  ...refusals: readonly DocumentedCode[]
): MethodDecorator =>
  applyDecorators(
    ApiCreatedResponse({ type: answer, description: 'It was granted, and has been recorded' }),
    ApiOkResponse({
      type: answer,
      description: 'The same id and content was granted before: the same answer, nothing recorded',
      headers: {
        'Idempotency-Replayed': {
          description: 'Always `true`',
          schema: { type: 'string', enum: ['true'] },
        },
      },
    }),
    ApiProblems('UNKNOWN_ACCOUNT', 'ID_REUSED', 'ACCOUNT_PARKED', 'TOO_MANY_FACTS', ...refusals),
    ApiProblems(...RECORDING_PROBLEMS),
  );
