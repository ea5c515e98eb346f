import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';
import type { Operation } from './openapi.ts';
import { schemasIn } from './openapi.ts';
import { judgeOf } from './schema-judge.ts';

/** An answer as it came, its body read. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}

/**
 * Says what is wrong with an answer by the description of its operation; null where nothing is.
 * Answers may have no field that is not described.
 */
export function answerJudge(
  document: OpenAPIObject,
): (operation: Operation['operation'], answer: Answer) => string | null {
  const strict = withoutOtherFields(document);
  const judge = judgeOf(strict);
  return (operation, { status, contentType, text }) => {
    const described = responseOf(document, operation, status);
    if (described === undefined) return `status ${status} is not described: ${text}`;
    const { content } = described;
    if (content === undefined) return text === '' ? null : `${status} is not to have a body`;
    const type = contentType?.split(';')[0] ?? '';
    const schema = content[type]?.schema;
    if (schema === undefined) return `${status} of type ${type} is not described`;
    if (!/[/+]json$/.test(type)) return null;
    return judge(schema)(JSON.parse(text)) ? null : `${status} is not as its schema says: ${text}`;
  };
}

/** What is said of a status, also where it is said once for all operations. */
function responseOf(
  { components }: OpenAPIObject,
  { responses }: Operation['operation'],
  status: number,
): Described | undefined {
  const response = responses[String(status)];
  if (response === undefined || !('$ref' in response)) return response as Described | undefined;
  const name = response.$ref.slice(response.$ref.lastIndexOf('/') + 1);
  return components?.responses?.[name] as Described | undefined;
}

function withoutOtherFields(document: OpenAPIObject): OpenAPIObject {
  const copy = structuredClone(document);
  for (const { schema } of schemasIn(copy)) {
    const isOpen = schema.properties !== undefined && schema.allOf === undefined;
    if (isOpen)
      Object.assign(schema, { additionalProperties: schema.additionalProperties ?? false });
  }
  return copy;
}
