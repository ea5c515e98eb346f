import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config, GivenSettings } from '../../src/config.ts';
import { configOf } from '../../src/config.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Service } from '../../src/service.ts';
import { startService } from '../../src/service.ts';
import { askedEngines, endAskedEngines } from '../support/engines.ts';

afterAll(endAskedEngines);

/** A real service on a directory of its own, or on the engines that ABT_TEST_ENGINES asks for. */
export interface Served extends Service {
  readonly dataDir: string;
  readonly config: Config;
  /** Closes it and removes its directory. */
  remove(): Promise<void>;
}

export async function served(
  given: GivenSettings = {},
  environment: NodeJS.ProcessEnv = {},
  clock?: Clock,
): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'abt-http-'));
  const engines = await askedEngines();
  const all = { ...environment, ...engines?.environment };
  const config = configOf({ dataDir, port: 0, ...given }, all);
  const service = await startService(config, clock === undefined ? {} : { clock });
  const remove = async () => {
    await service.close();
    await engines?.stop();
    rmSync(dataDir, { recursive: true });
  };
  return { ...service, dataDir, config, remove };
}

/** A body as JSON, posted. */
export function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
}

/** Its status, its code and when to ask again; what is no refusal has neither of these. */
export async function refusalOf(answer: Response): Promise<readonly unknown[]> {
  const body = (await answer.json()) as { code?: string };
  return [answer.status, body.code, answer.headers.get('retry-after')];
}
