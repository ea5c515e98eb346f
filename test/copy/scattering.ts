import { setImmediate as turn } from 'node:timers/promises';
import type { CopyTarget } from '../../src/copy/copy-target.ts';
import { inLanes } from '../../src/copy/copy-target.ts';
import type { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';

/**
 * A target that is written to as a log over the network is: appends that are under way at the
 * same time arrive in any order. `fails` may end an append before it arrives.
 */
export function scattering(log: SqliteEventLog, fails = () => false): CopyTarget {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return inLanes({
    readAll: (after, limit) => log.readAll(after, limit),
    readStream: (stream, range) => log.readStream(stream, range),
    eventAt: (position) => log.eventAt(position),
    head: () => log.head(),
    someStreamOf: (category) => log.someStreamOf(category),
    async appendRecorded(stream, expected, events) {
      for (let turns = Math.floor(random() * 6); turns > 0; turns--) await turn();
      if (fails()) throw new Error('the line was cut');
      return log.appendRecorded(stream, expected, events);
    },
  });
}
