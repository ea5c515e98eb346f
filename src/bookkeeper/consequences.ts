import type { Book } from '../domain/account/book.ts';
import { conclude } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import type { StreakHistory } from '../domain/assessment/streak.ts';
import type { Basis } from '../domain/conclusion.ts';
import { basisAndEntry } from '../domain/conclusion.ts';
import { onTimeStreak, streakRecordOf } from '../domain/on-time-streak/on-time-streak.decider.ts';
import type { OnTimeStreakEvent } from '../domain/on-time-streak/on-time-streak.events.ts';
import { coursesOf, withGone } from '../domain/payment-default/course.ts';
import { paymentDefault } from '../domain/payment-default/payment-default.decider.ts';
import type {
  DefaultRecord,
  PaymentDefaultEvent,
} from '../domain/payment-default/payment-default.events.ts';

/**
 * What one fact changes at once for its account: the conclusions that the bookkeeper records
 * because of it, by their stored names and without their basis, and whether the account may still
 * use credit. A default is named by its `key`. What bureaus are told is not foretold: a
 * publication that is under way may decide about it.
 */
export type Consequence =
  | ({ readonly type: PaymentDefaultEvent['type']; readonly key: string } & Told)
  | ({ readonly type: OnTimeStreakEvent['type'] } & Told)
  | {
      readonly type: 'RestrictionImposed' | 'RestrictionLifted';
      readonly restriction: 'REPAY_ONLY';
    };

type Told = Readonly<Record<string, unknown>>;

/** What follows from an account's facts, as far as a fact can change it at once. */
export interface Drawn {
  readonly courses: ReadonlyMap<string, readonly DefaultRecord[]>;
  readonly streak: StreakHistory;
  readonly isRestricted: boolean;
}

/** @param book covers the cut */
export function drawnFrom(accountId: string, book: Book, cut: Cut): Drawn {
  const conclusions = conclude(book, cut);
  return {
    courses: coursesOf(accountId, conclusions, cut),
    streak: conclusions.streak,
    isRestricted: conclusions.defaults.some((each) => each.curedOn === null),
  };
}

/** How things stand around a fact. */
export interface Change {
  /** Without the fact. */
  readonly before: Drawn;
  /** With it. */
  readonly after: Drawn;
  /** Of the conclusions that follow. */
  readonly basis: Basis;
  /** Whether something has ever been recorded of the account's streak. */
  readonly isStreakTold: boolean;
}

/** The bookkeeper's own deciders say what changes, in the order in which it records it. */
export function consequencesOf({ before, after, basis, isStreakTold }: Change): Consequence[] {
  const earlier = { ...basis, accountRevision: basis.accountRevision - 1 };
  const timeline = before.streak.entries.map(streakRecordOf);
  const told = isStreakTold || timeline.length > 0 ? earlier : null;
  const streak = onTimeStreak.decide({ basis, streak: after.streak }, { basis: told, timeline });
  const consequences: Consequence[] = streak.map(withoutBasis);
  for (const [key, course] of withGone(after.courses, before.courses.keys())) {
    const recorded = { basis: earlier, course: before.courses.get(key) ?? [] };
    for (const event of paymentDefault.decide({ basis, course }, recorded)) {
      consequences.push({ ...withoutBasis(event), key });
    }
  }
  if (before.isRestricted !== after.isRestricted) {
    const type = after.isRestricted ? 'RestrictionImposed' : 'RestrictionLifted';
    consequences.push({ type, restriction: 'REPAY_ONLY' });
  }
  return consequences;
}

function withoutBasis<Type extends string>(event: {
  readonly type: Type;
  readonly data: Basis & object;
}): { readonly type: Type } & Told {
  return { ...basisAndEntry(event).entry.data, type: event.type };
}
