import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { MirrorReader } from '../../src/event-log/mirror-reader.ts';
import { Mirror } from '../../src/event-log/mirror.ts';
import { MirroredEventLog } from '../../src/event-log/mirrored.event-log.ts';
import { positionOf } from '../../src/event-log/sqlite-log.protocol.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';
import { newEvent, newEvents } from './new-event.ts';
import { everything } from './read-back.ts';

const clock = new CalendarClock(Date.UTC(2026, 10, 5, 12));

describe('A mirror of EventStoreDB', () => {
  let root: string;
  let directory: string;
  let server: KurrentServer;
  let origin: KurrentEventLog;
  const closing: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'mirror-'));
    directory = join(root, 'mirror');
    server = await KurrentServer.start({ directory: join(root, 'server') });
    origin = await KurrentEventLog.open({ url: server.url, clock });
    const metadata = { source: 'a bank', correlationId: 'c-1' };
    await origin.append('account-1', NO_STREAM, [{ ...newEvent('a'), metadata }, newEvent('b')]);
    await origin.append('calendar-x', NO_STREAM, [newEvent('day')]);
    await origin.append('account-2', NO_STREAM, newEvents('c', 5));
  });

  afterEach(async () => {
    for (const each of closing.splice(0).reverse()) await each.close();
    await origin.close();
    await server.stop();
    await rm(root, { recursive: true });
  });

  const mirrored = async (of = origin) => {
    const mirror = await Mirror.open({ directory, origin: of, clock });
    closing.push(mirror);
    const running = mirror.run();
    running.catch(() => undefined);
    return { mirror, running };
  };
  const read = () => {
    const reader = new MirrorReader(directory);
    closing.push(reader);
    return reader;
  };
  /** The origin, with every read of the whole log counted. */
  const watched = () => {
    const asked: string[] = [];
    const log = new Proxy(origin, {
      get(target, name) {
        if (['readAll', 'readAllExcept', 'eventAt'].includes(String(name)))
          asked.push(String(name));
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    return { log, asked };
  };

  it('has the same events in the same order, with their places and all of theirs', async () => {
    await mirrored();
    const reader = read();
    await reader.reached(await origin.head());
    const events = await everything(origin, 100);
    expect(await reader.readAll(START, 100)).toEqual(events);
    for (const event of events) expect(await reader.eventAt(event.position)).toEqual(event);
    const own = await reader.log.readStream('account-1', { limit: 9 });
    expect(own.map(({ hash }) => hash)).toEqual(
      events.filter(({ stream }) => stream === 'account-1').map(({ hash }) => hash),
    );
  });

  it('goes on from its own end when it is opened again, and takes in what comes', async () => {
    const { mirror } = await mirrored();
    const reader = read();
    await reader.reached(await origin.head());
    await mirror.close();
    await origin.append('account-3', NO_STREAM, newEvents('d', 3));
    const { mirror: again } = await mirrored();
    await reader.reached(await origin.head());
    await origin.append('account-3', 2, newEvents('e', 3));
    await reader.reached(await origin.head());
    expect(await everything(reader.log, 100)).toHaveLength(14);
    expect(again.progress).toMatchObject({ state: 'running', error: null });
  });

  it('goes on through cuts and ends of its subscription', async () => {
    await mirrored();
    const reader = read();
    for (let at = 0; at < 30; at++) {
      await origin.append(`account-9${at}`, NO_STREAM, newEvents('x', 20));
      if (at % 10 === 3) server.cutSubscriptions();
      if (at % 10 === 6) server.endSubscriptions();
    }
    await reader.reached(await origin.head());
    expect(await reader.readAll(START, 10_000)).toEqual(await everything(origin, 10_000));
  });

  it('serves what it has in the positions of the origin; the origin the rest', async () => {
    const { mirror } = await mirrored();
    await read().reached(await origin.head());
    await mirror.close();
    await origin.append('account-3', NO_STREAM, newEvents('late', 2));
    const { log, asked } = watched();
    const over = MirroredEventLog.over(log, directory);
    closing.push(over);
    const events = await everything(origin, 100);

    for (const [at, { position }] of events.slice(0, 8).entries()) {
      const pages = await over.readAll(at === 0 ? START : (events[at - 1]?.position ?? ''), 3);
      expect(pages).toEqual(events.slice(at, Math.min(at + 3, 8)));
      expect(await over.eventAt(position)).toEqual(events[at]);
    }
    const sparse = await over.readAllExcept('account', START, 100);
    expect(sparse).toEqual({ events: [events[2]], through: events[7]?.position });
    expect(asked).toEqual([]);

    expect(await over.readAll(sparse.through, 100)).toEqual(events.slice(8));
    expect(await over.eventAt(events[9]?.position ?? '')).toEqual(events[9]);
    const rest = await over.readAllExcept('account', sparse.through, 100);
    expect(rest.through > sparse.through).toBe(true);
    expect(asked).toEqual(['readAll', 'eventAt', 'readAllExcept']);
    expect(await everything(over, 3)).toEqual(events);
  });

  it('says nothing again that it takes over only while it is asked', async () => {
    await mirrored();
    await read().reached(await origin.head());
    const events = await everything(origin, 100);
    const [after = START, before] = [events[5]?.position, read()];
    // Where it ended when it was asked: it has taken over five more since.
    const head = positionOf(3);
    const log = new Proxy(before.log, {
      get: (target, name) => {
        if (name === 'head') return () => Promise.resolve(head);
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    expect(await new MirrorReader(directory, log).readAll(after, 100)).toEqual(events.slice(6));
    expect(await new MirrorReader(directory, log).readAll(after, 2)).toEqual([]);
    const sparse = (limit: number) =>
      new MirrorReader(directory, log).readAllExcept('calendar', after, limit);
    const through = events.at(-1)?.position;
    expect(await sparse(100)).toEqual({ events: events.slice(6), through });
    expect(await sparse(2)).toEqual({ events: [], through: after });
  });

  it('goes on where it is told only what it has', async () => {
    const events = await everything(origin, 100);
    const told = async function* (): AsyncGenerator<readonly RecordedEvent[]> {
      yield Promise.resolve(events.slice(0, 4));
      while (mirror.progress.position !== events[3]?.position) await delay(1);
      yield events.slice(0, 4);
      yield events;
    };
    const eventAt = (position: string) => origin.eventAt(position);
    const mirror = await Mirror.open({ directory, origin: { follow: told, eventAt }, clock });
    closing.push(mirror);
    await mirror.run();
    expect(await read().readAll(START, 100)).toEqual(events);
  });

  it('is waited for, but not for ever', async () => {
    const { mirror } = await mirrored();
    const reader = read();
    await reader.reached(await origin.head());
    await mirror.close();
    const { position } = await origin.append('account-3', NO_STREAM, [newEvent('late')]);
    const reached = reader.reached(position, { timeoutMs: 1 });
    await expect(reached).rejects.toMatchObject({ code: 'MIRROR_BEHIND' });
  });

  it('has one owner, and does not follow another log', async () => {
    const { mirror } = await mirrored();
    await read().reached(await origin.head());
    const second = Mirror.open({ directory, origin, clock });
    await expect(second).rejects.toMatchObject({ code: 'DATA_DIR_LOCKED' });
    await mirror.close();

    const elsewhere = await KurrentServer.start({ directory: join(root, 'elsewhere') });
    const other = await KurrentEventLog.open({ url: elsewhere.url, clock });
    const foreign = Mirror.open({ directory, origin: other, clock });
    await expect(foreign).rejects.toMatchObject({ code: 'MIRROR_OF_ANOTHER_LOG' });
    await other.close();
    await elsewhere.stop();
  });

  it('stops at an event that is not what it was, and keeps what came before', async () => {
    const events = await everything(origin, 100);
    const tampered = events.map((event, at) => (at === 5 ? { ...event, data: '{}' } : event));
    const told = async function* (): AsyncGenerator<readonly RecordedEvent[]> {
      yield Promise.resolve(tampered.slice(0, 4));
      yield tampered.slice(4);
    };
    const eventAt = (position: string) => origin.eventAt(position);
    const mirror = await Mirror.open({ directory, origin: { follow: told, eventAt }, clock });
    closing.push(mirror);
    await expect(mirror.run()).rejects.toMatchObject({ code: 'LOG_COPY_BROKEN' });
    expect(mirror.progress).toMatchObject({ state: 'stopped', position: events[3]?.position });
    expect(await read().readAll(START, 100)).toEqual(events.slice(0, 4));
  });

  it('is not what a log of its own is', async () => {
    const log = await SqliteEventLog.open({ directory, clock });
    await log.append('account-1', NO_STREAM, [newEvent('a')]);
    await log.close();
    const mirror = Mirror.open({ directory, origin, clock });
    await expect(mirror).rejects.toMatchObject({ code: 'MIRROR_OF_ANOTHER_LOG' });
  });
});
