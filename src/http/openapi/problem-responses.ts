import { STATUS_CODES } from 'node:http';
import type { JsonSchema } from '../../commands/behaviours/json-schema.ts';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem.ts';
import type { DocumentedCode } from '../problems/problem-codes.ts';
import { ENGINE_PROBLEMS, PROBLEM_CODES } from '../problems/problem-codes.ts';

export interface ProblemResponse {
  readonly description: string;
  readonly headers?: JsonSchema;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

const RETRIED: ReadonlySet<number> = new Set([429, 503]);
const RETRY_AFTER = {
  description: 'After how many seconds to ask again, where that is known',
  schema: { type: 'string', pattern: '^\\d+$', examples: ['1'] },
};

/** What anybody may be told who has to show a key. */
export const ACCESS_PROBLEMS = [
  'NO_KEY',
  'WRONG_KEY',
  'REVOKED_KEY',
  'EXPIRED_KEY',
  'MISSING_SCOPE',
  'FOREIGN_PAGE',
] as const satisfies readonly DocumentedCode[];

const OF_MANY: readonly DocumentedCode[] = [
  'MALFORMED',
  'INTERNAL',
  'RATE_LIMITED',
  ...ENGINE_PROBLEMS,
  ...ACCESS_PROBLEMS,
];

/** What is the same wherever it may be answered, by the name of its status. */
export const SHARED_RESPONSES: Readonly<Record<string, ProblemResponse>> = Object.fromEntries(
  [...byStatus(OF_MANY)].map(([status, codes]) => [nameOf(status), problemResponse(status, codes)]),
);

/** Responses by their status, each with the codes that it may carry. */
export function responsesFor(
  codes: readonly DocumentedCode[],
): Readonly<Record<string, ProblemResponse | { readonly $ref: string }>> {
  const responses = [...byStatus(codes)].map(([status, own]) => {
    const name = nameOf(status);
    const response = problemResponse(status, own);
    const isShared = SHARED_RESPONSES[name]?.description === response.description;
    return [status, isShared ? { $ref: `#/components/responses/${name}` } : response];
  });
  return Object.fromEntries(responses) as ReturnType<typeof responsesFor>;
}

function byStatus(codes: readonly DocumentedCode[]): Map<number, DocumentedCode[]> {
  return Map.groupBy([...new Set(codes)].sort(), (code) => PROBLEM_CODES[code].status);
}

function nameOf(status: number): string {
  return (STATUS_CODES[status] ?? 'Error').replaceAll(' ', '');
}

function problemResponse(status: number, codes: readonly DocumentedCode[]): ProblemResponse {
  const meanings = codes.map((code) => `- \`${code}\`: ${PROBLEM_CODES[code].meaning}`);
  const code = {
    enum: codes,
    description: 'What happened, for programs; it never changes',
    examples: codes.slice(0, 1),
  };
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }],
    properties: { status: { const: status }, code },
  };
  return {
    description: [STATUS_CODES[status] ?? 'Error', '', ...meanings].join('\n'),
    ...(RETRIED.has(status) ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
    content: { [PROBLEM_MEDIA_TYPE]: { schema } },
  };
}

/** RFC 9457, with our code, and with what is wrong with malformed input. */
export const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'An error: RFC 9457 problem details, with a code that never changes.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Where the code is documented',
      examples: ['/docs/rejections#UNKNOWN_ACCOUNT'],
    },
    title: { type: 'string', description: 'The status in words', examples: ['Not Found'] },
    status: { type: 'integer', description: 'The HTTP status', examples: [404] },
    detail: {
      type: 'string',
      description: 'What happened and what to do, for people; it may change',
      examples: ['nothing has been recorded of account "alice"'],
    },
    code: {
      type: 'string',
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'What happened, for programs; it never changes',
      examples: ['UNKNOWN_ACCOUNT'],
    },
    errors: {
      type: 'array',
      description: 'What is wrong with malformed input, each place by itself',
      items: { $ref: '#/components/schemas/ProblemPlace' },
      examples: [[{ pointer: '/data/dueOn', code: 'NOT_A_DATE', detail: 'dueOn must be ...' }]],
    },
    ...ofBatches(),
  },
};

/** What had become of the items of a batch by the time it could not go on. */
function ofBatches(): JsonSchema {
  const count = { type: 'integer', minimum: 0, examples: [500] };
  return {
    recorded: { ...count, description: 'Of a batch: how many items have been recorded' },
    alreadyThere: { ...count, description: 'Of a batch: how many items were there already' },
    rejected: { ...count, description: 'Of a batch: how many items have not been recorded' },
    position: {
      type: ['string', 'null'],
      description: 'Of a batch: at or after all that has been recorded; null if that is nothing',
      examples: ['0000000000000142'],
    },
    results: {
      type: 'array',
      items: { $ref: '#/components/schemas/BatchResult' },
      description: 'Of a batch: what became of each item',
      examples: [[{ index: 0, status: 'unknown' }]],
    },
  };
}

export const PROBLEM_PLACE_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'One thing that is wrong with the input.',
  required: ['pointer', 'code', 'detail'],
  properties: {
    pointer: {
      type: 'string',
      format: 'json-pointer',
      description: 'Where: an RFC 6901 JSON pointer, or the name of a parameter as one',
      examples: ['/data/dueOn'],
    },
    code: {
      type: 'string',
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'What is wrong, for programs; it never changes',
      examples: ['NOT_A_DATE'],
    },
    detail: {
      type: 'string',
      description: 'What is wrong and what to do, for people; it may change',
      examples: ['dueOn must be an existing date YYYY-MM-DD from 1900-01-01 to 2199-12-31'],
    },
  },
};
