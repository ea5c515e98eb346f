import type { DemoBehaviour, Diary } from './diary.ts';
import { household } from './household.ts';
import {
  bareProfile,
  bookedTwice,
  changesPhones,
  climbsHigh,
  confirmsLate,
  huntsAFlat,
  neverUsed,
  noIncome,
  rarelyActive,
  seeksCredit,
} from './lives.ts';

export interface Persona {
  readonly accountId: string;
  /** What they are known for, and their two years in a sentence. */
  readonly name: string;
  readonly story: string;
  /** The cycle whose reasons are told; left out, the last one. */
  readonly toldIn?: string;
  readonly behaviours: readonly DemoBehaviour[];
}

type Told = Omit<Persona, 'accountId' | 'behaviours'>;

/**
 * One customer for each of the ten reasons that article 001 gives for a score that does not rise,
 * in its order; then three more stories.
 */
const CAST: readonly (Told & { readonly diary: () => Diary })[] = [
  {
    diary: () => household('always-in-time'),
    name: 'Always in time',
    story: 'Pays everything two days before it is due, and changes nothing in two years.',
  },
  {
    diary: bareProfile,
    name: 'Bare profile',
    story: 'Has a job and a car, and has told nobody: the profile is a name and a phone.',
  },
  {
    diary: seeksCredit,
    name: 'Seeks credit',
    story: 'From May 2026 on applies for two loans a month; every lender asks for the score.',
  },
  {
    diary: rarelyActive,
    name: 'Rarely active',
    story: 'Pays in time, and otherwise buys something in one supermarket twice a month.',
  },
  {
    diary: changesPhones,
    name: 'Changes phones',
    story: 'Verifies the name in May 2026, and binds three new phones within a year.',
  },
  {
    diary: confirmsLate,
    name: 'Confirms late',
    story: 'Pays in time, but confirms the receipt of every parcel two days too late.',
  },
  {
    diary: () => household('slips-once', { paidLate: { 'card-2025-09': 5 } }),
    name: 'Slips once',
    story: 'Pays the card of September 2025 five days late, everything else in time.',
    toldIn: '2025-10',
  },
  {
    diary: noIncome,
    name: 'No income',
    story: 'Pays in time out of what is there: no income is ever reported.',
  },
  {
    diary: huntsAFlat,
    name: 'Hunts a flat',
    story: 'From June 2026 on looks for a flat: three landlords a month ask for the score.',
  },
  {
    diary: climbsHigh,
    name: 'Climbs high',
    story: 'Has and does nearly everything that counts, and pays in time.',
  },
  {
    diary: () => household('ninety-days', { paidLate: { 'card-2025-06': 117 } }),
    name: 'Runs into 90+',
    story: 'Leaves the card of June 2025 unpaid until 15 October, and pays all others in time.',
  },
  {
    diary: bookedTwice,
    name: 'Booked twice',
    story: 'The bank books the card of May 2025 twice, and withdraws it on 12 August.',
  },
  {
    diary: neverUsed,
    name: 'Does nothing',
    story: 'Has an account and a verified name, and never uses them.',
  },
];

export function personas(): readonly Persona[] {
  return CAST.map(({ diary, ...told }) => {
    const { accountId, behaviours } = diary();
    return { accountId, ...told, behaviours };
  });
}
