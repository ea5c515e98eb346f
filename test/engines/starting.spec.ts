import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CloseDay } from '../../src/commands/calendar-commands.ts';
import { configOf } from '../../src/config.ts';
import { Failure } from '../../src/kernel/errors.ts';
import { startService } from '../../src/service.ts';
import { openTracker } from '../../src/tracker.ts';
import { abt } from '../cli/abt.ts';
import { startServing } from '../http/serving-process.ts';
import type { ProductionPair } from '../support/engines.ts';
import { productionPair } from '../support/engines.ts';
import { KurrentServer } from '../support/kurrent-server/kurrent-server.ts';
import { describeWithPostgres } from '../support/postgres.ts';

type Settings = Readonly<Record<string, string>>;

const SECRET = 'open-sesame';
const LOG_ELSEWHERE = 'esdb://127.0.0.1:1?tls=false';
const USERS = [{ name: 'abt', password: SECRET, mayWrite: true }];

describe('engines that do not go together', () => {
  it.each<[string, Settings]>([
    ['VIEWS_URL', { EVENT_LOG_URL: LOG_ELSEWHERE }],
    ['EVENT_LOG_URL', { VIEWS_URL: `postgres://abt:${SECRET}@127.0.0.1:1/abt` }],
    ['ABT_ROLE', { ABT_ROLE: 'api' }],
    ['ABT_MIRROR', { ABT_MIRROR: 'on' }],
  ])('are wrong usage that names %s', (name, settings) => {
    const problem = { pointer: `/${name}`, code: 'ENGINES_MISMATCH' };
    const problems = [expect.objectContaining(problem)];
    expect(() => configOf({}, settings)).toThrow(expect.objectContaining({ problems }));
  });
});

describeWithPostgres('a start that cannot be', (server) => {
  let folder: string;
  let pair: ProductionPair;
  let good: Settings;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'abt-starting-'));
    pair = await productionPair(server());
    good = pair.environment as Settings;
    const tracker = await openTracker(configOf({}, good));
    await tracker.commands.execute(new CloseDay('2026-01-01'));
    await tracker.close();
  });
  afterAll(async () => {
    await pair.stop();
    await rm(folder, { recursive: true });
  });

  /** The code of a service that cannot start; it says so in a sentence, and keeps its secrets. */
  async function refusal(settings: Settings): Promise<string> {
    const config = configOf({ dataDir: join(folder, 'data'), port: 0 }, { ...good, ...settings });
    const refused = await startService(config).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    const { code, message } = refused as Failure;
    for (const secret of [SECRET, 'sesame']) expect(message).not.toContain(secret);
    expect(await readdir(folder)).toEqual([]);
    return code;
  }

  const views = (change: (url: URL) => void): Settings => {
    const url = new URL(good.VIEWS_URL ?? '');
    change(url);
    return { VIEWS_URL: url.href };
  };

  async function inDatabase(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: good.VIEWS_URL });
    await client.connect();
    await client.query(text);
    await client.end();
  }

  it('because nobody answers ends with a sentence and a code, and nothing else', async () => {
    const noLog = { EVENT_LOG_URL: LOG_ELSEWHERE };
    const settings = { ...good, ABT_START_WAIT_MS: '0', ...noLog };
    const [ended, ...codes] = await Promise.all([
      abt(['serve', '--port', '0'], { settings }),
      refusal(noLog),
      refusal(views((url) => (url.port = '1'))),
    ]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^abt: LOG_UNREACHABLE: .*\n$/);
    expect(codes).toEqual(['LOG_UNREACHABLE', 'SERVICE_STORE_UNREACHABLE']);
  });

  it.each<[string, string, () => Settings]>([
    [
      'the database is not there',
      'SERVICE_STORE_CANNOT_OPEN',
      () => views((url) => (url.pathname = '/nowhere')),
    ],
    [
      'the password is wrong',
      'SERVICE_STORE_ACCESS_DENIED',
      () => views((url) => (url.password = SECRET)),
    ],
    [
      'the database speaks no TLS',
      'SERVICE_STORE_TLS',
      () => views((url) => url.searchParams.set('sslmode', 'require')),
    ],
    [
      'the log speaks no TLS',
      'LOG_TLS',
      () => ({ EVENT_LOG_URL: `esdb://abt:${SECRET}@localhost:${pair.log.port}` }),
    ],
    ['the zone is another one', 'ZONE_MISMATCH', () => ({ ABT_ZONE: 'Europe/Berlin' })],
  ])('because %s is told as %s', async (_, code, settings) => {
    expect(await refusal(settings())).toBe(code);
  });

  it('because a user may only read is told, and changes nothing', async () => {
    await inDatabase(`CREATE ROLE reader LOGIN PASSWORD '${SECRET}'`);
    await inDatabase('GRANT USAGE ON SCHEMA abt_views, abt_service TO reader');
    await inDatabase('GRANT SELECT ON ALL TABLES IN SCHEMA abt_views, abt_service TO reader');
    const reader = views((url) => Object.assign(url, { username: 'reader', password: SECRET }));
    expect(await refusal(reader)).toMatch(/^(SERVICE_STORE|VIEWS)_(READ_ONLY|ACCESS_DENIED)$/);
  });

  it('because the log lets nobody in without a password', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'abt-guarded-'));
    const log = await KurrentServer.start({ directory, tls: true, users: USERS });
    try {
      const wrong = log.urlAs({ name: 'abt', password: 'guessed' });
      expect(await refusal({ EVENT_LOG_URL: wrong })).toBe('LOG_ACCESS_DENIED');
    } finally {
      await log.stop();
      await rm(directory, { recursive: true });
    }
  });

  it('is none where a user of the log may only read: the first append tells it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'abt-guarded-'));
    const reader = { name: 'reader', password: SECRET, mayWrite: false };
    const log = await KurrentServer.start({ directory, tls: true, users: [...USERS, reader] });
    const settings = { EVENT_LOG_URL: log.urlAs(reader), VIEWS_URL: await server().url() };
    const tracker = await openTracker(configOf({}, settings), { hold: true });
    try {
      const closing = tracker.commands.execute(new CloseDay('2026-01-01'));
      await expect(closing).rejects.toMatchObject({ code: 'LOG_READ_ONLY' });
    } finally {
      await tracker.close();
      await log.stop();
      await rm(directory, { recursive: true });
    }
  });

  it.each([
    ['abt_views', 'VIEWS_NEWER'],
    ['abt_service', 'SERVICE_STORE_NEWER'],
  ])('because %s was written by a newer program is told as %s', async (schema, code) => {
    const row = `('9999-from-tomorrow', '2099-01-01')`;
    await inDatabase(`INSERT INTO ${schema}.kysely_migration (name, timestamp) VALUES ${row}`);
    try {
      expect(await refusal({})).toBe(code);
    } finally {
      await inDatabase(`DELETE FROM ${schema}.kysely_migration WHERE name LIKE '9999%'`);
    }
  });

  it('yet, because the log comes up later, is waited for', async () => {
    await pair.log.goAway();
    const starting = startServing(join(folder, 'data'), good);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await pair.log.comeBack();
    const { url, process, ended } = await starting;
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    process.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  });
});
