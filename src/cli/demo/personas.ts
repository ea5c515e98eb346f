import { dayFrom, firstDayOf, parseCycle } from '../../kernel/business-calendar.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';
import { at, Diary } from './diary.ts';
import type { DemoBehaviour } from './diary.ts';
import { CYCLES, FIRST_CYCLE } from './demo-calendar.ts';
import { household, openAccount } from './household.ts';

export interface Persona {
  readonly accountId: string;
  /** What they are known for, and their two years in a sentence. */
  readonly name: string;
  readonly story: string;
  readonly behaviours: readonly DemoBehaviour[];
}

/** Seven customers; all but the last move in with two spotless years behind them. */
export function personas(): readonly Persona[] {
  return [
    persona(household('always-in-time'), {
      name: 'Always in time',
      story: 'Pays every repayment and every bill two days before it is due.',
    }),
    persona(household('slips-once', { paidLate: { 'card-2025-09': 5 } }), {
      name: 'Slips once',
      story: 'Pays the card of September 2025 five days late, everything else in time.',
    }),
    persona(household('ninety-days', { paidLate: { 'card-2025-06': 117 } }), {
      name: 'Runs into 90+',
      story: 'Leaves the card of June 2025 unpaid until 15 October, and pays all others in time.',
    }),
    persona(bookedTwice(), {
      name: 'Booked twice',
      story: 'The bank books the card of May 2025 twice, and withdraws it on 12 August.',
    }),
    persona(seeksCredit(), {
      name: 'Seeks credit',
      story: 'From May 2026 on applies for two loans a month; every lender asks for the score.',
    }),
    persona(household('confirms-late', { confirmsLate: true }), {
      name: 'Confirms late',
      story: 'Pays in time, but confirms the receipt of every parcel two days too late.',
    }),
    persona(neverUsed(), {
      name: 'Never does anything',
      story: 'Has an account and a verified name, and never uses them.',
    }),
  ];
}

function persona(diary: Diary, told: Pick<Persona, 'name' | 'story'>): Persona {
  return { accountId: diary.accountId, ...told, behaviours: diary.behaviours };
}

/** A default that never was: its points come back once the claim is voided. */
function bookedTwice(): Diary {
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

function seeksCredit(): Diary {
  const diary = household('seeks-credit');
  const from = parseCycle('2026-05') as Cycle;
  for (let cycle = from; cycle < FIRST_CYCLE + CYCLES; cycle++) {
    for (const [n, day] of [8, 18].map((after) => firstDayOf(cycle) + after).entries()) {
      const lender = `lender-${2 * (cycle - from) + n + 1}`;
      const applicationId = `loan-of-${lender}`;
      const application = { applicationId, product: 'cash-loan', lender };
      diary.note('CreditApplied', at(day, '16:00'), application);
      const query = {
        queryId: `query-of-${lender}`,
        requester: lender,
        purpose: 'lending',
      } as const;
      diary.note('CreditQueried', at(day, '16:05'), query);
    }
  }
  return diary;
}

function neverUsed(): Diary {
  const diary = new Diary('never-used');
  openAccount(diary, { withCredit: false });
  return diary;
}
