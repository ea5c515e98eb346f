import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { AssetKind } from '../../../src/domain/account/vocabulary.ts';
import { ASSET_KINDS, PROFILE_ITEMS } from '../../../src/domain/account/vocabulary.ts';
import type { Scored } from '../../../src/domain/assessment/assess.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { peersAt } from '../../../src/domain/assessment/person-features.ts';
import { cutoffDayOf, firstDayOf } from '../../../src/kernel/business-calendar.ts';
import { cycleNamed, dayIn, on, SHANGHAI } from '../../support/domain/facts.ts';
import { scoresOfPeersIn } from '../../support/domain/peers.ts';
import { scoredIn } from '../../support/domain/publishing.ts';

const NOW = cycleNamed('2026-11');
const known = [
  on(firstDayOf(NOW - 60), 'RealNameVerified', {}),
  on(firstDayOf(NOW - 60), 'DebtPositionReported', { ratioPct: 10 }),
];

describe('a phone', () => {
  const bound = (cyclesAgo: number, phoneRef: string) =>
    on(dayIn(NOW - cyclesAgo, 10), 'PhoneBound', { phoneRef });
  const phoneOf = (...facts: readonly Fact[]) => {
    const { features, lines } = scoredWith(...facts);
    return [features.phoneMonths, features.phoneChanges12, lines.identity.phone];
  };

  it.each([
    [0, 0],
    [2, 0],
    [3, 6],
    [5, 6],
    [6, 12],
    [11, 12],
    [12, 20],
    [40, 20],
  ])('bound %d cycles ago gives %d', (cyclesAgo, points) => {
    expect(phoneOf(bound(cyclesAgo, 'a'))).toEqual([cyclesAgo, 0, points]);
  });

  it('counts by the cycle of its day: the 5th is still the one before', () => {
    const on5th = on(cutoffDayOf(NOW - 12) - 1, 'PhoneBound', { phoneRef: 'a' });
    const on6th = on(cutoffDayOf(NOW - 12), 'PhoneBound', { phoneRef: 'a' });
    expect([phoneOf(on5th)[0], phoneOf(on6th)[0]]).toEqual([12, 11]);
  });

  it('bound once more is no change, and does not start anew', () => {
    expect(phoneOf(bound(20, 'a'), bound(3, 'a'), bound(1, 'a'))).toEqual([20, 0, 20]);
  });

  it('that is another one starts anew', () => {
    expect(phoneOf(bound(20, 'a'), bound(4, 'b'))).toEqual([4, 1, 6]);
    // Back to the first one is a change as well.
    expect(phoneOf(bound(40, 'a'), bound(20, 'b'), bound(4, 'a'))).toEqual([4, 1, 6]);
  });

  it('changed twice in 12 cycles gives nothing, whatever its age', () => {
    expect(phoneOf(bound(20, 'a'), bound(11, 'b'), bound(6, 'c'))).toEqual([6, 2, 0]);
    expect(phoneOf(bound(20, 'a'), bound(12, 'b'), bound(6, 'c'))).toEqual([6, 1, 12]);
    // The first binding is no change.
    expect(phoneOf(bound(8, 'a'), bound(6, 'b'))).toEqual([6, 1, 12]);
  });

  it('is nothing where there is none', () => {
    expect(phoneOf()).toEqual([null, 0, 0]);
  });
});

describe('assets', () => {
  const asset = (cyclesAgo: number, kind: AssetKind, tier?: number) =>
    on(dayIn(NOW - cyclesAgo, 10), 'AssetVerified', tier === undefined ? { kind } : { kind, tier });
  const linesOf = (...facts: readonly Fact[]) => {
    const { vehicle, property, financial } = scoredWith(...facts).lines.capacity;
    return [vehicle, property, financial];
  };

  it('are a vehicle or a garage, a property, and the tier of what is financial', () => {
    expect(linesOf()).toEqual([0, 0, 0]);
    expect(linesOf(asset(50, 'vehicle'))).toEqual([10, 0, 0]);
    expect(linesOf(asset(50, 'garage'))).toEqual([10, 0, 0]);
    expect(linesOf(asset(50, 'property'))).toEqual([0, 15, 0]);
    expect(linesOf(...ASSET_KINDS.map((kind) => asset(1, kind, 4)))).toEqual([10, 15, 20]);
  });

  it('go by the latest tier, be it lower', () => {
    expect(linesOf(asset(3, 'financial', 4), asset(1, 'financial', 1))).toEqual([0, 0, 5]);
    expect(linesOf(asset(1, 'financial', 1), asset(3, 'financial', 4))).toEqual([0, 0, 5]);
    expect(linesOf(asset(3, 'financial', 4), asset(1, 'financial'))).toEqual([0, 0, 0]);
    expect(linesOf(asset(3, 'financial', 4), asset(1, 'property', 0))).toEqual([0, 15, 20]);
  });
});

