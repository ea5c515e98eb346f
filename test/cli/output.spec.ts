import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Failure } from '../../src/kernel/errors.ts';
import { EXIT, Io } from '../../src/cli/io.ts';
import { fail } from '../../src/cli/failures.ts';
import { CLI, abt } from './abt.ts';
import { borrower, ndjson } from './behaviours.ts';

/** A disk that is full, or a reader that has gone, and what is said of it. */
function ioWithout(code: 'ENOSPC' | 'EPIPE') {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) =>
      setImmediate(() => done(Object.assign(new Error(`${code}: no`), { code }))),
  });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const io = new Io({ stdout, stderr } as unknown as ConstructorParameters<typeof Io>[0]);
  return { io, said: () => (stderr.read() as string | null) ?? '' };
}

describe('output that cannot be written', () => {
  it('is noticed at the end, and is a failure', async () => {
    const { io, said } = ioWithout('ENOSPC');
    io.line('a row');
    await io.flushed().catch((error: unknown) => fail(io, error));
    expect(io.exitCode).toBe(EXIT.failed);
    expect(said()).toMatch(/^abt: OUTPUT_NOT_WRITTEN: .* ENOSPC: no; what was recorded stays\n$/);
  });

  it('stops what writes much, and is not told twice', async () => {
    const { io } = ioWithout('ENOSPC');
    const writeAll = async () => {
      for (let page = 0; page < 100; page++) await io.write('x'.repeat(100_000));
    };
    await expect(writeAll()).rejects.toBeInstanceOf(Failure);
    await expect(io.flushed()).resolves.toBeUndefined();
  });

  it('is none of our business where the reader has had enough', async () => {
    const { io, said } = ioWithout('EPIPE');
    io.line('a row');
    await io.flushed().catch((error: unknown) => fail(io, error));
    expect([io.exitCode, said()]).toEqual([EXIT.fine, '']);
  });
});

describe('the process', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'abt-output-')), 'data');
    const input = ndjson(borrower('pays', true));
    expect(
      await abt(['import', 'behaviours', '-', '--data-dir', dataDir], { input }),
    ).toMatchObject({ code: 0 });
  });
  afterAll(() => rm(join(dataDir, '..'), { recursive: true }));

  const FULL = '/dev/full';
  for (const line of existsSync(FULL) ? ['account pays', 'account pays --json', '--help'] : []) {
    it(`ends with 1 where \`abt ${line}\` finds no room for its output`, async () => {
      const full = openSync(FULL, 'w');
      const args = [CLI, ...line.split(' '), '--data-dir', dataDir];
      const child = spawn(process.execPath, args, { stdio: ['ignore', full, 'pipe'] });
      const [stderr, [code]] = await Promise.all([
        text(child.stderr as Readable),
        once(child, 'exit'),
      ]);
      closeSync(full);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^[^\n]*OUTPUT_NOT_WRITTEN[^\n]*ENOSPC[^\n]*\n$/),
      });
    });
  }

  it('ends quietly where nobody reads its output', async () => {
    const args = [CLI, 'account', 'pays', '--data-dir', dataDir];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
