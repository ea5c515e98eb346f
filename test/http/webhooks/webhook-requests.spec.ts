import type { CreatedWebhook } from '../../../src/webhooks/webhook-keeper.ts';
import { Served } from '../feed/served.ts';

let served: Served;
beforeAll(async () => {
  served = new Served();
  await served.start();
});
afterAll(() => served.end());

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

async function ask<Body>(method: string, path: string, content?: object): Promise<Answer<Body>> {
  const body = content === undefined ? null : JSON.stringify(content);
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${served.url}/v1/webhooks${path}`, { method, headers, body });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body };
}

async function created(content: object): Promise<CreatedWebhook> {
  const url = 'https://platform.example/hook';
  const { status, body } = await ask<CreatedWebhook>('POST', '', { url, ...content });
  expect(status).toBe(201);
  return body;
}

it('shows a secret once', async () => {
  const { id, secret } = await created({ description: 'limits' });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  for (const path of ['', `/${id}`, `/${id}/deliveries`]) {
    expect(JSON.stringify((await ask('GET', path)).body)).not.toContain('whsec_');
  }
  expect(await ask('GET', '')).toMatchObject({ body: { items: [{ id, description: 'limits' }] } });
  await ask('DELETE', `/${id}`);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'refuses a field %s as any other that is unknown',
  async (name) => {
    const body = `{"url":"https://platform.example/hook","${name}":1}`;
    const headers = { 'content-type': 'application/json' };
    const made = await fetch(`${served.url}/v1/webhooks`, { method: 'POST', headers, body });
    const read = await fetch(`${served.url}/v1/cycles?${name}=1`);
    for (const answer of [made, read]) {
      const errors = [expect.objectContaining({ pointer: `/${name}`, code: 'UNKNOWN_FIELD' })];
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors });
    }
  },
);

it('takes a url as long as it says', async () => {
  const url = (length: number) => 'https://platform.example/'.padEnd(length, 'a');
  const { id } = await created({ url: url(2_048) });
  await ask('DELETE', `/${id}`);
  expect((await ask('POST', '', { url: url(2_049) })).status).toBe(400);
});

it('knows a webhook that is deleted no more', async () => {
  const { id } = await created({});
  expect(await ask('DELETE', `/${id}`)).toEqual({ status: 204, body: null });
  const unknown = { status: 404, body: { code: 'UNKNOWN_WEBHOOK' } };
  for (const [method, path] of [
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/pause'],
    ['POST', '/resume'],
    ['POST', '/secret'],
    ['GET', '/deliveries'],
    ['POST', '/deliveries/replay'],
    ['DELETE', '/deliveries/some'],
  ] as const) {
    expect(await ask(method, `/${id}${path}`)).toMatchObject(unknown);
  }
});

it.each([
  [{ url: 'http://platform.example/hook' }, 400, 'NOT_A_RECEIVER'],
  [{ url: 'https://me:secret@platform.example/hook' }, 400, 'NOT_A_RECEIVER'],
  [{ url: 'ftp://127.0.0.1/hook' }, 400, 'NOT_A_RECEIVER'],
  [{ url: 'https://platform.example/', types: ['score.made'] }, 400, 'NOT_AN_OPTION'],
  [{ url: 'https://platform.example/', types: [] }, 400, 'NOT_AN_OPTION'],
  [{ url: 'https://platform.example/', more: 1 }, 400, 'UNKNOWN_FIELD'],
  [{}, 400, 'WRONG_TYPE'],
  [{ url: 'https://platform.example/', after: 'nowhere' }, 410, 'FEED_POSITION_UNKNOWN'],
])('refuses %j', async (content, status, code) => {
  const answer = await ask<{ code: string; errors?: { code: string }[] }>('POST', '', content);
  expect(answer.status).toBe(status);
  expect(answer.body.errors?.[0]?.code ?? answer.body.code).toBe(code);
  expect(await ask('GET', '')).toMatchObject({ body: { items: [] } });
});
