import { CATALOGUE, dataOf, factOf, streamOf } from '../../src/domain/catalogue.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { categoryOf, entityOf } from '../../src/kernel/envelope.ts';
import type { JsonObject, RecordedEvent } from '../../src/kernel/envelope.ts';
import { Failure } from '../../src/kernel/errors.ts';
import { dayFrom } from '../../src/kernel/business-calendar.ts';
import { cycleNamed, SHANGHAI } from '../support/domain/facts.ts';

/** Version 1 had yuan, version 2 fen, version 3 names the amount. */
const GROWN: Catalogue = {
  Paid: {
    category: 'account',
    version: 3,
    upcasters: [
      ({ yuan }) => ({ amount: Number(yuan) * 100 }),
      ({ amount }) => ({ amountMinor: amount ?? null }),
    ],
  },
};

/** The types of which an older version could not be brought to the newest form. */
function withoutChain(catalogue: Catalogue): string[] {
  return Object.entries(catalogue)
    .filter(([, { version, upcasters }]) => upcasters.length !== version - 1)
    .map(([type]) => type);
}

describe('the catalogue', () => {
  it.each(Object.entries(CATALOGUE))('%s has a category and a version', (...entry) => {
    const [, { category, version }] = entry;
    expect(Object.keys(streamOf)).toContain(category);
    expect(version).toBeGreaterThanOrEqual(1);
  });

  it('has an upcaster from each version of a type to the next', () => {
    expect(withoutChain(CATALOGUE)).toEqual([]);
    expect(withoutChain(GROWN)).toEqual([]);
  });

  it.each([
    ['newer than its upcasters', 4],
    ['older than its upcasters', 2],
  ])('would be found with a type that is %s', (_how, version) => {
    const upcasters = GROWN.Paid?.upcasters ?? [];
    const broken: Catalogue = { Paid: { category: 'account', version, upcasters } };
    expect(withoutChain({ ...CATALOGUE, ...broken })).toEqual(['Paid']);
  });

  it.each([
    [1, { yuan: 5 }],
    [2, { amount: 500 }],
    [3, { amountMinor: 500 }],
  ])('brings data of version %d to the newest form', (schemaVersion, data) => {
    expect(dataOf(recorded('Paid', { schemaVersion, data }), GROWN)).toEqual({ amountMinor: 500 });
  });

  it.each([
    ['UNKNOWN_TYPE', recorded('NeverHeardOf', {})],
    ['UNKNOWN_TYPE', recorded('constructor', {})],
    ['NEWER_SCHEMA', recorded('Paid', { schemaVersion: 4 })],
  ])('%s: the event was written by a newer program', (code, event) => {
    const read = () => dataOf(event, GROWN);
    expect(read).toThrow(Failure);
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  it.each(['', '{"a":', '5', 'null'])('does not take %j for data', (data) => {
    const damaged = { ...recorded('RealNameVerified', {}), data };
    const told = { code: 'LOG_DAMAGED', message: expect.stringContaining('account-1@4') };
    expect(() => dataOf(damaged)).toThrow(expect.objectContaining(told) as Error);
  });

  it('dates a stored fact by its local day', () => {
    const occurredAt = Date.parse('2026-11-05T16:00:00Z');
    const event = recorded('RealNameVerified', { occurredAt });
    expect(factOf(event, SHANGHAI)).toEqual({
      id: 'id',
      type: 'RealNameVerified',
      occurredAt,
      day: dayFrom('2026-11-06'),
      cycle: cycleNamed('2026-12'),
      data: {},
      revision: 4,
      contentHash: 'content',
    });
  });
});

describe('names of streams', () => {
  it('have their category before the first dash and their account behind it', () => {
    const streams = [
      streamOf.account('a-b'),
      streamOf.onTimeStreak('a-b'),
      streamOf.paymentDefault('a-b', 'obligation:x.y-z'),
    ];
    expect(streams.map(entityOf)).toEqual(['a-b', 'a-b', 'a-b']);
    expect(streams.map(categoryOf)).toEqual(['account', 'onTimeStreak', 'paymentDefault']);
    expect(categoryOf(streamOf.calendar('Asia/Shanghai'))).toBe('calendar');
    expect(categoryOf(streamOf.register('2026-11', 0))).toBe('register');
  });

  it('do not collide', () => {
    const { paymentDefault } = streamOf;
    const keys = ['bill:a', 'bill:a.b', 'bill:a%2Eb', 'bill:a/b', 'line:a#2', 'line:a%232'];
    expect(new Set(keys.map((key) => paymentDefault('x', key))).size).toBe(keys.length);
  });
});

function recorded(
  type: string,
  of: { schemaVersion?: number; occurredAt?: number; data?: JsonObject },
): RecordedEvent {
  const { schemaVersion = 1, occurredAt = 0, data = {} } = of;
  const place = { stream: 'account-1', revision: 4, position: '7', recordedAt: 0 };
  const hashes = { contentHash: 'content', hash: 'hash' };
  const text = JSON.stringify(data);
  return { id: 'id', type, schemaVersion, occurredAt, data: text, ...place, ...hashes };
}
