import { setTimeout as delay } from 'node:timers/promises';
import { MAX_PAGE } from '../../src/event-log/event-log.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { Checkpoints } from '../support/kurrent-server/nastiness.ts';
import { atKurrentLogs, followed } from './kurrent-logs.ts';
import { newEvent, newEvents } from './new-event.ts';
import { everything } from './read-back.ts';

const { open, server } = atKurrentLogs();

describe('H10, H12: whoever follows', () => {
  it.each<[string, () => void]>([
    ['is cut off', () => server().cutSubscriptions()],
    ['is told that it is over', () => server().endSubscriptions()],
    ['loses the connection', () => server().cutConnections()],
  ])('sees everything once and in order, though it %s', async (_, disturb) => {
    const log = await open();
    const following = followed(log, 200);
    for (let i = 0; i < 100; i++) {
      if (i % 25 === 24) disturb();
      await log.append(`account-${i % 7}`, Math.floor(i / 7) - 1, [newEvent(`a${i}`)]);
    }
    for (let i = 0; i < 100; i++) await log.append(`bill-${i}`, NO_STREAM, [newEvent('b')]);
    expect(await following).toEqual(await everything(log, MAX_PAGE));
  });

  it.each<Checkpoints>(['none', 'behind', 'ahead', 'backwards', 'lost'])(
    'sees everything though checkpoints are %s',
    async (checkpoints) => {
      const log = await open();
      server().behave({ checkpoints, checkpointEvery: 1 });
      const following = followed(log, 60);
      for (let i = 0; i < 60; i++) {
        await log.append(`account-${i}`, NO_STREAM, [newEvent('a')]);
        if (i % 20 === 19) server().cutSubscriptions();
      }
      expect(await following).toEqual(await everything(log, MAX_PAGE));
    },
  );

  it('is woken again after the connection was lost', async () => {
    const [log, other] = [await open(), await open()];
    const positions: string[] = [];
    log.appended$.subscribe((position) => positions.push(position));
    for (const id of ['a', 'b', 'c']) {
      const { position } = await other.append(`account-${id}`, NO_STREAM, [newEvent(id)]);
      while ((positions.at(-1) ?? '') < position) await delay(5);
      server().cutConnections();
    }
    expect(positions).toEqual([...positions].sort());
  });
});

describe('Whoever follows and is told to stop', () => {
  it('ends even where the subscription is only about to begin', async () => {
    const stopping = new AbortController();
    const first = (await open()).follow(START, stopping.signal).next();
    stopping.abort();
    expect(await first).toEqual({ done: true, value: undefined });
  });
});

describe('H11: a read or subscription that is left early', () => {
  it('leaves no call behind', async () => {
    const log = await open();
    for (let i = 0; i < 20; i++) await log.append(`account-${i}`, NO_STREAM, newEvents('a', 50));
    await followed(log, 100);
    while (server().subscriptions > 0) await delay(5);
    expect((await everything(log, 100)).length).toBe(1_000);
    await log.append('account-0', 49, [newEvent('b')]);
  });
});
