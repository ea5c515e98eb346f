import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: NonNullable<OpenAPIObject['paths'][string]['get']>;
}

/** What a service says of itself. */
export async function descriptionOf({ url }: { readonly url: string }): Promise<OpenAPIObject> {
  return (await (await fetch(`${url}/openapi.json`)).json()) as OpenAPIObject;
}

export function operationsIn(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method: method.toUpperCase(), path, operation }];
    }),
  );
}

interface Placed {
  readonly place: string;
  readonly schema: JsonSchema;
}

/** Every schema of a document, those within others included. */
export function schemasIn(document: OpenAPIObject): Placed[] {
  const found: Placed[] = [];
  visit(document, '', false);
  return found;

  function visit(node: unknown, place: string, isSchema: boolean): void {
    if (typeof node !== 'object' || node === null) return;
    if (isSchema && !Array.isArray(node)) found.push({ place, schema: node as JsonSchema });
    for (const [key, value] of Object.entries(node)) {
      if (DATA.has(key)) continue;
      const isNamed = key === 'properties' || key === 'schemas';
      if (isNamed) {
        for (const [name, each] of Object.entries(value as object)) {
          visit(each, `${place}/${name}`, true);
        }
      } else visit(value, `${place}/${key}`, SCHEMA.has(key) || (isSchema && Array.isArray(node)));
    }
  }
}

const DATA = new Set(['example', 'examples', 'default', 'const', 'enum', 'required']);
const SCHEMA = new Set(['schema', 'items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties']);
