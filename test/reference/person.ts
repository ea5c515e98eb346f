import { formatCycle } from './dates.ts';
import { amount, firstOfEach, has, ofType, text } from './facts.ts';
import type { CountedFact } from './facts.ts';

/** The scores that other accounts were published with, by cycle (`2026-11`) and account. */
export type PeerTable = Record<string, Record<string, number>>;

export interface PersonFeatures {
  incomeCycles12: number;
  insuranceCycles12: number;
  hasVehicle: boolean;
  hasProperty: boolean;
  financialTier: number;
  contractsFulfilled12: number;
  investmentCycles12: number;
  donationCycles12: number;
  disputesLost6: number;
  hasRealName: boolean;
  hasEducation: boolean;
  hasJob: boolean;
  hasEmail: boolean;
  hasAddress: boolean;
  hasLicence: boolean;
  hasTaxResidency: boolean;
  hasInvestorCertificate: boolean;
  phoneMonths: number | null;
  phoneChanges12: number;
  goodPeers: number;
  keptPeers: number;
  riskyContacts: number;
}

/** What is known of a person: profile, phone, means, giving, disputes and other people. */
export function personFeatures(
  cycle: number,
  facts: CountedFact[],
  peers: PeerTable,
): PersonFeatures {
  const within = (cycles: number, ...types: string[]) =>
    ofType(facts, ...types).filter((fact) => fact.cycle > cycle - cycles);
  const cyclesOf = (found: CountedFact[]) => new Set(found.map((fact) => fact.cycle)).size;
  const hasRealName = ofType(facts, 'RealNameVerified').length > 0;
  const assets = ofType(facts, 'AssetVerified');
  const assetsOf = (kind: string) => assets.filter((fact) => text(fact, 'kind') === kind);
  return {
    incomeCycles12: cyclesOf(within(12, 'IncomeReceived')),
    insuranceCycles12: cyclesOf(within(12, 'InsuranceContributed')),
    hasVehicle: assetsOf('vehicle').length + assetsOf('garage').length > 0,
    hasProperty: assetsOf('property').length > 0,
    financialTier: tierOf(assetsOf('financial').at(-1)),
    contractsFulfilled12: within(12, 'ServiceContractFulfilled').length,
    investmentCycles12: cyclesOf(within(12, 'InvestmentContributed')),
    donationCycles12: cyclesOf(within(12, 'DonationMade')),
    disputesLost6: disputesLost(facts).filter((fact) => fact.cycle > cycle - 6).length,
    hasRealName,
    ...profile(facts),
    ...phone(cycle, facts, hasRealName),
    ...people(cycle, facts, peers[formatCycle(cycle - 1)] ?? {}),
  };
}

function tierOf(asset: CountedFact | undefined): number {
  return asset !== undefined && has(asset, 'tier') ? amount(asset, 'tier') : 0;
}

/** The first dispute of each order that was the buyer's fault. */
function disputesLost(facts: CountedFact[]): CountedFact[] {
  const lost = ofType(facts, 'OrderDisputed').filter((fact) => text(fact, 'fault') === 'buyer');
  return firstOfEach(lost, (fact) => text(fact, 'orderId'));
}

/** Of each item the last word counts: provided, or withdrawn again. */
function profile(facts: CountedFact[]) {
  const provided = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'ProfileItemProvided') provided.add(text(fact, 'item'));
    if (fact.type === 'ProfileItemWithdrawn') provided.delete(text(fact, 'item'));
  }
  return {
    hasEducation: provided.has('education'),
    hasJob: provided.has('job'),
    hasEmail: provided.has('email'),
    hasAddress: provided.has('address'),
    hasLicence: provided.has('licence'),
    hasTaxResidency: provided.has('taxResidency'),
    hasInvestorCertificate: provided.has('investorCertificate'),
  };
}

/** Binding the phone that is bound already changes nothing; the first binding is no change. */
function phone(cycle: number, facts: CountedFact[], hasRealName: boolean) {
  const bound: CountedFact[] = [];
  for (const fact of ofType(facts, 'PhoneBound')) {
    const last = bound.at(-1);
    if (last === undefined || text(last, 'phoneRef') !== text(fact, 'phoneRef')) bound.push(fact);
  }
  const present = bound.at(-1);
  const changes = bound.filter((fact) => fact !== bound[0] && fact.cycle > cycle - 12);
  return {
    phoneMonths: hasRealName && present !== undefined ? cycle - present.cycle : null,
    phoneChanges12: changes.length,
  };
}

function people(cycle: number, facts: CountedFact[], published: Record<string, number>) {
  const peers = standing(facts, 'ConnectionAdded', 'ConnectionRemoved');
  let goodPeers = 0;
  let keptPeers = 0;
  for (const [peer, since] of peers) {
    if ((published[peer] ?? 0) >= 650) goodPeers += 1;
    if (cycle - since >= 12) keptPeers += 1;
  }
  const risks = standing(facts, 'RiskyContactFlagged', 'RiskyContactCleared');
  return { goodPeers, keptPeers, riskyContacts: risks.size };
}

/** Those who were added and not removed again, and the cycle since which they have been there. */
function standing(facts: CountedFact[], added: string, removed: string): Map<string, number> {
  const since = new Map<string, number>();
  for (const fact of ofType(facts, added, removed)) {
    const peer = text(fact, 'peerAccountId');
    if (fact.type === removed) since.delete(peer);
    else if (!since.has(peer)) since.set(peer, fact.cycle);
  }
  return since;
}
