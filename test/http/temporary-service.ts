import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { configOf } from '../../src/config.ts';
import type { Service, ServiceOptions } from '../../src/service.ts';
import { startService } from '../../src/service.ts';
import { askedEngines, endAskedEngines } from '../support/engines.ts';

/** A service on a directory of its own, for a test; the directory goes with it. */
export interface TemporaryService extends Service {
  readonly dataDir: string;
  readonly config: Config;
}

afterAll(endAskedEngines);

/** On the embedded engines, or on those that ABT_TEST_ENGINES asks for. */
export async function temporaryService(
  options: ServiceOptions = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<TemporaryService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'abt-http-'));
  const engines = await askedEngines();
  const all = { ...environment, ...engines?.environment };
  const config = configOf({ dataDir, port: 0 }, all);
  const service = await startService(config, options);
  const close = async () => {
    await service.close();
    await engines?.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { ...service, dataDir, config, close };
}
