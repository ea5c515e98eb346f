import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AdvisoryLock } from '../../src/database/postgres.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const HOLDER = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));

describeWithPostgres('a lock that one node can have', (server) => {
  const locks: AdvisoryLock[] = [];
  const holders: ChildProcess[] = [];
  let url: string;

  beforeEach(async () => {
    url = await server().url();
  });

  afterEach(async () => {
    for (const lock of locks.splice(0)) await lock.release();
    for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  });

  const tryTake = async (name = 'leader') => {
    const lock = await AdvisoryLock.tryTake(url, name);
    if (lock !== null) locks.push(lock);
    return lock;
  };

  /** As a node does that waits for its turn; the runner's own timeout is the bound. */
  const take = async () => {
    for (;;) {
      const lock = await tryTake();
      if (lock !== null) return lock;
      await delay(100);
    }
  };

  const anotherProcess = async () => {
    const holder = spawn(process.execPath, [HOLDER, url, 'leader'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    holders.push(holder);
    const [said] = (await once(holder.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('taken\n');
    return holder;
  };

  it('is refused to all others until it is released', async () => {
    const lock = await tryTake();
    expect(lock).not.toBeNull();
    expect(await tryTake()).toBeNull();
    expect(await tryTake('another')).not.toBeNull();
    await lock?.release();
    expect(await tryTake()).not.toBeNull();
  });

  it('is free again when the process that held it is killed', async () => {
    const holder = await anotherProcess();
    expect(await tryTake()).toBeNull();
    holder.kill('SIGKILL');
    await take();
  });

  it('is taken from a process that is paused, which learns so when it wakes up', async () => {
    const holder = await anotherProcess();
    holder.kill('SIGSTOP');
    await take();
    holder.kill('SIGCONT');
    const [said] = (await once(holder.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('lost\n');
  });

  it('is lost with the server, and can be taken once that is back', async () => {
    const lock = await take();
    await server().kill();
    await lock.lost;
    await expect(tryTake()).rejects.toMatchObject({
      code: 'LEADER_LOCK_FAILED',
      message: expect.not.stringMatching('sesame'),
    });
    await server().start();
    await take();
  });
});
