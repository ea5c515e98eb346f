import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { NO_STREAM, streamNameFilter } from '@eventstore/db-client';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { credentials as channel } from '@grpc/grpc-js';
import { atTestServer, events, read } from '../support/kurrent-server/bare-client.ts';
import { identifierOf } from '../support/kurrent-server/messages.ts';
import type { AppendFault, Checkpoints } from '../support/kurrent-server/nastiness.ts';

const { serve, connect } = atTestServer();
const FIRST = { expectedRevision: NO_STREAM } as const;

/** Long enough for an answer that comes. */
const SOON = 300;

async function isAnswered(work: Promise<unknown>): Promise<boolean> {
  const answered = work.then(
    () => true,
    () => true,
  );
  return Promise.race([answered, delay(SOON, false)]);
}

describe('The test server, told to be nasty,', () => {
  it.each<[AppendFault, string, number[]]>([
    ['cutBeforeCommit', 'unavailable', []],
    ['cutAfterCommit', 'unavailable', [1]],
    ['notLeader', 'not-leader', []],
    ['busy', 'unknown', []],
    ['notReady', 'unknown', []],
    ['timeoutBeforeCommit', 'deadline-exceeded', []],
    ['timeoutAfterCommit', 'deadline-exceeded', [1]],
  ])('%s: the append ends as %s', async (fault, type, recorded) => {
    const server = await serve();
    const client = connect(server.url);
    await client.appendToStream('a-1', events(0));
    server.behave({ next: { [fault]: 1 } });
    await expect(client.appendToStream('a-1', events(1))).rejects.toMatchObject({ type });
    const other = connect(server.url);
    expect(await read(other, 'a-1')).toEqual([0, ...recorded]);
    await other.appendToStream('a-1', events(2));
    expect(await read(other, 'a-1')).toEqual([0, ...recorded, 2]);
  });

  it.each<[AppendFault, number[]]>([
    ['muteBeforeCommit', []],
    ['muteAfterCommit', [1]],
    ['endBeforeCommit', []],
    ['endAfterCommit', [1]],
  ])('%s: the append is never answered', async (fault, recorded) => {
    const server = await serve();
    const client = connect(server.url);
    await client.appendToStream('a-1', events(0));
    server.behave({ next: { [fault]: 1 } });
    expect(await isAnswered(client.appendToStream('a-1', events(1)))).toBe(false);
    expect(await read(client, 'a-1')).toEqual([0, ...recorded]);
  });

  it('answers an append twice, by the same correlation id', async () => {
    const server = await serve();
    server.behave({ next: { duplicateReply: 1 } });
    const id = new shared.UUID().setString(randomUUID());
    const options = new streams.BatchAppendReq.Options().setStreamIdentifier(identifierOf('a-1'));
    const message = new streams.BatchAppendReq.ProposedMessage();
    message.setId(new shared.UUID().setString(randomUUID()));
    message.getMetadataMap().set('type', 'Counted').set('content-type', 'application/json');
    const target = `127.0.0.1:${server.port}`;
    const client = new streamsService.StreamsClient(target, channel.createInsecure());
    const call = client.batchAppend();
    const request = new streams.BatchAppendReq().setCorrelationId(id).setIsFinal(true);
    request.setOptions(options.setAny(new empty.Empty())).addProposedMessages(message);
    call.write(request);
    call.end();
    const ids: (string | undefined)[] = [];
    for await (const answer of call as AsyncIterable<streams.BatchAppendResp>) {
      ids.push(answer.getCorrelationId()?.getString());
    }
    client.close();
    expect(ids).toEqual([id.getString(), id.getString()]);
  });

  it('answers without a position, and with records that lost theirs', async () => {
    const server = await serve();
    const client = connect(server.url);
    server.behave({ next: { withoutPosition: 1, lostPosition: 1 } });
    const appended = await client.appendToStream('a-1', events(1), FIRST);
    expect(appended).toMatchObject({ nextExpectedRevision: 0n, position: undefined });
    for await (const { event } of client.readStream('a-1', { maxCount: 1 })) {
      expect(event?.position?.commit).toBe(2n ** 64n - 1n);
    }
  });

  it('is silent to all that it is asked, and nothing is recorded', async () => {
    const server = await serve();
    const client = connect(server.url);
    await client.appendToStream('a-1', events(1));
    server.behave({ silent: ['append', 'read', 'subscribe'] });
    expect(await isAnswered(client.appendToStream('a-1', events(2)))).toBe(false);
    const silent = client.readStream('a-1', { maxCount: 1 });
    expect(await isAnswered(silent[Symbol.asyncIterator]().next())).toBe(false);
    await silent.cancel();
    server.behave(null);
    expect(await read(client, 'a-1')).toEqual([1]);
  });

  it.each([
    ['failedFeatures', 1, 'no features'],
    ['failedGossip', 20, 'Failed to discover'],
    ['noMembers', 20, 'Failed to discover'],
  ])('%s: the client never appends again, but it reads', async (fault, times, message) => {
    const server = await serve();
    const client = connect(server.discoverUrl);
    server.behave({ next: { [fault]: times } });
    await expect(client.appendToStream('a-1', events(1))).rejects.toThrow(message);
    server.behave(null);
    await expect(client.appendToStream('a-1', events(1))).rejects.toThrow(message);
    await connect(server.discoverUrl).appendToStream('a-1', events(1));
    expect(await read(client, 'a-1')).toEqual([1]);
  });

  it('cuts connections by chance, after it has recorded', async () => {
    const server = await serve();
    server.behave({ cutChance: 1 });
    const cut = connect(server.url).appendToStream('a-1', events(1));
    await expect(cut).rejects.toMatchObject({ type: 'unavailable' });
    expect(await read(connect(server.url), 'a-1')).toEqual([1]);
  });

  it.each([
    ['readBusy', 'unavailable'],
    ['readNotLeader', 'not-leader'],
    ['readCut', 'unavailable'],
  ])('%s: the read ends as %s', async (fault, type) => {
    const server = await serve();
    const client = connect(server.url);
    for (let n = 0; n < 4; n++) await client.appendToStream('a-1', events(n));
    server.behave({ next: { [fault]: 1 } });
    await expect(read(client, 'a-1')).rejects.toMatchObject({ type });
    expect(await read(client, 'a-1')).toEqual([0, 1, 2, 3]);
  });
});