describe('a profile item', () => {
  const provided = (cyclesAgo: number) =>
    on(dayIn(NOW - cyclesAgo, 10), 'ProfileItemProvided', { item: 'job' });
  const withdrawn = (cyclesAgo: number) =>
    on(dayIn(NOW - cyclesAgo, 10), 'ProfileItemWithdrawn', { item: 'job' });

  it.each<[string, readonly Fact[], number]>([
    ['provided', [provided(9)], 12],
    ['withdrawn', [provided(9), withdrawn(5)], 0],
    ['withdrawn and provided again', [provided(9), withdrawn(5), provided(1)], 12],
    ['withdrawn only', [withdrawn(5)], 0],
    ['provided again before it is withdrawn', [provided(9), provided(5), withdrawn(1)], 0],
  ])('%s', (_, facts, points) => {
    expect(scoredWith(...facts).lines.identity.job).toBe(points);
  });

  it('each gives points of its own', () => {
    const all = PROFILE_ITEMS.map((item) => on(dayIn(NOW, 1), 'ProfileItemProvided', { item }));
    const { clamp: _, ...given } = scoredWith(...all).lines.identity;
    expect(given).toEqual({
      realName: 20,
      education: 12,
      job: 12,
      email: 6,
      address: 6,
      licence: 6,
      taxResidency: 4,
      investorCertificate: 4,
      phone: 0,
    });
  });
});

describe('peers', () => {
  const added = (cyclesAgo: number, peerAccountId: string, n = 10) =>
    on(dayIn(NOW - cyclesAgo, n), 'ConnectionAdded', { peerAccountId });
  const removed = (cyclesAgo: number, peerAccountId: string, n = 10) =>
    on(dayIn(NOW - cyclesAgo, n), 'ConnectionRemoved', { peerAccountId });
  const peersOf = (...facts: readonly Fact[]) => {
    const { goodPeers, keptPeers } = scoredWith(...facts).features;
    return { goodPeers, keptPeers };
  };

  it('are good if they were published at 650 or above in the previous cycle', () => {
    const previous = scoresOfPeersIn(NOW - 1);
    expect([previous.get('good-1'), previous.get('weak')]).toEqual([650, 649]);
    expect([NOW, NOW + 1].map((cycle) => scoresOfPeersIn(cycle).get('rising'))).toEqual([649, 650]);
    const all = ['good-1', 'weak', 'rising', 'unscored', 'unheard-of'];
    expect(peersOf(...all.map((each) => added(0, each)))).toMatchObject({ goodPeers: 2 });
    const next = scoredIn(NOW + 1, [...known, ...all.map((each) => added(0, each))]);
    expect(next.features.goodPeers).toBe(1);
  });

  it('are kept ones after 12 months', () => {
    expect(peersOf(added(12, 'weak', 0))).toEqual({ goodPeers: 0, keptPeers: 1 });
    expect(peersOf(added(12, 'weak', 27), added(11, 'unscored', 0)).keptPeers).toBe(1);
    expect(peersOf(added(11, 'weak', 0)).keptPeers).toBe(0);
  });

  it('start anew once they were removed, but not if they are only added again', () => {
    const gone = [added(30, 'good-1'), removed(2, 'good-1')];
    expect(peersOf(...gone)).toEqual({ goodPeers: 0, keptPeers: 0 });
    expect(peersOf(...gone, added(1, 'good-1'))).toEqual({ goodPeers: 1, keptPeers: 0 });
    expect(peersOf(added(30, 'good-1'), added(1, 'good-1')).keptPeers).toBe(1);
    expect(peersOf(removed(31, 'good-1'), added(30, 'good-1')).keptPeers).toBe(1);
  });

  it('are named to whoever looks up their scores, as of a day', () => {
    const facts = [added(30, 'b'), added(20, 'a'), removed(2, 'b'), added(-1, 'c')];
    const book = bookOf(facts, SHANGHAI);
    expect(peersAt(book, firstDayOf(NOW - 2)).toSorted()).toEqual(['a', 'b']);
    expect(peersAt(book, cutoffDayOf(NOW) - 1)).toEqual(['a']);
    expect(peersAt(bookOf([], SHANGHAI), cutoffDayOf(NOW))).toEqual([]);
  });
});

describe('risky contacts', () => {
  const flagged = (cyclesAgo: number, peerAccountId: string) =>
    on(dayIn(NOW - cyclesAgo, 10), 'RiskyContactFlagged', { peerAccountId });
  const cleared = (cyclesAgo: number, peerAccountId: string) =>
    on(dayIn(NOW - cyclesAgo, 10), 'RiskyContactCleared', { peerAccountId });
  const countOf = (...facts: readonly Fact[]) => scoredWith(...facts).features.riskyContacts;

  it('are flagged and not cleared', () => {
    expect(countOf(flagged(40, 'a'), flagged(30, 'a'), flagged(1, 'b'))).toBe(2);
    expect(countOf(flagged(40, 'a'), cleared(30, 'a'))).toBe(0);
    expect(countOf(flagged(40, 'a'), cleared(30, 'a'), flagged(2, 'a'))).toBe(1);
    expect(countOf(flagged(40, 'a'), cleared(30, 'b'))).toBe(1);
  });
});

describe('lost disputes', () => {
  const disputed = (cyclesAgo: number, orderId: string, fault: 'buyer' | 'seller' = 'buyer') =>
    on(dayIn(NOW - cyclesAgo, 10), 'OrderDisputed', { orderId, fault });
  const countOf = (...facts: readonly Fact[]) => scoredWith(...facts).features.disputesLost6;

  it('are orders, by the first dispute that was the fault of the buyer', () => {
    expect(countOf(disputed(0, 'o'), disputed(1, 'o'), disputed(2, 'p'))).toBe(2);
    expect(countOf(disputed(0, 'o', 'seller'))).toBe(0);
    expect(countOf(disputed(6, 'o'), disputed(1, 'o'))).toBe(0);
    expect(countOf(disputed(6, 'o', 'seller'), disputed(1, 'o'))).toBe(1);
  });
});

function scoredWith(...facts: readonly Fact[]): Scored {
  return scoredIn(NOW, [...known, ...facts]);
}
