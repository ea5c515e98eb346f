import type { JsonObject, JsonValue } from './envelope.ts';

/**
 * JSON Canonicalization Scheme (RFC 8785): no white space, keys in order of their UTF-16 code
 * units, numbers and strings as ECMAScript prints them. Equal values give equal bytes.
 *
 * Keys whose value is `undefined` are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, lone surrogates, functions, bigint
 */
export function canonicalJson(value: JsonValue): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${String(value)}`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return isArray(value) ? array(value) : object(value);
    case 'undefined':
    case 'function':
    case 'symbol':
    case 'bigint':
      throw new TypeError(`JSON cannot say ${typeof value}`);
  }
}

function isArray(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function array(values: readonly JsonValue[]): string {
  let json = '[';
  for (let i = 0; i < values.length; i++) {
    if (i > 0) json += ',';
    json += canonicalJson(values[i] as JsonValue);
  }
  return json + ']';
}

function object(value: JsonObject): string {
  const keys = inOrder(Object.keys(value));
  return flat(value, keys) ?? nested(value, keys);
}

/** For more keys than this sort() is the faster one; for fewer it takes more memory than these. */
const FEW_KEYS = 16;

/** In the order of UTF-16 code units, which `<` and the default of sort() know; sorts in place. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > FEW_KEYS) return keys.sort();
  for (let end = 1; end < keys.length; end++) {
    const key = keys[end] as string;
    let at = end;
    for (; at > 0 && key < (keys[at - 1] as string); at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

/**
 * Texts and numbers alone, which most objects hold, are written by a single call, in half the
 * time: a copy made in order keeps that order. Null where it might not say the same.
 */
function flat(value: JsonObject, keys: readonly string[]): string | null {
  const copy: Record<string, JsonValue> = {};
  for (const key of keys) {
    const field = value[key];
    if (typeof field !== 'string' && !Number.isFinite(field)) return null;
    // Keys that look like an index would come first, and this one would become no field.
    if (key < ':' || key === '__proto__') return null;
    copy[key] = field as JsonValue;
  }
  const json = JSON.stringify(copy);
  // How a lone surrogate would be written.
  return json.includes('\\ud') ? null : json;
}

function nested(value: JsonObject, keys: readonly string[]): string {
  let json = '{';
  for (const key of keys) {
    const field = value[key];
    if (field === undefined) continue;
    json += `${json === '{' ? '' : ','}${text(key)}:${canonicalJson(field)}`;
  }
  return json + '}';
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('text has a lone surrogate');
  return JSON.stringify(value);
}
