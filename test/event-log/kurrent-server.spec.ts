import {
  END,
  eventTypeFilter,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { EventData } from '@eventstore/db-client';
import {
  atTestServer,
  events,
  read,
  readAll,
  take,
} from '../support/kurrent-server/bare-client.ts';

const { serve, connect } = atTestServer();

describe('The test server, to the bare client,', () => {
  it('keeps what is appended, byte by byte', async () => {
    const client = connect((await serve()).url);
    const [event] = events(1);
    const appended = await client.appendToStream('a-1', event as EventData, {
      expectedRevision: NO_STREAM,
    });
    expect(appended).toMatchObject({ success: true, nextExpectedRevision: 0n });
    for await (const { event: read } of client.readStream('a-1', { maxCount: 1 })) {
      const { id, type, data, metadata } = event as EventData;
      expect(read).toMatchObject({ id, type, data, metadata, revision: 0n, streamId: 'a-1' });
      expect(read?.position).toEqual(appended.position);
      expect(Math.abs(Date.now() - Number(read?.created))).toBeLessThan(60_000);
    }
  });

  it.each(['batch', 'classic'])('judges revisions and ids as the database, %s', async (path) => {
    const client = connect((await serve()).url);
    const given = path === 'batch' ? {} : { credentials: { username: 'a', password: 'b' } };
    const append = (revision: bigint | typeof NO_STREAM, several: EventData[]) =>
      client.appendToStream('a-1', several, { expectedRevision: revision, ...given });
    const first = events(1, 2);
    const once = await append(NO_STREAM, first);
    expect(await append(NO_STREAM, first)).toEqual(once);
    expect(await append(NO_STREAM, first.slice(0, 1))).toMatchObject({ nextExpectedRevision: 0n });
    const wrong = { type: 'wrong-expected-version', actualVersion: 1n };
    await expect(append(NO_STREAM, events(3))).rejects.toMatchObject(wrong);
    await expect(append(0n, first)).rejects.toMatchObject(wrong);
    await expect(append(5n, events(3))).rejects.toMatchObject(wrong);
    await expect(append(NO_STREAM, [...first, ...events(3)])).rejects.toMatchObject(wrong);
    // The trap: at the current revision the same ids are recorded once more.
    expect(await append(1n, first)).toMatchObject({ nextExpectedRevision: 3n });
    expect(await read(client, 'a-1')).toEqual([1, 2, 1, 2]);
  });

  it('says of a stream that is not there that it is not', async () => {
    const client = connect((await serve()).url);
    await expect(read(client, 'a-1')).rejects.toMatchObject({ type: 'stream-not-found' });
    await expect(
      client.appendToStream('a-1', events(1), { expectedRevision: 0n }),
    ).rejects.toMatchObject({ actualVersion: 'no_stream', expectedVersion: 0n });
  });

  it('reads streams in both directions and from anywhere', async () => {
    const client = connect((await serve()).url);
    await client.appendToStream('a-1', events(0, 1, 2, 3));
    const backwards = { direction: 'backwards' };
    expect(await read(client, 'a-1', { fromRevision: 1n, maxCount: 2 })).toEqual([1, 2]);
    expect(await read(client, 'a-1', { ...backwards, fromRevision: END })).toEqual([3, 2, 1, 0]);
    expect(await read(client, 'a-1', { ...backwards, fromRevision: 1n })).toEqual([1, 0]);
    expect(await read(client, 'a-1', { fromRevision: 9n })).toEqual([]);
  });

  it('has one order of everything, with events of its own in it', async () => {
    const client = connect((await serve()).url);
    for (const stream of ['a-1', 'b-1', 'a-1']) await client.appendToStream(stream, events(1));
    const all = await readAll(client);
    expect(all.filter(({ stream }) => stream.startsWith('$'))).not.toHaveLength(0);
    expect(all.slice(-3).map(({ stream }) => stream)).toEqual(['a-1', 'b-1', 'a-1']);
    const positions = all.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => Number(a - b)));
    const last = positions.at(-1) as bigint;
    const fromPosition = { commit: last, prepare: last };
    expect(await readAll(client, { fromPosition })).toHaveLength(1);
    const backwards = { direction: 'backwards', maxCount: 2 };
    expect(await readAll(client, { ...backwards, fromPosition: END })).toEqual(
      all.slice(-2).reverse(),
    );
    expect(await readAll(client, { ...backwards, fromPosition })).toEqual(
      all.slice(-3, -1).reverse(),
    );
  });

  it('refuses an append beyond its limit, and nothing of it is there', async () => {
    const client = connect((await serve()).url);
    const large = { type: 'Large', data: { text: 'x'.repeat(600_000) } };
    await client.appendToStream('a-1', jsonEvent(large));
    await expect(
      client.appendToStream('a-2', [jsonEvent(large), jsonEvent(large)]),
    ).rejects.toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1_048_576 });
    await expect(read(client, 'a-2')).rejects.toMatchObject({ type: 'stream-not-found' });
  });

  it('forgets a stream that is deleted and buries one that is tombstoned', async () => {
    const client = connect((await serve()).url);
    await client.appendToStream('a-1', events(1, 2));
    await client.deleteStream('a-1', { expectedRevision: 1n });
    await expect(read(client, 'a-1')).rejects.toMatchObject({ type: 'stream-not-found' });
    await client.appendToStream('a-1', events(3), { expectedRevision: NO_STREAM });
    expect(await read(client, 'a-1')).toEqual([3]);
    await client.tombstoneStream('a-1');
    const deleted = { type: 'stream-deleted', streamName: 'a-1' };
    await expect(read(client, 'a-1')).rejects.toMatchObject(deleted);
    await expect(client.appendToStream('a-1', events(4))).rejects.toMatchObject(deleted);
  });

  it('has its one member found by discovery', async () => {
    const client = connect((await serve()).discoverUrl);
    await client.appendToStream('a-1', events(1));
    expect(await read(client, 'a-1')).toEqual([1]);
  });

  it('is there again, on its port and with its events, after it was away', async () => {
    const server = await serve();
    await connect(server.url).appendToStream('a-1', events(1));
    await server.goAway();
    await expect(read(connect(server.url), 'a-1')).rejects.toMatchObject({ type: 'unavailable' });
    await server.comeBack();
    expect(await read(connect(server.url), 'a-1')).toEqual([1]);
  });
});

