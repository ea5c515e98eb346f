import fc from 'fast-check';
import {
  behaviourExample,
  behaviourSchemas,
} from '../../../src/commands/behaviours/behaviour-schemas.ts';
import { BEHAVIOUR_TYPES } from '../../../src/commands/behaviours/behaviour-types.ts';
import { Form } from '../../../src/commands/behaviours/form.ts';
import type { JsonSchema } from '../../../src/commands/behaviours/json-schema.ts';
import { arbitraryOf } from '../../support/arbitrary-of-schema.ts';
import { judgeOf } from '../../support/schema-judge.ts';
import { DATA_EXAMPLES } from './data-examples.ts';
import { FACT_TYPES, exampleOf } from './examples.ts';
import { problems } from './judging.ts';

const PLACE = '#/components/schemas/';
const schemas = behaviourSchemas(PLACE);
const judge = judgeOf({ components: { schemas } });
const schemaOf = (name: string): JsonSchema => ({ $ref: `${PLACE}${name}` });
const valuesOf = (name: string) => arbitraryOf(schemaOf(name), schemas);

/** What the forms take and the schema does not: an instant whose seconds are left out. */
const withoutSeconds = /^[^T]+T\d\d:\d\d(?:Z|[+-])/;

describe.each(FACT_TYPES)('the schema of %s', (type) => {
  const form = new Form(BEHAVIOUR_TYPES[type]);
  const accepts = judge(schemaOf(`${type}Data`));

  it('has an example that is accepted, and a meaning and an example of every field', () => {
    const example = behaviourExample(type, 'BehaviourItem');
    expect(problems(example)).toEqual([]);
    expect(judge(schemaOf('BehaviourItem'))(example)).toBe(true);
    const { description, properties } = schemas[`${type}Data`] as JsonSchema;
    const described = Object.values(properties as Record<string, JsonSchema>).every(
      (each) => each.description !== undefined && each.examples !== undefined,
    );
    expect([typeof description, described]).toEqual(['string', true]);
  });

  it('describes nothing that the form refuses', () => {
    fc.assert(
      fc.property(valuesOf(`${type}Data`), (data) => {
        expect([accepts(data), form.problems(data as never, '')]).toEqual([true, []]);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what the form refuses', () => {
    fc.assert(
      fc.property(changed({ ...DATA_EXAMPLES[type] }), (data) => {
        const isLenient = Object.values(data).some((each) => withoutSeconds.test(String(each)));
        fc.pre(!isLenient);
        expect(accepts(data)).toBe(form.accepts(data));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema of a behaviour', () => {
  it('describes nothing that is refused, a reference to itself and the clock aside', () => {
    fc.assert(
      fc.property(valuesOf('BehaviourItem'), (behaviour) => {
        const found = problems({ source: 'http', ...(behaviour as object) }).map(
          ({ code }) => code,
        );
        const isBeyond = (code: string) => /^(SELF_REFERENCE|OCCURRED_OUT_OF_RANGE)$/.test(code);
        expect(found.filter((code) => !isBeyond(code))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['id', 'accountId', 'type', 'occurredAt', 'data'])(
    'wants %s as the form does',
    (name) => {
      const { [name as 'id']: _left, ...rest } = exampleOf('BillPaid');
      expect(judge(schemaOf('BehaviourItem'))(rest)).toBe(false);
      expect(problems(rest)[0]).toMatchObject({ pointer: `/${name}`, code: 'MISSING' });
    },
  );
});

/** Data with some fields left out, and some other, known or not, set to something else. */
function changed(data: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  const names = [...Object.keys(data), 'lineId', 'currency', 'nonsense'];
  const values: readonly unknown[] = [
    ...Object.values(DATA_EXAMPLES).flatMap((each) => Object.values<unknown>(each)),
    ...[
      null,
      '',
      ' x',
      'x ',
      'x'.repeat(129),
      'a\nb',
      ...['vehicle', '2026-13', 'line:l', 'line:l#2026-02-10', 'line:%', 'bill:b'],
      '2026-02-30',
      '1899-12-31',
      '2200-01-01',
      {},
    ],
    ...[-1, 0, 1, 0.5, 1.0, 36_501, 100_001, 1e15, 1e15 + 1, true, [], '2026-11-15T24:00:00Z'],
  ];
  const some = fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }));
  return fc
    .tuple(fc.subarray(names, { maxLength: 2 }), fc.dictionary(fc.constantFrom(...names), some))
    .map(([left, set]) => {
      const kept = Object.entries(data).filter(([name]) => !left.includes(name));
      return { ...Object.fromEntries(kept), ...set };
    });
}
