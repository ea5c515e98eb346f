import fc from 'fast-check';
import type { Bucket } from '../../../src/domain/assessment/buckets.ts';
import { BUCKETS } from '../../../src/domain/assessment/buckets.ts';
import type { MovementInput, Standing } from '../../../src/domain/assessment/movement.ts';
import { effortOf, move } from '../../../src/domain/assessment/movement.ts';
import { SCORECARD_V1 } from '../../../src/domain/scorecard/v1.ts';

const RULES = SCORECARD_V1.movement;
const FULL = RULES.fullEffort;
const score = fc.integer({ min: 350, max: 950 });
const target = fc.integer({ min: 350, max: 950 });
const effort = fc.constantFrom(0, RULES.partialEffort, FULL);
const bucket = fc.constantFrom(...BUCKETS);

/** No default, a new one, or one that escalates. */
const oneShock = fc
  .record({ bucket, before: fc.option(bucket), isGiven: fc.boolean() })
  .map(({ bucket: b, before, isGiven }) => ({
    defaults: isGiven ? [open('x', b)] : [],
    charged: isGiven && before ? { x: { bucket: before, points: 0 } } : {},
  }));

describe('the movement of a score', () => {
  it('T4: a new default of any bucket lowers any score at the first cut that knows it', () => {
    fc.assert(
      fc.property(score, target, bucket, effort, (from, to, b, units) => {
        fc.pre(from > 350);
        const unharmed = step(from, { target: to, effort: units });
        const hit = step(from, { target: to, effort: units, defaults: [open('x', b)] });
        expect(hit.score).toBeLessThan(from);
        expect(hit.movement.kind).toBe('shock');
        expect(unharmed.movement.shock).toBe(0);
        // The next cut knows it already.
        const next = step(hit.score, { defaults: [open('x', b)] }, hit.charged);
        expect(next.movement.shock).toBe(0);
      }),
    );
  });

  it('T7: from 700 to 750 in 9 cycles, to 800 in 25; from 800 to 850 in 25, to 950 in 125', () => {
    const cyclesFrom = (from: number, to: number) => {
      let cycles = 0;
      for (let at = from; at < to; cycles++) at = step(at, { effort: FULL }).score;
      return cycles;
    };
    expect([cyclesFrom(700, 750), cyclesFrom(700, 800)]).toEqual([9, 25]);
    expect([cyclesFrom(800, 850), cyclesFrom(800, 950)]).toEqual([25, 125]);
  });

  it.each([
    [600, 15],
    [699, 6],
    [700, 6],
    [750, 3],
    [800, 2],
    [850, 1],
    [950, 0],
  ])('at %d a perfect cycle earns %d', (from, points) => {
    expect(step(from, { effort: FULL }).movement.climb).toBe(points);
  });

  it('T10: with a default open there is no effort, and without effort no rise', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), score, (allOnTime, hasEvidence, from) => {
        const given = { wasDue: true, allOnTime, hasEvidence, isOnProbation: false };
        const units = effortOf({ ...given, hasOpenDefault: true }, RULES);
        const charged = { x: { bucket: '90+', points: 100 } } as const;
        const moved = step(from, { effort: units, defaults: [open('x', '90+')] }, charged);
        expect(moved).toMatchObject({ score: from, movement: { kind: 'hold', climb: 0 } });
      }),
    );
  });

  it('T11: no fact, no rise; only a profile item, half a rise', () => {
    const idle = { hasOpenDefault: false, wasDue: false, allOnTime: true, isOnProbation: false };
    const none = effortOf({ ...idle, hasEvidence: false }, RULES);
    const some = effortOf({ ...idle, hasEvidence: true }, RULES);
    expect(step(600, { effort: none, target: 622 }).score).toBe(600);
    expect(step(600, { effort: some, target: 622 }).score).toBe(607);
  });

  it.each([
    ['all paid in time', { wasDue: true, allOnTime: true }, 30],
    ['something late', { wasDue: true, allOnTime: false }, 0],
    ['all paid in time, on probation', { wasDue: true, allOnTime: true, isOnProbation: true }, 15],
    ['evidence only, on probation', { hasEvidence: true, isOnProbation: true }, 15],
    ['evidence, and an open default', { hasEvidence: true, hasOpenDefault: true }, 0],
    ['evidence, but something late', { wasDue: true, allOnTime: false, hasEvidence: true }, 0],
  ])('the effort of a cycle with %s', (_, facts, units) => {
    const nothing = { hasOpenDefault: false, wasDue: false, allOnTime: true, hasEvidence: false };
    expect(effortOf({ ...nothing, isOnProbation: false, ...facts }, RULES)).toBe(units);
  });

  it('T19: the points of a default that is no longer given come back', () => {
    const charged = { x: { bucket: '30-59', points: 70 }, y: { bucket: '1-29', points: 20 } };
    const moved = step(600, { defaults: [open('y', '1-29')] }, charged as Standing['charged']);
    expect(moved.movement).toMatchObject({ from: 600, refund: 70, shock: 0, climb: 0 });
    expect(moved).toMatchObject({ score: 670, charged: { y: charged.y } });
    expect(moved.charged).not.toHaveProperty('x');
  });

  it('never gives back beyond 950', () => {
    const moved = step(900, {}, { x: { bucket: '90+', points: 120 } });
    expect(moved).toMatchObject({ score: 950, movement: { refund: 50 } });
  });

  it.each([
    ['1-29', 23],
    ['30-59', 77],
    ['60-89', 95],
    ['90+', 142],
  ] as const)('at 680 a new default of %s costs %d', (b, points) => {
    expect(step(680, { defaults: [open('x', b)] }).movement.shock).toBe(-points);
  });

  it('charges an escalation with the difference, both at the present score', () => {
    const charged = { x: { bucket: '1-29', points: 25 } } as const;
    const moved = step(680, { defaults: [open('x', '60-89')] }, charged);
    expect(moved.movement.shock).toBe(-(95 - 23));
    expect(moved.charged).toEqual({ x: { bucket: '60-89', points: 25 + 72 } });
  });

  it('keeps the charge of a default that has become milder', () => {
    const charged = { x: { bucket: '60-89', points: 95 } } as const;
    const moved = step(680, { defaults: [open('x', '1-29')] }, charged);
    expect(moved).toMatchObject({ score: 680, movement: { kind: 'hold' }, charged });
  });

  it('allots at most 200 points and what is left above 350, in order of key', () => {
    const defaults = [open('a', '90+'), open('b', '90+'), open('c', '1-29')];
    expect(step(600, { defaults }).charged).toEqual({
      a: { bucket: '90+', points: 122 },
      b: { bucket: '90+', points: 78 },
      c: { bucket: '1-29', points: 0 },
    });
    expect(step(380, { defaults })).toMatchObject({ score: 350, movement: { shock: -30 } });
  });

  it('a larger fall includes the shock, and its extra belongs to no default', () => {
    const moved = step(600, { target: 500, defaults: [open('x', '1-29')] });
    expect(moved.movement).toMatchObject({ kind: 'shock', shock: -20, fall: -10 });
    expect(moved.charged).toEqual({ x: { bucket: '1-29', points: 20 } });
  });

  it('charges nothing for a default that has lost its weight', () => {
    const spent = { key: 'x', bucket: '90+', quarters: 0 } as const;
    expect(step(600, { defaults: [spent] }).movement.shock).toBe(0);
  });

  it('charges nothing anew once the repair of what was taken as charged is voided', () => {
    const [fresh, repaired] = [open('x', '90+'), { ...open('x', '90+'), quarters: 0 }];
    const later = step(600, { defaults: [repaired] }, opening([fresh]).charged);
    expect(step(600, { defaults: [fresh] }, later.charged).movement.shock).toBe(0);
    const voided = step(600, { defaults: [fresh] }, opening([repaired]).charged);
    expect(voided.movement.shock).toBe(0);
  });

  it('charges only the difference once the payment of what had expired is reversed', () => {
    const expired = { ...open('x', '1-29'), quarters: 0 };
    const later = step(600, { defaults: [expired] }, opening([expired]).charged);
    expect(step(600, { defaults: [open('x', '1-29')] }, later.charged).movement.shock).toBe(0);
    const reversed = step(600, { defaults: [open('x', '90+')] }, later.charged);
    expect(reversed.movement.shock).toBe(-(122 - 20));
  });

  it('an opening is at most 600 and takes what is known as charged', () => {
    const first = opening([open('x', '90+')], 731);
    expect(first).toMatchObject({ score: 600, movement: { kind: 'opening', from: null } });
    expect(opening([], 500).score).toBe(500);
    expect(first.charged).toEqual({ x: { bucket: '90+', points: 0 } });
  });
});

