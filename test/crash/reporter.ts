import type * as recordBehaviours from '../../src/commands/record-behaviours.ts';
import type * as config from '../../src/config.ts';
import type * as tracking from '../../src/tracker.ts';

/**
 * A producer of its own: reports the behaviours of a file in small requests, one after the other,
 * and says on standard output how many have been acknowledged. It is run to be killed.
 *
 * Arguments: the built program's folder, the data directory, the file, behaviours a request.
 */
const [dist = '', dataDir = '', file = '', size = ''] = process.argv.slice(2);

const { readFileSync } = await import('node:fs');
const { openTracker } = (await import(`${dist}/tracker.js`)) as typeof tracking;
const { configOf } = (await import(`${dist}/config.js`)) as typeof config;
const { RecordBehaviours } = (await import(
  `${dist}/commands/record-behaviours.js`
)) as typeof recordBehaviours;

const lines = readFileSync(file, 'utf8').trim().split('\n');
const tracker = await openTracker(configOf({ dataDir }, {}));
for (let at = 0; at < lines.length; at += Number(size)) {
  const behaviours = lines.slice(at, at + Number(size)).map((line) => JSON.parse(line) as unknown);
  await tracker.commands.execute(new RecordBehaviours(behaviours));
  process.stdout.write(`${at + behaviours.length}\n`);
}
await tracker.close();
