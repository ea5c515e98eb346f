import type { OpenAPIObject } from '@nestjs/swagger';
import { plainRequest } from '../../support/arbitrary-request.ts';
import { descriptionOf, operationsIn } from '../../support/openapi.ts';
import type { TemporaryService } from '../temporary-service.ts';
import { temporaryService } from '../temporary-service.ts';

const KNOWN = { from: ['2026-08'] };

let service: TemporaryService;
let document: OpenAPIObject;
beforeAll(async () => {
  service = await temporaryService();
  document = await descriptionOf(service);
});
afterAll(() => service.close());

it('every operation refuses a parameter that it does not know, and says which', async () => {
  const operations = operationsIn(document);
  const answers = operations.map(async (each) => {
    const { method, path, headers, body } = plainRequest(each, document, KNOWN);
    const address = `${service.url}${path}${path.includes('?') ? '&' : '?'}odd%2Fname=1`;
    const answer = await fetch(address, { method, headers, body: body ?? null });
    const { code, errors } = (await answer.json()) as { code?: string; errors?: unknown[] };
    return { operation: `${method} ${each.path}`, status: answer.status, code, errors };
  });
  const refusal = { pointer: '/odd~1name', code: 'UNKNOWN_FIELD' };
  const expected = operations.map(({ method, path }) => ({
    ...{ operation: `${method} ${path}`, status: 400, code: 'MALFORMED' },
    errors: [expect.objectContaining(refusal) as unknown],
  }));
  expect(await Promise.all(answers)).toEqual(expected);
});

it('a name that every object has is unknown, too', async () => {
  const answer = await fetch(`${service.url}/v1/cycles/2024-01?constructor=1&a=1&a=2`);
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({
      code: 'MALFORMED',
      errors: [
        { pointer: '/constructor', code: 'UNKNOWN_FIELD', detail: expect.any(String) as unknown },
        { pointer: '/a', code: 'UNKNOWN_FIELD', detail: expect.any(String) as unknown },
      ],
    }),
  ]);
});

it.each([['/v1/cycles?'], ['/v1/calendar?'], ['/console/?from=a-bookmark']])(
  '%s asks for nothing that is not there',
  async (path) => expect((await fetch(service.url + path)).status).toBe(200),
);

describe('an integer', () => {
  const NUMBERS = [
    ...['/v1/cycles?limit', '/v1/feed/items?limit', '/v1/scores?min', '/v1/scores?max'],
    '/v1/accounts/a/advice?target',
  ];

  it('stands in each of these parameters', () => {
    const isNumber = ({ schema }: Parameter) => schema?.type === 'integer';
    const found = operationsIn(document).flatMap(({ operation }) =>
      ((operation.parameters ?? []) as unknown as Parameter[]).filter(isNumber),
    );
    const names = NUMBERS.map((each) => each.slice(each.indexOf('?') + 1));
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(names));
  });

  it.each(NUMBERS)('is decimal digits alone in %s', async (place) => {
    const path = `${service.url}${place}`;
    const name = place.slice(place.indexOf('?') + 1);
    const pointer = `/${name}`;
    const detail = `${name} must be a whole number`;
    const errors = [{ pointer, code: 'NOT_AN_INTEGER', detail }];
    for (const text of ['0x190', '0b11', '4e2', ' 400 ', '+400', '400.0', '400.5', '٤٠٠', '']) {
      const answer = await fetch(`${path}=${encodeURIComponent(text)}`);
      expect([text, await answer.json()]).toEqual([text, expect.objectContaining({ errors })]);
    }
    for (const text of ['400', '0400']) {
      const { code } = (await (await fetch(`${path}=${text}`)).json()) as { code?: string };
      expect(code).not.toBe('MALFORMED');
    }
    const beyond = [expect.objectContaining({ pointer, code: 'OUT_OF_RANGE' })];
    for (const text of ['-5', '99999999999999999999']) {
      const answer = await fetch(`${path}=${text}`);
      expect(await answer.json()).toMatchObject({ errors: beyond });
    }
  });
});

interface Parameter {
  readonly name: string;
  readonly schema?: { readonly type?: string };
}