describe('for all scores and targets', () => {
  it('I1: a score stays within 350..950, moves towards its target and never past it', () => {
    fc.assert(
      fc.property(score, target, effort, (from, to, units) => {
        const moved = step(from, { target: to, effort: units }).score;
        expect(moved).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(moved).toBeLessThanOrEqual(Math.max(from, to));
        const hit = step(from, { target: to, defaults: [open('x', '90+')] }).score;
        expect(hit).toBeGreaterThanOrEqual(350);
      }),
    );
  });

  it('I2: who is not ahead does not get ahead, climbing, falling or by one shock', () => {
    fc.assert(
      fc.property(score, score, target, effort, oneShock, (a, b, to, units, shock) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const input = { target: to, effort: units, defaults: shock.defaults };
        const behind = step(low, input, shock.charged).score;
        expect(behind).toBeLessThanOrEqual(step(high, input, shock.charged).score);
      }),
    );
  });

  it('I3: a higher target never gives a lower score', () => {
    fc.assert(
      fc.property(score, target, target, effort, oneShock, (from, a, b, units, shock) => {
        const given = { effort: units, defaults: shock.defaults };
        const low = step(from, { ...given, target: Math.min(a, b) }, shock.charged);
        const high = step(from, { ...given, target: Math.max(a, b) }, shock.charged);
        expect(low.score).toBeLessThanOrEqual(high.score);
      }),
    );
  });

  it('I4: the parts of a movement add up to the difference it makes', () => {
    const defaults = fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c'),
        bucket,
        quarters: fc.constantFrom(0, 1, 4),
      }),
    );
    const charged = fc.dictionary(
      fc.constantFrom('a', 'b', 'd'),
      fc.record({ bucket, points: fc.nat(150) }),
    );
    fc.assert(
      fc.property(score, target, effort, defaults, charged, (from, to, units, given, before) => {
        const unique = [...new Map(given.map((each) => [each.key, each])).values()];
        const moved = step(from, { target: to, effort: units, defaults: unique }, before);
        const { refund, shock, fall, climb } = moved.movement;
        expect(refund + shock + fall + climb).toBe(moved.score - from);
        const chargedNow = Object.entries(moved.charged);
        const more = chargedNow.map(([key, each]) => each.points - (before[key]?.points ?? 0));
        expect(more.reduce((sum, points) => sum + points, 0)).toBe(0 - shock);
      }),
    );
  });
});

function open(key: string, b: Bucket) {
  return { key, bucket: b, quarters: 4 };
}

function opening(defaults: MovementInput['defaults'], target = 600) {
  return move({ standing: null, target, defaults, effort: 0 }, SCORECARD_V1);
}

function step(
  from: number,
  input: Partial<MovementInput>,
  charged: Standing['charged'] = {},
): ReturnType<typeof move> {
  const standing = { score: from, charged };
  return move({ target: 950, defaults: [], effort: 0, ...input, standing }, SCORECARD_V1);
}
