import type { OpenAPIObject } from '@nestjs/swagger';
import { plainRequest } from '../../support/arbitrary-request.ts';
import { descriptionOf, operationsIn } from '../../support/openapi.ts';
import type { TemporaryService } from '../temporary-service.ts';
import { temporaryService } from '../temporary-service.ts';

/** Many clients send it with whatever they ask. */
const JSON_TYPE = { 'content-type': 'application/json' };

let service: TemporaryService;
let document: OpenAPIObject;
beforeAll(async () => {
  service = await temporaryService();
  document = await descriptionOf(service);
});
afterAll(() => service.close());

it('an operation that takes no body does not mind the type of none', async () => {
  const bodiless = operationsIn(document).filter(
    ({ method, operation }) => method !== 'GET' && operation.requestBody === undefined,
  );
  const answers = bodiless.map(async (each) => {
    const { method, path } = plainRequest(each, document, {});
    const told = async (headers: Readonly<Record<string, string>>) => {
      const answer = await fetch(`${service.url}${path}`, { method, headers });
      return [method, path, answer.status];
    };
    return [await told({}), await told(JSON_TYPE)];
  });
  for (const [without, typed] of await Promise.all(answers)) expect(typed).toEqual(without);
  expect(bodiless.length).toBeGreaterThan(8);
});

it('an operation that takes one says the same of none, with a type and without', async () => {
  const told = async (headers: Readonly<Record<string, string>>) => {
    const answer = await fetch(`${service.url}/v1/cycles`, { method: 'POST', headers });
    return [answer.status, await answer.json()];
  };
  expect(await told(JSON_TYPE)).toMatchObject([400, { errors: [{ pointer: '/cycle' }] }]);
  expect(await told(JSON_TYPE)).toEqual(await told({}));
});

it('a batch without a body and a type is told which types there are', async () => {
  const answer = await fetch(`${service.url}/v1/behaviours`, { method: 'POST' });
  expect([answer.status, await answer.json()]).toMatchObject([
    415,
    { code: 'UNSUPPORTED_MEDIA_TYPE', detail: expect.stringContaining('application/x-ndjson') },
  ]);
  expect(answer.headers.get('accept')).toContain('application/cloudevents-batch+json');
});
