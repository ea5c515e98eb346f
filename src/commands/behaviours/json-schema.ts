/** A schema of the dialect that OpenAPI 3.1 speaks: JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Objects that every one of the schemas accepts; what each of them requires is required. */
export function merged(schemas: readonly JsonSchema[]): JsonSchema {
  const all: Record<string, unknown> = {};
  for (const schema of schemas) {
    for (const [keyword, value] of Object.entries(schema)) {
      all[keyword] = keyword in all ? joined(all[keyword], value) : value;
    }
  }
  return all;
}

function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...new Set<unknown>(one.concat(other))];
  if (isObject(one) && isObject(other)) return { ...one, ...other };
  return other;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
