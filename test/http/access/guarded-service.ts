import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { CreatedKey, NewKey } from '../../../src/access/key-keeper.ts';
import { KeyKeeper } from '../../../src/access/key-keeper.ts';
import type { GivenSettings } from '../../../src/config.ts';
import { configOf } from '../../../src/config.ts';
import type { ServiceOptions } from '../../../src/service.ts';
import { startService } from '../../../src/service.ts';
import { SqliteServiceStore } from '../../../src/service-store/sqlite.service-store.ts';

/** A route as Fastify knows it, by whomever it was added. */
export interface Route {
  readonly method: string;
  /** With `:names` and `*` for what varies. */
  readonly path: string;
}

/** A service, and beside it what `abt keys` does in another process. */
export interface GuardedService {
  readonly url: string;
  readonly isKeyless: boolean;
  readonly routes: readonly Route[];
  createKey(key?: Partial<NewKey>): Promise<CreatedKey>;
  revokeKey(id: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface GuardedOptions extends ServiceOptions {
  readonly given?: GivenSettings;
  readonly environment?: NodeJS.ProcessEnv;
  /** Whether a key is made before it starts. */
  readonly withKey?: boolean;
}

export async function startGuarded(options: GuardedOptions = {}): Promise<GuardedService> {
  const { given = {}, environment = {}, withKey = false, ...others } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'abt-access-'));
  const beside = await SqliteServiceStore.open(join(dataDir, 'service.sqlite'));
  const keeper = new KeyKeeper(beside, others.clock ?? { now: () => Date.now() });
  const createKey: GuardedService['createKey'] = (key) =>
    keeper.create({ name: 'a', scopes: ['admin'], expiresAt: null, ...key });
  if (withKey) await createKey();
  const config = configOf({ dataDir, port: 0, ...given }, environment);
  const routes: Route[] = [];
  const end = async () => {
    await beside.close();
    rmSync(dataDir, { recursive: true });
  };
  try {
    const start = () => startService(config, { threaded: false, ...others });
    const service = await whileNoting(routes, start);
    return {
      url: service.url,
      isKeyless: service.isKeyless,
      routes,
      createKey,
      revokeKey: (id) => keeper.revoke(id),
      close: () => service.close().finally(end),
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Fastify tells of every application that is made. */
async function whileNoting<Result>(routes: Route[], work: () => Promise<Result>): Promise<Result> {
  const channel = 'fastify.initialization';
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, path: url });
    });
  };
  subscribe(channel, listen);
  try {
    return await work();
  } finally {
    unsubscribe(channel, listen);
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Of problem details; null of anything else. */
  readonly code: string | null;
  readonly detail: string;
}

/** Asks and waits for the answer's beginning: a feed has no end. */
export async function ask(
  { url }: Pick<GuardedService, 'url'>,
  { method, path }: Route,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const abort = new AbortController();
  const { signal } = abort;
  const answer = await fetch(`${url}${path}`, { method, headers, signal, redirect: 'manual' });
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  const text = isProblem ? await answer.text() : '';
  abort.abort();
  const { code = null, detail = '' } = JSON.parse(text || '{}') as Partial<Answer>;
  return { status: answer.status, headers: answer.headers, code, detail };
}

export const bearing = (key: string) => ({ authorization: `Bearer ${key}` });
