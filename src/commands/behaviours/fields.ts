import { MAX_AMOUNT_MINOR } from '../../kernel/money.ts';
import {
  DATE_SCHEMA,
  EARLIEST_DATE,
  INSTANT_SCHEMA,
  LATEST_DATE,
  YEARS_OF_DATES,
  parseDate,
  parseInstant,
  parseInstantInRange,
} from './dates.ts';
import { suggestion } from './nearest.ts';
import { field, isPlainObject, required } from './rules.ts';
import type { Presence, ProblemCode, Rule } from './rules.ts';

/** The producer's name for a thing: 1-128 characters, no control characters, no blanks around. */
export function Reference(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_A_REFERENCE',
    schema: { minLength: 1, maxLength: 128 },
    pattern: /^(?!\s)[^\p{Cc}\p{Cs}]{1,128}(?<!\s)$/u,
    detail: 'must be 1 to 128 characters without control characters or blanks around them',
  });
}

/** What a person wrote: 1-500 characters, line breaks allowed. */
export function Text(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_A_TEXT',
    schema: { minLength: 1, maxLength: 500 },
    pattern: /^(?!\s)(?:[^\p{Cc}\p{Cs}]|[\t\n\r]){1,500}(?<!\s)$/u,
    detail: 'must be 1 to 500 characters without control characters or blanks around them',
  });
}

export const UUID = /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/;

/** A UUID of any version, in either case. */
export function Uuid(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_A_UUID',
    schema: { format: 'uuid' },
    pattern: UUID,
    detail: 'must be a UUID such as 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11',
  });
}

export function AccountId(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_AN_ACCOUNT_ID',
    pattern: /^[A-Za-z0-9_-]{1,64}$/,
    detail: 'must be 1 to 64 of the characters A-Z, a-z, 0-9, _ and -',
  });
}

/** In the form of ISO 4217; which codes are in use changes from year to year. */
export function Currency(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_A_CURRENCY',
    pattern: /^[A-Z]{3}$/,
    detail: 'must be three capital letters such as CNY (ISO 4217)',
  });
}

export function LocalDate(presence = required): PropertyDecorator {
  return field(presence, TEXT, {
    code: 'NOT_A_DATE',
    detail: `must be an existing date YYYY-MM-DD from ${EARLIEST_DATE} to ${LATEST_DATE}`,
    holds: (value) => typeof value === 'string' && parseDate(value) !== null,
    schema: DATE_SCHEMA,
  });
}

/** A month of the calendar; the years are those of cycles and instants. */
export function Month(presence = required): PropertyDecorator {
  return Matching(presence, {
    code: 'NOT_A_MONTH',
    pattern: /^(?:19[7-9]\d|2[01]\d\d)-(?:0[1-9]|1[0-2])$/,
    detail: 'must be a month YYYY-MM from 1970-01 to 2199-12',
  });
}

export function Instant(presence = required): PropertyDecorator {
  return field(presence, TEXT, {
    code: 'NOT_AN_INSTANT',
    detail: 'must be an existing instant with its offset, such as 2026-11-05T23:59:59+08:00',
    holds: (value) => typeof value === 'string' && parseInstant(value) !== null,
    schema: INSTANT_SCHEMA,
  });
}

export function LocalDateOrInstant(presence = required): PropertyDecorator {
  return field(presence, TEXT, {
    code: 'NOT_A_DATE',
    detail: 'must be an existing date YYYY-MM-DD, or an instant with its offset',
    holds: (value) =>
      typeof value === 'string' &&
      (parseDate(value) !== null || parseInstantInRange(value) !== null),
    schema: {
      anyOf: [DATE_SCHEMA, { allOf: [INSTANT_SCHEMA, { pattern: YEARS_OF_DATES }] }],
    },
  });
}

/** A whole number, both ends included. */
export function Integer(range: Range, presence = required, whole = WHOLE): PropertyDecorator {
  return field(presence, NUMBER, whole, {
    code: 'OUT_OF_RANGE',
    detail: `must be from ${range.min} to ${range.max}`,
    holds: (value) => isWhole(value) && value >= range.min && value <= range.max,
    schema: { type: 'integer', format: 'int64', minimum: range.min, maximum: range.max },
  });
}

/** Money in minor units. */
export function Amount(range: Pick<Range, 'min'>, presence = required): PropertyDecorator {
  return Integer({ min: range.min, max: MAX_AMOUNT_MINOR }, presence, WHOLE_AMOUNT);
}

/** Money in minor units, of either sign. */
export function Balance(presence = required): PropertyDecorator {
  return Integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR }, presence, WHOLE_AMOUNT);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

export function Flag(presence = required): PropertyDecorator {
  return field(presence, {
    code: 'WRONG_TYPE',
    detail: 'must be true or false',
    holds: (value) => typeof value === 'boolean',
    schema: { type: 'boolean' },
  });
}

/** One word of a closed list. */
export function OneOf(options: readonly string[], presence = required): PropertyDecorator {
  return field(presence, TEXT, isOneOf(options, 'NOT_AN_OPTION'));
}

export function TypeName(names: readonly string[]): PropertyDecorator {
  return field(required, TEXT, isOneOf(names, 'UNKNOWN_TYPE'));
}

export function PlainObject(): PropertyDecorator {
  return field(required, {
    code: 'WRONG_TYPE',
    detail: 'must be an object',
    holds: isPlainObject,
    schema: { type: 'object' },
  });
}

export const TEXT: Rule = {
  code: 'WRONG_TYPE',
  detail: 'must be a string',
  holds: (value) => typeof value === 'string',
  isImplied: true,
};

const NUMBER: Rule = {
  code: 'WRONG_TYPE',
  detail: 'must be a number, not a text',
  holds: (value) => typeof value === 'number',
  isImplied: true,
};

const WHOLE: Rule = {
  code: 'NOT_AN_INTEGER',
  detail: 'must be a whole number',
  holds: isWhole,
  isImplied: true,
};

const WHOLE_AMOUNT: Rule = {
  ...WHOLE,
  detail: 'must be a whole number; amounts are in minor units',
};

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function isOneOf(options: readonly string[], code: ProblemCode): Rule {
  const known: ReadonlySet<unknown> = new Set(options);
  return {
    code,
    detail: (value) => `must be one of ${options.join(', ')}${suggestion(value, options)}`,
    holds: (value) => known.has(value),
    schema: { type: 'string', enum: options },
  };
}

interface Pattern extends Pick<Rule, 'code' | 'detail' | 'schema'> {
  readonly pattern: RegExp;
}

function Matching(presence: Presence, { pattern, ...rule }: Pattern): PropertyDecorator {
  return field(presence, TEXT, {
    ...rule,
    holds: (value) => typeof value === 'string' && pattern.test(value),
    schema: { type: 'string', ...rule.schema, pattern: pattern.source },
  });
}
