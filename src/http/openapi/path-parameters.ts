import type { JsonSchema } from '../../commands/behaviours/json-schema.ts';

interface PathParameter {
  readonly description: string;
  readonly example: string;
  readonly schema: JsonSchema;
}

const text = { type: 'string', minLength: 1, maxLength: 512 };

/** What stands in a path, wherever it stands. */
export const PATH_PARAMETERS: Readonly<Record<string, PathParameter>> = {
  accountId: {
    description: 'The account, by the name that its producer has for it',
    example: 'alice',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  },
  cycle: {
    description: 'A scoring round, YYYY-MM: that of 2026-11 has its cutoff on 6 November',
    example: '2026-11',
    schema: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$' },
  },
  version: {
    description: 'A version of the scorecard, by its name',
    example: 'v2',
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: 32,
      pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$',
    },
  },
  key: {
    description: 'What the default is about, as `obligation:o-1`, percent-encoded',
    example: 'obligation:o-1',
    schema: text,
  },
  id: { description: 'Its id', example: '0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11', schema: text },
};
