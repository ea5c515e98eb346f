import { configOf } from '../../src/config.ts';
import { startService } from '../../src/service.ts';
import { PEERS } from './peers.ts';

/**
 * The service in a process of its own, with the routes it is compared with. It tells its parent
 * where it listens and, when asked anything, how large it became.
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

process.on('message', () => {
  process.send?.({ peakMiB: process.resourceUsage().maxRSS / 1_024 });
});
process.send?.({ url: service.url });
process.once('SIGTERM', () => {
  void service.close().then(() => process.exit(0));
});
