import { randomUUID } from 'node:crypto';
import type { Served } from '../serving.ts';
import { post, served } from '../serving.ts';

let service: Served;
beforeAll(async () => {
  service = await served();
});
afterAll(() => service.remove());

const ask = (path: string, named?: string, method = 'GET') =>
  fetch(`${service.url}${path}`, {
    method,
    headers: named === undefined ? {} : { 'if-none-match': named },
  });

async function tagOf(path: string): Promise<string> {
  return (await ask(path)).headers.get('etag') ?? '';
}

const behaviour = () => ({
  ...{ id: randomUUID(), type: 'RealNameVerified', data: {} },
  occurredAt: '2026-01-05T10:00:00+08:00',
});

it('what has not changed is answered with 304, however its tag is named', async () => {
  const tag = await tagOf('/v1/cycles');
  for (const named of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask('/v1/cycles', named, method);
      expect([answer.status, answer.headers.get('etag')]).toEqual([304, tag]);
      expect(await answer.text()).toBe('');
    }
  }
  expect((await ask('/v1/cycles', '"another"')).status).toBe(200);
});

it('a 304 does not say that there would be nothing to read', async () => {
  for (const path of ['/v1/cycles', '/console/', '/openapi.json']) {
    const { headers } = await ask(path);
    const tag = headers.get('etag') ?? '';
    const lengths = [null, headers.get('content-length')];
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, tag, method);
      expect([answer.status, await answer.text()]).toEqual([304, '']);
      expect(lengths).toContain(answer.headers.get('content-length'));
    }
  }
});

it('what has changed is told', async () => {
  const path = '/v1/accounts/alice/behaviours';
  await post(`${service.url}${path}`, behaviour());
  const tag = await tagOf(path);
  expect((await ask(path, tag)).status).toBe(304);
  await post(`${service.url}${path}`, behaviour());
  expect((await ask(path, tag)).status).toBe(200);
});

it('a refusal is told again, whatever is named', async () => {
  const path = '/v1/accounts/nobody/behaviours';
  const answer = await ask(path, await tagOf(path));
  expect([answer.status, await answer.json()]).toEqual([
    404,
    expect.objectContaining({ code: 'UNKNOWN_ACCOUNT' }),
  ]);
  expect((await ask(path, '*')).status).toBe(404);
});

it('what a write has come to is told, whatever is named', async () => {
  const known = behaviour();
  const send = (headers = {}) => post(`${service.url}/v1/accounts/ben/behaviours`, known, headers);
  await send();
  const tag = (await send()).headers.get('etag') ?? '';
  const answer = await send({ 'if-none-match': tag });
  expect([answer.status, await answer.json()]).toEqual([
    200,
    expect.objectContaining({ id: known.id }),
  ]);
});
