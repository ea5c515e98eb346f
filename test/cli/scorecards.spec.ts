import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scorecard } from '../../src/domain/scorecard/scorecard.ts';
import { hashOf } from '../support/domain/scorecards.ts';
import type { Ended } from './abt.ts';
import { abt, errorOf } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

let parent: string;
let file: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-scorecards-'));
  file = join(parent, 'v2.json');
  await run('import behaviours -', ndjson(borrower('ada', true)));
});
afterAll(() => rm(parent, { recursive: true }));

const run = (line: string, input = ''): Promise<Ended> =>
  abt([...line.split(' '), '--data-dir', join(parent, 'data')], { input });

/** What somebody makes of v1 by hand. */
async function writeV2(changes: Partial<Scorecard> = {}): Promise<Scorecard> {
  const { stdout } = await run('scorecards show v1');
  const v2 = { ...(JSON.parse(stdout) as Scorecard), version: 'v2', openingCap: 650, ...changes };
  await writeFile(file, JSON.stringify(v2, null, 2));
  return v2;
}

describe('scorecards', () => {
  it('are told as JSON', async () => {
    const { scorecards } = JSON.parse((await run('scorecards list --json')).stdout) as {
      scorecards: { version: string }[];
    };
    expect(scorecards.map(({ version }) => version)).toEqual(['v1', 'v1-no-connections']);
    const shown = JSON.parse((await run('scorecards show v1 --json')).stdout) as {
      hash: string;
      scorecard: Scorecard;
    };
    expect(hashOf(shown.scorecard)).toBe(shown.hash);
  });

  it('are drafted, committed and activated, and scores follow from there on', async () => {
    const hash = hashOf(await writeV2());
    expect((await run(`scorecards draft ${file}`)).stdout).toBe(`v2: draft, not active, ${hash}\n`);
    expect((await run('scorecards commit v2')).stdout).toBe(`v2: committed, not active, ${hash}\n`);
    expect((await run('scorecards activate v2 --from 2005-06')).stdout).toBe(
      `v2: committed, active from 2005-06, ${hash}\n`,
    );
    expect((await run('cycles run --from 2005-05 --to 2005-06')).code).toBe(0);
    const list = (await run('scorecards list')).stdout
      .split('\n')
      .map((each) => each.split(/ {2,}/).slice(0, 3));
    expect(list.slice(0, 4)).toEqual([
      ['version', 'state', 'active'],
      ['v1', 'committed', 'from the beginning up to and including 2005-05'],
      ['v1-no-connections', 'committed', '-'],
      ['v2', 'committed', 'from 2005-06'],
    ]);
    const cycles = JSON.parse((await run('cycles list --json')).stdout) as {
      cycles: { scorecardHash: string }[];
    };
    expect(cycles.cycles.map(({ scorecardHash }) => scorecardHash === hash)).toEqual([false, true]);
    expect((await run('replay --all')).code).toBe(0);
  });

  it('are refused with all that is wrong with them, as wrong usage', async () => {
    await writeV2({ base: 10, openingCap: 5.5 });
    const ended = await run(`scorecards draft ${file} --json`);
    expect(ended.code).toBe(2);
    expect(errorOf(ended)).toMatchObject({
      code: 'MALFORMED',
      problems: [{ pointer: '/base' }, { pointer: '/openingCap', code: 'NOT_AN_INTEGER' }],
    });
  });

  it.each([
    ['draft nowhere.json', 1, 'NO_SUCH_FILE'],
    ['show v9', 1, 'UNKNOWN_SCORECARD'],
    ['commit v9', 1, 'UNKNOWN_SCORECARD'],
    ['activate v1-no-connections --from 2005-13', 2, 'NOT_A_CYCLE'],
    ['activate v1', 2, 'WRONG_USAGE'],
  ])('%s ends with %d and %s', async (line, code, told) => {
    const ended = await run(`scorecards ${line} --json`);
    expect([ended.code, errorOf(ended).code]).toEqual([code, told]);
  });
});
