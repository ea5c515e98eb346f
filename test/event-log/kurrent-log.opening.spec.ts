import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { kurrentTargetOf } from '../../src/event-log/kurrent-log.target.ts';
import { NO_STREAM } from '../../src/kernel/envelope.ts';
import { atTestServer } from '../support/kurrent-server/bare-client.ts';
import { certificates } from '../support/kurrent-server/certificates.ts';
import { IMPATIENCE } from './kurrent-logs.ts';
import { newEvent } from './new-event.ts';

const { serve, atTheEnd } = atTestServer();
const WRITER = { name: 'writer', password: 'p:a@ss/w?rd%', mayWrite: true };
const READER = { name: 'reader', password: 'secret', mayWrite: false };

async function open(url: string): Promise<KurrentEventLog> {
  const log = await KurrentEventLog.open({ url, clock: Date, patience: IMPATIENCE });
  atTheEnd(() => log.close());
  return log;
}

async function failureAt(url: string): Promise<{ code: string; message: string }> {
  return open(url).then(
    () => ({ code: 'OPENED', message: '' }),
    (error: unknown) => error as { code: string; message: string },
  );
}

describe('A log in KurrentDB that is opened', () => {
  it('takes credentials with any characters, over TLS', async () => {
    const log = await open((await serve({ users: [WRITER], tls: true })).url);
    await log.append('account-1', NO_STREAM, [newEvent('a')]);
    expect(await log.readAll('', 10)).toHaveLength(1);
  });

  it('where nobody listens tells so', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await once(unused, 'listening');
    const { port } = unused.address() as { port: number };
    unused.close();
    await once(unused, 'close');
    for (const scheme of ['esdb', 'esdb+discover']) {
      const failure = await failureAt(`${scheme}://127.0.0.1:${port}?tls=false`);
      expect(failure).toMatchObject({ code: 'LOG_UNREACHABLE' });
      expect(failure.message).toContain(`127.0.0.1:${port}`);
    }
  });

  it('where something else listens tells so', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    atTheEnd(async () => {
      mute.close();
      for (const socket of sockets) socket.destroy();
    });
    const { port } = mute.address() as { port: number };
    const failure = await failureAt(`esdb://127.0.0.1:${port}?tls=false`);
    expect(failure).toMatchObject({ code: 'LOG_UNREACHABLE' });
  });

  it.each([
    ['a wrong password', { ...WRITER, password: 'wrong-secret' }],
    ['an unknown user', { ...WRITER, name: 'nobody', password: 'wrong-secret' }],
    ['no user', undefined],
  ])('with %s tells so, and never shows a password', async (_, user) => {
    const server = await serve({ users: [WRITER], tls: true });
    const failure = await failureAt(server.urlAs(user));
    expect(failure.code).toBe('LOG_ACCESS_DENIED');
    expect(JSON.stringify([failure.message, failure])).not.toContain('wrong-secret');
  });

  it('by a user who may only read can be read, and refuses appends', async () => {
    const server = await serve({ users: [WRITER, READER], tls: true });
    const log = await open(server.urlAs(READER));
    const append = log.append('account-1', NO_STREAM, [newEvent('a')]);
    await expect(append).rejects.toMatchObject({ code: 'LOG_READ_ONLY' });
    expect(await log.readAll('', 10)).toEqual([]);
  });

  it('with another certificate authority tells so', async () => {
    const server = await serve({ tls: true });
    const file = encodeURIComponent(certificates.otherAuthority);
    const failure = await failureAt(server.url.replace(/tlsCAFile=.*/, `tlsCAFile=${file}`));
    expect(failure.code).toBe('LOG_TLS');
  });

  it('with TLS where the server has none tells so', async () => {
    const server = await serve();
    const failure = await failureAt(
      server.url.replace('127.0.0.1', 'localhost').replace('?tls=false', ''),
    );
    expect(failure.code).toBe('LOG_TLS');
  });

  it('without TLS where the server wants it tells so, or that it cannot be reached', async () => {
    const server = await serve({ tls: true });
    const failure = await failureAt(server.url.replace(/\?.*/, '?tls=false'));
    expect(failure.code).toBe('LOG_UNREACHABLE');
    expect(failure.message).toContain('TLS');
  });
});

describe('A connection string', () => {
  it.each([
    ['http://localhost:2113', 'must begin with esdb'],
    ['kurrentdb://localhost:2113', 'must begin with esdb'],
    ['esdb://', 'must look like'],
    ['esdb://user:p:w@host', 'colon in its password'],
    ['esdb://user:p@w@host', 'percent-encoded'],
    ['esdb://user:p/w@host', 'percent-encoded'],
    ['esdb://user:p?w@host', 'percent-encoded'],
    ['esdb://user:p%w@host', 'percent-encoded'],
    ['esdb://user@host', 'no user or no password'],
    ['esdb://user:pw@host?tls=false', 'would not be sent'],
    ['esdb://host?tls=maybe', 'tls to true or false'],
    ['esdb://host?tlsVerifyCert=false', 'tlsCAFile'],
    ['esdb://host?nodePreference=follower', 'nodePreference'],
    ['esdb://host?throwOnAppendFailure=false', 'throwOnAppendFailure'],
    ['esdb://host?tsl=false', 'unknown option, "tsl"'],
    ['esdb://host?gossipTimeout=soon', 'gossipTimeout to a number'],
    ['esdb://host?userCertFile=package.json', 'or neither'],
    ['esdb://host:port', 'name:port'],
    ['esdb://10.0.0.1:2113', 'over TLS it needs a name'],
    ['esdb+discover://one,two', 'several hosts'],
  ])('%s is refused before anything is sent', (url, says) => {
    const message = expect.stringContaining(says);
    const refusal = { code: 'LOG_URL_INVALID', message };
    expect(() => kurrentTargetOf(url)).toThrow(expect.objectContaining(refusal));
  });

  it('that names a file that is not there is refused', () => {
    const missing = () => kurrentTargetOf('esdb://host?tlsCAFile=/nowhere/ca.crt');
    expect(missing).toThrow(expect.objectContaining({ code: 'LOG_TLS' }));
  });

  it.each([
    'esdb://user:s3cret@host:2113?tls=true',
    'esdb://user:s3@cret@host:2113',
    'esdb://s3cret@host',
    'nonsense user:s3cret@host',
  ])('%s is never shown with its credentials', (url) => {
    const told = shownOf(url);
    expect(told).not.toContain('s3');
    expect(told).not.toBe('');
  });

  it('says where to go and how', () => {
    const target = kurrentTargetOf(
      'esdb://a%40b:p%3Aw@one:2113,two?Tls=true&keep_alive_interval=20000/',
    );
    expect(target).toMatchObject({
      hosts: [
        { address: 'one', port: 2113 },
        { address: 'two', port: 2113 },
      ],
      isCluster: true,
      credentials: { username: 'a@b', password: 'p:w' },
      channel: { insecure: false },
      options: { keepAliveInterval: 20_000 },
    });
  });
});

/** What a user is shown of a connection string, good or bad. */
function shownOf(url: string): string {
  try {
    return kurrentTargetOf(url).shown;
  } catch (error) {
    return String(error);
  }
}
