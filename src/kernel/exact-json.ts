import { Malformed } from './errors.ts';

/**
 * JSON from outside. JSON.parse takes two things in silence, and this refuses them: a field that
 * is given twice, of which it keeps the last, and a number that it can only round to an integer.
 *
 * @throws SyntaxError for what is no JSON; Malformed DUPLICATE_FIELD, INEXACT_NUMBER
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isAtItsShortest(text, value)) return value;
  if (fieldsOf(value) !== plainFieldsIn(text)) refuseLosses(text);
  return value;
}

/**
 * A text as long as its value without any space has no room for anything else, unless numbers in
 * it are written with exponents, and these save as much as a field takes that is given twice.
 */
function isAtItsShortest(text: string, value: unknown): boolean {
  const size = sizeOf(value);
  return size % SAVED === text.length && size < SAVED * SHORTEST_FIELD;
}

const SHORTEST_FIELD = ',"a":1'.length;
/** What exponents may save is counted in units of this, on top of the length. */
const SAVED = 2 ** 32;

/** NaN where a text of the same length may say something else. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return digitsOf(value);
  if (typeof value !== 'object' || value === null) return value === false ? 5 : 4;
  let length = 1;
  if (Array.isArray(value)) {
    for (const each of value) length += sizeOf(each) + 1;
  } else {
    for (const name in value) {
      length += name.length + 4 + sizeOf((value as Record<string, unknown>)[name]);
    }
  }
  return length === 1 ? 2 : length;
}

function digitsOf(value: number): number {
  if (!Number.isSafeInteger(value)) return Number.NaN;
  let digits = value < 0 ? 2 : 1;
  for (let rest = Math.abs(value); rest >= 10; rest /= 10) digits++;
  if (value === 0 || value % 1000 !== 0) return digits;
  let saved = 1;
  for (let rest = value / 1000; rest % 10 === 0; rest /= 10) saved++;
  return digits + saved * SAVED;
}

/** How many fields an object has, with those of the objects in it; NaN for arrays. */
function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return Number.NaN;
  const fields = Object.values(value);
  return fields.reduce((count: number, field) => count + fieldsOf(field), fields.length);
}

/** How many fields are written, or more; NaN where a number or the spacing is not plain. */
function plainFieldsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before <= SPACE) return Number.NaN;
    if (before !== QUOTE) continue;
    const start = text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
    if (text.charCodeAt(start) <= SPACE || !isPlainAt(text, start)) return Number.NaN;
    count++;
  }
  return count === 0 ? Number.NaN : count;
}

/** Whether what begins here is no number, or one of digits alone. */
function isPlainAt(text: string, start: number): boolean {
  let end = text.charCodeAt(start) === MINUS ? start + 1 : start;
  const first = end;
  while (text.charCodeAt(end) >= DIGIT_0 && text.charCodeAt(end) <= DIGIT_9) end++;
  return end === first || !'.eE'.includes(text.charAt(end));
}

const [SPACE, QUOTE, MINUS, DIGIT_0, DIGIT_9] = [0x20, 0x22, 0x2d, 0x30, 0x39];

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}:]|-?\d[\d.eE+-]*/g;

/** The text is JSON: it has been parsed. */
function refuseLosses(text: string): void {
  const objects: Set<string>[] = [];
  let latest = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (token === ':') addField(objects.at(-1) ?? new Set(), JSON.parse(latest) as string);
    else if (!token.startsWith('"') && !isExact(token)) {
      refuse('INEXACT_NUMBER', `${token.slice(0, 40)} has more digits than can be kept`);
    }
    latest = token;
  }
}

function addField(fields: Set<string>, name: string): void {
  if (fields.has(name)) refuse('DUPLICATE_FIELD', `"${name.slice(0, 80)}" is given twice`);
  fields.add(name);
}

/** No double has more digits before or behind the point. */
const MOST_DIGITS = 400;

/** A number that is read as an integer must say that integer. */
function isExact(literal: string): boolean {
  const value = Number(literal);
  // Beyond these nothing is taken anyway.
  if (!Number.isSafeInteger(value)) return true;
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const scale = Number(exponent) - fraction.length;
  if (digits === 0n || Math.abs(scale) > MOST_DIGITS) return digits === 0n;
  const power = 10n ** BigInt(Math.abs(scale));
  return scale < 0 ? digits === BigInt(value) * power : digits * power === BigInt(value);
}

function refuse(code: string, detail: string): never {
  throw new Malformed([{ pointer: '', code, detail }]);
}
