import type { Day } from '../../kernel/business-calendar.ts';
import type { FactOf } from './account.events.ts';
import type {
  Book,
  CapacityBook,
  ConnectionsBook,
  FirstDays,
  ProfileBook,
  Switch,
} from './book.ts';
import { earliestDay, stampOf } from './book.ts';
import { insertStamped } from './insert.ts';
import { cycleKey, dayKey, peerKey } from './keys.ts';

export function applyToProfile(
  book: Book,
  fact: FactOf<'ProfileItemProvided'> | FactOf<'ProfileItemWithdrawn'>,
): void {
  const { items } = profileOf(book);
  const { item } = fact.data;
  items[item] = switched(items[item], fact, fact.type === 'ProfileItemProvided');
}

export function applyPhone(book: Book, fact: FactOf<'PhoneBound'>): void {
  const profile = profileOf(book);
  const { phoneRef } = fact.data;
  profile.phones = insertStamped(profile.phones, { ...stampOf(fact), phoneRef });
}

function profileOf(book: Book): ProfileBook {
  return (book.profile ??= { items: {}, phones: [] });
}

export function applyToCapacity(
  book: Book,
  fact:
    | FactOf<'IncomeReceived'>
    | FactOf<'InsuranceContributed'>
    | FactOf<'AssetVerified'>
    | FactOf<'ServiceContractFulfilled'>,
): void {
  const capacity = capacityOf(book);
  switch (fact.type) {
    case 'IncomeReceived':
      happened(capacity.income, fact);
      break;
    case 'InsuranceContributed':
      happened(capacity.insurance, fact);
      break;
    case 'ServiceContractFulfilled':
      countOn(capacity.contracts, fact.day);
      break;
    case 'AssetVerified':
      applyAsset(capacity, fact);
  }
}

function applyAsset(capacity: CapacityBook, fact: FactOf<'AssetVerified'>): void {
  switch (fact.data.kind) {
    case 'vehicle':
    case 'garage':
      capacity.vehicleOn = earliestDay(capacity.vehicleOn, fact.day);
      break;
    case 'property':
      capacity.propertyOn = earliestDay(capacity.propertyOn, fact.day);
      break;
    case 'financial': {
      const { tier = 0 } = fact.data;
      capacity.tiers = insertStamped(capacity.tiers, { ...stampOf(fact), tier });
    }
  }
}

function capacityOf(book: Book): CapacityBook {
  return (book.capacity ??= {
    income: {},
    insurance: {},
    vehicleOn: null,
    propertyOn: null,
    tiers: [],
    contracts: {},
  });
}

export function applyGiving(
  book: Book,
  fact: FactOf<'InvestmentContributed'> | FactOf<'DonationMade'>,
): void {
  const giving = (book.giving ??= { investments: {}, donations: {} });
  happened(fact.type === 'DonationMade' ? giving.donations : giving.investments, fact);
}

function happened(days: FirstDays, { cycle, day }: { cycle: number; day: number }): void {
  const key = cycleKey(cycle);
  days[key] = earliestDay(days[key] ?? null, day);
}

function countOn(counts: CapacityBook['contracts'], day: Day): void {
  const key = dayKey(day);
  counts[key] = (counts[key] ?? 0) + 1;
}

export function applyConnection(
  book: Book,
  fact: FactOf<'ConnectionAdded'> | FactOf<'ConnectionRemoved'>,
): void {
  const { peers } = connectionsOf(book);
  const key = peerKey(fact.data.peerAccountId);
  peers[key] = switched(peers[key], fact, fact.type === 'ConnectionAdded');
}

export function applyRisk(
  book: Book,
  fact: FactOf<'RiskyContactFlagged'> | FactOf<'RiskyContactCleared'>,
): void {
  const { risks } = connectionsOf(book);
  const key = peerKey(fact.data.peerAccountId);
  risks[key] = switched(risks[key], fact, fact.type === 'RiskyContactFlagged');
}

function connectionsOf(book: Book): ConnectionsBook {
  return (book.connections ??= { peers: {}, risks: {} });
}

function switched(
  switches: readonly Switch[] | undefined,
  fact: Parameters<typeof stampOf>[0],
  isOn: boolean,
): readonly Switch[] {
  return insertStamped(switches ?? [], { ...stampOf(fact), isOn });
}
