import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Fact, FactType } from '../account/account.events.ts';
import type { Order, Stamp } from '../account/book.ts';
import { peerKey, peerOf } from '../account/keys.ts';
import { traitsOf } from '../account/traits.ts';
import type { ProfileItem } from '../account/vocabulary.ts';
import type { Features } from '../assessment/features.ts';
import { isLateReceipt } from '../assessment/features.ts';
import { peersAt } from '../assessment/person-features.ts';
import { firstsOfGroups } from '../assessment/queries.ts';
import { isWithin } from '../assessment/windows.ts';
import type { LineRule } from '../scorecard/rules.ts';
import type { Evidence } from './evidence.ts';
import { factsOfDefaults, factsOfItems } from './evidence.ts';

/** The facts that give a line its points, in order of (occurredAt, id): they alone would do. */
export function factsBehind(line: LineRule, evidence: Evidence): readonly Fact[] {
  const behind = new Set(BEHIND[line.feature](evidence));
  if (line.rule === 'steps' && line.spoiledBy) {
    for (const fact of BEHIND[line.spoiledBy.feature](evidence)) behind.add(fact);
  }
  return evidence.facts.filter((fact) => behind.has(fact));
}

type Behind = (evidence: Evidence) => readonly Fact[];

const BEHIND: { readonly [Name in keyof Features]: Behind } = {
  scoringStreak: (evidence) => [
    ...factsOfItems(evidence, evidence.items),
    ...ofType(evidence, 'DelinquencyReported'),
  ],
  repaymentsOnTime24: (evidence) => paidInTime(evidence, { isBill: false, window: 24 }),
  monthsSinceFirstLine: (evidence) => ofType(evidence, 'CreditLineOpened').slice(0, 1),
  openLineKinds,
  defaultsOnFile: (evidence) =>
    factsOfDefaults(
      evidence,
      evidence.weighed.filter((each) => each.quarters > 0),
    ),
  debtRatioPercent: (evidence) => ofType(evidence, 'DebtPositionReported').slice(-1),
  incomeCycles12: (evidence) => within(evidence, 'IncomeReceived', 12),
  insuranceCycles12: (evidence) => within(evidence, 'InsuranceContributed', 12),
  hasVehicle: (evidence) => assets(evidence, ['vehicle', 'garage']).slice(0, 1),
  hasProperty: (evidence) => assets(evidence, ['property']).slice(0, 1),
  financialTier: (evidence) => assets(evidence, ['financial']).slice(-1),
  contractsFulfilled12: (evidence) => within(evidence, 'ServiceContractFulfilled', 12),
  activeDays3: active,
  scenes3: (evidence) => active(evidence).filter(({ data }) => 'scene' in data),
  billsOnTime12: (evidence) => paidInTime(evidence, { isBill: true, window: 12 }),
  investmentCycles12: (evidence) => within(evidence, 'InvestmentContributed', 12),
  donationCycles12: (evidence) => within(evidence, 'DonationMade', 12),
  receiptsInTime6: (evidence) => receipts(evidence, { isLate: false, window: 6 }),
  lateReceipts3: (evidence) => receipts(evidence, { isLate: true, window: 3 }),
  hardQueries6: (evidence) => named(evidence, firstsOfGroups(evidence.book), 6),
  applications6: (evidence) => named(evidence, Object.values(evidence.book.applications), 6),
  disputesLost6: (evidence) => named(evidence, Object.values(evidence.book.disputesLost ?? {}), 6),
  hasRealName: realName,
  hasEducation: (evidence) => profile(evidence, 'education'),
  hasJob: (evidence) => profile(evidence, 'job'),
  hasEmail: (evidence) => profile(evidence, 'email'),
  hasAddress: (evidence) => profile(evidence, 'address'),
  hasLicence: (evidence) => profile(evidence, 'licence'),
  hasTaxResidency: (evidence) => profile(evidence, 'taxResidency'),
  hasInvestorCertificate: (evidence) => profile(evidence, 'investorCertificate'),
  phoneMonths: (evidence) => [...realName(evidence), ...ofType(evidence, 'PhoneBound')],
  phoneChanges12: (evidence) => ofType(evidence, 'PhoneBound'),
  goodPeers: ({ peerScores, scorecard: { goodPeerFrom }, ...evidence }) =>
    connections(evidence, (peer) => (peerScores.get(peer) ?? 0) >= goodPeerFrom),
  keptPeers: (evidence) => connections(evidence, (peer) => isKept(evidence, peer)),
  riskyContacts: risks,
};

function ofType(
  { facts }: Pick<Evidence, 'facts'>,
  ...types: readonly FactType[]
): readonly Fact[] {
  return facts.filter(({ type }) => types.includes(type));
}

