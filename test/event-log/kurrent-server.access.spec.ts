import { certificates } from '../support/kurrent-server/certificates.ts';
import { atTestServer, events, read } from '../support/kurrent-server/bare-client.ts';
import { KurrentProcess } from '../support/kurrent-server/kurrent-process.ts';

const { serve, connect, directory, atTheEnd } = atTestServer();

describe('Access to the test server', () => {
  const users = [
    { name: 'writer', password: 'pass word:@/', mayWrite: true },
    { name: 'reader', password: 'r', mayWrite: false },
  ];
  const denied = { type: 'access-denied' };

  it('is over TLS, for users that it knows, who may do what they may', async () => {
    const server = await serve({ users, tls: true });
    await connect(server.url).appendToStream('a-1', events(1));
    const reader = connect(server.urlAs(users[1]));
    expect(await read(reader, 'a-1')).toEqual([1]);
    await expect(reader.appendToStream('a-1', events(2))).rejects.toMatchObject(denied);
    const credentials = { username: 'reader', password: 'r' };
    await expect(reader.appendToStream('a-1', events(2), { credentials })).rejects.toMatchObject(
      denied,
    );
    expect(await read(reader, 'a-1')).toEqual([1]);
  });

  it.each([{ name: 'writer', password: 'wrong' }, undefined])('is refused to %j', async (user) => {
    const server = await serve({ users, tls: true });
    const client = connect(server.urlAs(user));
    await expect(read(client, 'a-1')).rejects.toMatchObject(denied);
    await expect(client.appendToStream('a-1', events(1))).rejects.toMatchObject(denied);
  });

  it('ends at a certificate that another authority has signed, and at plain text', async () => {
    const server = await serve({ tls: true });
    const other = encodeURIComponent(certificates.otherAuthority);
    const refused = (message: string): object => ({
      type: 'unavailable',
      message: expect.stringContaining(message),
    });
    const stranger = connect(`esdb://localhost:${server.port}?tlsCAFile=${other}`);
    await expect(read(stranger, 'a-1')).rejects.toMatchObject(refused('certificate'));
    const plain = connect(`esdb://localhost:${server.port}?tls=false`);
    await expect(read(plain, 'a-1')).rejects.toMatchObject(refused('UNAVAILABLE'));
  });
});

describe('The test server as a process', () => {
  it('loses nothing that it has answered when it is killed', async () => {
    const first = await KurrentProcess.start(directory());
    atTheEnd(() => first.kill());
    await connect(first.url).appendToStream('a-1', events(1, 2));
    await first.kill();
    const second = await KurrentProcess.start(directory(), '--port', String(first.port));
    atTheEnd(() => second.stop());
    expect(second.url).toBe(first.url);
    expect(await read(connect(second.url), 'a-1')).toEqual([1, 2]);
    await second.behave({ next: { busy: 1 } });
    await expect(connect(second.url).appendToStream('a-1', events(3))).rejects.toMatchObject({
      message: expect.stringContaining('Server Is Busy'),
    });
    expect((await second.state()).nastiness.next).toEqual({ busy: 0 });
  });
});
