import { AdvisoryLock } from '../../src/database/postgres.ts';

/** A process of its own that takes the lock named second, and tells what becomes of it. */
const [, , url = '', name = ''] = process.argv;
const lock = await AdvisoryLock.tryTake(url, name);
process.stdout.write(lock === null ? 'refused\n' : 'taken\n');
await lock?.lost;
process.stdout.write('lost\n');
