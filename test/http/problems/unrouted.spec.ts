import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { GuardedService } from '../access/guarded-service.ts';
import { startGuarded } from '../access/guarded-service.ts';

const PROBLEM = /^content-type: application\/problem\+json; charset=utf-8$/im;

let service: GuardedService;
const lines: string[] = [];
beforeAll(async () => {
  service = await startGuarded({ logTo: { write: (line: string) => void lines.push(line) } });
});
afterAll(() => service.close());

const get = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`;

const posted = (body: string, headers: string) =>
  `POST /v1/accounts/a/behaviours HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n` +
  `Content-Length: ${body.length}\r\n${headers}\r\n${body}`;

/** The whole answer to bytes as they are. */
async function answerTo(bytes: string): Promise<string> {
  const { hostname, port } = new URL(service.url);
  return text(connect(Number(port), hostname).end(bytes));
}

describe('an error is problem details', () => {
  it.each([
    ['a path that is not percent-encoded', get('/v1/accounts/%zz'), 400],
    ['a path that is not UTF-8', get('/v1/accounts/%c0%af'), 400],
    ['a name longer than any', get(`/v1/accounts/${'a'.repeat(3_000)}`), 414],
    ['headers of more than 16 KiB', get('/health/live', `X: ${'a'.repeat(20_000)}\r\n`), 431],
    ['what is not HTTP', 'GO AWAY\r\n\r\n', 400],
  ])('for %s', async (_, bytes, status) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(PROBLEM);
    const [, body = ''] = answer.split('\r\n\r\n');
    expect(JSON.parse(body)).toMatchObject({ status, code: 'BAD_REQUEST' });
    expect(body.length).toBeLessThan(300);
  });

  it.each([
    ['without a media type', ''],
    ['of no media type that there could be', 'Content-Type: a,b\r\n'],
    ['that is compressed', 'Content-Type: application/json\r\nContent-Encoding: gzip\r\n'],
  ])('for a body %s', async (_, headers) => {
    const answer = await answerTo(posted('{}', headers));
    expect(answer).toMatch(/^HTTP\/1.1 415 /);
    expect(answer).toContain('"code":"UNSUPPORTED_MEDIA_TYPE"');
  });
});

it.each([['/v1/accounts/a/behaviours'], ['/v1/behaviours']])(
  'a body for %s that breaks off is no error of ours',
  async (path) => {
    const { hostname, port } = new URL(service.url);
    const before = lines.length;
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n` +
        'Content-Type: application/json\r\nExpect: 100-continue\r\n\r\n[',
    );
    await once(socket, 'data');
    socket.destroy();
    const isLogged = () => lines.slice(before).find((line) => line.includes('"msg":"request"'));
    for (let tries = 0; !isLogged() && tries < 1_000; tries++) await delay(10);
    expect(JSON.parse(isLogged() ?? '')).toMatchObject({ status: 499, isComplete: false });
    await answerTo(get('/health/live'));
    expect(lines.slice(before).filter((line) => line.includes('"level":"error"'))).toEqual([]);
  },
);
