import fc from 'fast-check';
import type { FactData, FactType } from '../../../src/domain/account/account.events.ts';
import {
  ASSET_KINDS,
  CARD_KINDS,
  DIRECTIONS,
  DISPUTE_OUTCOMES,
  FAULTS,
  HIGHEST_TIER,
  INSURANCE_KINDS,
  PROFILE_ITEMS,
  SCENES,
} from '../../../src/domain/account/vocabulary.ts';
import { SHANGHAI } from './facts.ts';
import { PEERS } from './peers.ts';
import type { Draft, Story } from './story-parts.ts';
import { time } from './story-parts.ts';

/** What becomes known of a person, and what is done about a person's records. */
type Said = Draft['said'];

/** Days from one fact to the next: around the lengths of the windows, too. */
const pause = fc.constantFrom(0, 0, 1, 20, 30, 31, 61, 150, 184, 330, 365, 366, 400);

/** Several facts of a kind, one after another. */
function several(said: fc.Arbitrary<Said>, atMost = 6): fc.Arbitrary<Story> {
  const step = fc.record({ said, pause, time });
  return fc.array(step, { minLength: 1, maxLength: atMost }).map((steps): Story => (begin) => {
    let day = begin;
    return steps.map((each, n): Draft => {
      if (n > 0) day += each.pause;
      return { at: SHANGHAI.startOf(day) + each.time, said: each.said };
    });
  });
}

/** The same month after month, with some months left out. */
function monthly(said: fc.Arbitrary<Said>): fc.Arbitrary<Story> {
  return fc
    .record({ said, months: fc.integer({ min: 2, max: 20 }), time, left: fc.array(fc.nat(19)) })
    .map(
      ({ said: told, months, time: at, left }): Story =>
        (begin) =>
          Array.from({ length: months }, (_, month) => month)
            .filter((month) => !left.includes(month))
            .map((month) => ({ at: SHANGHAI.startOf(begin + 30 * month) + at, said: told })),
    );
}

function saying<Type extends FactType>(
  type: Type,
  data: fc.Arbitrary<FactData[Type]>,
): fc.Arbitrary<Said> {
  return data.map((each) => ({ type, data: each }) as Said);
}

const profileItem = fc.record({ item: fc.constantFrom(...PROFILE_ITEMS) });
const profile = several(
  fc.oneof(
    { weight: 4, arbitrary: saying('ProfileItemProvided', profileItem) },
    { weight: 1, arbitrary: saying('ProfileItemWithdrawn', profileItem) },
  ),
  8,
);

const phone = several(
  saying('PhoneBound', fc.record({ phoneRef: fc.constantFrom('phone-1', 'phone-2', 'phone-3') })),
);
const card = several(
  saying('CardBound', fc.record({ cardRef: fc.string(), kind: fc.constantFrom(...CARD_KINDS) })),
  2,
);

const income = saying('IncomeReceived', fc.record({ month: fc.constant('2026-01') }));
const insurance = saying(
  'InsuranceContributed',
  fc.record({ kind: fc.constantFrom(...INSURANCE_KINDS) }),
);
const asset = saying(
  'AssetVerified',
  fc.record(
    { kind: fc.constantFrom(...ASSET_KINDS, 'financial'), tier: fc.nat(HIGHEST_TIER) },
    { requiredKeys: ['kind'] },
  ),
);
const means = fc.oneof(monthly(income), monthly(insurance), several(asset));

const place = { scene: fc.constantFrom(...SCENES.slice(4, 14)), channel: fc.constant('app') };
const doing = fc.record(place, { requiredKeys: [] });
const moving = fc.record(
  { ...place, direction: fc.constantFrom(...DIRECTIONS) },
  { requiredKeys: [] },
);
const activity = fc.oneof(
  several(saying('TransferMade', moving)),
  several(saying('RedPacketExchanged', moving)),
  monthly(saying('DonationMade', doing)),
  monthly(saying('InvestmentContributed', doing)),
  several(saying('ServiceContractFulfilled', doing), 14),
  several(saying('ServiceContractBreached', doing)),
);

const dispute = several(
  saying(
    'OrderDisputed',
    fc.record({
      orderId: fc.constantFrom('order-1', 'order-2', 'order-3', 'order-4'),
      fault: fc.constantFrom(...FAULTS, 'buyer'),
    }),
  ),
);

/** `a-0` and `a-1` are accounts of the histories that are published together. */
const peer = fc.record({ peerAccountId: fc.constantFrom(...PEERS, 'a-0', 'a-1') });
const connections = several(
  fc.oneof(
    { weight: 5, arbitrary: saying('ConnectionAdded', peer) },
    { weight: 2, arbitrary: saying('ConnectionRemoved', peer) },
  ),
  12,
);
const someone = fc.record({ peerAccountId: fc.constantFrom('risk-1', 'risk-2', 'good-1') });
const risks = several(
  fc.oneof(saying('RiskyContactFlagged', someone), saying('RiskyContactCleared', someone)),
);

/** What is recorded and gives no points. */
const beside = several(
  fc.oneof(
    saying('GroupJoined', fc.record({ groupRef: fc.string() })),
    saying('PartnerScoreReported', fc.record({ scheme: fc.string(), score: fc.nat(900) })),
    saying('LoanDrawn', fc.record({ lineId: fc.constant('line-a'), amountMinor: fc.nat(100) })),
    saying('AuthorisationRevoked', fc.record({ authorisationRef: fc.string() })),
    saying('DisputeOpened', fc.record({ targetId: fc.string(), reason: fc.string() })),
    saying(
      'DisputeResolved',
      fc.record({ targetId: fc.string(), outcome: fc.constantFrom(...DISPUTE_OUTCOMES) }),
    ),
  ),
);

const repair = several(
  saying(
    'CreditRepairGranted',
    fc.record(
      {
        targetId: fc.constantFrom('obligation:o1', 'obligation:o2', 'bill:b1', 'line:line-a'),
        policyId: fc.constant('policy-1'),
      },
      { requiredKeys: ['policyId'] },
    ),
  ),
  2,
);
const erasure = several(saying('SubjectErased', fc.constant({})), 1);

/** Ten friends for years and a whole profile: what gives the points that single facts do not. */
const settled = fc
  .record({ time, friends: fc.nat(11) })
  .map(({ time: at, friends }): Story => (begin) => {
    const said: Said[] = [
      ...PROFILE_ITEMS.map((item) => ({ type: 'ProfileItemProvided', data: { item } }) as const),
      { type: 'PhoneBound', data: { phoneRef: 'phone-1' } },
      ...PEERS.slice(0, friends).map(
        (peerAccountId) => ({ type: 'ConnectionAdded', data: { peerAccountId } }) as const,
      ),
    ];
    return said.map((each, n) => ({ at: SHANGHAI.startOf(begin + n) + at, said: each }));
  });

export const personStory: fc.Arbitrary<Story> = fc.oneof(
  { weight: 3, arbitrary: profile },
  { weight: 4, arbitrary: phone },
  { weight: 1, arbitrary: card },
  { weight: 5, arbitrary: means },
  { weight: 5, arbitrary: activity },
  { weight: 3, arbitrary: dispute },
  { weight: 5, arbitrary: connections },
  { weight: 3, arbitrary: risks },
  { weight: 2, arbitrary: beside },
  { weight: 3, arbitrary: repair },
  { weight: 3, arbitrary: settled },
  { weight: 1, arbitrary: erasure },
);
