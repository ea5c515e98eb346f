import { setTimeout as delay } from 'node:timers/promises';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import { APPEND_FAULTS } from '../support/kurrent-server/nastiness.ts';
import { IMPATIENCE, PATIENCE, atKurrentLogs, followed } from './kurrent-logs.ts';
import { eventOfBytes, newEvent, newEvents } from './new-event.ts';
import { all, everything } from './read-back.ts';

const { open, server } = atKurrentLogs();

describe('H1: an append', () => {
  it('goes well again after the way to the server was not found for a while', async () => {
    const log = await open(IMPATIENCE, server().discoverUrl);
    await server().goAway();
    const lost = log.append('account-1', NO_STREAM, [newEvent('a')]);
    await expect(lost).rejects.toMatchObject({ code: 'LOG_UNREACHABLE' });
    await server().comeBack();
    const later = await open(PATIENCE, server().discoverUrl);
    await later.append('account-1', NO_STREAM, [newEvent('a')]);
    expect(await log.append('account-1', 0, [newEvent('b')])).toMatchObject({ revision: 1 });
  });

  it('goes well though the server did not tell at first what it can do', async () => {
    server().behave({ next: { failedFeatures: 2 } });
    const log = await open();
    expect(await log.append('account-1', NO_STREAM, [newEvent('a')])).toMatchObject({
      revision: 0,
    });
  });
});

describe('H2, H3, H5, H16: an append whose answer is lost, or no answer', () => {
  it.each(APPEND_FAULTS)('is recorded once, and told as recorded: %s', async (fault) => {
    const log = await open();
    await log.append('account-1', NO_STREAM, newEvents('a', 2));
    server().behave({ next: { [fault]: 2 } });
    const appended = await log.append('account-1', 1, newEvents('b', 3));
    await log.append('account-1', 4, newEvents('c', 1));

    const read = await all(await open(), 'account-1');
    expect(appended).toEqual({ revision: 4, position: read[4]?.position, alreadyThere: false });
    expect(read.map(({ id }) => id)).toEqual(['a0', 'a1', 'b0', 'b1', 'b2', 'c0']);
    expect(verifyChain(read).broken).toBeNull();
  });

  it('is found again though others have written behind it meanwhile', async () => {
    const [log, other] = [await open(), await open()];
    server().behave({ next: { muteAfterCommit: 1 } });
    const lost = log.append('account-1', NO_STREAM, [newEvent('a')]);
    while ((await other.head()) === '') await delay(5);
    await other.append('account-1', 0, [newEvent('b')]);
    expect(await lost).toMatchObject({ revision: 0, alreadyThere: false });
    expect(await all(log, 'account-1')).toHaveLength(2);
  });

  it('is told after a while if the server never answers', async () => {
    const log = await open(IMPATIENCE);
    server().behave({ silent: ['append'] });
    const append = log.append('account-1', NO_STREAM, [newEvent('a')]);
    await expect(append).rejects.toMatchObject({ code: 'LOG_TIMEOUT' });
  });

  it('is told after a while if the server stays busy', async () => {
    const log = await open(IMPATIENCE);
    server().behave({ next: { busy: 1_000 } });
    const append = log.append('account-1', NO_STREAM, [newEvent('a')]);
    await expect(append).rejects.toMatchObject({ code: 'LOG_BUSY' });
  });
});

describe('H4, H6: an append that cannot be one', () => {
  it('fails alone, whatever else is under way', async () => {
    const log = await open();
    server().behave({ delays: { append: 20 } });
    const good = newEvents('a', 50).map((event, i) => log.append(`account-${i}`, -1, [event]));
    const bad = [
      log.append('account-x', -2, [newEvent('a')]),
      log.append('account-x', 5, [newEvent('a')]),
      log.append('account-x', NO_STREAM, [{ ...newEvent('a'), data: '{' }]),
      log.append('account-x', NO_STREAM, [eventOfBytes('a', 70_000)]),
    ];
    for (const each of await Promise.allSettled(bad)) expect(each.status).toBe('rejected');
    for (const each of await Promise.allSettled(good)) expect(each.status).toBe('fulfilled');
  });
});

