/**
 * Writes the client's types from the description that the service serves; `npm run client`. The
 * service itself comes from its build: Node runs no decorators from their source.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Config from '../src/config.ts';
import type * as Service from '../src/service.ts';
import { clientTypes } from './client-types.ts';

const built = (path: string) => new URL(`../dist/${path}`, import.meta.url).href;
const { startService } = (await import(built('service.js'))) as typeof Service;
const { configOf } = (await import(built('config.js'))) as typeof Config;

const dataDir = mkdtempSync(join(tmpdir(), 'abt-client-'));
const service = await startService(configOf({ dataDir, port: 0 }));
try {
  const document = await (await fetch(`${service.url}/openapi.json`)).text();
  writeFileSync(new URL('src/schema.ts', import.meta.url), await clientTypes(document));
} finally {
  await service.close();
  rmSync(dataDir, { recursive: true });
}
