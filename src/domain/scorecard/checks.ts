import type { Problem } from '../../kernel/errors.ts';
import { pointerToken } from '../../kernel/json-pointer.ts';

/** So many problems are told; whoever mends them is told the next ones. */
const MOST_PROBLEMS = 50;

/** Collects what is wrong with data from outside. */
export class Findings {
  readonly problems: Problem[] = [];

  add(pointer: string, code: string, detail: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ pointer, code, detail });
  }
}

/** Looks at a value that stands at a JSON pointer. */
export type Check = (value: unknown, pointer: string, found: Findings) => void;

type Members = Readonly<Record<string, unknown>>;

/** A whole number, both ends included. */
export function integer(min: number, max: number): Check {
  return (value, pointer, found) => {
    if (typeof value !== 'number') found.add(pointer, 'WRONG_TYPE', 'must be a number');
    else if (!Number.isInteger(value)) found.add(pointer, 'NOT_AN_INTEGER', 'must be whole');
    else if (value < min || value > max) {
      const detail = min === max ? `must be ${min}` : `must be from ${min} to ${max}`;
      found.add(pointer, 'OUT_OF_RANGE', detail);
    }
  };
}

export function text(pattern: RegExp, detail: string): Check {
  return (value, pointer, found) => {
    if (typeof value !== 'string') found.add(pointer, 'WRONG_TYPE', 'must be a text');
    else if (!pattern.test(value)) found.add(pointer, 'NOT_A_VERSION', detail);
  };
}

export function oneOf(options: readonly string[]): Check {
  const known: ReadonlySet<unknown> = new Set(options);
  return (value, pointer, found) => {
    if (known.has(value)) return;
    found.add(pointer, 'NOT_AN_OPTION', `must be one of ${options.join(', ')}`);
  };
}

/** An object with exactly these members, but for those that may be left out. */
export function members(
  checks: Readonly<Record<string, Check>>,
  optional: readonly string[] = [],
): Check {
  return (value, pointer, found) => {
    if (!isObject(value)) {
      found.add(pointer, 'WRONG_TYPE', 'must be an object');
      return;
    }
    for (const [name, check] of Object.entries(checks)) {
      const at = `${pointer}/${name}`;
      if (Object.hasOwn(value, name)) check(value[name], at, found);
      else if (!optional.includes(name)) found.add(at, 'MISSING', 'is required');
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(checks, name)) addUnknown(pointer, name, found);
    }
  };
}

/** An object that may have some of these members, all of one form. */
export function someOf(names: readonly string[], check: Check): Check {
  return members(Object.fromEntries(names.map((name) => [name, check])), names);
}

/** A list of 1 to `most` values. */
export function list(check: Check, most: number): Check {
  return (value, pointer, found) => {
    if (!Array.isArray(value)) {
      found.add(pointer, 'WRONG_TYPE', 'must be a list');
      return;
    }
    if (value.length < 1 || value.length > most) {
      found.add(pointer, 'OUT_OF_RANGE', `must have 1 to ${most} members`);
    }
    for (const [at, each] of value.slice(0, most).entries()) check(each, `${pointer}/${at}`, found);
  };
}

/** An object whose own member says which of several forms it has. */
export function oneForm(name: string, forms: Readonly<Record<string, Check>>): Check {
  return (value, pointer, found) => {
    if (!isObject(value)) {
      found.add(pointer, 'WRONG_TYPE', 'must be an object');
      return;
    }
    const said = value[name];
    const form = typeof said === 'string' && Object.hasOwn(forms, said) ? forms[said] : undefined;
    if (form) form(value, pointer, found);
    else oneOf(Object.keys(forms))(said, `${pointer}/${name}`, found);
  };
}

function addUnknown(pointer: string, name: string, found: Findings): void {
  const at = `${pointer}/${pointerToken(name)}`;
  found.add(at, 'UNKNOWN_FIELD', 'is unknown: leave it out');
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
