import { setImmediate } from 'node:timers/promises';
import { Gate } from '../../src/event-log/gate.ts';

/** Work that is inside until it is let go. */
function visitor(gate: Gate, weight: number) {
  const { promise, resolve } = Promise.withResolvers<null>();
  const state = { isInside: false, leave: () => resolve(null) };
  void gate.pass(weight, () => {
    state.isInside = true;
    return promise;
  });
  return state;
}

describe('A gate', () => {
  it('lets in so many, then one for each that leaves, in their order', async () => {
    const gate = new Gate(2, 100);
    const all = [1, 1, 1, 1].map((weight) => visitor(gate, weight));
    await setImmediate();
    expect(all.map(({ isInside }) => isInside)).toEqual([true, true, false, false]);
    all[1]?.leave();
    await setImmediate();
    expect(all.map(({ isInside }) => isInside)).toEqual([true, true, true, false]);
  });

  it('lets in no more than its weight, and the heaviest alone', async () => {
    const gate = new Gate(10, 100);
    const all = [60, 50, 1, 500, 1].map((weight) => visitor(gate, weight));
    await setImmediate();
    expect(all.map(({ isInside }) => isInside)).toEqual([true, false, false, false, false]);
    all[0]?.leave();
    await setImmediate();
    expect(all.map(({ isInside }) => isInside)).toEqual([true, true, true, false, false]);
    all[1]?.leave();
    all[2]?.leave();
    await setImmediate();
    expect(all.map(({ isInside }) => isInside)).toEqual([true, true, true, true, false]);
    all[3]?.leave();
    await setImmediate();
    expect(all[4]?.isInside).toBe(true);
  });

  it('is left by what fails, too', async () => {
    const gate = new Gate(1, 1);
    await expect(gate.pass(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.pass(1, async () => 'in')).toBe('in');
  });
});
