import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { FeedReaders } from '../../../src/http/feed/feed-readers.ts';

const CHUNK = `: ${'x'.repeat(64 * 1024)}\n\n`;
/** What lies in the buffers of two sockets of one machine, with room to spare. */
const MOST_BUFFERED_BYTES = 32 * 1024 * 1024;

let server: Server;
let readers: FeedReaders;
let chunksMade: number;

beforeEach(async () => {
  chunksMade = 0;
  const limits = { feedReaders: 10, feedHeartbeatMs: 1_000, feedPatienceMs: 100 };
  readers = new FeedReaders(limits);
  server = createServer((_, response) => {
    const signal = readers.admit(response);
    pipeline(readers.patiently(endless(signal), response), response).catch(() => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function* endless(signal: AbortSignal): AsyncGenerator<string> {
  for (; !signal.aborted; chunksMade++) {
    await delay(0);
    yield CHUNK;
  }
}

async function connect(): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ port, host: '127.0.0.1' }), 'response')) as [
    IncomingMessage,
  ];
  response.on('error', () => undefined);
  return response;
}

async function isEmpty(): Promise<boolean> {
  for (let tries = 0; readers.count > 0 && tries < 1_000; tries++) await delay(10);
  return readers.count === 0;
}

it('one who takes nothing is disconnected, and costs no more than his buffers', async () => {
  await connect();
  expect(await isEmpty()).toBe(true);
  expect(chunksMade * CHUNK.length).toBeLessThan(MOST_BUFFERED_BYTES);
  const made = chunksMade;
  await delay(50);
  expect(chunksMade).toBe(made);
});

it('one who takes what he is sent stays, however much it is', async () => {
  let taken = 0;
  const response = await connect();
  for await (const chunk of response) {
    taken += (chunk as Buffer).length;
    if (taken > 2 * MOST_BUFFERED_BYTES) break;
  }
  expect(taken).toBeGreaterThan(2 * MOST_BUFFERED_BYTES);
  expect(await isEmpty()).toBe(true);
});

it('at the end all are let go, those who take nothing included', async () => {
  const reading = await connect();
  await connect();
  reading.resume();
  readers.onModuleDestroy();
  await once(reading, 'close');
  expect(await isEmpty()).toBe(true);
});
