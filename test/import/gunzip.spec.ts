import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { inPieces } from './reading.ts';

/** However a file is cut on its way, it says the same. */
const PIECES = [1, 7, 4_096, 1_000_000];
const TEXT = Buffer.from('a repayment a line\n'.repeat(200));
/** Does not shrink: takes many pieces, zipped too. */
const NOISE = randomBytes(100_000);

async function unzipped(bytes: Buffer, size: number) {
  const chunks: Buffer[] = [];
  let code: string | null = null;
  try {
    for await (const chunk of inPieces(bytes, size).chunks()) chunks.push(chunk);
  } catch (error) {
    ({ code } = error as { code: string });
  }
  return { content: Buffer.concat(chunks).toString('latin1'), code };
}

/** A member whose header has everything that RFC 1952 knows. */
function withHeader(zipped: Buffer, flags: number): Buffer {
  const header = Buffer.from(zipped.subarray(0, 10));
  header[3] = flags;
  const extra = Buffer.from([3, 0, 1, 2, 3]);
  const parts = [extra, Buffer.from('name\0'), Buffer.from('a comment\0'), Buffer.from([7, 7])];
  return Buffer.concat([header, ...parts, zipped.subarray(10)]);
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy;
}

describe.each(PIECES)('gzip in pieces of %d bytes', (size) => {
  const zipped = gzipSync(TEXT);
  const content = TEXT.toString('latin1');

  it('gives the content of its members, empty ones too', async () => {
    const members = [zipped, gzipSync(''), gzipSync(NOISE), zipped];
    expect(await unzipped(Buffer.concat(members), size)).toEqual({
      content: Buffer.concat([TEXT, NOISE, TEXT]).toString('latin1'),
      code: null,
    });
  });

  it('reads over what a header may say besides', async () => {
    const told = withHeader(zipped, 2 + 4 + 8 + 16);
    expect(await unzipped(told, size)).toEqual({ content, code: null });
  });

  it.each([
    ['a page of HTML', Buffer.from('<html>')],
    ['zeros', Buffer.alloc(512)],
    ['another archive', Buffer.concat([Buffer.from([0x1f, 0x9d]), NOISE])],
    ['a member of another method', Buffer.concat([Buffer.from([0x1f, 0x8b, 7]), NOISE])],
  ])('gives all that stands before %s', async (_, garbage) => {
    const ended = await unzipped(Buffer.concat([zipped, garbage]), size);
    expect(ended).toEqual({ content, code: 'DAMAGED_GZIP' });
  });

  it.each([
    ['its checksum', -8],
    ['its length', -4],
  ])('is damaged where %s is another', async (_, at) => {
    const ended = await unzipped(changed(zipped, zipped.length + at), size);
    expect(ended).toEqual({ content, code: 'DAMAGED_GZIP' });
  });

  it.each([1, 4, 8])('is truncated where its last %d bytes are missing', async (missing) => {
    const ended = await unzipped(zipped.subarray(0, -missing), size);
    expect(ended).toEqual({ content, code: 'TRUNCATED_GZIP' });
  });

  it('is truncated where a member has only begun', async () => {
    const ended = await unzipped(Buffer.concat([zipped, zipped.subarray(0, 5)]), size);
    expect(ended).toEqual({ content, code: 'TRUNCATED_GZIP' });
  });
});
