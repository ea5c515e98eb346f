import type { ServiceOptions } from '../../src/service.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

type Headers = Readonly<Record<string, string>>;

/** A service as those see it who run it. */
export interface OperatedService {
  readonly service: TemporaryService;
  /** Lines of its log, each a JSON object. */
  readonly lines: readonly string[];
  get(path: string, headers?: Headers): Promise<Response>;
  post(path: string, body: unknown, headers?: Headers): Promise<Response>;
}

/** @param environment settings beside data directory and port */
export async function operatedService(
  environment: Readonly<Record<string, string>> = {},
  options: ServiceOptions = {},
): Promise<OperatedService> {
  const lines: string[] = [];
  const logTo = { write: (line: string) => void lines.push(line) };
  const service = await temporaryService({ logTo, ...options }, environment);
  const ask = (path: string, init: RequestInit) => fetch(`${service.url}${path}`, init);
  const json = { 'content-type': 'application/json' };
  return {
    service,
    lines,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) }),
  };
}

/** A behaviour that any account can have. */
export function verified() {
  const occurredAt = '2026-01-01T00:00:00Z';
  return { id: crypto.randomUUID(), type: 'RealNameVerified', occurredAt, data: {} };
}
