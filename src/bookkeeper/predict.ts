import type { Fact, FactType } from '../domain/account/account.events.ts';
import { bookOf } from '../domain/account/book-of.ts';
import { isDropped } from '../domain/account/dropped.ts';
import { fold } from '../domain/account/fold.ts';
import { covers } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { cutWithin } from '../domain/assessment/cut.ts';
import { dataOf, factOf, streamOf } from '../domain/catalogue.ts';
import { eventsOf } from '../event-log/event-log.ts';
import type { Day } from '../kernel/business-calendar.ts';
import { dateOf } from '../kernel/business-calendar.ts';
import { invariant } from '../kernel/errors.ts';
import type { FoldedBook } from './account-book.ts';
import type { Books } from './books.ts';
import { BEARS_ON_CONCLUSIONS } from './conclude.ts';
import type { Change, Consequence } from './consequences.ts';
import { consequencesOf, drawnFrom } from './consequences.ts';
import type { RefoldContext } from './refold.ts';

/**
 * So many facts of the account are read at most: a prediction is an answer to somebody who waits.
 * It is the bookkeeper's lag on one account; and, where the fact withdraws another one or touches
 * what the book has dropped, the account's whole history.
 */
export const MOST_FACTS_READ = 300;

export interface RecordedFact {
  readonly accountId: string;
  readonly type: FactType;
  readonly revision: number;
}

export interface PredictionContext extends RefoldContext {
  readonly books: Books;
  /** The day after the last closed one; null before the first. */
  readonly openDay: () => Promise<Day | null>;
}

/**
 * What the bookkeeper records because of a fact, whether it has come to it yet or not: by the
 * same functions, from the account's book and the facts that it has not folded yet.
 *
 * @returns null where too much would have to be read, and for an account that is parked
 */
export async function predictConsequences(
  recorded: RecordedFact,
  context: PredictionContext,
): Promise<readonly Consequence[] | null> {
  const { accountId, type, revision } = recorded;
  if (!BEARS_ON_CONCLUSIONS[type]) return [];
  const openDay = await context.openDay();
  if (openDay === null) return [];
  const [fact] = (await factsBetween(accountId, [revision, revision], context)) ?? [];
  invariant(fact !== undefined, `account ${accountId} has no revision ${revision}`);
  // What is dated later is looked at on its day.
  if (fact.day > openDay) return [];
  const change = await changeBy(fact, { accountId, cut: cutWithin(openDay) }, context);
  if (change === null) return null;
  const isStreakTold = await wasStreakTold(recorded, context);
  const basis = { accountRevision: revision, day: dateOf(openDay) };
  return consequencesOf({ ...change, basis, isStreakTold });
}

interface Whose {
  readonly accountId: string;
  readonly cut: Cut;
}

type Drawings = Pick<Change, 'before' | 'after'>;

async function changeBy(
  fact: Fact,
  { accountId, cut }: Whose,
  context: PredictionContext,
): Promise<Drawings | null> {
  const account = await context.books.folded(accountId);
  if (account.book === null) return null;
  if (account.revision < fact.revision) {
    const drawings = await forwards(account, { fact, cut }, context);
    if (drawings !== null) return drawings;
  }
  const facts = await factsBetween(accountId, [0, fact.revision], context);
  if (facts === null) return null;
  const drawn = (known: readonly Fact[]) =>
    drawnFrom(accountId, bookOf(known, context.calendar, cut.knownThrough), cut);
  return { before: drawn(facts.slice(0, -1)), after: drawn(facts) };
}

/** From the book as it stands before the fact; null if it is too far behind, or cannot tell. */
async function forwards(
  account: FoldedBook,
  { fact, cut }: { readonly fact: Fact; readonly cut: Cut },
  context: PredictionContext,
): Promise<Drawings | null> {
  const { accountId, book, dropped, revision } = account;
  const between = await factsBetween(accountId, [revision + 1, fact.revision - 1], context);
  if (book === null || between === null) return null;
  const { calendar } = context;
  const folding = { calendar, isDropped: (key: string) => isDropped(dropped, key) };
  const isFolded = (each: Fact) => fold(book, each, folding);
  if (!between.every(isFolded) || !covers(book, cut)) return null;
  const before = drawnFrom(accountId, book, cut);
  if (!isFolded(fact)) return null;
  return { before, after: drawnFrom(accountId, book, cut) };
}

/** Facts from a revision to another, both included; null if they are too many. */
async function factsBetween(
  accountId: string,
  [from, to]: readonly [number, number],
  { log, calendar, catalogue }: PredictionContext,
): Promise<Fact[] | null> {
  const limit = to - from + 1;
  if (limit > MOST_FACTS_READ) return null;
  if (limit < 1) return [];
  const facts: Fact[] = [];
  for await (const event of eventsOf(log, streamOf.account(accountId), { from, limit })) {
    if (event.revision > to) break;
    facts.push(factOf(event, calendar, catalogue));
  }
  return facts;
}

/** Whether the streak's stream has anything from before the fact. */
async function wasStreakTold(
  { accountId, revision }: RecordedFact,
  { log }: PredictionContext,
): Promise<boolean> {
  const stream = streamOf.onTimeStreak(accountId);
  const [first] = await log.readStream(stream, { from: 0, limit: 1 });
  return first !== undefined && (dataOf(first).accountRevision as number) < revision;
}
