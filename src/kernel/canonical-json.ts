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
  let json = '{';
  // The default order of sort() is that of UTF-16 code units, which is what the RFC asks for.
  for (const key of Object.keys(value).sort()) {
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
