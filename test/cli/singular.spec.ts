import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abt } from './abt.ts';
import { behaviour, borrower, ndjson } from './behaviours.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-singular-'));
});
afterAll(() => rm(parent, { recursive: true }));

const run = (line: string, input = '') =>
  abt([...line.split(' '), '--data-dir', join(parent, 'data')], { input });

describe('where there is one of something, it is told as one', () => {
  beforeAll(async () => {
    const one = behaviour('ada', '2005-04-01', ['RealNameVerified', {}]);
    const { stderr } = await run('import behaviours -', ndjson([one]));
    expect(stderr).toMatch(/^import: 1 behaviour, .*\nbooks and views: 1 event, /);
  });

  it.each([
    ['account ada', 'the last 1 behaviour\n'],
    ['check', '1 event in 1 stream\n'],
    ['replay --account ada', 'account ada, 1 fact\n'],
    ['replay --all', '1 account, 1 event, records: none\n'],
    ['views rebuild', 'rebuilt from 1 event\n'],
  ])('by `abt %s`', async (line, says) => {
    expect((await run(line)).stdout).toContain(says);
  });
});

it('so is a streak of one cycle', async () => {
  await run('import behaviours -', ndjson(borrower('pays', true)));
  expect((await run('cycles run --from 2005-05')).code).toBe(0);
  const { stdout } = await run('account pays');
  expect(stdout).toContain('1 cycle on time, 1 counts, the longest 1\n');
});
