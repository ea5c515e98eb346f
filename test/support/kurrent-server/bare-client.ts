import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import type { AllStreamSubscription, EventData } from '@eventstore/db-client';
import { KurrentServer } from './kurrent-server.ts';
import type { KurrentServerOptions } from './kurrent-server.ts';

/** Milliseconds, after which a client is left to itself. */
const DISPOSED = 1_000;

/** Servers and bare clients for the tests of a suite; each test has a directory of its own. */
export function atTestServer() {
  let directory = '';
  const endings: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kurrent-server-'));
  });
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
    await rm(directory, { recursive: true });
  });
  return {
    directory: (): string => directory,
    atTheEnd: (end: () => Promise<void>): void => void endings.push(end),
    serve: async (options: Partial<KurrentServerOptions> = {}): Promise<KurrentServer> => {
      const server = await KurrentServer.start({ directory, ...options });
      endings.push(() => server.stop());
      return server;
    },
    connect: (url: string): EventStoreDBClient => {
      const client = EventStoreDBClient.connectionString(url);
      // After a batch stream that the server has ended, the client's dispose never ends.
      endings.push(() =>
        Promise.race([client.dispose(), delay(DISPOSED, undefined, { ref: false })]),
      );
      return client;
    },
  };
}

/** New events that hold these numbers. */
export function events(...numbers: readonly number[]): EventData[] {
  return numbers.map((n) =>
    jsonEvent({ id: randomUUID(), type: 'Counted', data: { n }, metadata: { source: 'spec' } }),
  );
}

/** The numbers of a stream. */
export async function read(client: EventStoreDBClient, stream: string, options = {}) {
  const found: number[] = [];
  for await (const { event } of client.readStream(stream, { maxCount: 1_000, ...options })) {
    found.push((event?.data as { n: number }).n);
  }
  return found;
}

/** The streams and positions of everything. */
export async function readAll(client: EventStoreDBClient, options = {}) {
  const found: { stream: string; position: bigint }[] = [];
  for await (const { event } of client.readAll({ maxCount: 1_000, ...options })) {
    found.push({ stream: event?.streamId ?? '', position: event?.position.commit ?? -1n });
  }
  return found;
}

/** So many of a subscription's numbers, which is then given up. */
export async function take(subscription: AllStreamSubscription, count: number) {
  const found: number[] = [];
  for await (const { event } of subscription) {
    found.push((event?.data as { n: number }).n);
    if (found.length === count) await subscription.unsubscribe();
  }
  return found;
}