describe('A subscription at the test server', () => {
  it('is confirmed, catches up, says so, and goes on with what comes', async () => {
    const client = connect((await serve()).url);
    await client.appendToStream('a-1', events(1, 2));
    await client.appendToStream('b-1', events(99));
    const told: string[] = [];
    const filter = streamNameFilter({ prefixes: ['a-'] });
    const subscription = client.subscribeToAll({ fromPosition: START, filter });
    subscription.on('confirmation', () => told.push('confirmation'));
    subscription.on('caughtUp', () => {
      told.push('caughtUp');
      void client.appendToStream('a-2', events(3));
    });
    expect(await take(subscription, 3)).toEqual([1, 2, 3]);
    expect(told).toEqual(['confirmation', 'caughtUp']);
  });

  it('begins behind the position it is given', async () => {
    const client = connect((await serve()).url);
    const { position } = await client.appendToStream('a-1', events(1));
    await client.appendToStream('a-1', events(2, 3));
    const fromPosition = position as { commit: bigint; prepare: bigint };
    const filter = eventTypeFilter({ regex: '^Coun' });
    expect(await take(client.subscribeToAll({ fromPosition, filter }), 2)).toEqual([2, 3]);
  });

  it('says how far it has come where it passes over events', async () => {
    const client = connect((await serve()).url);
    for (let n = 0; n < 10; n++) await client.appendToStream('b-1', events(n));
    const { position } = await client.appendToStream('a-1', events(1));
    const checkpoints: bigint[] = [];
    const filter = streamNameFilter({
      prefixes: ['a-'],
      maxSearchWindow: 2,
      checkpointInterval: 2,
      checkpointReached: async (_, { commit }) => void checkpoints.push(commit),
    });
    expect(await take(client.subscribeToAll({ filter }), 1)).toEqual([1]);
    const all = (await readAll(client)).map((each) => each.position);
    // Three events of the server's own, ten passed over, one sent.
    expect(checkpoints).toEqual([all[3], all[7], all[11]]);
    expect(position?.commit).toBe(all[13]);
  });
});
