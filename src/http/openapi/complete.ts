import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from '../../commands/behaviours/json-schema.ts';
import type { Need } from '../access/needs.ts';
import type { Handler } from './handlers.ts';
import { PATH_PARAMETERS } from './path-parameters.ts';
import type { DocumentedCode } from '../problems/problem-codes.ts';
import { ENGINE_PROBLEMS } from '../problems/problem-codes.ts';
import { ACCESS_PROBLEMS, SHARED_RESPONSES, responsesFor } from './problem-responses.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Extract<NonNullable<Operation['parameters']>[number], { name: string }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const UNKNOWN: Handler = { needs: [], problems: [] };

/** The document with what operations have in common and what each handler says of itself. */
export function completed(
  document: OpenAPIObject,
  handlers: ReadonlyMap<string, Handler>,
): OpenAPIObject {
  const used = new Set<string>();
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      for (const tag of operation.tags ?? []) used.add(tag);
      const handler = handlers.get(operation.operationId ?? '') ?? UNKNOWN;
      const whole = completedOperation(operation, handler);
      return [[method, method === 'get' ? conditional(whole) : whole]];
    });
    return [path, Object.fromEntries(operations) as object];
  });
  const whole = {
    ...document,
    paths: Object.fromEntries(paths) as OpenAPIObject['paths'],
    tags: (document.tags ?? []).filter(({ name }) => used.has(name)),
    components: {
      ...document.components,
      responses: { ...SHARED_RESPONSES, NotModified: NOT_MODIFIED },
    },
  };
  return withExamples(whole) as OpenAPIObject;
}

function completedOperation(operation: Operation, { needs, problems }: Handler): Operation {
  const { parameters = [], summary = '' } = operation;
  const answers = Object.entries(operation.responses).map(([status, answer]) => {
    const { description = '' } = (answer ?? {}) as { readonly description?: string };
    return [status, { ...answer, description: description || summary }];
  });
  const codes = [...problemsOfAll(operation, needs), ...problems];
  return {
    ...operation,
    parameters: (parameters as readonly Parameter[]).map(describedParameter),
    responses: { ...Object.fromEntries(answers), ...responsesFor(codes) } as Operation['responses'],
    security: securityOf(needs),
  };
}

/** A GET that is not streamed carries an ETag, and need not answer again what is known. */
function conditional(operation: Operation): Operation {
  const { '200': found, ...others } = operation.responses;
  if (found === undefined || isStreamed(found)) return operation;
  const { headers = {} } = found as { readonly headers?: object };
  const NotModified = { $ref: '#/components/responses/NotModified' };
  const tagged = { ...found, headers: { ...headers, ETag: ETAG } };
  const responses = { '200': tagged, '304': NotModified, ...others };
  return { ...operation, responses };
}

function isStreamed(response: object): boolean {
  const { content = {} } = response as { readonly content?: object };
  return Object.keys(content).some((type) => STREAMED.has(type));
}

const STREAMED: ReadonlySet<string> = new Set(['text/event-stream', 'text/csv']);

const ETAG = {
  description: 'What `If-None-Match` names to be told only what has changed',
  schema: { type: 'string', examples: ['"5-2jmj7l5rSw0yVb"'] },
};

const NOT_MODIFIED = { description: 'Nothing has changed since `If-None-Match`' };

function securityOf(needs: readonly Need[]): Record<string, string[]>[] {
  if (needs.includes('nothing')) return [];
  return [...new Set([...needs, 'admin'])].map((scope) => ({ bearer: [scope] }));
}

/** What any operation may answer that has such input and such needs. */
function problemsOfAll(operation: Operation, needs: readonly Need[]): readonly DocumentedCode[] {
  const codes: DocumentedCode[] = ['MALFORMED', 'INTERNAL', 'RATE_LIMITED', ...ENGINE_PROBLEMS];
  if (!needs.includes('nothing')) codes.push(...ACCESS_PROBLEMS);
  if (operation.requestBody !== undefined) {
    codes.push('INVALID_JSON', 'INVALID_UTF8', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  }
  return codes;
}

function describedParameter(parameter: Parameter): Parameter {
  const known = parameter.in === 'path' ? PATH_PARAMETERS[parameter.name] : undefined;
  return known === undefined ? parameter : { ...known, ...parameter, schema: known.schema };
}

/** `example` of a schema, which OpenAPI 3.1 has deprecated, as the `examples` of JSON Schema. */
function withExamples(node: unknown, isSchema = false): unknown {
  if (Array.isArray(node)) return node.map((each: unknown) => withExamples(each, isSchema));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => {
    return [key, DATA.has(key) ? value : withExamples(value, isSchema || SCHEMA.test(key))];
  });
  const all = Object.fromEntries(entries) as JsonSchema;
  if (!isSchema || all.example === undefined) return all;
  const { example, ...rest } = all;
  return { ...rest, examples: [example] };
}

const DATA = new Set(['example', 'examples', 'default', 'const', 'enum']);
const SCHEMA = /^schemas?$/;
