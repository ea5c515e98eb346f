import { getMetadataStorage } from 'class-validator';
import { merged } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { meaningOf } from './meaning.ts';
import type { Rule } from './rules.ts';

/**
 * What a form accepts, as a JSON Schema: from the very rules that judge it, so that the two cannot
 * say different things. What no schema can say (one field compared with another, the clock) is
 * judged all the same.
 */
export function formSchema(type: new () => object): JsonSchema {
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(type, '', false, false);
  const fields = Object.entries(storage.groupByPropertyName(metadata)).map(([name, all]) => ({
    name,
    rules: all.flatMap(({ context }) => (context as Rule | undefined) ?? []),
  }));
  const properties = fields.map(({ name, rules }) => {
    const schemas = rules.map(({ schema }) => schema ?? {});
    return [name, described(merged(schemas), type, name)];
  });
  const demands = fields.flatMap(({ name, rules }) =>
    rules.map((rule) => rule.demands?.(name) ?? {}),
  );
  const schema: JsonSchema = {
    type: 'object',
    ...merged(demands),
    properties: Object.fromEntries(properties) as JsonSchema,
    additionalProperties: false,
  };
  return described(schema, type, '');
}

function described(schema: JsonSchema, type: new () => object, field: string): JsonSchema {
  const { description, example } = meaningOf(type, field) ?? {};
  if (description === undefined) return schema;
  return { ...schema, description, ...(example === undefined ? {} : { examples: [example] }) };
}
