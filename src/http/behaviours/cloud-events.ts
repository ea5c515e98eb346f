import { isPlainObject } from '../../commands/behaviours/rules.ts';
import type { Problem } from '../../kernel/errors.ts';

const SPEC_VERSION = '1.0';

/** Our fields, and the attributes of a CloudEvent that they are taken from. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: 'id',
  accountId: 'subject',
  type: 'type',
  occurredAt: 'time',
  source: 'source',
  data: 'data',
};

/**
 * A CloudEvent 1.0 in JSON as the behaviour it tells of. Its type may have a prefix up to the last
 * dot, as `com.example.RepaymentMade`; extensions are left aside, as the specification wants it.
 */
export function behaviourOf(event: unknown): { readonly input: unknown } | Problem {
  if (!isPlainObject(event)) return problem('', 'WRONG_TYPE', 'a CloudEvent must be an object');
  if (event.specversion !== SPEC_VERSION) {
    return problem('/specversion', 'NOT_AN_OPTION', `specversion must be "${SPEC_VERSION}"`);
  }
  if (event.data_base64 !== undefined) {
    return problem('/data_base64', 'UNKNOWN_FIELD', 'give the data as JSON, in data');
  }
  const input: Record<string, unknown> = {};
  for (const [field, attribute] of Object.entries(ATTRIBUTES)) {
    if (event[attribute] !== undefined) input[field] = event[attribute];
  }
  if (typeof input.type === 'string')
    input.type = input.type.slice(input.type.lastIndexOf('.') + 1);
  return { input };
}

/** A problem of the behaviour, told of the CloudEvent: `/accountId` is its `/subject`. */
export function ofCloudEvent({ pointer, code, detail }: Problem): Problem {
  const [, field = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(pointer) ?? [];
  const attribute = ATTRIBUTES[field];
  return attribute === undefined
    ? { pointer, code, detail }
    : { pointer: `/${attribute}${rest}`, code, detail };
}

function problem(pointer: string, code: string, detail: string): Problem {
  return { pointer, code, detail };
}
