import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';

export type Judge = (value: unknown) => boolean;

/**
 * Judges values by the schemas of an OpenAPI document, formats included. References point into the
 * document; every schema is compiled once.
 */
export function judgeOf(document: object): (schema: JsonSchema) => Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const compiled = new Map<string, Judge>();
  return (schema) => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/');
    const known = compiled.get(text) ?? ajv.compile(JSON.parse(text) as JsonSchema);
    compiled.set(text, known);
    return known;
  };
}
