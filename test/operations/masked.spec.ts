import { maskedError, maskedText } from '../../src/operations/masked.ts';

describe('a message in the log', () => {
  it.each([
    ['account zhang keeps changing', 'account [masked] keeps changing'],
    ['stream account-zhang is at revision 3', 'stream account-[masked] is at revision 3'],
    ['paymentDefault-zhang.bill%3Aa was read before', 'paymentDefault-[masked] was read before'],
    ['Unexpected token in "{\\"id\\":1"', 'Unexpected token in [masked]'],
    ["'zhang' is not known", '[masked] is not known'],
    ['amount 1250000 is too much', 'amount [masked] is too much'],
    ['id b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11', 'id [masked]'],
    ['Authorization: Bearer something', 'Authorization: Bearer [masked]'],
    ['abt_0123456789ab_Zm9vYmFyYmF6cXV4', '[masked]'],
    ['gone: postgres://abt:sesame@db:5432/abt', 'gone: postgres://[masked]@db:5432/abt'],
    ['no room on the disk', 'no room on the disk'],
    ['listening at http://127.0.0.1:38080', 'listening at http://127.0.0.1:38080'],
  ])('%s', (said, logged) => {
    expect(maskedText(said)).toBe(logged);
  });

  it('has an end', () => {
    expect(maskedText('word '.repeat(1_000)).length).toBeLessThan(1_000);
  });
});

describe('an error in the log', () => {
  it('has its type, its code, where it happened and why, without what was sent', () => {
    const cause = new TypeError('account zhang has no book');
    const error = Object.assign(new Error('stream account-zhang', { cause }), {
      code: 'INVARIANT',
    });
    const logged = maskedError(error);
    expect(logged).toMatchObject({
      type: 'Error',
      code: 'INVARIANT',
      message: 'stream account-[masked]',
      cause: { type: 'TypeError', code: null, message: 'account [masked] has no book' },
    });
    expect(logged.stack[0]).toMatch(/^at .*masked\.spec\.ts/);
    expect(JSON.stringify(logged)).not.toContain('zhang');
  });

  it('may be anything that was thrown', () => {
    expect(maskedError('zhang')).toMatchObject({ type: 'string', message: '[masked]' });
  });

  it('ends, though its causes do not', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(maskedError(error)).length).toBeGreaterThan(0);
  });
});
