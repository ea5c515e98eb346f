import { ValidateBy, ValidateIf } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import type { JsonSchema } from './json-schema.ts';

/** What can be wrong with a behaviour. Stable: clients depend on the codes, never on the text. */
export const PROBLEM_CODES = [
  'MISSING',
  'UNKNOWN_FIELD',
  'UNKNOWN_TYPE',
  'WRONG_TYPE',
  'NOT_AN_INTEGER',
  'OUT_OF_RANGE',
  'OCCURRED_OUT_OF_RANGE',
  'NOT_A_DATE',
  'NOT_A_MONTH',
  'NOT_AN_INSTANT',
  'NOT_A_UUID',
  'NOT_AN_ACCOUNT_ID',
  'NOT_A_REFERENCE',
  'NOT_A_TEXT',
  'NOT_A_CURRENCY',
  'NOT_AN_OPTION',
  'NOT_A_TARGET',
  'INCOMPLETE_TERMS',
  'AMBIGUOUS_TERMS',
  'NOT_APPLICABLE',
  'SELF_REFERENCE',
  'TOO_LARGE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** A class-validator constraint, named by the problem's code. It may be asked about anything. */
export interface Rule {
  readonly code: ProblemCode;
  /** What to do, put behind the name of the field. */
  readonly detail: string | ((value: unknown) => string);
  readonly holds: (value: unknown, fields: Fields) => boolean;
  /** It holds wherever the field's last rule does, and only says better what is wrong. */
  readonly isImplied?: boolean;
  /** The rule as a schema of the value. */
  readonly schema?: JsonSchema;
  /** The rule as a schema of the object that holds the field of this name. */
  readonly demands?: (name: string) => JsonSchema;
}

/** When a field has to be there. Where `isJudged` says no, nothing else is asked of it. */
export interface Presence {
  readonly isJudged?: (fields: Fields, value: unknown) => boolean;
  readonly rules: readonly Rule[];
}

const isGiven: Rule['holds'] = (value) => value !== undefined;

export const required: Presence = {
  rules: [
    {
      code: 'MISSING',
      detail: 'is required',
      holds: isGiven,
      isImplied: true,
      demands: (name) => ({ required: [name] }),
    },
  ],
};

/** May be left out; null is not left out. */
export const optional: Presence = {
  isJudged: (_fields, value) => value !== undefined,
  rules: [],
};

/** All of these fields or none of them. */
export function together(...names: readonly string[]): Presence {
  return {
    isJudged: (fields) => hasAny(fields, names),
    rules: [
      {
        code: 'INCOMPLETE_TERMS',
        detail: `is missing: give ${names.join(', ')} all together, or none of them`,
        holds: isGiven,
        isImplied: true,
        demands: (name) => ({
          dependentRequired: { [name]: names.filter((each) => each !== name) },
        }),
      },
    ],
  };
}

/** May be left out, but not where that other field is given. */
export function neededBy(other: string): Presence {
  return {
    isJudged: (fields, value) => value !== undefined || fields[other] !== undefined,
    rules: [
      {
        code: 'INCOMPLETE_TERMS',
        detail: `is missing: ${other} is given only together with it`,
        holds: isGiven,
        isImplied: true,
        demands: (name) => ({ dependentRequired: { [other]: [name] } }),
      },
    ],
  };
}

/** There where another field says the one word of its list, and only there. */
export function where(other: string, word: string, list: readonly unknown[]): Presence {
  const isSaid = (fields: Fields) => fields[other] === word;
  return {
    isJudged: (fields, value) => value !== undefined || isSaid(fields),
    rules: [
      {
        code: 'MISSING',
        detail: `is required where ${other} is ${word}`,
        holds: isGiven,
        isImplied: true,
      },
      {
        code: 'NOT_APPLICABLE',
        detail: `is for ${other} ${word} only: leave it out`,
        // Of a word that is not in the list only that is told.
        holds: (_value, fields) => isSaid(fields) || !list.includes(fields[other]),
        demands: (name) => ({
          // Linters that close every schema by themselves would close this one, too.
          if: { properties: { [other]: { const: word } }, additionalProperties: true },
          then: { required: [name] },
          else: { not: { required: [name] } },
        }),
      },
    ],
  };
}

/** Required unless another field says a word. */
export function unless(other: string, word: string): Presence {
  return {
    isJudged: (fields, value) => value !== undefined || fields[other] !== word,
    rules: [
      {
        code: 'MISSING',
        detail: `is required, unless ${other} is ${word}`,
        holds: isGiven,
        isImplied: true,
      },
    ],
  };
}

/** Either this field or those others. */
export function insteadOf(...others: readonly string[]): Presence {
  const hasOthers = (fields: Fields) => hasAny(fields, others);
  const names = others.join(' and ');
  return {
    isJudged: (fields, value) => value !== undefined || !hasOthers(fields),
    rules: [
      {
        code: 'MISSING',
        detail: `is required, unless ${names} are given`,
        holds: isGiven,
        isImplied: true,
      },
      {
        code: 'AMBIGUOUS_TERMS',
        detail: `says the same as ${names}: give either the one or the others`,
        holds: (_value, fields) => !hasOthers(fields),
        demands: (name) => ({ oneOf: [{ required: [name] }, { required: others }] }),
      },
    ],
  };
}

/** Asked of every behaviour: no closure is made for it. */
function hasAny(fields: Fields, names: readonly string[]): boolean {
  for (const name of names) if (fields[name] !== undefined) return true;
  return false;
}

/** An object as JSON makes them. */
export function isPlainObject(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A field's rules in their order; the first that fails is the one to report. */
export function field(presence: Presence, ...rules: readonly Rule[]): PropertyDecorator {
  return (target, property) => {
    if (presence.isJudged) ValidateIf(presence.isJudged)(target, property);
    for (const rule of [...presence.rules, ...rules]) decoratorOf(rule)(target, property);
  };
}

function decoratorOf(rule: Rule): PropertyDecorator {
  const { code, detail, holds } = rule;
  const validator: ValidatorConstraintInterface = {
    validate: (value, about) => holds(value, (about?.object ?? {}) as Fields),
    defaultMessage: (about) =>
      `${about?.property} ${typeof detail === 'string' ? detail : detail(about?.value)}`,
  };
  return ValidateBy({ name: code, validator }, { context: rule });
}
