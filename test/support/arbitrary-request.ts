import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';
import { arbitraryOf, NOWHERE } from './arbitrary-of-schema.ts';
import type { Operation } from './openapi.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Names and values that the service knows, so that requests come further than its doors. */
export type Known = Readonly<Record<string, readonly string[]>>;

/**
 * The plainest request of an operation: what is required and nothing else, of what is known or else
 * of the examples of its description.
 */
export function plainRequest(
  { method, path, operation }: Operation,
  document: OpenAPIObject,
  known: Known,
): WireRequest {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const parameters = (operation.parameters ?? []) as unknown as readonly Parameter[];
  const plain = ({ name, example }: Parameter) => known[name]?.[0] ?? String(example);
  const filled = parameters
    .filter((each) => each.in === 'path')
    .reduce((all, each) => all.replace(`{${each.name}}`, encodeURIComponent(plain(each))), path);
  const query = parameters
    .filter((each) => each.in === 'query' && each.required === true)
    .map((each) => [each.name, plain(each)]);
  const search = new URLSearchParams(query).toString();
  const address = search === '' ? filled : `${filled}?${search}`;
  const { content } = (operation.requestBody ?? {}) as RequestBody;
  const [type, { schema = {} } = {}] = Object.entries(content ?? {})[0] ?? [];
  if (type === undefined) return { method, path: address, headers: {}, body: undefined };
  const body = JSON.stringify(plainValue(schema, schemas));
  return { method, path: address, headers: { 'content-type': type }, body };
}

function plainValue(schema: JsonSchema, schemas: Schemas): unknown {
  const { $ref, examples, items, properties = {} } = schema;
  if (typeof $ref === 'string') {
    return plainValue(schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, schemas);
  }
  if (schema.format === 'uri') return NOWHERE;
  if (Array.isArray(examples)) return examples[0] as unknown;
  if (schema.type === 'array') return [plainValue(items as JsonSchema, schemas)];
  const required = (schema.required ?? []) as readonly string[];
  const fields = required.map((name) => [
    name,
    plainValue((properties as Schemas)[name] ?? {}, schemas),
  ]);
  return Object.fromEntries(fields) as unknown;
}

interface RequestBody {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: JsonSchema;
}

/**
 * Requests of an operation: such as its description allows, and such as it does not, with unknown
 * parameters, values of other kinds, bodies that are damaged or say that they are something else.
 */
export function requestsOf(
  { method, path, operation }: Operation,
  document: OpenAPIObject,
  known: Known,
): fc.Arbitrary<WireRequest> {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const parameters = (operation.parameters ?? []) as unknown as readonly Parameter[];
  const values = fc.tuple(...parameters.map((each) => valueOf(each, schemas, known)));
  return fc.record({ values, body: bodyOf(operation, schemas), others }).map((parts) => {
    const given = parameters.flatMap((each, at) => {
      const value = parts.values[at] ?? null;
      return value === null ? [] : [{ ...each, value }];
    });
    const query = given
      .filter((each) => each.in === 'query')
      .map(({ name, value }) => [name, value]);
    const search = new URLSearchParams([...query, ...parts.others] as string[][]).toString();
    const headers = given
      .filter((each) => each.in === 'header')
      .map(({ name, value }) => [name, value.replace(/[^\x21-\x7e]/g, '')]);
    const filled = given
      .filter((each) => each.in === 'path')
      .reduce((all, { name, value }) => all.replace(`{${name}}`, segment(value)), path);
    return {
      method,
      path: search === '' ? filled : `${filled}?${search}`,
      headers: { ...(Object.fromEntries(headers) as object), ...parts.body.headers },
      body: parts.body.text,
    };
  });
}

/** One that stays a segment: neither empty nor a step to another path. */
function segment(value: string): string {
  return /^\.{0,2}$/.test(value) ? '-' : encodeURIComponent(value.toWellFormed());
}

const ODD_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1e3',
  'null',
  '\u0000',
  '../x',
  'a/b',
  '%',
  '🜁',
  "' OR 1=1 --",
];
const oddTexts = fc.oneof(
  fc.constantFrom(...ODD_TEXTS, 'x'.repeat(90), 'x'.repeat(600)),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
);

/** Unknown parameters of the query. */
const others: fc.Arbitrary<[string, string][]> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<[string, string][]>([]) },
  fc.array(fc.tuple(fc.constantFrom('limit', 'after', 'x', '__proto__', 'a[b]'), oddTexts), {
    maxLength: 2,
  }),
);

function valueOf(parameter: Parameter, schemas: Schemas, known: Known) {
  const { name, required = false, schema = { type: 'string' } } = parameter;
  const valid = arbitraryOf(schema, schemas).map(String);
  const familiar = known[name] ?? [];
  return fc.oneof(
    { weight: required ? 0 : 20, arbitrary: fc.constant(null) },
    { weight: familiar.length > 0 ? 16 : 0, arbitrary: fc.constantFrom(...familiar, 'none') },
    { weight: 6, arbitrary: valid.map((text) => text.toWellFormed()) },
    { weight: 2, arbitrary: oddTexts },
  );
}

interface Body {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
}

function bodyOf({ requestBody }: Operation['operation'], schemas: Schemas): fc.Arbitrary<Body> {
  const { content } = (requestBody ?? {}) as RequestBody;
  if (content === undefined) return fc.constant({ headers: {}, text: undefined });
  const bodies = Object.entries(content).map(([type, { schema = {} }]) => {
    const valid = type.endsWith('ndjson')
      ? fc
          .array(arbitraryOf(itemOf(schemas), schemas).map((each) => JSON.stringify(each)))
          .map((all) => all.join('\n'))
      : arbitraryOf(schema, schemas).map((value) => JSON.stringify(value));
    const text = fc.oneof(
      { weight: 6, arbitrary: valid },
      { weight: 3, arbitrary: fc.tuple(valid, fc.nat(), fc.json()).map(damaged) },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: oddTexts },
    );
    const types = fc.oneof(
      { weight: 20, arbitrary: fc.constant(type) },
      fc.constantFrom('text/plain', 'application/xml', 'application/json; charset=latin1', '*/*'),
    );
    return fc
      .tuple(types, text)
      .map(([type, text]) => ({ headers: { 'content-type': type }, text }));
  });
  return fc.oneof(...bodies);
}

function itemOf(schemas: Schemas): JsonSchema {
  return schemas.BehaviourItem ?? {};
}

/** Cut off, or with another value in the place of one of its own. */
function damaged([text, at, other]: readonly [string, number, string]): string {
  const values = [...text.matchAll(/:("[^"]*"|-?\d+|true|false)/g)];
  const chosen = values[at % Math.max(values.length, 1)];
  if (chosen === undefined || at % 5 === 0) return text.slice(0, at % (text.length + 1));
  const [whole] = chosen;
  return `${text.slice(0, chosen.index)}:${other}${text.slice(chosen.index + whole.length)}`;
}
