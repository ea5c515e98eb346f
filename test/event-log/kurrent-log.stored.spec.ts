import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import { events as bareEvents } from '../support/kurrent-server/bare-client.ts';
import { atKurrentLogs } from './kurrent-logs.ts';
import { newEvent, newEvents } from './new-event.ts';
import { all, everything } from './read-back.ts';

const { open, server, connect } = atKurrentLogs();

describe('What other programs do to the database', () => {
  it('comes to light: an event of theirs', async () => {
    const log = await open();
    await connect(server().url).appendToStream('account-1', bareEvents(1));
    const foreign = { code: 'LOG_FOREIGN', message: expect.stringContaining('account-1@0') };
    await expect(log.readAll('', 10)).rejects.toMatchObject(foreign);
    await expect(log.readStream('account-1', { limit: 1 })).rejects.toMatchObject(foreign);
  });

  it('comes to light: a stream that they deleted', async () => {
    const log = await open();
    await log.append('account-1', NO_STREAM, newEvents('a', 2));
    await log.append('account-2', NO_STREAM, newEvents('a', 2));
    const client = connect(server().url);
    await client.deleteStream('account-1');
    await client.tombstoneStream('account-2');
    const other = await open();
    const damaged = { code: 'LOG_DAMAGED' };
    await expect(other.append('account-1', -1, [newEvent('b')])).rejects.toMatchObject(damaged);
    await expect(other.append('account-2', -1, [newEvent('b')])).rejects.toMatchObject(damaged);
  });

  it('comes to light: a record without a position', async () => {
    const log = await open();
    await log.append('account-1', NO_STREAM, newEvents('a', 2));
    server().behave({ next: { lostPosition: 1 } });
    const read = log.readStream('account-1', { limit: 2 });
    await expect(read).rejects.toMatchObject({ code: 'LOG_DAMAGED' });
  });

  it('is passed over where it is the server that writes', async () => {
    const log = await open();
    for (let i = 0; i < 200; i++) await log.append(`account-${i}`, NO_STREAM, [newEvent('a')]);
    const bare = connect(server().url);
    const statistics = bareEvents(...Array.from({ length: 900 }, (_, i) => i));
    await bare.appendToStream('$stats-127.0.0.1:2113', statistics);
    const read = await everything(log, 50);
    expect(read).toHaveLength(200);
    expect(await (await open()).head()).toBe(read.at(-1)?.position);
    expect(await log.readAll(read.at(-1)?.position ?? '', 1)).toEqual([]);
  });
});

describe('What is stored', () => {
  it('comes back as the very text it was, also where JSON has another order', async () => {
    const log = await open();
    const texts = ['{"10":1,"9":2}', '[]', 'null', '"a"', '{"__proto__":{"a":1}}', '1e+21'];
    const events = texts.map((data, i) => ({ ...newEvent(`a${i}`), data }));
    await log.append('account-1', NO_STREAM, events);
    const read = await all(await open(), 'account-1');
    expect(read.map(({ data }) => data)).toEqual(texts);
    expect(verifyChain(read).broken).toBeNull();
  });

  it('is refused where thousands of small events take more than the server takes', async () => {
    const log = await open();
    const many = newEvents('a', 5_000);
    const append = log.append('account-1', NO_STREAM, many);
    await expect(append).rejects.toMatchObject({ code: 'EVENT_TOO_LARGE' });
  });

  it('names some stream of a category', async () => {
    const log = await open();
    expect(await log.someStreamOf('calendar')).toBeNull();
    await log.append('calendarish-1', NO_STREAM, [newEvent('a')]);
    expect(await log.someStreamOf('calendar')).toBeNull();
    await log.append('calendar-1', NO_STREAM, [newEvent('a')]);
    expect(await log.someStreamOf('calendar')).toBe('calendar-1');
  });
});
