import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';

/**
 * A process that opens the log in the directory it is given, says `open` or the code of what went
 * wrong, and holds it until its input ends.
 */
const [, , directory = ''] = process.argv;
try {
  const log = await SqliteEventLog.open({ directory, clock: Date });
  process.stdout.write('open\n');
  process.stdin.resume().on('end', () => void log.close());
} catch (error) {
  const { code, message } = error as { code: string; message: string };
  process.stdout.write(`${code} ${message}\n`);
}
