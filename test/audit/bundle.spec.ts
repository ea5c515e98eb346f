import type { Bundle } from '../../src/audit/bundle.ts';
import { bundleOf } from '../../src/audit/bundle.ts';
import { verifyBundle } from '../../src/audit/verify-bundle.ts';
import type { JsonValue } from '../../src/kernel/envelope.ts';
import { CATALOGUE } from '../../src/domain/catalogue.ts';
import type { Spine } from '../support/spine.ts';
import { ACCOUNTS, FIRST, auditOf, smallBook } from './auditing.ts';
import { fact, dayIn, noon } from '../support/domain/facts.ts';

let spine: Spine;
beforeAll(async () => {
  spine = await smallBook();
});
afterAll(() => spine.close());

const bundle = (accountId: string, cycle: string | null = null) =>
  bundleOf(auditOf(spine.log), { accountId, cycle });

/** As a stranger receives it. */
function sent(bundled: Bundle): Bundle {
  return JSON.parse(JSON.stringify(bundled)) as Bundle;
}

describe('a bundle', () => {
  it('proves every record of every account', async () => {
    for (const accountId of ACCOUNTS) {
      for (const { cycle, scoresRoot, headsRoot } of await spine.closedCycles()) {
        if (accountId === 'eve' && cycle === '2026-10') continue;
        const bundled = await bundle(accountId, cycle);
        expect(verifyBundle(sent(bundled))).toEqual({
          isSound: true,
          fault: null,
          proven: {
            accountId,
            cycle,
            score: bundled.record.score,
            events: bundled.events.length,
            statedPublications: bundled.publications.length - 1,
            statedPeerScores: 0,
            scoresRoot,
            headsRoot,
          },
        });
      }
    }
  });

  it('is by default of the last record', async () => {
    expect(await bundle('bob')).toEqual(await bundle('bob', '2026-12'));
  });

  it.each([
    ['nobody', null, 'UNKNOWN_ACCOUNT'],
    ['bob', '2027-01', 'UNKNOWN_CYCLE'],
    ['eve', '2026-10', 'NOT_PUBLISHED'],
  ])('is refused of %s in %s: %s', async (accountId, cycle, code) => {
    await expect(bundle(accountId, cycle)).rejects.toMatchObject({ code });
  });

  it('shows whatever is changed in it', async () => {
    const sound = sent(await bundle('bob'));
    const unfound: string[] = [];
    for (const path of pathsIn(sound as unknown as JsonValue)) {
      const tampered = changed(sound, path);
      if (verifyBundle(tampered).isSound) unfound.push(path.join('/'));
    }
    // The roots do not hold how many streams there are, nor from what earlier scores were
    // computed: that only has to lead to the record which they do hold.
    const isHeld = (path: string) =>
      !/^heads\/size|^publications\/\d+\/(decidedAt|knownFrom|revision)$/.test(path);
    expect(unfound.filter(isHeld)).toEqual([]);
  });

  it('names the first thing that does not hold', async () => {
    const sound = sent(await bundle('bob'));
    const faultOf = (change: (bundled: Bundle) => unknown) => {
      const copy = structuredClone(sound);
      change(copy);
      return verifyBundle(copy).fault?.check;
    };
    const events = (bundled: Bundle) => bundled.events as Bundle['events'][number][];
    expect(faultOf((copy) => Object.assign(copy, { format: 'else' }))).toBe('form');
    expect(faultOf((copy) => events(copy).splice(3, 1))).toBe('form');
    expect(faultOf((copy) => Object.assign(copy.events[2] ?? {}, { occurredAt: 0 }))).toBe('chain');
    expect(faultOf((copy) => events(copy).reverse())).toBe('chain');
    expect(faultOf((copy) => Object.assign(copy.heads, { path: [] }))).toBe('head');
    expect(faultOf((copy) => Object.assign(copy.record, { score: 900 }))).toBe('record');
    expect(faultOf((copy) => Object.assign(copy, { scorecards: {} }))).toBe('scorecard');
    expect(
      faultOf((copy) => Object.assign(copy, { publications: copy.publications.slice(-1) })),
    ).toBe('score');
  });

  it.each([null, 1, 'bundle', [], {}, { format: 'abt-bundle/1' }])(
    'is not what is none: %p',
    (other) => {
      expect(verifyBundle(other)).toMatchObject({ isSound: false, fault: { check: 'form' } });
    },
  );
});

describe('a bundle of a cycle that was amended', () => {
  it('proves records that came late, and those beside them', async () => {
    const { GoodsDelivered: _, ...lacking } = CATALOGUE;
    const book = await smallBook();
    try {
      const at = noon(dayIn(FIRST + 3, 2));
      const order = { orderId: 'o' };
      await book.report('cat', [fact('GoodsDelivered', at, { data: order, id: 'goods' })]);
      book.restart(lacking);
      await book.catchUp();
      await book.openCycle(FIRST + 3, 2);
      await book.catchUp();
      book.restart(CATALOGUE);
      await book.retryParked('cat');
      await book.catchUp();
      expect((await book.closedCycles()).at(-1)?.parked).toHaveLength(1);
      const roots = await book.scoresRoots();
      for (const accountId of ['bob', 'cat']) {
        const bundled = await bundleOf(auditOf(book.log), { accountId, cycle: '2027-01' });
        expect(verifyBundle(sent(bundled))).toMatchObject({
          isSound: true,
          proven: { scoresRoot: roots.at(-1) },
        });
      }
    } finally {
      await book.close();
    }
  });
});

/** The way to every text, number and truth value. */
function pathsIn(value: JsonValue): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner).map((path) => [key, ...path]),
  );
}

function changed(bundled: Bundle, path: readonly string[]): unknown {
  const copy = structuredClone(bundled) as unknown as Record<string, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  parent[last] = other(parent[last]);
  return copy;
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 0 : `${value as string}0`;
}
