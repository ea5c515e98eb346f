import { Turns } from '../../src/commands/turns.ts';

const later = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('of one key are taken one after the other, in their order', async () => {
    const turns = new Turns();
    const told: string[] = [];
    const work = (n: number) => async () => {
      told.push(`begin ${n}`);
      await later();
      told.push(`end ${n}`);
    };
    await Promise.all([1, 2, 3].map((n) => turns.take('a', work(n))));
    expect(told).toEqual([1, 2, 3].flatMap((n) => [`begin ${n}`, `end ${n}`]));
  });

  it('of several keys are taken side by side', async () => {
    const turns = new Turns();
    const { promise: gate, resolve: open } = Promise.withResolvers<unknown>();
    const waiting = turns.take('a', () => gate);
    expect(await turns.take('b', () => Promise.resolve('done'))).toBe('done');
    open(null);
    await waiting;
  });

  it('give their results and errors to whoever took them', async () => {
    const turns = new Turns();
    const results = await Promise.allSettled([
      turns.take('a', () => Promise.reject(new Error('first'))),
      turns.take('a', () => Promise.resolve('second')),
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { message: 'first' } },
      { status: 'fulfilled', value: 'second' },
    ]);
  });

  it('are bounded', async () => {
    const turns = new Turns();
    const { promise: gate, resolve: open } = Promise.withResolvers<unknown>();
    const all = Array.from({ length: 10_000 }, () => turns.take('a', () => gate));
    const refused = expect.objectContaining({ code: 'OVERLOADED' }) as Error;
    await expect(turns.take('b', () => gate)).rejects.toThrow(refused);
    open(null);
    await Promise.all(all);
    await expect(turns.take('b', () => gate)).resolves.toBeNull();
  });
});
