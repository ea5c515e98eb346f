import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf } from '../../src/config.ts';
import type { Service, ServiceOptions } from '../../src/service.ts';
import { startService } from '../../src/service.ts';

/** A service on a directory of its own, for a test; the directory goes with it. */
export interface TemporaryService extends Service {
  readonly dataDir: string;
}

export async function temporaryService(
  options: ServiceOptions = {},
  environment: NodeJS.ProcessEnv = {},
): Promise<TemporaryService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'abt-http-'));
  const service = await startService(configOf({ dataDir, port: 0 }, environment), options);
  const close = async () => {
    await service.close();
    rmSync(dataDir, { recursive: true });
  };
  return { ...service, dataDir, close };
}
