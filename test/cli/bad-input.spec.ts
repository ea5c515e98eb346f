import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ended } from './abt.ts';
import { abt, errorOf } from './abt.ts';
import { UCI_CSV, behaviour, borrower, ndjson } from './behaviours.ts';

let parent: string;
let dataDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-bad-input-'));
  dataDir = join(parent, 'data');
});
afterEach(() => rm(parent, { recursive: true }));

async function imported(
  content: string | Buffer,
  { name = 'behaviours', settings = {} }: { name?: string; settings?: Record<string, string> } = {},
): Promise<Ended> {
  const file = join(parent, 'file');
  await writeFile(file, content);
  return abt(['import', name, file, '--json', '--data-dir', dataDir], { settings });
}

/** What went into the file of rejects: line, place and code of the first problem. */
function rejects(ended: Ended): readonly string[] {
  const { rejects: path } = JSON.parse(ended.stdout) as { rejects: string };
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text) => {
      const { line, problems } = JSON.parse(text) as Reject;
      return `${line} ${problems.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`;
    });
}

interface Reject {
  readonly line: number;
  readonly problems: readonly { readonly pointer: string; readonly code: string }[];
}

const GOOD = behaviour('good', '2005-04-01', ['RealNameVerified', {}]);
const BILL = { billId: 'b', category: 'water', amountMinor: 5_00, dueOn: '2005-04-20' } as const;
const billed = (change: object) => ({
  ...behaviour('bills', '2005-04-01', ['BillIssued', BILL]),
  data: { ...BILL, ...change },
});

/** A line each, in this order, with what is said of it. */
const BAD: readonly (readonly [line: unknown, problem: string])[] = [
  [{ ...GOOD, type: 'Guessed' }, '/type UNKNOWN_TYPE'],
  [{ ...GOOD, accountId: 7 }, '/accountId WRONG_TYPE'],
  [{ ...GOOD, occurredAt: undefined }, '/occurredAt MISSING'],
  [{ ...GOOD, mood: 'fine' }, '/mood UNKNOWN_FIELD'],
  [billed({ amountMinor: 5.5 }), '/data/amountMinor NOT_AN_INTEGER'],
  [billed({ amountMinor: -5 }), '/data/amountMinor OUT_OF_RANGE'],
  [billed({ dueOn: '2005-02-30' }), '/data/dueOn NOT_A_DATE'],
  [{ ...GOOD, occurredAt: '2090-01-01T00:00:00Z' }, '/occurredAt OCCURRED_OUT_OF_RANGE'],
];

describe('a line that is bad', () => {
  it('is rejected with its number and reason; the others are recorded', async () => {
    const lines = [GOOD, ...BAD.map(([line]) => line), ...borrower('another', true)];
    const ended = await imported(ndjson(lines));
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ recorded: 10, rejected: BAD.length });
    expect(rejects(ended)).toEqual(BAD.map(([, problem], index) => `${index + 2} ${problem}`));
    expect(ended.stderr).toContain('rejects-file.ndjson');
  });

  it('may not even be JSON', async () => {
    const ended = await imported(`${ndjson([GOOD])}{"id":\n\n${ndjson(borrower('a', true))}`);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ recorded: 10, rejected: 1 });
    expect(rejects(ended)).toEqual(['2  INVALID_JSON']);
  });

  it('may give a known id another content', async () => {
    const other = { ...GOOD, type: 'AccountOpened', data: { openedOn: '2005-04-01' } };
    const ended = await imported(ndjson([GOOD, GOOD, other]));
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ recorded: 1, alreadyThere: 1, rejected: 1 });
    expect(rejects(ended)).toEqual(['3 /id ID_REUSED']);
  });

  it('may be a client whose row is no row of the UCI file', async () => {
    const ended = await imported(UCI_CSV.replace('\n2,20000', '\n2,much'), {
      name: 'uci-credit-card',
    });
    expect(ended.code).toBe(1);
    expect(rejects(ended)).toEqual(['3 /LIMIT_BAL NOT_AN_INTEGER']);
  });
});

describe('a file that is bad', () => {
  it('may be cut off: what stands before that is recorded', async () => {
    const zipped = gzipSync(ndjson(borrower('a', true)));
    const ended = await imported(zipped.subarray(0, -10));
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(errorOf(ended).code).toBe('TRUNCATED_GZIP');
    const whole = await imported(zipped);
    const counts = JSON.parse(whole.stdout) as { recorded: number; alreadyThere: number };
    expect(counts.recorded + counts.alreadyThere).toBe(9);
    expect(counts.alreadyThere).toBeGreaterThan(0);
  });

  it('may be another one than it should be', async () => {
    const ended = await imported('a,b\n1,2\n', { name: 'uci-credit-card' });
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'MISSING_COLUMNS']);
  });

  it('may not be there: then no data directory is made for it', async () => {
    const ended = await abt(['import', 'behaviours', 'nowhere', '--json', '--data-dir', dataDir]);
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'NO_SUCH_FILE']);
    const check = await abt(['check', '--json', '--data-dir', dataDir]);
    expect(errorOf(check).code).toBe('NO_DATA');
  });

  it.each(['import behaviours', 'scorecards draft', 'verify'])(
    'is named by `abt %s`, even where its name is empty',
    async (command) => {
      const ended = await abt([...command.split(' '), '', '--data-dir', dataDir]);
      expect(ended).toMatchObject({ code: 1, stdout: '' });
      expect(ended.stderr).toBe('abt: NO_SUCH_FILE: there is no file ""\n');
    },
  );
});

describe('a place that is bad', () => {
  it('may be a file where the data directory should be', async () => {
    await writeFile(dataDir, '');
    const ended = await imported(ndjson([GOOD]));
    expect([ended.code, errorOf(ended).code]).toEqual([1, 'DATA_DIR_UNUSABLE']);
  });

  it('may be full: nothing is half recorded, and with more room the rest follows', async () => {
    const many = Array.from({ length: 400 }, (_, index) => borrower(`account-${index}`, true));
    const content = ndjson(many.flat());
    const full = await imported(content, { settings: { ABT_MAX_PAGES: '60' } });
    expect([full.code, full.stdout]).toEqual([1, '']);
    expect(errorOf(full).code).toBe('LOG_FULL');
    const told = /before that: ([\d,]+) recorded, .* the same command, run again, goes on/;
    const recordedBefore = Number(told.exec(full.stderr)?.[1]?.replaceAll(',', ''));
    const rest = await imported(content);
    expect(rest.code).toBe(0);
    const { recorded, alreadyThere } = JSON.parse(rest.stdout) as Record<string, number>;
    expect((recorded ?? 0) + (alreadyThere ?? 0)).toBe(many.flat().length);
    expect(recorded).toBeGreaterThan(0);
    expect(alreadyThere).toBe(recordedBefore);
    expect((await abt(['check', '--data-dir', dataDir])).code).toBe(0);
  });
});
