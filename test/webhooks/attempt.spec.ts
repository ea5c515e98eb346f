import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attempt } from '../../src/webhooks/attempt.ts';
import { newSecret } from '../../src/webhooks/signature.ts';

let server: Server;
let answer: RequestListener;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function send({ timeoutMs = 5_000, signal = new AbortController().signal } = {}) {
  const { port } = server.address() as AddressInfo;
  const message = { id: 'm-1', sentAt: 0, body: '{}', secrets: [newSecret()] };
  return attempt({ ...message, url: `http://127.0.0.1:${port}/`, timeoutMs, signal });
}

it('has arrived with any 2xx, and with nothing else', async () => {
  const outcomes: string[] = [];
  for (const status of [200, 202, 204, 302, 404, 410, 500]) {
    answer = (_, response) => response.writeHead(status, { location: '/' }).end();
    outcomes.push(`${status} ${(await send()).kind}`);
  }
  expect(outcomes).toEqual([
    ...['200 arrived', '202 arrived', '204 arrived'],
    ...['302 failed', '404 failed', '410 gone', '500 failed'],
  ]);
});

it('does not wait for ever, neither for the answer nor for its end', async () => {
  answer = () => undefined;
  const failure = { kind: 'failed', error: 'no answer within 50 ms' };
  expect(await send({ timeoutMs: 50 })).toEqual(failure);
  answer = (_, response) => void response.writeHead(200).write('and');
  expect(await send({ timeoutMs: 50 })).toEqual(failure);
});

it('reads no more of an answer than it needs', async () => {
  const written = new Promise<number>((resolve) => {
    answer = (_, response) => {
      let bytes = 0;
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1_024))) bytes += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      response.once('close', () => resolve(bytes));
      more();
    };
  });
  expect(await send()).toEqual({ kind: 'arrived' });
  expect(await written).toBeLessThan(64 * 1_024 * 1_024);
});

it('can be cut short, and says why it failed', async () => {
  const stopping = new AbortController();
  answer = () => stopping.abort();
  expect(await send({ signal: stopping.signal })).toMatchObject({ kind: 'failed' });
  answer = (_, response) => response.destroy();
  expect(await send()).toMatchObject({ kind: 'failed', error: expect.stringContaining(': ') });
});
