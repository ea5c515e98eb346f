import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';
import { ENGINE_PROBLEMS } from '../../src/http/problems/problem-codes.ts';
import type { Operation } from './openapi.ts';
import { operationsIn } from './openapi.ts';

/** Of each tag what docs/reference/http.md says: operation, summary, scopes, answers, problems. */
export function httpReference(document: OpenAPIObject): ReadonlyMap<string, readonly string[][]> {
  const rows = Map.groupBy(operationsIn(document), ({ operation }) => operation.tags?.[0] ?? '');
  return new Map([...rows].map(([tag, operations]) => [tag, operations.map(rowOf)] as const));
}

function rowOf({ method, path, operation }: Operation): string[] {
  const scopes = (operation.security ?? []).map(({ bearer = [] }) => bearer[0] ?? '');
  const isOpen = scopes.length === 0;
  const needed = scopes.filter((scope) => scope !== 'admin' || scopes.length === 1);
  return [
    `${method} ${path}`,
    (operation.summary ?? '').replaceAll('`', ''),
    isOpen ? '' : needed.join(', '),
    Object.keys(operation.responses)
      .filter((status) => status < '300')
      .join(', '),
    codesOf(operation).join(', '),
  ];
}

/** Those of its own: what is shared with others stands at the head of the document. */
function codesOf({ responses }: Operation['operation']): string[] {
  const schemas = Object.values(responses).flatMap((response) => {
    const { content } = (response ?? {}) as { content?: Record<string, { schema: JsonSchema }> };
    return content?.['application/problem+json']?.schema ?? [];
  });
  const codes = schemas.flatMap((schema) => {
    const { code } = (schema as { properties: { code: { enum: string[] } } }).properties;
    return code.enum;
  });
  return codes.filter((code) => !OF_ALL.has(code)).sort();
}

/** What operations have in common: all of them, or those that take a body or need the engines. */
const OF_ALL: ReadonlySet<string> = new Set([
  'MALFORMED',
  'INVALID_JSON',
  'INVALID_UTF8',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  ...ENGINE_PROBLEMS,
]);
