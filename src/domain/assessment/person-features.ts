import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type {
  Book,
  CapacityBook,
  FirstDays,
  GivingBook,
  PhoneBinding,
  ProfileBook,
  Stamp,
  Switch,
} from '../account/book.ts';
import { numberIn, peerOf } from '../account/keys.ts';
import type { ProfileItem } from '../account/vocabulary.ts';
import { isWithin } from './windows.ts';

/** What features of a person are read from beside the book. */
export interface PersonInput {
  readonly book: Book;
  readonly cycle: Cycle;
  /** The last day whose facts count. */
  readonly eve: Day;
}

/** The scores that peers were published with in the previous cycle, by account. */
export type PeerScores = ReadonlyMap<string, number>;
export const NO_PEERS: PeerScores = new Map();

export function profileFeatures({ book: { profile, verifiedOn }, cycle, eve }: PersonInput) {
  const has = (item: ProfileItem) => isOnAt(profile?.items[item], eve);
  return {
    hasRealName: isBy(verifiedOn, eve),
    hasEducation: has('education'),
    hasJob: has('job'),
    hasEmail: has('email'),
    hasAddress: has('address'),
    hasLicence: has('licence'),
    hasTaxResidency: has('taxResidency'),
    hasInvestorCertificate: has('investorCertificate'),
    ...phoneFeatures(profile, { cycle, eve, hasRealName: isBy(verifiedOn, eve) }),
  };
}

/** A phone counts with a real name only; the first binding is no change. */
function phoneFeatures(
  profile: ProfileBook | null,
  { cycle, eve, hasRealName }: { cycle: Cycle; eve: Day; hasRealName: boolean },
) {
  const known = (profile?.phones ?? []).filter((each) => each.day <= eve);
  const came = known.filter((each, n) => each.phoneRef !== known[n - 1]?.phoneRef);
  const present: PhoneBinding | undefined = came.at(-1);
  const changes = came.slice(1).filter((each) => isWithin(cycleOf(each.day), cycle, 12));
  return {
    phoneMonths: present && hasRealName ? cycle - cycleOf(present.day) : null,
    phoneChanges12: changes.length,
  };
}

export function capacityFeatures({ book: { capacity }, cycle, eve }: PersonInput) {
  return {
    incomeCycles12: cyclesWithin(capacity?.income, { cycle, eve, window: 12 }),
    insuranceCycles12: cyclesWithin(capacity?.insurance, { cycle, eve, window: 12 }),
    hasVehicle: isBy(capacity?.vehicleOn ?? null, eve),
    hasProperty: isBy(capacity?.propertyOn ?? null, eve),
    financialTier: capacity?.tiers.findLast((each) => each.day <= eve)?.tier ?? 0,
    contractsFulfilled12: contractsWithin(capacity, { cycle, eve }),
  };
}

function contractsWithin(capacity: CapacityBook | null, at: { cycle: Cycle; eve: Day }): number {
  let contracts = 0;
  for (const [key, count] of Object.entries(capacity?.contracts ?? {})) {
    const day = numberIn(key);
    if (day <= at.eve && isWithin(cycleOf(day), at.cycle, 12)) contracts += count;
  }
  return contracts;
}

export function givingFeatures({ book, cycle, eve }: PersonInput) {
  const giving: GivingBook | null = book.giving;
  return {
    investmentCycles12: cyclesWithin(giving?.investments, { cycle, eve, window: 12 }),
    donationCycles12: cyclesWithin(giving?.donations, { cycle, eve, window: 12 }),
    disputesLost6: Object.values(book.disputesLost ?? {}).filter(
      ({ day }) => day <= eve && isWithin(cycleOf(day), cycle, 6),
    ).length,
  };
}

function cyclesWithin(
  days: FirstDays | undefined,
  { cycle, eve, window }: { cycle: Cycle; eve: Day; window: number },
): number {
  let cycles = 0;
  for (const [key, day] of Object.entries(days ?? {})) {
    if (day <= eve && isWithin(numberIn(key), cycle, window)) cycles++;
  }
  return cycles;
}

export function connectionFeatures(
  { book: { connections }, cycle, eve }: PersonInput,
  { peerScores, goodFrom }: { readonly peerScores: PeerScores; readonly goodFrom: number },
) {
  let goodPeers = 0;
  let keptPeers = 0;
  for (const [key, switches] of Object.entries(connections?.peers ?? {})) {
    const since = onSince(switches, eve);
    if (since === null) continue;
    if ((peerScores.get(peerOf(key)) ?? 0) >= goodFrom) goodPeers++;
    if (cycle - cycleOf(since) >= 12) keptPeers++;
  }
  const risks = Object.values(connections?.risks ?? {});
  const riskyContacts = risks.filter((switches) => isOnAt(switches, eve)).length;
  return { goodPeers, keptPeers, riskyContacts };
}

/** The accounts that an account is connected with at the end of a day. */
export function peersAt({ connections }: Book, eve: Day): readonly string[] {
  const peers = Object.entries(connections?.peers ?? {});
  return peers.filter(([, switches]) => isOnAt(switches, eve)).map(([key]) => peerOf(key));
}

function isBy(day: Day | null, eve: Day): boolean {
  return day !== null && day <= eve;
}

function isOnAt(switches: readonly Switch[] | undefined, eve: Day): boolean {
  return switches?.findLast((each: Stamp) => each.day <= eve)?.isOn ?? false;
}

/** The day since which something has been on without a break; null if it is off. */
function onSince(switches: readonly Switch[], eve: Day): Day | null {
  const known = switches.filter((each) => each.day <= eve);
  const firstOn = known[known.findLastIndex((each) => !each.isOn) + 1];
  return firstOn?.day ?? null;
}
