import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import { verifyChain } from '../../src/event-log/hash-chain.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { ByteSource } from '../../src/import/byte-source.ts';
import { importBehaviours } from '../../src/import/importer.ts';
import type { ImportOptions, ImportProgress } from '../../src/import/importer.ts';
import { NdjsonReader } from '../../src/import/ndjson.reader.ts';
import type { Reject } from '../../src/import/rejects-file.ts';
import { partialRejects } from '../../src/import/rejects-file.ts';
import { UciCreditCardReader } from '../../src/import/uci-credit-card.reader.ts';
import { NOW, purchase } from '../commands/purchases.ts';
import { useTemporaryLog } from '../commands/temporary-log.ts';
import { all, everything } from '../event-log/read-back.ts';
import { cardClients, csvOf } from './card-clients.ts';
import { inPieces } from './reading.ts';

const ACCOUNTS = 20;
const LINES = Array.from({ length: 400 }, (_, n) =>
  JSON.stringify(purchase(n, `account-${n % ACCOUNTS}`)),
);

describe('importing behaviours', () => {
  const current = useTemporaryLog(NOW);
  let recorder: BehaviourRecorder;
  let rejectsPath: string;
  let progress: ImportProgress[];

  beforeEach(() => {
    recorder = new BehaviourRecorder(current);
    rejectsPath = join(current.directory, 'rejects.ndjson');
    progress = [];
  });

  const importing = (content: string | Buffer, options: Partial<ImportOptions> = {}) =>
    importBehaviours({
      reader: new NdjsonReader(inPieces(content, 1_000)),
      record: (behaviours, source) => recorder.record(behaviours, source),
      rejectsPath,
      onProgress: (now) => progress.push(now),
      windowBehaviours: 64,
      ...options,
    });

  it('records every line in its account, and tells how far it has come', async () => {
    const file = join(current.directory, 'behaviours.ndjson');
    await writeFile(file, LINES.join('\n'));
    const reader = new NdjsonReader(ByteSource.ofFile(file));
    const counts = await importing('', { reader });

    expect(counts).toEqual({ recorded: 400, alreadyThere: 0, rejected: 0 });
    expect(await said()).toEqual(LINES.map(sentenceOf).toSorted());
    expect(await soundAccounts()).toBe(ACCOUNTS);
    const { length } = LINES.join('\n');
    expect(progress.at(-1)).toEqual({ ...counts, bytesRead: length, bytesTotal: length });
    expect(progress.length).toBe(Math.ceil(400 / 64));
    expect(existsSync(rejectsPath)).toBe(false);
  });

  it('recognises everything the second time', async () => {
    await importing(LINES.join('\n'));
    const head = await current.log.head();
    const counts = await importing(LINES.join('\n'), { windowBehaviours: 7 });

    expect(counts).toEqual({ recorded: 0, alreadyThere: 400, rejected: 0 });
    expect(await current.log.head()).toBe(head);
  });

  it('goes on where an import was broken off', async () => {
    await importing(LINES.slice(0, 150).join('\n'));

    expect(await importing(LINES.join('\n'))).toEqual({
      recorded: 250,
      alreadyThere: 150,
      rejected: 0,
    });
    expect(await said()).toEqual(LINES.map(sentenceOf).toSorted());
  });

  it('records the same set from a shuffled file that says things twice', async () => {
    // 7 and 11 have no divisor in common with 400: each line comes once in either order.
    const shuffled = [7, 11].flatMap((step) => LINES.map((_, n) => LINES[(n * step) % 400]));
    const counts = await importing(shuffled.join('\n'));

    expect(counts).toEqual({ recorded: 400, alreadyThere: 400, rejected: 0 });
    expect(await said()).toEqual(LINES.map(sentenceOf).toSorted());
    expect(await soundAccounts()).toBe(ACCOUNTS);
  });

  describe('with lines that are not taken', () => {
    const other = JSON.stringify({ ...purchase(0, 'account-0'), type: 'GoodsDelivered' });
    const lines = [
      ...LINES.slice(0, 100),
      'no JSON',
      '',
      '{"id":1}',
      ...LINES.slice(100, 200),
      other,
      'x'.repeat(70_000),
      ...LINES.slice(200),
    ];

    it('takes the others, and says of each where it stands and what is wrong', async () => {
      const counts = await importing(lines.join('\n'));

      expect(counts).toEqual({ recorded: 400, alreadyThere: 0, rejected: 4 });
      expect(progress.at(-1)).toMatchObject(counts);
      const rejects = await rejected();
      expect(rejects.map(({ line, problems }) => `${line} ${problems[0]?.code}`)).toEqual([
        '101 INVALID_JSON',
        '103 WRONG_TYPE',
        '204 ID_REUSED',
        '205 LINE_TOO_LONG',
      ]);
      const pointers = rejects[1]?.problems.map(({ pointer }) => pointer);
      expect(pointers).toEqual(['/id', '/accountId', '/type', '/occurredAt', '/data', '/source']);
      expect(rejects[2]).toMatchObject({ problems: [{ pointer: '/id' }], original: other });
      expect(await said()).toEqual(LINES.map(sentenceOf).toSorted());
    });

    it('says so again when it is run again, and no more once they are mended', async () => {
      await importing(lines.join('\n'));
      const before = await rejected();

      expect(await importing(lines.join('\n'))).toMatchObject({ alreadyThere: 400, rejected: 4 });
      expect(await rejected()).toEqual(before);
      await importing(LINES.join('\n'));
      expect(existsSync(rejectsPath)).toBe(false);
    });

    it('keeps what an earlier import rejected until another one is complete', async () => {
      await importing(lines.join('\n'));
      const before = await rejected();
      const cut = gzipSync(`no JSON\n${LINES.join('\n')}`).subarray(0, -4);

      await expect(importing(cut)).rejects.toMatchObject({ code: 'TRUNCATED_GZIP' });
      expect(await rejected()).toEqual(before);
      expect(await rejected(partialRejects(rejectsPath))).toMatchObject([{ line: 1 }]);
      await importing(`no JSON\n\nneither`);
      expect((await rejected()).map(({ line }) => line)).toEqual([1, 3]);
      await expect(importing(cut)).rejects.toMatchObject({ code: 'TRUNCATED_GZIP' });
      await importing(LINES.join('\n'));
      expect([rejectsPath, partialRejects(rejectsPath)].filter(existsSync)).toEqual([]);
    });

    it('ends where the rejects cannot be written', async () => {
      const nowhere = join(current.directory, 'none', 'rejects.ndjson');

      await expect(importing(lines.join('\n'), { rejectsPath: nowhere })).rejects.toMatchObject({
        code: 'REJECTS_NOT_WRITTEN',
      });
    });
  });

  it('records what a truncated file still says, then says that it is truncated', async () => {
    const zipped = gzipSync(LINES.join('\n'));
    const cut = importing(zipped.subarray(0, zipped.length - 4));

    await expect(cut).rejects.toMatchObject({ code: 'TRUNCATED_GZIP' });
    const recorded = await said();
    expect(recorded.length).toBeGreaterThan(390);
    expect(progress.at(-1)).toMatchObject({ recorded: recorded.length, rejected: 0 });
    expect(await importing(zipped)).toEqual({
      recorded: 400 - recorded.length,
      alreadyThere: recorded.length,
      rejected: 0,
    });
  });

  it('records what stands before something else that follows gzip', async () => {
    const lines = LINES.slice(0, 3).map((line) => `${line}\n`);
    const appended = Buffer.concat([gzipSync(lines.join('')), Buffer.from('<html>')]);

    await expect(importing(appended)).rejects.toMatchObject({ code: 'DAMAGED_GZIP' });
    expect(await said()).toEqual(LINES.slice(0, 3).map(sentenceOf).toSorted());
    expect(progress.at(-1)).toMatchObject({ recorded: 3 });
  });

  it('ends when the log is full, and goes on when there is room again', async () => {
    const options = { directory: join(current.directory, 'small'), clock: current.clock };
    const full = await SqliteEventLog.open({ ...options, maxPageCount: 16 });
    recorder = new BehaviourRecorder({ ...options, log: full });
    await expect(importing(LINES.join('\n'))).rejects.toMatchObject({ code: 'LOG_FULL' });
    const there = (await everything(full, 1_000)).length;
    await full.close();

    expect(progress.at(-1)?.recorded).toBe(there);
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(400);
    const roomy = await SqliteEventLog.open(options);
    recorder = new BehaviourRecorder({ ...options, log: roomy });
    const counts = await importing(LINES.join('\n'));
    await roomy.close();
    expect(counts).toEqual({ recorded: 400 - there, alreadyThere: there, rejected: 0 });
  });

  it('brings card clients into the log, each line an account', async () => {
    const content = csvOf(cardClients(50)).replace('\n7,', '\n7,x');
    const reader = new UciCreditCardReader(inPieces(content, 1_000));
    const counts = await importing('', { reader });

    expect(counts.rejected).toBe(1);
    expect(await rejected()).toMatchObject([{ line: 8, problems: [{ pointer: '/LIMIT_BAL' }] }]);
    expect(await soundAccounts()).toBe(49);
    const [first] = await all(current.log, 'account-1');
    expect(first).toMatchObject({ type: 'AccountOpened', metadata: { source: 'uci-credit-card' } });
  });

  async function rejected(path = rejectsPath): Promise<readonly Reject[]> {
    const text = await readFile(path, 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Reject);
  }

  /** Everything in the log, in an order of its own. */
  async function said(): Promise<readonly string[]> {
    const events = await everything(current.log, 1_000);
    return events.map(({ stream, id, data }) => `${stream} ${id} ${data}`).toSorted();
  }

  /** How many accounts there are, all with sound chains. */
  async function soundAccounts(): Promise<number> {
    const streams = new Set((await everything(current.log, 1_000)).map(({ stream }) => stream));
    for (const stream of streams) {
      expect(verifyChain(await all(current.log, stream)).broken).toBeNull();
    }
    return streams.size;
  }
});

function sentenceOf(line: string): string {
  const { accountId, id, data } = JSON.parse(line) as ReturnType<typeof purchase>;
  const { channel, orderId } = data;
  return `account-${accountId} ${id} ${JSON.stringify({ channel, orderId })}`;
}
