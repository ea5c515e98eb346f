import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';
import { itKeepsTheEventLogContract } from './event-log.contract.ts';
import type { FreshLog } from './event-log.contract.ts';
import { SharedLog } from './shared-log.ts';

describe('The event log in KurrentDB, through the wire', () => {
  itKeepsTheEventLogContract(async (clock) => {
    const directory = await mkdtemp(join(tmpdir(), 'kurrent-log-'));
    const server = await KurrentServer.start({ directory });
    let log = await KurrentEventLog.open({ url: server.url, clock });
    return {
      log,
      async reopen() {
        await log.close();
        log = await KurrentEventLog.open({ url: server.url, clock });
        return log;
      },
      async remove() {
        await log.close();
        await server.stop();
        await rm(directory, { recursive: true });
      },
    };
  });
});

/** A database of which nothing is known but that it is none of the tests': it stays as it is. */
const url = process.env.KURRENTDB_URL ?? '';

async function openShared(clock: Clock): Promise<FreshLog> {
  const run = randomUUID();
  const named = (stream: string) => (stream === '' ? '' : `${stream}.${run}`);
  let log = await KurrentEventLog.open({ url, clock });
  const start = await log.head();
  return {
    log: new SharedLog(log, start, named),
    named,
    async reopen() {
      await log.close();
      log = await KurrentEventLog.open({ url, clock });
      return new SharedLog(log, start, named);
    },
    remove: () => log.close(),
  };
}

if (url === '') {
  console.info('KURRENTDB_URL is not set: the contract is not tested against a real KurrentDB.');
} else {
  describe('The event log in the KurrentDB that KURRENTDB_URL names', () => {
    itKeepsTheEventLogContract(openShared);
  });
}
