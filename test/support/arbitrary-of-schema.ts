import fc from 'fast-check';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

/**
 * Values that a schema accepts: of the keywords that our own schemas use, and no others, so that a
 * schema that says something new fails here rather than being overlooked.
 */
export function arbitraryOf(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const { examples, format } = schema;
  const made = madeOf(schema, schemas);
  // What is sent to an example's address has its name looked up, for as long as that takes.
  if (!Array.isArray(examples) || format === 'uri') return made;
  return fc.oneof({ weight: 3, arbitrary: made }, fc.constantFrom(...(examples as unknown[])));
}

function madeOf(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    const target = schemas[name];
    if (target === undefined) throw new Error(`there is no schema ${schema.$ref}`);
    return arbitraryOf(target, schemas);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const choices = (schema.anyOf ?? (schema.properties ? undefined : schema.oneOf)) as
    readonly JsonSchema[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map((each) => arbitraryOf(each, schemas)));
  if (Array.isArray(schema.allOf)) return arbitraryOf(Object.assign({}, ...schema.allOf), schemas);
  return ofType(schema, schemas);
}

function ofType(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.type)) {
    const types = schema.type as readonly string[];
    return fc.oneof(...types.map((type) => ofType({ ...schema, type }, schemas)));
  }
  switch (schema.type) {
    case 'object':
      return objects(schema, schemas);
    case 'array':
      return fc.array(arbitraryOf((schema.items ?? {}) as JsonSchema, schemas), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.min(Number(schema.maxItems ?? 5), 5),
      });
    case 'integer':
      return fc
        .bigInt({ min: BigInt(Number(schema.minimum ?? -1e9)), max: most(schema) })
        .map(Number);
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return texts(schema);
    case undefined:
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`values of type ${String(schema.type)} are not made here`);
  }
}

function most({ maximum }: JsonSchema): bigint {
  return BigInt(Number(maximum ?? 1e9));
}

function objects(schema: JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Schemas);
  const values = Object.fromEntries(
    properties.map(([name, property]) => [name, arbitraryOf(property, schemas)]),
  );
  const all = fc.record(values, { noNullPrototype: true });
  return fc
    .tuple(all, fc.subarray(Object.keys(values)), fc.nat())
    .map(([object, optional, pick]) => {
      const kept = keptNames(schema, optional, pick);
      keepConditional(schema, object, kept);
      return Object.fromEntries(Object.entries(object).filter(([name]) => kept.has(name)));
    });
}

/** Of the names that may be left out some, with all that any kept one asks for. */
function keptNames(schema: JsonSchema, optional: readonly string[], pick: number): Set<string> {
  const kept = new Set([...((schema.required ?? []) as string[]), ...optional]);
  const alternatives = (schema.oneOf ?? []) as readonly { readonly required: string[] }[];
  alternatives.forEach(({ required }, index) => {
    const isPicked = index === pick % alternatives.length;
    for (const name of required)
      if (isPicked) kept.add(name);
      else kept.delete(name);
  });
  const dependent = Object.entries((schema.dependentRequired ?? {}) as Record<string, string[]>);
  for (const [name, others] of dependent)
    if (kept.has(name)) others.forEach((each) => kept.add(each));
  return kept;
}

/** Where one field says a word, another has to be there, and only there: see `where`. */
function keepConditional(
  { if: condition, then }: JsonSchema,
  object: Readonly<Record<string, unknown>>,
  kept: Set<string>,
): void {
  if (condition === undefined) return;
  const { properties } = condition as { properties: Record<string, { const: unknown }> };
  const isSaid = Object.entries(properties).every(([name, { const: word }]) => {
    return kept.has(name) && object[name] === word;
  });
  for (const name of (then as { required: string[] }).required)
    if (isSaid) kept.add(name);
    else kept.delete(name);
}

function texts(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength, maxLength } = schema;
  const isMeant = new RegExp(typeof pattern === 'string' ? pattern : '', 'u');
  return ofFormat(format, {
    minLength: Number(minLength ?? 0),
    maxLength: Number(maxLength ?? 40),
    isMeant,
  }).filter((text) => isMeant.test(text));
}

/** Nobody listens there, which is told at once. */
export const NOWHERE = 'https://127.0.0.1:1';

interface Text {
  readonly minLength: number;
  readonly maxLength: number;
  readonly isMeant: RegExp;
}

function ofFormat(format: unknown, text: Text): fc.Arbitrary<string> {
  if (format === 'date') return dates.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') {
    return fc
      .tuple(dates, fc.constantFrom('Z', '+08:00', '-11:30'), fc.boolean())
      .map(([date, offset, isExact]) => date.toISOString().slice(0, isExact ? 23 : 19) + offset);
  }
  if (format === 'uuid') return fc.uuid();
  if (format === 'uri') return fc.webPath().map((path) => NOWHERE + path);
  const { minLength, maxLength, isMeant } = text;
  const isSimple = isMeant.source !== '(?:)' && !/\\p|\(\?[!<=]/.test(isMeant.source);
  if (isSimple) return fc.stringMatching(isMeant, { maxLength });
  const some = fc
    .string({ unit: 'binary', minLength, maxLength })
    .map((each) => each.trim() || 'x');
  // A key begins and ends with what a simple pattern says; its id, with looks around, is between.
  const [begin = ''] = isMeant.source.split('(?!');
  if (!begin.endsWith(':')) return some;
  const end = isMeant.source.split(String.raw`(?<!\s)`).at(-1) ?? '$';
  const parts = [new RegExp(`${begin}$`), new RegExp(`^${end}`)].map((each) =>
    fc.stringMatching(each),
  );
  const [before, after] = parts as [fc.Arbitrary<string>, fc.Arbitrary<string>];
  return fc.tuple(before, some, after).map((texts) => texts.join(''));
}

/** From the whole range that dates have, and of the months in which the tests play. */
const dates = fc.oneof(between('1900-01-01', '2199-12-30'), between('2026-08-01', '2026-11-20'));

function between(min: string, max: string): fc.Arbitrary<Date> {
  return fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
}
