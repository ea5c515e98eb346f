import { PROFILE_ITEMS } from '../../domain/account/vocabulary.ts';
import type { FactData } from '../../domain/account/account.events.ts';
import { dayFrom, firstDayOf, parseCycle } from '../../kernel/business-calendar.ts';
import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { at, Diary } from './diary.ts';
import { CYCLES, FIRST_CYCLE } from './demo-calendar.ts';
import type { Habits } from './habits.ts';
import { SETTLED } from './habits.ts';
import { household, openAccount } from './household.ts';

/** Has a home and uses more of the credit for it. */
const HOME_OWNER = { ...SETTLED, owns: ['vehicle', 'property'], debtPct: 55 } as const;

const BROAD: Partial<Habits> = {
  hasIncome: true,
  isInsured: true,
  owns: ['vehicle', 'property'],
  savings: 2,
  bills: ['electricity', 'phone'],
  scenes: 6,
  parcels: 'confirmed in time',
  donates: true,
  friends: ['always-in-time', 'bare-profile', 'no-income', 'confirms-late', 'hunts-a-flat'],
};

export function bareProfile(): Diary {
  return household('bare-profile', { ...SETTLED, profile: [] });
}

export function seeksCredit(): Diary {
  const diary = household('seeks-credit', { ...HOME_OWNER, hasIncome: false });
  for (const [n, day] of monthlyFrom('2026-05', [8, 18]).entries()) {
    const lender = `lender-${n + 1}`;
    const application = { applicationId: `loan-of-${lender}`, product: 'cash-loan', lender };
    diary.note('CreditApplied', at(day, '16:00'), application);
    query(diary, day, { requester: lender, purpose: 'lending' });
  }
  return diary;
}

export function rarelyActive(): Diary {
  return household('rarely-active', { ...SETTLED, savings: 1, purchasesAMonth: 2, scenes: 1 });
}

export function changesPhones(): Diary {
  return household('changes-phones', {
    ...BROAD,
    verifiedOn: '2026-05-10',
    newPhonesOn: ['2026-02-20', '2026-05-10', '2026-09-15'],
  });
}

export function confirmsLate(): Diary {
  return household('confirms-late', {
    ...HOME_OWNER,
    debtPct: 65,
    parcels: 'confirmed late',
  });
}

export function noIncome(): Diary {
  return household('no-income', { ...HOME_OWNER, hasIncome: false });
}

export function huntsAFlat(): Diary {
  const diary = household('hunts-a-flat', { ...SETTLED, savings: 3, debtPct: 65 });
  for (const [n, day] of monthlyFrom('2026-06', [6, 13, 20]).entries()) {
    query(diary, day, { requester: `landlord-${n + 1}`, purpose: 'rental' });
  }
  return diary;
}

export function climbsHigh(): Diary {
  return household('climbs-high', {
    ...BROAD,
    profile: PROFILE_ITEMS,
    savings: 4,
    debtPct: 25,
    scenes: 10,
    invests: true,
  });
}

/** A default that never was: its points come back once the claim is voided. */
export function bookedTwice(): Diary {
  const diary = household('booked-twice');
  const targetId = diary.note('ObligationDue', at(dayFrom('2025-05-08'), '09:00'), {
    obligationId: 'card-2025-05-again',
    lineId: 'card',
    amountDueMinor: 120_000,
    dueOn: '2025-05-20',
  });
  const reason = 'booked twice by the bank';
  diary.note('BehaviourVoided', at(dayFrom('2025-08-12'), '15:00'), { targetId, reason });
  return diary;
}

export function neverUsed(): Diary {
  const diary = new Diary('never-used');
  openAccount(diary, { withCredit: false });
  return diary;
}

/** The days so many days after the 6th, in every cycle from one on. */
function monthlyFrom(name: string, daysAfter: readonly number[]): readonly Day[] {
  const from = parseCycle(name) as Cycle;
  return Array.from({ length: FIRST_CYCLE + CYCLES - from }, (_, n) =>
    daysAfter.map((after) => firstDayOf(from + n) + after),
  ).flat();
}

type Look = Pick<FactData['CreditQueried'], 'requester' | 'purpose'>;

function query(diary: Diary, day: Day, look: Look): void {
  const queryId = `query-of-${look.requester}`;
  diary.note('CreditQueried', at(day, '16:05'), { queryId, ...look });
}
