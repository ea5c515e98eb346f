import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Running } from '../cli/abt.ts';
import { abt, start } from '../cli/abt.ts';
import type { ComposeService } from '../support/compose.ts';
import { exampleVariables, ownServices, startedWith, textOf } from '../support/compose.ts';
import { documentAt, blocksOf } from '../support/documents.ts';
import { restsOf, stagesOf } from '../support/dockerfile.ts';
import { abtLines } from '../support/command-lines.ts';
import { KurrentProcess } from '../support/kurrent-server/kurrent-process.ts';
import { describeWithPostgres } from '../support/postgres.ts';

/** A bound against hanging; a node is ready in a second or two. */
const MOST_LOOKS = 300;
const LOOK_EVERY_MS = 100;

const SERVICES = Object.fromEntries(ownServices(startedWith(exampleVariables())));

/** A service's process, outside of any container. */
interface Node extends Running {
  readonly port: string;
}

// What docker-compose.yml starts, started as it says, without Docker: the same commands and
// environment, but for where the databases, the port and the data are.
describeWithPostgres('the services of docker-compose.yml as processes', (postgres) => {
  const folder = mkdtempSync(join(tmpdir(), 'abt-compose-'));
  const nodes = new Map<string, Node>();
  let kurrent: KurrentProcess;
  let viewsUrl = '';
  let key = '';

  beforeAll(async () => {
    kurrent = await KurrentProcess.start(join(folder, 'kurrent'));
    viewsUrl = await postgres().url();
  });

  afterAll(async () => {
    for (const { process } of nodes.values()) process.kill('SIGKILL');
    await kurrent.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const settingsOf = (name: string): Record<string, string> => {
    const { environment = {} } = SERVICES[name] as ComposeService;
    const { EVENT_LOG_URL: log = '', VIEWS_URL: views = '' } = environment;
    expect([log, views]).toEqual([
      expect.stringMatching(/^esdb:\/\/kurrentdb:2113\?/),
      expect.stringMatching(/@postgres:5432\//),
    ]);
    return {
      ...environment,
      EVENT_LOG_URL: log.replace('kurrentdb:2113', `127.0.0.1:${kurrent.port}`),
      VIEWS_URL: viewsUrl,
      ABT_PORT: '0',
      ABT_DATA_DIR: join(folder, name),
    };
  };
  const options = (name: string) => ({ settings: settingsOf(name), nodeOptions: nodeOptions() });
  const ask = (name: string, path: string, more: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${nodes.get(name)?.port}/v1/${path}`, {
      ...more,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    });

  it.each(Object.keys(SERVICES))('%s does not start as long as there is no key', async (name) => {
    const { command = [] } = SERVICES[name] as ComposeService;
    const { code, stderr } = await abt(command, options(name));
    expect([code, stderr]).toEqual([1, expect.stringContaining('KEYS_REQUIRED')]);
  });

  it('are given their first key by the command that is told', async () => {
    const told = blocksOf(documentAt('docs/operations/production-engines.md'), 'sh');
    const [line = ''] = told.flatMap(abtLines).filter((each) => each.startsWith('abt keys create'));
    const { code, stdout } = await abt(line.split(' ').slice(1), options('worker'));
    key = stdout.trim();
    expect([code, key]).toEqual([0, expect.stringMatching(/^abt_/)]);
  });

  it.each(Object.keys(SERVICES))('%s starts, and its health check says so', async (name) => {
    const { command = [], healthcheck } = SERVICES[name] as ComposeService;
    const running = start(command, options(name));
    nodes.set(name, { ...running, port: await portOf(running) });
    const { port } = nodes.get(name) as Node;
    expect(await becomesHealthy(healthcheck.test, port)).toBe(true);
  });

  it('answer alike, whoever was told', async () => {
    const behaviour = {
      id: '5b0e7a52-6d0c-4c4e-9a2f-0d1f5f3c7c01',
      type: 'RealNameVerified',
      occurredAt: '2025-09-10T10:00:00+08:00',
      data: {},
    };
    const body = JSON.stringify(behaviour);
    const first = await ask('api-1', 'accounts/alice/behaviours', { method: 'POST', body });
    const again = await ask('api-2', 'accounts/alice/behaviours', { method: 'POST', body });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await ask('worker', 'accounts/alice/behaviours')).status).toBe(200);
  });

  it.each(Object.keys(SERVICES))('%s stops when Docker tells it to', async (name) => {
    const { process, ended } = nodes.get(name) as Node;
    process.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    nodes.delete(name);
  });
});

/** What the image starts Node with. */
function nodeOptions(): readonly string[] {
  const [last] = stagesOf(textOf('Dockerfile')).slice(-1);
  const [entry = '[]'] = last === undefined ? [] : restsOf(last, 'ENTRYPOINT');
  return (JSON.parse(entry) as string[]).slice(1, -1);
}

async function portOf({ process, ended }: Running): Promise<string> {
  const { promise: port, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  process.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const [, told] = /listening on http:\S+:(\d+)/.exec(said) ?? [];
    if (told !== undefined) resolve(told);
  });
  void ended.then(() => reject(new Error(`it ended: ${said}`)));
  return port;
}

/** Asks as Docker does, until the answer is yes. */
async function becomesHealthy(test: readonly string[], port: string): Promise<boolean> {
  expect(test.slice(0, 3)).toEqual(['CMD', 'node', '-e']);
  const script = (test[3] ?? '').replace(':8080/', `:${port}/`);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const child = spawn(process.execPath, ['-e', script], { stdio: 'inherit' });
    const [code] = (await once(child, 'exit')) as [number];
    if (code === 0) return true;
    await delay(LOOK_EVERY_MS);
  }
  return false;
}