describe('A subscription at the nasty test server', () => {
  it('is cut with an error, or ended without one', async () => {
    const server = await serve();
    const client = connect(server.url);
    const endOf = async (end: () => void): Promise<unknown> => {
      const subscription = client.subscribeToAll();
      const heard = new Promise<unknown>((resolve) => {
        subscription.on('error', resolve).on('end', () => resolve('end'));
      });
      subscription.on('data', () => null).on('caughtUp', end);
      return heard;
    };
    expect(await endOf(() => server.endSubscriptions())).toBe('end');
    expect(await endOf(() => server.cutSubscriptions())).toMatchObject({ type: 'unavailable' });
    expect(await endOf(() => server.cutConnections())).toMatchObject({ type: 'unavailable' });
    expect(server.subscriptions).toBe(0);
  });

  it.each<[Checkpoints, (reached: bigint[], head: bigint) => boolean]>([
    ['right', (reached) => reached.every((each, index) => each > (reached[index - 1] ?? 0n))],
    ['none', (reached) => reached.length === 0],
    ['ahead', (reached, head) => reached.length > 0 && reached.every((each) => each === head)],
    ['lost', (reached) => reached.at(-1) === 2n ** 64n - 1n],
    ['behind', (reached, head) => reached.length > 1 && reached.every((each) => each < head)],
    ['backwards', (reached, head) => reached.length > 1 && reached.every((each) => each < head)],
  ])('is told checkpoints that are %s', async (checkpoints, isSo) => {
    const server = await serve();
    server.behave({ checkpoints, checkpointEvery: 1 });
    const client = connect(server.url);
    const { position } = await client.appendToStream('a-1', events(0, 1, 2, 3, 4));
    const reached: bigint[] = [];
    const checkpointReached = async (_: unknown, at: { commit: bigint }): Promise<void> => {
      reached.push(at.commit);
    };
    const filter = streamNameFilter({ prefixes: ['a-'], checkpointReached });
    const subscription = client.subscribeToAll({ filter });
    await new Promise((resolve) => {
      subscription.on('data', () => null).on('caughtUp', () => resolve(null));
    });
    await subscription.unsubscribe();
    expect({ reached, isSo: isSo(reached, position?.commit ?? 0n) }).toMatchObject({ isSo: true });
  });

  it('is slow where it is told to be', async () => {
    const server = await serve();
    const client = connect(server.url);
    await client.appendToStream('a-1', events(0, 1));
    server.behave({ delays: { event: 2 * SOON } });
    expect(await isAnswered(read(client, 'a-1'))).toBe(false);
  });
});