describe('H8, H15: a conflict', () => {
  it('tells where the stream is, also where this process believed otherwise', async () => {
    const [log, other] = [await open(), await open()];
    await log.append('account-1', NO_STREAM, [newEvent('a')]);
    await other.append('account-1', 0, newEvents('b', 4));
    const refused = log.append('account-1', 0, [newEvent('c')]);
    const where = { code: 'WRONG_EXPECTED_REVISION', expected: 0, actual: 4 };
    await expect(refused).rejects.toMatchObject(where);
    expect((await log.find('account-1', ['b3'])).known.has('b3')).toBe(true);
  });

  it('between the same ids of two nodes, at once, is no second recording', async () => {
    const logs = [await open(), await open()];
    const both = logs.map((log) => log.append('account-1', NO_STREAM, [newEvent('a')]));
    const told = (await Promise.all(both)).map(({ alreadyThere }) => alreadyThere);
    expect(told.sort()).toEqual([false, true]);
    for (const log of logs) await all(log, 'account-1');
    await logs[1]?.append('account-1', 0, [newEvent('b')]);
    expect(verifyChain(await all(await open(), 'account-1')).broken).toBeNull();
  });
});

describe('H16: a server that is busy', () => {
  it('is waited for, also where the log is opened and read', async () => {
    server().behave({ next: { readBusy: 2, readNotReady: 1, readNotLeader: 1 } });
    const log = await open();
    await log.append('account-1', NO_STREAM, [newEvent('a')]);
    for (const fault of ['readBusy', 'readNotReady', 'readNotLeader', 'readCut'] as const) {
      server().behave({ next: { [fault]: 2 } });
      expect(await log.readStream('account-1', { limit: 5 })).toHaveLength(1);
      server().behave({ next: { [fault]: 2 } });
      expect(await everything(log, 5)).toHaveLength(1);
    }
  });
});

describe('A server that is gone', () => {
  it('is not waited for by one after the other, however many wait', async () => {
    const log = await open({ callMs: 100, inAllMs: 1_000 });
    server().behave({ silent: ['append'] });
    const appends = newEvents('a', 2_000).map((each, i) => log.append(`account-${i}`, -1, [each]));
    const outcomes = await Promise.allSettled(appends);
    const reasons = outcomes.map((each) => each.status === 'rejected' && (each.reason as unknown));
    expect(reasons).not.toContain(false);
    // Who waited behind those that were tried in vain is told the same at once.
    expect(new Set(reasons).size).toBeLessThan(600);
    server().behave(null);
    expect(await log.append('account-0', NO_STREAM, [newEvent('b')])).toMatchObject({
      revision: 0,
    });
  });
});

describe('H13: closing', () => {
  it('waits for what is under way, and ends who follows', async () => {
    const log = await open();
    server().behave({ delays: { append: 100 } });
    const following = followed(log, 1_000);
    const appends = newEvents('a', 30).map((each, i) => log.append(`account-${i}`, -1, [each]));
    await log.close();
    for (const each of await Promise.allSettled(appends)) expect(each.status).toBe('fulfilled');
    await following;
    while (server().subscriptions > 0) await delay(5);
  });
});

describe('Any number of cuts', () => {
  it('lose nothing, and record nothing twice', async () => {
    const log = await open({ callMs: 2_000, inAllMs: 50_000 });
    const count = 150;
    server().behave({ cutChance: 0.01 });
    const large = (id: string) => eventOfBytes(id, 20_000);
    const appends = Array.from({ length: count }, async (_, i) => {
      await log.append(`account-${i}`, NO_STREAM, [large('a'), newEvent('b')]);
      await log.append(`account-${i}`, 1, [newEvent('c')]);
    });
    await Promise.all(appends);
    server().behave(null);
    const read = await everything(log, MAX_PAGE);
    expect(new Set(read.map(({ stream, id }) => stream + id)).size).toBe(3 * count);
    expect(read).toHaveLength(3 * count);
  }, 60_000);
});
