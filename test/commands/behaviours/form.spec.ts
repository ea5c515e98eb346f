import { IsInt, IsString, validateSync } from 'class-validator';
import fc from 'fast-check';
import { BEHAVIOUR_TYPES } from '../../../src/commands/behaviours/behaviour-types.ts';
import { BehaviourRequest } from '../../../src/commands/behaviours/behaviour.request.ts';
import { Form } from '../../../src/commands/behaviours/form.ts';
import { InvariantViolation } from '../../../src/kernel/errors.ts';
import { DATA_EXAMPLES, TARGET_ID } from './data-examples.ts';
import { FACT_TYPES, exampleOf } from './examples.ts';

type Fields = Record<string, unknown>;

const NAMES = [...new Set(FACT_TYPES.flatMap((type) => Object.keys(DATA_EXAMPLES[type])))];
const VALUES = [
  ...new Set(FACT_TYPES.flatMap((type) => Object.values<unknown>(DATA_EXAMPLES[type]))),
];

/** class-validator alone, as its documentation says to use it. */
function classValidatorAccepts(type: new () => object, fields: Fields): boolean {
  const errors = validateSync(Object.assign(new type(), fields), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
  });
  return errors.length === 0;
}

/** Values that are right for some field, at the edge of a range, or of another kind. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  fc.constantFrom(undefined, null, '', ' x', 'x'.repeat(129), '2026-02-30', TARGET_ID, {}, []),
  fc.constantFrom(-1, 0, 1, 0.5, 36_501, 100_001, 1e15, 1e15 + 1, NaN, true),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.maxSafeInteger(),
);

/** Fields to change in an example, most of them known to some type. */
const changes = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, fc.string({ minLength: 1 })),
  value,
  { maxKeys: 3, noNullPrototype: true },
);

const left = fc.subarray(NAMES, { maxLength: 4 });

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Own `constructor` and the like mislead class-validator itself; other tests cover them. */
const isOrdinary = (fields: Fields) => Object.keys(fields).every((name) => !(name in {}));

describe('a form', () => {
  it.each(FACT_TYPES)('judges %s as class-validator does', (type) => {
    const form = new Form(BEHAVIOUR_TYPES[type]);
    const inputs = fc
      .tuple(left, changes)
      .map(([names, change]) => ({ ...without({ ...DATA_EXAMPLES[type] }, names), ...change }))
      .filter(isOrdinary);
    fc.assert(
      fc.property(inputs, (fields) => {
        const isAccepted = classValidatorAccepts(BEHAVIOUR_TYPES[type], fields);
        expect(form.accepts(fields)).toBe(isAccepted);
        expect(form.problems(fields, '').length === 0).toBe(isAccepted);
      }),
      { numRuns: 300, examples: [[{ ...DATA_EXAMPLES[type] }]] },
    );
  });

  it('judges the envelope as class-validator does', () => {
    const form = new Form(BehaviourRequest);
    const envelope: Fields = { ...exampleOf('AccountClosed') };
    const names = Object.keys(envelope);
    const inputs = fc
      .tuple(fc.subarray(names, { maxLength: 1 }), fc.constantFrom(...names, 'other'), value)
      .map(([gone, name, changed]) => ({ ...without(envelope, gone), [name]: changed }));
    fc.assert(
      fc.property(inputs, (fields) => {
        expect(form.accepts(fields)).toBe(classValidatorAccepts(BehaviourRequest, fields));
      }),
      { numRuns: 500, examples: [[envelope as never]] },
    );
  });

  it('runs the constraints that class-validator brings along, too', () => {
    class Plain {
      @IsInt()
      count!: number;
    }
    expect(new Form(Plain).accepts({ count: 1 })).toBe(true);
    expect(new Form(Plain).problems({ count: '1' }, '/data')).toEqual([
      { pointer: '/data/count', code: 'isInt', detail: 'count must be an integer number' },
    ]);
  });

  it('refuses a class with rules that it would run otherwise than class-validator', () => {
    class Each {
      @IsString({ each: true })
      names!: string[];
    }
    expect(() => new Form(Each)).toThrow(InvariantViolation);
  });
});
