import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CloudEvent, HTTP } from 'cloudevents';
import createFetchClient from 'openapi-fetch';
import type { paths } from '../../client/src/schema.ts';
import type { JsonSchema } from '../../src/commands/behaviours/json-schema.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

const run = promisify(execFile);
const ID = 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11';
const VERIFIED = {
  type: 'RealNameVerified',
  occurredAt: '2026-01-01T00:00:00Z',
  data: {},
} as const;

let service: TemporaryService;

beforeAll(async () => {
  service = await temporaryService();
});

afterAll(() => service.close());

describe('curl', () => {
  let hasCurl = true;

  beforeAll(async () => {
    hasCurl = await run('curl', ['--version']).then(
      () => true,
      () => false,
    );
    if (!hasCurl) process.stdout.write('not tested with curl: there is none on this machine\n');
  });

  async function curl(...options: readonly string[]): Promise<readonly [string, string]> {
    const common = ['--silent', '--max-time', '30', '--write-out', '\n%{http_code}'];
    const { stdout } = await run('curl', [...common, ...options]);
    const end = stdout.lastIndexOf('\n');
    return [stdout.slice(end + 1), stdout.slice(0, end)];
  }

  it('posts a behaviour, twice, and reads it', async () => {
    if (!hasCurl) return;
    const url = `${service.url}/v1/accounts/curl/behaviours`;
    const json = ['--header', 'content-type: application/json'];
    const post = () => curl(...json, '--data', JSON.stringify({ id: ID, ...VERIFIED }), url);
    const [first, answer] = await post();
    const [second] = await post();
    const { position } = JSON.parse(answer) as { position: string };
    const [third, timeline] = await curl('--header', `x-read-after: ${position}`, url);
    expect([first, second, third]).toEqual(['201', '200', '200']);
    expect(JSON.parse(timeline)).toMatchObject({ items: [{ id: ID, type: VERIFIED.type }] });
  });

  it('sends a file of lines with --data-binary', async () => {
    if (!hasCurl) return;
    const lines = ['c1', 'c2'].map((accountId) =>
      JSON.stringify({ id: ID, accountId, ...VERIFIED }),
    );
    const [status, answer] = await curl(
      ...['--header', 'content-type: application/x-ndjson'],
      ...['--data-binary', [...lines, '{"id":'].join('\n')],
      `${service.url}/v1/behaviours`,
    );
    expect(status).toBe('200');
    expect(JSON.parse(answer)).toMatchObject({ recorded: 2, rejected: 1 });
  });
});

describe('the SDK of CloudEvents', () => {
  it('sends a batch', async () => {
    const events = ['e1', 'e2'].map(
      (subject) =>
        new CloudEvent({
          id: ID,
          source: 'core-banking',
          type: `com.example.${VERIFIED.type}`,
          subject,
          time: VERIFIED.occurredAt,
          data: VERIFIED.data,
        }),
    );
    const serialised = events.map(
      (event) => JSON.parse(HTTP.structured(event).body as string) as object,
    );
    const answer = await fetch(`${service.url}/v1/behaviours`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(serialised),
    });
    expect([answer.status, await answer.json()]).toMatchObject([200, { recorded: 2, rejected: 0 }]);
    const read = await fetch(`${service.url}/v1/accounts/e1/behaviours`);
    expect(await read.json()).toMatchObject({ items: [{ id: ID, type: VERIFIED.type }] });
  });
});

describe('a reader of problem details that knows RFC 9457 alone', () => {
  it.each([
    ['a path that is not there', '/v1/nowhere', {}],
    ['an account that is not there', '/v1/accounts/nobody', {}],
    ['a parameter that is wrong', '/v1/scores?limit=0', {}],
    ['a body that is no JSON', '/v1/accounts/a/behaviours', { method: 'POST', body: '{' }],
    [
      'a body of another type',
      '/v1/accounts/a/behaviours',
      { method: 'POST', body: 'x', headers: {} },
    ],
  ])('understands %s', async (_what, path, init) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(service.url + path, { headers, ...init });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await answer.json()) as JsonSchema;
    const { type, title, status, detail } = problem;
    expect([type, title, detail].every((each) => typeof each === 'string')).toBe(true);
    expect(status).toBe(answer.status);
    // A relative reference is resolved against the request, and leads to what the code means.
    const meaning = new URL(String(type), answer.url);
    const page = await fetch(meaning);
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining(`id="${meaning.hash.slice(1)}"`),
    ]);
  });
});

describe('openapi-fetch, with the types of the description', () => {
  it('tells data from errors', async () => {
    const client = createFetchClient<paths>({ baseUrl: service.url });
    const params = { path: { accountId: 'fetched' } };
    const missing = await client.GET('/v1/accounts/{accountId}', { params });
    expect(missing.data).toBeUndefined();
    expect(missing.error?.code).toBe('UNKNOWN_ACCOUNT');
    const { data } = await client.POST('/v1/accounts/{accountId}/behaviours', {
      params,
      body: { id: ID, ...VERIFIED },
    });
    const header = { 'X-Read-After': data?.position ?? '' };
    const found = await client.GET('/v1/accounts/{accountId}', { params: { ...params, header } });
    expect(found.data?.accountId).toBe('fetched');
  });
});
