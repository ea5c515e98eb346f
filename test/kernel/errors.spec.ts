import {
  Failure,
  invariant,
  InvariantViolation,
  Malformed,
  Rejection,
} from '../../src/kernel/errors.ts';

describe('errors', () => {
  it('carry a name and a code that callers may depend on', () => {
    const problems = [{ pointer: '/data/dueOn', code: 'NOT_A_DATE', detail: 'is not a date' }];
    const errors = [
      new Rejection('ID_REUSED', 'no'),
      new Failure('LOCKED', 'no'),
      new Malformed(problems),
      new InvariantViolation('no'),
    ];
    expect(errors.every((error) => error instanceof Error)).toBe(true);
    expect(errors.map(({ name, code }) => [name, code])).toEqual([
      ['Rejection', 'ID_REUSED'],
      ['Failure', 'LOCKED'],
      ['Malformed', 'MALFORMED'],
      ['InvariantViolation', 'INVARIANT'],
    ]);
  });

  it('a malformed input names every place, the whole of it as /', () => {
    const error = new Malformed([
      { pointer: '', code: 'NOT_AN_OBJECT', detail: 'is not an object' },
      { pointer: '/id', code: 'MISSING', detail: 'is missing' },
    ]);
    expect(error.message).toBe('/: is not an object; /id: is missing');
  });

  it('a failure keeps its cause', () => {
    const cause = new Error('disk full');
    expect(new Failure('DISK_FULL', 'no room', { cause }).cause).toBe(cause);
  });

  it('an invariant that holds says nothing, one that does not says what', () => {
    expect(() => invariant(1, 'never')).not.toThrow();
    expect(() => invariant(0, 'the end is before the start')).toThrow(
      new InvariantViolation('the end is before the start'),
    );
  });
});
