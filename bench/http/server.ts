import { configOf } from '../../src/config.ts';
import { startService } from '../../src/service.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { ByteSource } from '../../src/import/byte-source.ts';
import { importBehaviours } from '../../src/import/importer.ts';
import { NdjsonReader } from '../../src/import/ndjson.reader.ts';
import { PEERS } from './peers.ts';

/**
 * The service in a process of its own, with the routes it is compared with. Its parent has it
 * import a file with `import <file>`, and asks how large it became with `peak`.
 */
const [dataDir] = process.argv.slice(2);
const environment = {
  ...process.env,
  ABT_PORT: '0',
  ABT_SCHEDULE: 'off',
  ABT_READS_PER_MINUTE: '0',
  ABT_WRITES_PER_MINUTE: '0',
  ABT_LOG_LEVEL: 'warn',
};
const config = configOf(dataDir === undefined ? {} : { dataDir }, environment);
const service = await startService(config, { addOns: [PEERS] });

process.on('message', (order: { import?: string; peak?: true }) => {
  void (async () => {
    if (order.import !== undefined) await importFile(order.import);
    process.send?.({ done: true, peakMiB: process.resourceUsage().maxRSS / 1_024 });
  })();
});
process.send?.({ url: service.url });
process.once('SIGTERM', () => {
  void service.close().then(() => process.exit(0));
});

async function importFile(file: string): Promise<void> {
  await importBehaviours({
    reader: new NdjsonReader(ByteSource.ofFile(file)),
    record: (behaviours, source) =>
      service.tracker.commands.execute(new RecordBehaviours(behaviours, source)),
    rejectsPath: `${file}.rejects`,
  });
}
