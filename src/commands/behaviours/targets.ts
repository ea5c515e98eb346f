import { TEXT, UUID } from './fields.ts';
import type { JsonSchema } from './json-schema.ts';
import { field, required } from './rules.ts';

// Keys of items and defaults, written as events and answers have them.

/** An id as Reference takes it. */
const ID = /(?!\s)[^\p{Cc}\p{Cs}]{1,128}(?<!\s)/u.source;
/** An id of a line; see lineKey. */
const LINE_ID = /(?!\s)(?:[^\p{Cc}\p{Cs}%#]|%25|%23){1,128}(?<!\s)/u.source;
/** The day of a run of statements, of a restructuring; of several on one day the second ... */
const NTH_ON_DAY = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:\.(?:[2-9]|[1-9]\d{1,8}))?/
  .source;

/** What a fact can be about, where it is not about the account as a whole. */
interface TargetForm {
  readonly text: string;
  readonly pattern: RegExp;
  readonly schema?: JsonSchema;
}

const TARGETS = {
  item: {
    text: 'obligation:{id} or bill:{id}',
    pattern: new RegExp(`^(?:obligation|bill):${ID}$`, 'u'),
  },
  line: {
    text: 'line:{id}',
    pattern: new RegExp(`^line:${LINE_ID}$`, 'u'),
  },
  defaultOfLine: {
    text: 'line:{id}#{date}',
    pattern: new RegExp(`^line:${LINE_ID}#${NTH_ON_DAY}$`, 'u'),
  },
  restructured: {
    text: 'restructured:{date}:{item}',
    pattern: new RegExp(`^restructured:${NTH_ON_DAY}:(?:obligation|bill):${ID}$`, 'u'),
  },
  behaviour: {
    text: 'the UUID of a behaviour',
    pattern: UUID,
    schema: { format: 'uuid' },
  },
} as const satisfies Readonly<Record<string, TargetForm>>;

/** One of these forms. Whether there is such a thing is not asked: it may arrive later. */
export function Target(
  kinds: readonly (keyof typeof TARGETS)[],
  presence = required,
): PropertyDecorator {
  const forms: readonly TargetForm[] = kinds.map((kind) => TARGETS[kind]);
  const texts = forms.map(({ text }) => text).join(', ');
  const hasLines = texts.includes('line:');
  return field(presence, TEXT, {
    code: 'NOT_A_TARGET',
    detail: `must be ${texts}${hasLines ? "; % and # in a line's id are %25 and %23" : ''}`,
    holds: (value) => typeof value === 'string' && forms.some(({ pattern }) => pattern.test(value)),
    schema: {
      anyOf: forms.map(({ pattern, schema }) => ({
        type: 'string',
        ...schema,
        pattern: pattern.source,
      })),
    },
  });
}
