import fc from 'fast-check';
import { parseExactly } from '../../src/kernel/exact-json.ts';

describe('JSON from outside', () => {
  it('is read as JSON.parse does', () => {
    const spaces = fc.constantFrom(undefined, 1);
    fc.assert(
      fc.property(fc.json(), spaces, (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(parseExactly(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('has a field once in each object', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const value = fc.constantFrom('1', '1e3', '10000', '"a\\":1,"', '{}', '{"a":1}', '[{"b":2}]');
    const colon = fc.constantFrom(':', ': ', ' : ', '\t:\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, colon, value), { maxLength: 4 }), (fields) => {
        const text = `{${fields.map(([name, ...rest]) => `"${name}"${rest.join('')}`).join()}}`;
        const names = fields.map(([name]) => name);
        if (new Set(names).size === names.length) parseExactly(text);
        else expect(() => parseExactly(text)).toThrow('is given twice');
      }),
    );
  });

  it.each([
    ['{"a":{"b":1,"b":1}}', 'DUPLICATE_FIELD'],
    ['[{"b":1,"\\u0062":1}]', 'DUPLICATE_FIELD'],
    ['{"a":1000000000000,"a":1e12}', 'DUPLICATE_FIELD'],
    ['{"__proto__":1,"__proto__":1}', 'DUPLICATE_FIELD'],
    ['{"a":999999999999999.99999}', 'INEXACT_NUMBER'],
    ['{"a":5.00000000000000000001}', 'INEXACT_NUMBER'],
    ['{"a" :1,"b":2,"b":3}', 'DUPLICATE_FIELD'],
    ['{"a": 999999999999999.99999}', 'INEXACT_NUMBER'],
    ['{"a":[999999999999999.99999]}', 'INEXACT_NUMBER'],
    ['-1e-400', 'INEXACT_NUMBER'],
    ['1e-999999999', 'INEXACT_NUMBER'],
    ['0.00000000000000000000000000000001e31', ''],
    ['[1.5, 100.0, 1e3, 15e-1, 1.5e1, 0e999999999, -0, 1e300, 1e999, 12000]', ''],
    ['{"a":"1.5 \\" : 1e-999","b":"{"}', ''],
  ])('%s: %s', (text, code) => {
    if (code === '') expect(parseExactly(text)).toEqual(JSON.parse(text));
    else {
      const refused = expect.objectContaining({ problems: [expect.objectContaining({ code })] });
      expect(() => parseExactly(text)).toThrow(refused as Error);
    }
  });

  it('is JSON', () => {
    expect(() => parseExactly('{"a":1,}')).toThrow(SyntaxError);
  });
});
