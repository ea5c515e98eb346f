import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { GuardedService } from './guarded-service.ts';
import { ask, bearing, startGuarded } from './guarded-service.ts';

describe('the doors', () => {
  let service: GuardedService;
  let key: string;

  beforeAll(async () => {
    service = await startGuarded();
    key = (await service.createKey()).key;
  });

  afterAll(() => service.close());

  it('let pages load nothing but what the service serves, and nobody frame them', async () => {
    const { headers } = await ask(service, { method: 'GET', path: '/health/live' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it.each([
    ['a stranger with a body', {}, 'NO_KEY'],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 'FOREIGN_PAGE'],
  ])('tell %s the same, and which request it was', async (_, others, code) => {
    const headers = { 'content-type': 'application/json', ...others };
    const request = { method: 'POST', headers, body: '[]' };
    const refused = await fetch(`${service.url}/v1/behaviours`, request);
    expect(await refused.json()).toMatchObject({ code });
    const { headers: told } = refused;
    expect(told.get('content-security-policy')).toContain("default-src 'none'");
    expect(told.get('cache-control')).toBe('private, no-cache');
    expect(told.get('x-request-id')).not.toBeNull();
  });

  it('refuse a stranger before the body has come', async () => {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname);
    // Announced and never sent: whoever waited for it would wait for ever.
    socket.write(
      `POST /v1/behaviours HTTP/1.1\r\nHost: ${hostname}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 33554432\r\n\r\n[',
    );
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer).toContain('"code":"NO_KEY"');
  });

  it('take a key from the header alone, of one scheme', async () => {
    const route = { method: 'GET', path: `/v1/accounts/a1?key=${key}` };
    expect(await ask(service, route)).toMatchObject({ code: 'NO_KEY' });
    const basic = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
    expect(await ask(service, route, basic)).toMatchObject({ code: 'NO_KEY' });
    const small = { authorization: `bearer  ${key}` };
    const plain = { method: 'GET', path: '/v1/accounts/a1' };
    expect(await ask(service, plain, small)).toMatchObject({ status: 404 });
  });
});

describe('the log', () => {
  it('holds no key, wrong or right, no account and no address', async () => {
    const lines: string[] = [];
    const sink = { write: (line: string) => void lines.push(line) };
    const service = await startGuarded({
      logTo: sink,
      environment: { ABT_LOG_LEVEL: 'debug' },
    });
    const { key, id } = await service.createKey({ name: 'Zhang San' });
    const wrong = `abt_${id}_${'w'.repeat(43)}`;
    const route = { method: 'GET', path: '/v1/accounts/somebody-42' };
    for (const each of [key, wrong, 'not-even-a-key']) await ask(service, route, bearing(each));
    await ask(service, { method: 'GET', path: `/v1/nowhere/somebody-42?key=${key}` });
    await service.close();
    const log = lines.join('');
    expect(log).toContain('/v1/accounts/:accountId');
    const secrets = [key.slice(17), wrong.slice(17), 'not-even-a-key', 'somebody-42', 'Zhang San'];
    expect([...secrets, 'remoteAddress'].filter((each) => log.includes(each))).toEqual([]);
  });
});
