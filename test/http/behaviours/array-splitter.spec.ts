import fc from 'fast-check';
import { ArraySplitter, MAX_ITEM_BYTES } from '../../../src/http/behaviours/array-splitter.ts';

/** The items of a text that arrives in chunks, and what is wrong around them. */
function split(text: string | Buffer, sizes: readonly number[] = []) {
  const splitter = new ArraySplitter();
  const items = [];
  let bytes = Buffer.from(text);
  for (const size of [...sizes, bytes.length]) {
    items.push(...splitter.push(bytes.subarray(0, size)));
    bytes = bytes.subarray(size);
  }
  splitter.end();
  return { items, failure: splitter.failure?.message ?? null };
}

const textsOf = (text: string) =>
  split(text).items.map((item) => (item.kind === 'text' ? item.text.trim() : item.problem.code));

describe('the items of an array', () => {
  it('are those that JSON.parse finds, however it is written and wherever it is cut', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
    const indent = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), sizes, indent, (values, cuts, space) => {
        const { items, failure } = split(JSON.stringify(values, null, space), cuts);
        const parsed = items.map((item): unknown => item.kind === 'text' && JSON.parse(item.text));
        expect(parsed).toEqual(JSON.parse(JSON.stringify(values)));
        expect(failure).toBeNull();
      }),
    );
  });

  it('are cut at commas between them, and at no others', () => {
    expect(textsOf('[1, "a,]\\"", {"b": [2, 3]} ,[]]')).toEqual([
      '1',
      '"a,]\\""',
      '{"b": [2, 3]}',
      '[]',
    ]);
    expect(textsOf(' [ ] ')).toEqual([]);
  });

  it('are told one by one where one of them is not JSON', () => {
    expect(textsOf('[{"a": 1}, {bad}, , {"b": 2}]')).toEqual(['{"a": 1}', '{bad}', '', '{"b": 2}']);
  });

  it('are left out where they are too long or no UTF-8, and the next are not', () => {
    const long = JSON.stringify('x'.repeat(MAX_ITEM_BYTES));
    expect(textsOf(`[1,${long},2]`)).toEqual(['1', 'ITEM_TOO_LONG', '2']);
    const bytes = Buffer.concat([Buffer.from('[1,"'), Buffer.of(0xff), Buffer.from('",2]')]);
    const [, second, third] = split(bytes).items;
    expect(second).toMatchObject({ problem: { code: 'INVALID_UTF8' } });
    expect(third).toEqual({ kind: 'text', text: '2' });
  });

  it.each([
    ['', 'it is empty'],
    ['{"a": 1}', 'it does not begin with ['],
    ['[1, 2', 'it breaks off'],
    ['[1, "2]', 'it breaks off'],
    ['[1]2', 'more follows it'],
    ['[1]]', 'more follows it'],
    ['[1}', 'a } ends it'],
  ])('%j are told of up to where the array is none', (text, why) => {
    const { items, failure } = split(text);
    expect(items.length).toBeLessThan(2);
    expect(failure).toContain(why);
  });
});
