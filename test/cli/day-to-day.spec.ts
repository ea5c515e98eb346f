import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ended } from './abt.ts';
import { abt, errorOf } from './abt.ts';
import { UCI_CSV, borrower, ndjson } from './behaviours.ts';

/** One data directory, whose story the tests tell in their order. */
let parent: string;
let dataDir: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-day-to-day-'));
  dataDir = join(parent, 'data');
});
afterAll(() => rm(parent, { recursive: true }));

const run = (line: string, input = '') =>
  abt([...line.split(' '), '--data-dir', dataDir], { input });

/** Runs it with `--json`: fine, silent on stderr, one document on stdout. */
async function told(line: string, input = ''): Promise<unknown> {
  const { code, stdout, stderr } = await run(`${line} --json`, input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function fine({ code, stdout }: Ended): string {
  expect(code).toBe(0);
  return stdout;
}

describe('an import', () => {
  const history = ndjson([...borrower('pays', true), ...borrower('owes', false)]);

  it('counts what it has recorded, and tells its progress beside that', async () => {
    const file = join(parent, 'history.ndjson.gz');
    await writeFile(file, gzipSync(history));
    const ended = await run(`import behaviours ${file}`);
    expect(fine(ended)).toBe(
      'recorded  already there  rejected\n      15              0         0\n',
    );
    expect(ended.stderr).toMatch(/^import: 15 behaviours, .*\nbooks and views: .* in .* s\n$/);
  });

  it('recognises what is there', async () => {
    const counts = { recorded: 0, alreadyThere: 15, rejected: 0, rejects: null };
    expect(await told('import behaviours -', history)).toEqual(counts);
  });

  it('takes the clients of the UCI file', async () => {
    const file = join(parent, 'uci.csv');
    await writeFile(file, UCI_CSV);
    expect(await told(`import uci-credit-card ${file}`)).toMatchObject({ rejected: 0 });
    expect(await told('account 2')).toMatchObject({ accountId: '2', latest: null });
  });
});

describe('days and cycles', () => {
  it('closes days', async () => {
    expect(await told('days close --date 2005-04-30')).toEqual({ closed: '2005-04-30' });
    const ended = await run('days close --date 2005-04-31 --json');
    expect([ended.code, errorOf(ended).code]).toEqual([2, 'NOT_A_DATE']);
  });

  it('publishes cycle after cycle, a row for each', async () => {
    const [titles, ...rows] = fine(await run('cycles run --from 2005-05 --to 2005-06'))
      .trimEnd()
      .split('\n');
    expect(titles).toMatch(/^cycle +accounts +scored .*700-950 +scores root +took$/);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^2005-05 +4 +4 .* [0-9a-f]{12} +[\d.]+ s$/);
  });

  it('answers a cycle that has been run as it did', async () => {
    const { cycles } = (await told('cycles list')) as { cycles: { scoresRoot: string }[] };
    expect(await told('cycles run --from 2005-06')).toMatchObject({
      cycles: [{ cycle: '2005-06', accounts: 4, scoresRoot: cycles[1]?.scoresRoot }],
    });
  });

  it('keeps them in order, and to those that are over', async () => {
    const early = await run('cycles run --from 2005-08 --json');
    expect([early.code, errorOf(early).code]).toEqual([1, 'CYCLE_OUT_OF_ORDER']);
    const ahead = await run('days close --date 2199-01-01 --json');
    expect([ahead.code, errorOf(ahead).code]).toEqual([1, 'DAY_NOT_OVER']);
  });
});

describe('what was published', () => {
  it('is listed', async () => {
    expect(fine(await run('cycles list'))).toMatch(/^cycle .*\n2005-05 .*\n2005-06 .*\n$/);
    const { cycles } = (await told('cycles list')) as { cycles: { scoresRoot: string }[] };
    expect(cycles.map((each) => each.scoresRoot.length)).toEqual([64, 64]);
  });

  it('is exported as CSV and as NDJSON, in order of the ids', async () => {
    const csv = fine(await run('cycles export 2005-06'))
      .trimEnd()
      .split('\n');
    expect(csv[0]).toBe(
      'accountId,score,target,credit,capacity,behaviour,identity,connections,reasons',
    );
    expect(csv.slice(1).map((row) => row.split(',')[0])).toEqual(['1', '2', 'owes', 'pays']);
    const lines = fine(await run('cycles export 2005-06 --json'))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(4);
    const owes = JSON.parse(lines[2] ?? '') as { score: number; reasons: string[] };
    expect(csv[3]).toContain(`owes,${owes.score},`);
    expect(csv[3]).toContain(owes.reasons.join(' '));
  });

  it('is not exported of a cycle that has not been run', async () => {
    const ended = await run('cycles export 2005-07 --json');
    expect([ended.code, ended.stdout, errorOf(ended).code]).toEqual([1, '', 'UNKNOWN_CYCLE']);
  });
});

describe('an account', () => {
  it('is shown on one screen', async () => {
    const sheet = fine(await run('account owes'));
    expect(sheet).toMatch(/^account owes\n\nscore +\d{3} \(band 350-549\) in cycle 2005-06/);
    expect(sheet).toMatch(/\n {2}credit +0 +of 210 +\.{30}\n/);
    expect(sheet).toMatch(/\nreasons +R11 OPEN_OVERDUE: /);
    expect(sheet).toContain('REPAY_ONLY');
    expect(sheet).toMatch(/\nobligation:rate-2005-04 +open +30-59 +2005-04-20 +-\n/);
    expect(sheet).toMatch(/\n2005-04-01 +account opened/);
  });

  it('is told in full', async () => {
    expect(await told('account pays')).toMatchObject({
      accountId: 'pays',
      latest: { cycle: '2005-06', parts: { identity: 20 } },
      streak: { current: 2 },
      defaults: [],
      restriction: null,
    });
  });

  it('that nobody has heard of is an error', async () => {
    for (const line of ['account nobody', 'replay --account nobody']) {
      const ended = await run(`${line} --json`);
      expect([ended.code, ended.stdout]).toEqual([1, '']);
      expect(errorOf(ended).code).toBe('UNKNOWN_ACCOUNT');
    }
  });
});

describe('the audit', () => {
  it('finds an account equal to its facts', async () => {
    expect(fine(await run('replay --account pays'))).toContain('verdict: equal');
    expect(await told('replay --account owes')).toMatchObject({ matchesPublished: true });
  });

  it('finds everything equal to the facts', async () => {
    const verdict = fine(await run('replay --all'));
    expect(verdict).toMatch(/\n4 accounts, \d+ events, records: 8 equal\nverdict: equal/);
    expect(await told('replay')).toMatchObject({ matchesPublished: true, differences: [] });
  });
});

describe('keeping the data', () => {
  it('rebuilds books and views to what they were', async () => {
    const before = await told('account owes');
    expect(fine(await run('views rebuild'))).toMatch(/^rebuilt from \d+ events\n$/);
    expect(await told('account owes')).toEqual(before);
  });

  it('goes on from there with the next cycle, which proves equal to the facts', async () => {
    expect(await told('cycles run --from 2005-07')).toMatchObject({ cycles: [{ accounts: 4 }] });
    const verdict = { matchesPublished: true, records: { equal: 12 }, differences: [] };
    expect(await told('replay')).toMatchObject(verdict);
  });

  it('tries parked accounts again, of which there are none', async () => {
    expect(await told('parked')).toEqual({ parked: [] });
    expect(fine(await run('parked retry'))).toBe('no account is parked\n');
    expect(await told('parked retry')).toEqual({ parked: [] });
  });

  it('does not record that somebody is tried again who is not parked', async () => {
    const before = await told('views rebuild');
    for (const account of ['pays', 'nobody']) {
      const ended = await run(`parked retry ${account} --json`);
      expect([ended.code, ended.stdout, errorOf(ended).code]).toEqual([1, '', 'NOT_PARKED']);
    }
    expect(await told('views rebuild')).toEqual(before);
  });

  it('checks files, chains and checkpoints', async () => {
    const checks = fine(await run('check'))
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(checks).toHaveLength(5);
    for (const check of checks) expect(check).toMatch(/ ok /);
  });

  it('copies everything, and the copy can be worked with', async () => {
    const copy = join(parent, 'copy');
    expect(await told(`backup ${copy}`)).toMatchObject({ directory: copy, isSound: true });
    const [one, other] = await Promise.all([
      abt(['account', 'owes', '--data-dir', copy]),
      run('account owes'),
    ]);
    expect(one).toEqual(other);
    const again = await run(`backup ${copy} --json`);
    expect([again.code, errorOf(again).code]).toEqual([1, 'BACKUP_EXISTS']);
  });

  it('is held to the zone that it began with', async () => {
    expect(JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8'))).toEqual({
      zone: 'Asia/Shanghai',
    });
    const settings = { ABT_ZONE: 'Europe/Berlin' };
    const ended = await abt(['cycles', 'list', '--json', '--data-dir', dataDir], { settings });
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'ZONE_MISMATCH']);
  });
});
