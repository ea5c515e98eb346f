import { Differences, MOST_DIFFERENCES, firstDifference } from '../../src/audit/differences.ts';

describe('the first difference', () => {
  it('is none between equal values, however their keys are ordered', () => {
    expect(
      firstDifference({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }),
    ).toBeNull();
  });

  it('is named by its pointer, in canonical order', () => {
    const published = { score: 612, parts: { credit: 10, identity: 20 } };
    const recomputed = { score: 600, parts: { credit: 10, identity: 26 } };
    const found = { pointer: '/parts/identity', published: 20, recomputed: 26 };
    expect(firstDifference(published, recomputed)).toEqual(found);
  });

  it('is found where something is missing, added, or of another kind', () => {
    const cases = [
      [{ a: 1 }, {}, '/a', 1, null],
      [[1], [1, 2], '/1', null, 2],
      [{ a: [] }, { a: {} }, '/a', [], {}],
      [{ 'a/b~c': 1 }, { 'a/b~c': 2 }, '/a~1b~0c', 1, 2],
    ] as const;
    for (const [one, other, pointer, published, recomputed] of cases) {
      expect(firstDifference(one, other)).toEqual({ pointer, published, recomputed });
    }
  });
});

describe('differences', () => {
  it('are all counted, and the first of them told', () => {
    const differences = new Differences();
    for (let revision = 0; revision < MOST_DIFFERENCES + 5; revision++) {
      differences.add({ where: 'chain', stream: 'account-a', revision, because: 'changed' });
    }
    expect(differences.count).toBe(MOST_DIFFERENCES + 5);
    expect(differences.first).toHaveLength(MOST_DIFFERENCES);
    expect(differences.first[0]).toMatchObject({ revision: 0, published: null });
  });
});
