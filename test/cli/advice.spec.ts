import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abt, errorOf } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

const directory = mkdtempSync(join(tmpdir(), 'abt-advice-'));
const within = (...args: string[]) => abt(['--data-dir', join(directory, 'data'), ...args]);

beforeAll(async () => {
  const file = join(directory, 'behaviours.ndjson');
  writeFileSync(file, ndjson(borrower('ada', true)));
  await within('import', 'behaviours', file);
  await within('cycles', 'run', '--from', '2005-05', '--to', '2005-07');
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true }));

describe('abt advice', () => {
  it('says what can be done, and how a score is reached', async () => {
    const { code, stdout } = await within('advice', 'ada', '--target', '500');
    expect(code).toBe(0);
    expect(stdout).toContain('Add the job to the profile.');
    expect(stdout).toMatch(/^650 in \d+ cycles, in \d{4}-\d{2}/m);
    expect(stdout).toMatch(/^500 in \d+ cycles?, in \d{4}-\d{2}/m);
  });

  it('says the same as JSON', async () => {
    const { stdout } = await within('--json', 'advice', 'ada');
    const { possibilities } = JSON.parse(stdout) as { possibilities: { code: string }[] };
    expect(possibilities.map(({ code }) => code)).toContain('PROVIDE_JOB');
  });

  it.each([
    ['ada', '1000', 2, 'WRONG_USAGE'],
    ['nobody', '700', 1, 'UNKNOWN_ACCOUNT'],
  ])('refuses %s --target %s', async (account, target, exit, code) => {
    const ended = await within('--json', 'advice', account, '--target', target);
    expect([ended.code, errorOf(ended).code]).toEqual([exit, code]);
  });
});
