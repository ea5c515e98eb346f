import type { OpenAPIObject } from '@nestjs/swagger';
import { plainRequest } from '../../support/arbitrary-request.ts';
import { operationsIn } from '../../support/openapi.ts';
import type { TemporaryService } from '../temporary-service.ts';
import { temporaryService } from '../temporary-service.ts';

const KNOWN = { from: ['2026-08'] };

let service: TemporaryService;
beforeAll(async () => void (service = await temporaryService()));
afterAll(() => service.close());

it('every operation refuses a parameter that it does not know, and says which', async () => {
  const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as OpenAPIObject;
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
