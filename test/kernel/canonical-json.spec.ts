import fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import type { JsonValue } from '../../src/kernel/envelope.ts';

/** RFC 8785, appendix B: IEEE 754 bits, and how the number is to be written. */
const NUMBERS: readonly (readonly [bits: string, written: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

describe('canonical JSON (RFC 8785)', () => {
  it.each(NUMBERS)('writes the number of bits %s as %s', (bits, written) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written);
  });

  it('writes the example of section 3.2.2 as section 3.2.3 has it', () => {
    const example = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(example) as JsonValue)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders keys by UTF-16 code units, not by code points (section 3.2.3)', () => {
    const example = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    const names = Object.values(JSON.parse(canonicalJson(example)) as object);
    // JSON.parse puts the key that looks like an index first, where it does not belong.
    expect(canonicalJson(example)).toMatch(/^\{"\\r":"Carriage Return","1":"One"/);
    expect(names.slice(2)).toEqual([
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['{"b":1,"a":"x"}', '{"a":"x","b":1}'],
    ['{"a":1,"2":"x","10":"y"}', '{"10":"y","2":"x","a":1}'],
    ['{"b":1,"__proto__":"x"}', '{"__proto__":"x","b":1}'],
    [String.raw`{"b":"\\ud800","a":"\\"}`, String.raw`{"a":"\\","b":"\\ud800"}`],
    ['{"b":true,"a":null}', '{"a":null,"b":true}'],
  ])('writes %s as %s', (json, written) => {
    expect(canonicalJson(JSON.parse(json) as JsonValue)).toBe(written);
  });

  it('leaves out keys without a value, as JSON.stringify does', () => {
    const sparse = { a: undefined, b: 1, c: undefined } as unknown as JsonValue;
    expect(canonicalJson(sparse)).toBe('{"b":1}');
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a lone surrogate', '\ud800'],
    ['a key with a lone surrogate', { '\udfff': 1 }],
    ['a field with a lone surrogate', { a: 1, b: 'x\udbff' }],
    ['a field that is not a number', { a: 1, b: Number.NaN }],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a hole in an array', [undefined]],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as unknown as JsonValue)).toThrow(TypeError);
  });

  it('says the same as the value, and the same for any order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), (value) => {
        const text = canonicalJson(value as JsonValue);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(backwards(value as JsonValue))).toBe(text);
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      }),
    );
  });
});

/** The same value, its keys put in the other way round. */
function backwards(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((each: JsonValue) => backwards(each));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, backwards(each)] as const);
  return Object.fromEntries(entries.reverse());
}
