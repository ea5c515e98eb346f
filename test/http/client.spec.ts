import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { clientTypes } from '../../client/client-types.ts';
import { ProblemError, allItems, createClient } from '../../client/src/index.ts';
import { behaviourExample } from '../../src/commands/behaviours/behaviour-schemas.ts';
import { ACCOUNTS, livedInService } from './lived-in-service.ts';
import type { TemporaryService } from './temporary-service.ts';

const run = promisify(execFile);
const PATIENCE_MS = 300_000;

let service: TemporaryService;

beforeAll(async () => {
  service = await livedInService();
});

afterAll(() => service.close());

describe('the client', () => {
  const accounts = (url: string) => createClient({ url });

  it(
    'has the types of what the service describes',
    async () => {
      const document = await (await fetch(`${service.url}/openapi.json`)).text();
      const isUpToDate =
        readFileSync('client/src/schema.ts', 'utf8') === (await clientTypes(document));
      expect(isUpToDate ? '' : 'run `npm run client`').toBe('');
    },
    PATIENCE_MS,
  );

  it('reads what it has recorded', async () => {
    const client = accounts(service.url);
    const { data } = await client.POST('/v1/accounts/{accountId}/behaviours', {
      params: { path: { accountId: 'alice' } },
      body: behaviourExample('PurchaseMade', 'Behaviour') as never,
    });
    const timeline = await client.GET('/v1/accounts/{accountId}/behaviours', {
      params: { path: { accountId: 'alice' } },
    });
    expect(timeline.data?.items[0]?.id).toBe(data?.id);
  });

  it('throws the problems that the service tells', async () => {
    const reading = accounts(service.url).GET('/v1/accounts/{accountId}', {
      params: { path: { accountId: 'nobody' } },
    });
    const error = await reading.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'UNKNOWN_ACCOUNT', status: 404 });
  });

  it('goes through all pages of a list', async () => {
    const client = accounts(service.url);
    const found: string[] = [];
    const pages = (after: string | undefined) =>
      client.GET('/v1/scores', {
        params: { query: { limit: 2, ...(after === undefined ? {} : { after }) } },
      });
    for await (const { accountId } of allItems(pages)) found.push(accountId);
    expect(found.sort()).toEqual([...ACCOUNTS].sort());
  });

  it('shows its key', async () => {
    const shown: (string | null)[] = [];
    const client = createClient({
      url: service.url,
      key: 'abt_1',
      fetch: async (request) => {
        shown.push(request.headers.get('authorization'));
        return Response.json({ status: 'live' });
      },
    });
    await client.GET('/health/live');
    expect(shown).toEqual(['Bearer abt_1']);
  });
});

describe('the published client', () => {
  const project = mkdtempSync(join(tmpdir(), 'abt-client-'));
  const installed = join(project, 'node_modules', 'account-behaviour-tracker-client');

  beforeAll(async () => {
    // Its `prepack` builds it; run by `npm test`, this would go by the project's own .npmrc.
    const pack = ['pack', '--silent', '--ignore-scripts=false', '--pack-destination', project];
    await run('npm', pack, { cwd: 'client' });
    mkdirSync(installed, { recursive: true });
    const [archive = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
    await run('tar', ['-xzf', join(project, archive), '--strip-components=1', '-C', installed]);
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@types', 'undici-types']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
  }, PATIENCE_MS);

  afterAll(() => rmSync(project, { recursive: true }));

  it('holds what is built, and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual(['dist', 'package.json']);
    expect(
      readdirSync(join(installed, 'dist')).filter((name) => !/\.(js|d\.ts)$/.test(name)),
    ).toEqual([]);
  });

  it(
    'compiles in the project of a stranger, refuses what is wrong, and calls the service',
    async () => {
      writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(project, 'sample.ts'), SAMPLE);
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
      await run(process.execPath, [tsc, ...options, 'sample.ts'], { cwd: project });
      const { stdout } = await run(process.execPath, ['sample.js', service.url], { cwd: project });
      expect(stdout.trim().split('\n')).toEqual(['bob', 'MALFORMED /data/billId']);
    },
    PATIENCE_MS,
  );
});

/** What a client's author would write; the marked lines have to be refused by the compiler. */
const SAMPLE = `
import { ProblemError, createClient } from 'account-behaviour-tracker-client';

const client = createClient({ url: process.argv[2] ?? '' });
const params = { path: { accountId: 'bob' } };
const { data } = await client.GET('/v1/accounts/{accountId}', { params });
console.log(data?.accountId);

// @ts-expect-error there is no such path
await client.GET('/v1/nowhere').catch(() => undefined);

const behaviour = {
  id: 'b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11',
  occurredAt: '2026-10-20T09:30:00+08:00',
} as const;
try {
  await client.POST('/v1/accounts/{accountId}/behaviours', {
    params,
    // @ts-expect-error a bill that was paid has an id and an amount
    body: { ...behaviour, type: 'BillPaid', data: { amountMinor: 1 } },
  });
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.log(error.code, error.problem.errors?.[0]?.pointer);
}
`;
