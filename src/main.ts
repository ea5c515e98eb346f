import { configOf } from './config.ts';
import { Failure, Malformed } from './kernel/errors.ts';
import { serveUntilStopped } from './serving.ts';

// The service by itself, without a command line: everything is set by the environment.
try {
  await serveUntilStopped(configOf(), ({ url }) => process.stderr.write(`listening on ${url}\n`));
} catch (error) {
  const isExpected = error instanceof Failure || error instanceof Malformed;
  const text = isExpected ? `${error.code}: ${error.message}` : (error as Error).stack;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
