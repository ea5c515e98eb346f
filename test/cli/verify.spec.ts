import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../../src/audit/bundle.ts';
import { auditOf, smallBook } from '../audit/auditing.ts';
import { abt, errorOf } from './abt.ts';

let directory: string;
let bundle: string;
/** Of the account's first publication. */
let first: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'abt-verify-'));
  const spine = await smallBook();
  try {
    const of = { accountId: 'bob', cycle: '2026-11' };
    bundle = JSON.stringify(await bundleOf(auditOf(spine.log), of));
    first = JSON.stringify(await bundleOf(auditOf(spine.log), { ...of, cycle: '2026-10' }));
  } finally {
    await spine.close();
  }
});
afterAll(() => rm(directory, { recursive: true }));

async function verify(text: string, ...options: readonly string[]) {
  const file = join(directory, 'bundle.json');
  await writeFile(file, text);
  return abt(['verify', file, ...options]);
}

describe('abt verify', () => {
  it('finds a bundle sound, and names the roots to compare', async () => {
    const { code, stdout } = await verify(bundle);
    const { closed } = JSON.parse(bundle) as { closed: { scoresRoot: string } };
    expect(code).toBe(0);
    expect(stdout).toContain('account bob has the score');
    expect(stdout).toContain(`scoresRoot ${closed.scoresRoot}`);
    expect(stdout).toMatch(/verdict: sound\n$/);
  });

  it('says how many publications it took as stated, even if these are none', async () => {
    for (const [each, earlier] of [
      [bundle, 1],
      [first, 0],
    ] as const) {
      const told = `Publications before it taken as the bundle states them: ${earlier}.`;
      expect((await verify(each)).stdout).toContain(told);
    }
  });

  it('names what does not hold', async () => {
    const tampered = bundle.replace('"amountMinor\\":10000', '"amountMinor\\":20000');
    expect(tampered).not.toBe(bundle);
    const { code, stdout } = await verify(tampered);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^verdict: WRONG, chain: revision \d+: CONTENT_CHANGED/);
    const told = await verify(tampered, '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ isSound: false, fault: { check: 'chain' } });
  });

  it('refuses what is no file, and no JSON', async () => {
    const none = await abt(['verify', join(directory, 'none.json'), '--json']);
    expect([none.code, errorOf(none).code]).toEqual([1, 'NO_SUCH_FILE']);
    const text = await verify('{', '--json');
    expect([text.code, errorOf(text).code]).toEqual([1, 'INVALID_JSON']);
    const comma = await verify('{\n  "format": 1,,\n}', '--json');
    expect(errorOf(comma).message).toMatch(/bundle\.json is not JSON: .*line 2 column 15/);
  });

  it('takes a file that an editor has begun with a byte order mark', async () => {
    expect((await verify(`\uFEFF${bundle}`)).stdout).toMatch(/verdict: sound\n$/);
  });
});
