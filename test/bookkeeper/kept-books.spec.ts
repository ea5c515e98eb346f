import { newAccountBook } from '../../src/bookkeeper/account-book.ts';
import { KeptBooks } from '../../src/bookkeeper/kept-books.ts';

const alice = newAccountBook('alice');
const bob = newAccountBook('bob');
const carol = newAccountBook('carol');

describe('Books that are kept', () => {
  it('are taken once: whoever has one has it alone', () => {
    const kept = new KeptBooks();
    kept.keep(alice, 10);
    expect(kept.take('alice')).toBe(alice);
    expect(kept.take('alice')).toBeUndefined();
  });

  it('stay while there is no room for others', () => {
    const kept = new KeptBooks(25);
    kept.keep(alice, 10);
    kept.keep(bob, 10);
    kept.keep(carol, 10);
    expect(kept.take('carol')).toBeUndefined();
    expect(kept.take('alice')).toBe(alice);
    expect(kept.take('bob')).toBe(bob);
  });

  it('make room when they are taken, kept anew with another size, or cleared', () => {
    const kept = new KeptBooks(25);
    kept.keep(alice, 20);
    kept.keep(alice, 5);
    kept.keep(bob, 20);
    expect(kept.take('alice')).toBe(alice);
    kept.keep(carol, 5);
    kept.clear();
    expect(kept.take('bob')).toBeUndefined();
    expect(kept.take('carol')).toBeUndefined();
    kept.keep(alice, 25);
    expect(kept.take('alice')).toBe(alice);
  });

  it('are not kept where one alone is beyond the limit', () => {
    const kept = new KeptBooks(25);
    kept.keep(alice, 26);
    expect(kept.take('alice')).toBeUndefined();
  });
});
