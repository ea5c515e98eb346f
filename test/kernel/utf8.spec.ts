import fc from 'fast-check';
import { utf8Length } from '../../src/kernel/utf8.ts';

describe('the length of a text in UTF-8', () => {
  it('is that of its bytes', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, (each) => utf8Length(each) === Buffer.byteLength(each)));
  });

  it.each(['', 'a', 'é', '漢', '😀', 'a漢é😀'])('counts %j', (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });
});
