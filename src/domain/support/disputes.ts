import type { Day } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf } from '../account/account.events.ts';
import { byStamp, stampOf } from '../account/book.ts';
import type { DisputeOutcome } from '../account/vocabulary.ts';
import { workingDayAfter } from './working-days.ts';

/** Within so many days a dispute is answered (China's rules for credit reporting, article 25). */
const ANSWERED_WITHIN_DAYS = 20;
/** Within so many working days support gives a sign (001). */
const SUPPORT_WITHIN_WORKING_DAYS = 2;

/** A dispute about a default or a behaviour. */
export interface Dispute {
  /** The id of the behaviour that opened it; of a resolution without one, its own. */
  readonly id: string;
  /** The key of a default, or the id of a behaviour. */
  readonly targetId: string;
  readonly opening: Opening | null;
  readonly resolution: Resolution | null;
}

export interface Opening {
  readonly on: Day;
  readonly reason: string;
  /** The last days on which it can be answered in time. */
  readonly answerDueOn: Day;
  readonly supportDueOn: Day;
}

export interface Resolution {
  readonly on: Day;
  readonly outcome: DisputeOutcome;
  readonly reason: string | null;
}

/**
 * All disputes, in the order in which they were opened, of equal facts in any order of arrival.
 *
 * About one target there is one dispute at a time: opening it again while it is open changes
 * nothing, after a resolution it is another one. A resolution ends the dispute that is open when
 * it occurs; where none is, it stands by itself.
 *
 * @param counted see `countedFacts`
 */
export function disputesIn(counted: readonly Fact[]): readonly Dispute[] {
  const disputes: Dispute[] = [];
  const open = new Map<string, number>();
  for (const fact of counted.filter(isOfDispute).sort((a, b) => byStamp(stampOf(a), stampOf(b)))) {
    const { targetId } = fact.data;
    const at = open.get(targetId);
    if (fact.type === 'DisputeOpened') {
      if (at !== undefined) continue;
      open.set(targetId, disputes.length);
      disputes.push({ id: fact.id, targetId, opening: openingIn(fact), resolution: null });
    } else if (at === undefined) {
      disputes.push({ id: fact.id, targetId, opening: null, resolution: resolutionIn(fact) });
    } else {
      open.delete(targetId);
      disputes[at] = { ...(disputes[at] as Dispute), resolution: resolutionIn(fact) };
    }
  }
  return disputes;
}

/** Whether it waits for its resolution. */
export function isOpen({ opening, resolution }: Dispute): boolean {
  return opening !== null && resolution === null;
}

/** Whether its answer is late by a day, or came late. */
export function isOverdue({ opening, resolution }: Dispute, openDay: Day): boolean {
  return opening !== null && (resolution?.on ?? openDay) > opening.answerDueOn;
}

/** The same of support's sign: a resolution is one, too. */
export function isSupportOverdue({ opening, resolution }: Dispute, openDay: Day): boolean {
  return opening !== null && (resolution?.on ?? openDay) > opening.supportDueOn;
}

type DisputeFact = FactOf<'DisputeOpened'> | FactOf<'DisputeResolved'>;

function isOfDispute(fact: Fact): fact is DisputeFact {
  return fact.type === 'DisputeOpened' || fact.type === 'DisputeResolved';
}

function openingIn({ day, data: { reason } }: FactOf<'DisputeOpened'>): Opening {
  const answerDueOn = day + ANSWERED_WITHIN_DAYS;
  const supportDueOn = workingDayAfter(day, SUPPORT_WITHIN_WORKING_DAYS);
  return { on: day, reason, answerDueOn, supportDueOn };
}

function resolutionIn({ day, data }: FactOf<'DisputeResolved'>): Resolution {
  return { on: day, outcome: data.outcome, reason: data.reason ?? null };
}
