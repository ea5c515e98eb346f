import { join } from 'node:path';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { START } from '../../src/kernel/envelope.ts';
import type { Running } from '../cli/abt.ts';
import { start } from '../cli/abt.ts';

/** `abt serve` as a process of its own. */
export interface ServingProcess extends Running {
  readonly url: string;
}

export async function startServing(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServingProcess> {
  const running = start(['serve', '--port', '0', '--data-dir', dataDir], {
    settings: { ABT_WRITES_PER_MINUTE: '0', ABT_SCHEDULE: 'off', ...settings },
  });
  const { promise: url, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  running.process.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const [, told] = /listening on (http:\S+)/.exec(said) ?? [];
    if (told !== undefined) resolve(told);
  });
  void running.ended.then(() => reject(new Error(`it ended: ${said}`)));
  return { ...running, url: await url };
}

/** The ids of all facts in a log that nobody writes any more, in their order. */
export async function recordedIds(dataDir: string): Promise<readonly string[]> {
  const log = SqliteEventLog.openReadOnly(join(dataDir, 'log'));
  const ids: string[] = [];
  for (let after = START; ;) {
    const events = await log.readAll(after, 10_000);
    const last = events.at(-1);
    if (!last) break;
    for (const { stream, id } of events) if (stream.startsWith('account-')) ids.push(id);
    after = last.position;
  }
  await log.close();
  return ids;
}
