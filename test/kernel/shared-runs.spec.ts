import { SharedRuns } from '../../src/kernel/shared-runs.ts';

describe('shared runs', () => {
  it('are one at a time, and who asks during one shares the next', async () => {
    let count = 0;
    let running = 0;
    const runs = new SharedRuns(async () => {
      expect((running += 1)).toBe(1);
      const own = (count += 1);
      await new Promise(setImmediate);
      running -= 1;
      return own;
    });
    const first = runs.run();
    await Promise.resolve();
    const others = Array.from({ length: 10 }, () => runs.run());
    expect(await first).toBe(1);
    expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
    expect(await runs.run()).toBe(3);
  });

  it('go on after one that fails, of which those are told who shared it', async () => {
    let count = 0;
    const broken = new Error('the first fails');
    const runs = new SharedRuns(async () => {
      if ((count += 1) === 1) throw broken;
      return count;
    });
    const [one, other] = [runs.run(), runs.run()];
    await expect(one).rejects.toBe(broken);
    await expect(other).rejects.toBe(broken);
    expect(await runs.run()).toBe(2);
  });
});
