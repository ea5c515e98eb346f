import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { itKeepsTheEventLogContract } from './event-log.contract.ts';

describe('The SQLite event log', () => {
  itKeepsTheEventLogContract(async (clock) => {
    const directory = await mkdtemp(join(tmpdir(), 'event-log-'));
    let log = await SqliteEventLog.open({ directory, clock });
    return {
      log,
      async reopen() {
        await log.close();
        log = await SqliteEventLog.open({ directory, clock });
        return log;
      },
      async remove() {
        await log.close();
        await rm(directory, { recursive: true });
      },
    };
  });
});
