import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ByteSource } from '../../src/import/byte-source.ts';
import { MAX_LINE_BYTES } from '../../src/import/lines.ts';
import { NdjsonReader } from '../../src/import/ndjson.reader.ts';
import { inPieces, outline, readAll } from './reading.ts';

/** However a file is cut on its way, it says the same. */
const PIECES = [1, 7, 4_096, 1_000_000];

describe('a file of behaviours, one a line', () => {
  const read = (content: string | Buffer, size = 4_096) =>
    readAll(new NdjsonReader(inPieces(content, size)));

  describe.each(PIECES)('in pieces of %d bytes', (size) => {
    it('gives each line with its number, and leaves out blank ones', async () => {
      const { items, error } = await read('{"a":1}\n\n  \r\n{"b":"银行"}\r\n[]', size);

      expect(error).toBeNull();
      expect(items).toEqual([
        { kind: 'behaviour', line: 1, input: { a: 1 }, original: '{"a":1}' },
        { kind: 'behaviour', line: 4, input: { b: '银行' }, original: '{"b":"银行"}' },
        { kind: 'behaviour', line: 5, input: [], original: '[]' },
      ]);
    });

    it('tolerates a byte order mark', async () => {
      const { items } = await read('\uFEFF{"a":1}\n{"a":2}\n', size);

      expect(items.map((item) => item.original)).toEqual(['{"a":1}', '{"a":2}']);
      expect(outline(items)).toEqual(['1', '2']);
    });

    it('goes on behind lines that it cannot read', async () => {
      const invalid = Buffer.concat([
        Buffer.from('{"a":1}\n{"a":\n{"a":"'),
        Buffer.of(0xc3, 0x28),
        Buffer.from(`"}\n"${'x'.repeat(MAX_LINE_BYTES)}"\n{"a":2}\n`),
      ]);
      const { items, error } = await read(invalid, size);

      expect(error).toBeNull();
      expect(outline(items)).toEqual([
        '1',
        '2 INVALID_JSON',
        '3 INVALID_UTF8',
        '4 LINE_TOO_LONG',
        '5',
      ]);
      expect(items.map((item) => item.original)).toEqual([
        '{"a":1}',
        '{"a":',
        '{"a":"\uFFFD("}',
        `"${'x'.repeat(255)}`,
        '{"a":2}',
      ]);
    });

    it('reads a line of the greatest length, and none beyond', async () => {
      const line = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
      const text = [line(MAX_LINE_BYTES), line(MAX_LINE_BYTES + 1), line(MAX_LINE_BYTES)].join(
        '\n',
      );

      expect(outline((await read(text, size)).items)).toEqual(['1', '2 LINE_TOO_LONG', '3']);
    });

    it('is unzipped if it is gzip, of several members too', async () => {
      const zipped = Buffer.concat([gzipSync('{"a":1}\n{"a"'), gzipSync(':2}\n')]);
      const { items, error } = await read(zipped, size);

      expect(error).toBeNull();
      expect(items.map((item) => item.original)).toEqual(['{"a":1}', '{"a":2}']);
    });
  });

  it('is empty without a line', async () => {
    expect(await read('')).toEqual({ items: [], error: null });
    expect(await read('\n\n')).toEqual({ items: [], error: null });
    expect(await read(gzipSync(''))).toEqual({ items: [], error: null });
  });

  describe('zipped and damaged', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"x":${Math.sin(n)}}`);
    const zipped = gzipSync(lines.join('\n'));

    it('gives everything before the place where it was cut off', async () => {
      const { items, error } = await read(zipped.subarray(0, zipped.length - 4));

      expect(error).toMatchObject({ code: 'TRUNCATED_GZIP' });
      expect(items.filter(({ kind }) => kind === 'behaviour').length).toBeGreaterThan(19_990);
      expect(items.slice(0, 19_990).map((item) => item.original)).toEqual(lines.slice(0, 19_990));
    });

    it('says so when it was cut off early', async () => {
      const { items, error } = await read(zipped.subarray(0, 5));

      expect(error).toMatchObject({ code: 'TRUNCATED_GZIP' });
      expect(items).toEqual([]);
    });

    it.each([
      [
        'a byte is wrong',
        Buffer.from(zipped).fill(0, zipped.length >> 1, (zipped.length >> 1) + 9),
      ],
      ['something else follows', Buffer.concat([zipped, Buffer.alloc(100_000, 'x')])],
    ])('says so when %s', async (_, bytes) => {
      const { items, error } = await read(bytes);

      expect(error).toMatchObject({ code: 'DAMAGED_GZIP' });
      expect(items.length).toBeGreaterThan(0);
    });
  });

  describe('on the disk', () => {
    let directory: string;

    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'ndjson-'));
    });

    afterEach(() => rm(directory, { recursive: true }));

    it('tells how far it has been read, in bytes of the disk', async () => {
      const file = join(directory, 'behaviours.ndjson.gz');
      const zipped = gzipSync('{"a":1}\n'.repeat(1_000));
      await writeFile(file, zipped);
      const reader = new NdjsonReader(ByteSource.ofFile(file));
      expect(reader.progress).toEqual({ bytesRead: 0, bytesTotal: null });

      const { items } = await readAll(reader);
      expect(items).toHaveLength(1_000);
      const { length } = zipped;
      expect(reader.progress).toEqual({ bytesRead: length, bytesTotal: length });
    });

    it('gives nothing of gzip that is damaged inside, which is known at its end only', async () => {
      const file = join(directory, 'damaged.ndjson.gz');
      const zipped = gzipSync(Array.from({ length: 20_000 }, (_, n) => `{"n":${n}}\n`).join(''));
      const altered = Buffer.from(zipped);
      altered.writeUInt8(altered.readUInt8(zipped.length - 8) ^ 1, zipped.length - 8);
      await writeFile(file, altered);
      const { items, error } = await readAll(new NdjsonReader(ByteSource.ofFile(file)));
      expect([items, error]).toEqual([[], expect.objectContaining({ code: 'DAMAGED_GZIP' })]);
      await writeFile(file, Buffer.concat([zipped, Buffer.from('<html>')]));
      const followed = await readAll(new NdjsonReader(ByteSource.ofFile(file)));
      expect(followed.items).toHaveLength(20_000);
    });

    it('must exist and be a file', async () => {
      const errorOf = async (file: string) =>
        (await readAll(new NdjsonReader(ByteSource.ofFile(file)))).error;

      expect(await errorOf(join(directory, 'none'))).toMatchObject({ code: 'NO_SUCH_FILE' });
      expect(await errorOf(directory)).toMatchObject({ code: 'UNREADABLE_FILE' });
    });
  });
});
