import { isNewFact } from '../../../src/domain/account/account.decider.ts';
import { Rejection } from '../../../src/kernel/errors.ts';

describe('a reported fact', () => {
  const known = new Map([['a', { contentHash: 'x' }]]);

  it('is new if its id is', () => {
    expect(isNewFact({ id: 'b', contentHash: 'x' }, known)).toBe(true);
    expect(isNewFact({ id: 'a', contentHash: 'x' }, new Map())).toBe(true);
  });

  it('is already so with the same id and content', () => {
    expect(isNewFact({ id: 'a', contentHash: 'x' }, known)).toBe(false);
  });

  it('is refused if its id stands for something else', () => {
    const judge = () => isNewFact({ id: 'a', contentHash: 'y' }, known);
    expect(judge).toThrow(Rejection);
    expect(judge).toThrow(expect.objectContaining({ code: 'ID_REUSED' }));
  });
});
