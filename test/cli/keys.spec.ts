import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatedKey } from '../../src/access/key-keeper.ts';
import { configOf } from '../../src/config.ts';
import { startService } from '../../src/service.ts';
import { abt, errorOf } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

let parent: string;
let dataDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-keys-'));
  dataDir = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true }));

const run = (line: string, input = '') =>
  abt([...line.split(' '), '--data-dir', dataDir], { input });

async function made(line: string): Promise<CreatedKey> {
  return JSON.parse((await run(`${line} --json`)).stdout) as CreatedKey;
}

describe('keys', () => {
  it('are made, used and revoked beside a service that is running', async () => {
    const service = await startService(configOf({ dataDir, port: 0 }), { threaded: false });
    const read = async (key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      return (await fetch(`${service.url}/v1/accounts/a1`, { headers })).status;
    };
    try {
      const { key, id } = await made('keys create --name shop --scope scores:read');
      expect(await read(key)).toBe(404);
      expect((await run(`keys revoke ${id}`)).stdout).toBe(`revoked: ${id} (shop)\n`);
      expect(await read(key)).toBe(401);
    } finally {
      await service.close();
    }
  });

  it('are shown once, on stdout alone, and listed without their secret', async () => {
    const ended = await run(
      'keys create --name shop --scope audit:read --scope scores:read --expires 2199-01-02',
    );
    expect(ended.stdout).toMatch(/^abt_[0-9a-f]{12}_[\w-]{43}\n$/);
    expect(ended.stderr).toContain('shown this once');
    const secret = ended.stdout.trim().slice(17);
    const list = await run('keys list');
    expect(list.stdout).toMatch(/shop +scores:read audit:read +\d{4}-\d\d-\d\d +2199-01-02$/m);
    const json = await run('keys list --json');
    expect(JSON.parse(json.stdout)).toEqual({
      keys: [expect.objectContaining({ name: 'shop', expiresAt: '2199-01-01T16:00:00.000Z' })],
    });
    expect(list.stdout + json.stdout + ended.stderr).not.toContain(secret);
  });

  it('are told to be none where there are none, and nothing is made for that', async () => {
    expect((await run('keys list')).stdout).toBe('no key was made yet\n');
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each([
    ['keys create --name shop --scope all --json', 2, 'MALFORMED'],
    ['keys create --name shop --json', 2, 'WRONG_USAGE'],
    ['keys create --name shop --scope admin --expires tomorrow --json', 2, 'NOT_A_DATE'],
    ['keys create --name shop --scope admin --expires 2001-01-01 --json', 2, 'MALFORMED'],
    ['keys revoke 000000000000 --json', 1, 'UNKNOWN_KEY'],
  ])('%s ends with %i and %s', async (line, code, told) => {
    await run('keys create --name first --scope admin');
    const ended = await run(line);
    expect([ended.code, errorOf(ended).code]).toEqual([code, told]);
  });

  it('are in a backup, and good there', async () => {
    await run('import behaviours -', ndjson(borrower('pays', true)));
    const { id } = await made('keys create --name shop --scope admin');
    const backup = join(parent, 'backup');
    expect((await run(`backup ${backup}`)).code).toBe(0);
    const list = await abt(['keys', 'list', '--json', '--data-dir', backup]);
    expect(JSON.parse(list.stdout)).toEqual({ keys: [expect.objectContaining({ id })] });
    const check = await abt(['check', '--data-dir', backup]);
    expect(check.stdout).toMatch(/file of keys and webhooks +ok +readable/);
  });
});
