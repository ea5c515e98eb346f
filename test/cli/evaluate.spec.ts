import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { evaluate } from '../../src/cli/evaluate.ts';
import type { Evaluation, ScoreToEvaluate } from '../../src/cli/evaluate.ts';
import { readLabels } from '../../src/cli/labels.ts';
import { ByteSource } from '../../src/import/byte-source.ts';
import type { ExportedScore } from '../../src/views/score-export.ts';

const COLUMNS = { idColumn: 'ID', labelColumn: 'default' };
/** Good clients a, b, c and bad ones d, e; f has no score, g no label. */
const LABELS = 'ID,LIMIT,default\na,1,0\nb,2,0\nc,3,0\nd,4,1\ne,5,1\nf,6,1\nnobody,7,1\n';
const PUBLISHED: Readonly<Record<string, readonly [number | null, number | null]>> = {
  a: [700, 650],
  b: [650, 650],
  c: [600, 500],
  d: [600, 600],
  e: [500, 650],
  f: [null, null],
  g: [550, 550],
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'abt-evaluate-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function labelsIn(content: string | Buffer, columns = COLUMNS) {
  const path = join(directory, 'labels.csv');
  await writeFile(path, content);
  return readLabels(ByteSource.ofFile(path), columns);
}

async function evaluated(
  content: string | Buffer,
  score: ScoreToEvaluate = 'published',
): Promise<Evaluation> {
  const labels = await labelsIn(content);
  return evaluate({ cycle: '2005-10', score, labels, scores: published() });
}

async function* published(): AsyncGenerator<ExportedScore> {
  await Promise.resolve();
  for (const [accountId, [score, target]] of Object.entries(PUBLISHED)) {
    const parts = { credit: 0, capacity: 0, behaviour: 0, identity: 0, connections: 0 };
    yield { accountId, score, target, ...parts, reasons: [] };
  }
}

describe('evaluating a cycle', () => {
  it('compares the scores of good and bad clients, and counts whom it leaves out', async () => {
    const { auc, gini, ks, counts } = await evaluated(LABELS);
    // a and b beat both, c beats e and ties with d.
    expect(auc).toBeCloseTo(5.5 / 6, 12);
    expect(gini).toBeCloseTo(2 * (5.5 / 6) - 1, 12);
    expect(ks).toBeCloseTo(2 / 3, 12);
    expect(counts).toEqual({
      evaluated: 5,
      bad: 2,
      unscored: 1,
      unlabelled: 1,
      unmatched: 1,
      repeated: 0,
    });
  });

  it('looks at the target where that is asked for', async () => {
    // a and b beat d and tie with e; c beats nobody.
    expect((await evaluated(LABELS, 'target')).auc).toBeCloseTo(3 / 6, 12);
  });

  it('gives the bad rate by tenth', async () => {
    const { deciles } = await evaluated(LABELS);
    expect(deciles.map(({ lowest, accounts, bad }) => [lowest, accounts, bad])).toEqual([
      [500, 1, 1],
      [600, 2, 1],
      [650, 1, 0],
      [700, 1, 0],
    ]);
  });

  it('reads gzip, quotes, a byte order mark and Windows line ends alike', async () => {
    const windows = `\uFEFF${LABELS.replaceAll('\n', '\r\n').replace('a,1,0', '"a","1","0"')}`;
    expect(await evaluated(gzipSync(windows))).toEqual(await evaluated(LABELS));
  });

  it('counts an id once that is labelled twice alike', async () => {
    const { counts, auc } = await evaluated(`${LABELS}d,4,1\n`);
    expect(counts).toMatchObject({ evaluated: 5, repeated: 1 });
    expect(auc).toBeCloseTo(5.5 / 6, 12);
  });
});

describe('labels that cannot be used', () => {
  it.each([
    ['neither 0 nor 1', `${LABELS}h,8,0.5\n`, 'LABEL_NOT_BINARY', /^line 9: default must be 0/],
    ['empty', 'ID,default\na,\n', 'LABEL_NOT_BINARY', /^line 2/],
    ['two of one id', `${LABELS}a,1,1\n`, 'LABELS_DIFFER', /^line 9: "a"/],
    ['a row too short', `${LABELS}h,0\n`, 'INVALID_CSV', /line 9/],
    ['no header', '', 'NO_SUCH_COLUMN', /"ID".*no columns at all/],
    ['other columns', 'account,default\n', 'NO_SUCH_COLUMN', /"ID".*account, default/],
    ['of nobody', 'ID,default\nx,0\ny,1\n', 'LABELS_MATCH_NOBODY', /none of 2 labels/],
    [
      'of one class',
      'ID,default\na,0\nb,0\nd,1\nf,1\n',
      'ONE_CLASS',
      /2 turned out good and 1 bad/,
    ],
  ])('%s: a clear error with a code', async (_, content, code, message) => {
    await expect(evaluated(content)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it('in a file that is cut off', async () => {
    const cut = gzipSync(LABELS.repeat(200)).subarray(0, 60);
    await expect(labelsIn(cut)).rejects.toMatchObject({ code: 'TRUNCATED_GZIP' });
  });
});