/** Those of the last cycles, that of the cut included. */
function within(evidence: Evidence, type: FactType, window: number): readonly Fact[] {
  return ofType(evidence, type).filter((fact) => isWithin(fact.cycle, evidence.cycle, window));
}

function paidInTime(
  evidence: Evidence,
  { isBill, window }: { readonly isBill: boolean; readonly window: number },
): readonly Fact[] {
  const items = evidence.items.filter(
    (item) =>
      item.isOnTime && item.isBill === isBill && isWithin(item.cycle, evidence.cycle, window),
  );
  return factsOfItems(evidence, items);
}

/** The openings of those lines that are open and without an open default. */
function openLineKinds(evidence: Evidence): readonly Fact[] {
  const { book, defaults, cut } = evidence;
  const open = defaults.filter((each) => each.curedOn === null);
  const inDefault = new Set(open.map(({ owner }) => owner));
  const counted = Object.entries(book.lines).filter(
    ([key, { closedOn }]) =>
      !inDefault.has(key) && (closedOn === null || closedOn > cut.knownThrough),
  );
  return byId(
    evidence,
    counted.flatMap(([, { opened }]) => opened ?? []),
  );
}

function assets(evidence: Evidence, kinds: readonly string[]): readonly Fact[] {
  return evidence.facts.filter(
    (fact) => fact.type === 'AssetVerified' && kinds.includes(fact.data.kind),
  );
}

function active({ facts, cycle }: Evidence): readonly Fact[] {
  return facts.filter((fact) => isWithin(fact.cycle, cycle, 3) && traitsOf(fact).activity);
}

/** The receipts, and what stated until when they were to be confirmed. */
function receipts(
  evidence: Evidence,
  { isLate, window }: { readonly isLate: boolean; readonly window: number },
): readonly Fact[] {
  const { book, cycle, cut } = evidence;
  const isCounted = (order: Order) =>
    order.receipt !== null &&
    isWithin(cycleOf(order.receipt.day), cycle, window) &&
    isLateReceipt(order, cut.knownThrough) === isLate;
  const orders = Object.values(book.orders).filter(isCounted);
  return byId(
    evidence,
    orders.flatMap(({ receipt, confirmBys }) => [...(receipt ? [receipt] : []), ...confirmBys]),
  );
}

function named(
  evidence: Evidence,
  stamps: readonly Pick<Stamp, 'id' | 'day'>[],
  window: number,
): readonly Fact[] {
  return byId(
    evidence,
    stamps.filter(({ day }) => isWithin(cycleOf(day), evidence.cycle, window)),
  );
}

function byId({ facts }: Evidence, stamps: readonly Pick<Stamp, 'id'>[]): readonly Fact[] {
  const ids = new Set(stamps.map(({ id }) => id));
  return facts.filter(({ id }) => ids.has(id));
}

function realName(evidence: Evidence): readonly Fact[] {
  return ofType(evidence, 'RealNameVerified').slice(0, 1);
}

/** What was said of an item of the profile last. */
function profile(evidence: Evidence, item: ProfileItem): readonly Fact[] {
  return ofType(evidence, 'ProfileItemProvided', 'ProfileItemWithdrawn')
    .filter(({ data }) => 'item' in data && data.item === item)
    .slice(-1);
}

function connections(
  { book, cut, facts }: Pick<Evidence, 'book' | 'cut' | 'facts'>,
  isCounted: (peer: string) => boolean,
): readonly Fact[] {
  const peers = new Set(peersAt(book, cut.knownThrough).filter(isCounted));
  return ofType({ facts }, 'ConnectionAdded', 'ConnectionRemoved').filter(
    ({ data }) => 'peerAccountId' in data && peers.has(data.peerAccountId),
  );
}

/** For twelve months without a break. */
function isKept({ book, cycle }: Evidence, peer: string): boolean {
  const switches = book.connections?.peers[peerKey(peer)] ?? [];
  const since = switches[switches.findLastIndex((each) => !each.isOn) + 1];
  return since !== undefined && cycle - cycleOf(since.day) >= 12;
}

function risks(evidence: Evidence): readonly Fact[] {
  const all = Object.entries(evidence.book.connections?.risks ?? {});
  const flagged = new Set(
    all.filter(([, switches]) => switches.at(-1)?.isOn).map(([key]) => peerOf(key)),
  );
  return ofType(evidence, 'RiskyContactFlagged', 'RiskyContactCleared').filter(
    ({ data }) => 'peerAccountId' in data && flagged.has(data.peerAccountId),
  );
}
