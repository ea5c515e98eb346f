import { request } from 'node:http';
import { isLoopback } from '../../../src/http/access/loopback.ts';
import type { Answer, GuardedService } from './guarded-service.ts';
import { ask, bearing, startGuarded } from './guarded-service.ts';

const READ = { method: 'GET', path: '/v1/accounts/a1' };
const WRITE = { method: 'POST', path: '/v1/accounts/a1/behaviours' };

describe('without any key', () => {
  it('the service does not listen where others than this machine can reach it', async () => {
    const started = startGuarded({ given: { host: '0.0.0.0' } });
    await expect(started).rejects.toMatchObject({
      code: 'KEYS_REQUIRED',
      message: expect.stringContaining('abt keys create'),
    });
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['[::1]', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['', false],
    ['10.0.0.1', false],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
  ])('%p is this machine alone: %p', (host, is) => expect(isLoopback(host)).toBe(is));

  describe('this machine', () => {
    let service: GuardedService;

    beforeAll(async () => void (service = await startGuarded()));
    afterAll(() => service.close());

    it('may do everything', async () => {
      expect(service.isKeyless).toBe(true);
      expect(await ask(service, READ)).toMatchObject({ status: 404, code: 'UNKNOWN_ACCOUNT' });
      expect((await ask(service, WRITE)).status).not.toBe(401);
    });

    it.each([
      ['somebody behind a proxy', { 'x-forwarded-for': '203.0.113.9' }],
      ['somebody behind another one', { forwarded: 'for=203.0.113.9' }],
      ['a page whose name points here', { host: 'rebound.example.org' }],
    ])('is not %s', async (_, headers) => {
      expect(await askWith(service, headers)).toBe(401);
    });

    it.each([
      ['in a browser of today', { 'sec-fetch-site': 'cross-site' }],
      ['in an older one', { origin: 'https://example.org' }],
    ])('is not a page of another site %s, which gets nothing recorded', async (_, headers) => {
      const { status, code, detail } = await ask(service, WRITE, headers);
      expect([status, code]).toEqual([403, 'FOREIGN_PAGE']);
      expect(detail).toContain('page of another site');
    });

    it('needs a key once there is one, and keys made meanwhile are good', async () => {
      const { key, id } = await service.createKey();
      expect(await ask(service, READ)).toMatchObject({ status: 401, code: 'NO_KEY' });
      expect(await ask(service, READ, bearing(key))).toMatchObject({ status: 404 });
      await service.revokeKey(id);
      const revoked = await ask(service, READ, bearing(key));
      expect(revoked).toMatchObject({ status: 401, code: 'REVOKED_KEY' });
      expect(await ask(service, READ)).toMatchObject({ status: 401, code: 'NO_KEY' });
    });
  });
});

it('with a key the service listens anywhere', async () => {
  const service = await startGuarded({ given: { host: '0.0.0.0' }, withKey: true });
  expect(service.isKeyless).toBe(false);
  await service.close();
});

/** `fetch` does not let the host be another one. */
async function askWith(
  { url }: GuardedService,
  headers: Readonly<Record<string, string>>,
): Promise<Answer['status'] | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const sent = request(`${url}${READ.path}`, { headers }, (answer) => {
    answer.resume().once('end', () => resolve(answer.statusCode));
  });
  sent.once('error', reject).end();
  return promise;
}
