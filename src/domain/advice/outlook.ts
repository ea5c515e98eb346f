import type { BusinessCalendar, Cycle, Day } from '../../kernel/business-calendar.ts';
import { cutoffDayOf } from '../../kernel/business-calendar.ts';
import type { Fact } from '../account/account.events.ts';
import { bookOf } from '../account/book-of.ts';
import type { Book } from '../account/book.ts';
import { compact } from '../account/compact.ts';
import type { Dropped } from '../account/dropped.ts';
import { isDropped, withDropped } from '../account/dropped.ts';
import { fold } from '../account/fold.ts';
import type { Assessment, AssessmentBasis } from '../assessment/assess.ts';
import { assess, covers } from '../assessment/assess.ts';
import type { Cut } from '../assessment/cut.ts';
import { cutOfCycle, cutWithin } from '../assessment/cut.ts';
import type { Standing } from '../assessment/movement.ts';
import type { PeerScores } from '../assessment/person-features.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Timing } from './behaviours.ts';

/** From where an account looks ahead. */
export interface OutlookBasis {
  /** Everything that is recorded of the account. */
  readonly facts: readonly Fact[];
  readonly calendar: BusinessCalendar;
  /** The cycle that is published next. */
  readonly next: Cycle;
  /** The open day. */
  readonly today: Day;
  /** What the publications before `next` have left. */
  readonly standing: Standing | null;
  /** Those of the latest publication: peers are taken to stay as they are. */
  readonly peerScores: PeerScores;
  readonly scorecardOf: (cycle: Cycle) => Scorecard;
}

/** An account's basis with its facts folded and compacted, as the bookkeeper has them. */
export interface Outlook extends OutlookBasis, Timing {
  /** JSON, so that each projection begins with a book of its own. */
  readonly bookText: string;
  readonly dropped: Dropped;
}

export function outlookOf(basis: OutlookBasis): Outlook {
  const book = bookOf(basis.facts, basis.calendar);
  const dropped = withDropped('', compact(book, basis.next - 1));
  const latestAt = basis.facts.reduce((latest, each) => Math.max(latest, each.occurredAt), 0);
  return { ...basis, bookText: JSON.stringify(book), dropped, latestAt };
}

/**
 * What the coming cycles publish if these facts occur and nothing else does: the same functions
 * that publish, over the account's facts and the hypothetical ones together. Endless.
 */
export function* project(
  outlook: Outlook,
  hypothetical: readonly Fact[] = [],
): Generator<Assessment> {
  const book = bookWith(outlook, hypothetical);
  const all = { ...outlook, facts: [...outlook.facts, ...hypothetical] };
  let { standing } = outlook;
  for (let cycle = outlook.next; ; cycle++) {
    const at = bookFor(book, cutOfCycle(cycle), all);
    const assessment = assess(at, { cycle }, basisFor(outlook, cycle, standing));
    if (assessment.unscored === null) standing = assessment;
    yield assessment;
    // As the bookkeeper does: a cycle far ahead costs no more than the next one.
    if (at === book) compact(book, cycle);
  }
}

/**
 * What the next cycle would publish if it ended with the open day: the day's facts count, and
 * nothing due on it is late yet. A cycle whose cutoff has come is over, whatever is reported since.
 */
export function provisional(outlook: Outlook): Assessment {
  const { next: cycle, today, standing } = outlook;
  const cut = today < cutoffDayOf(cycle) ? cutWithin(today) : cutOfCycle(cycle);
  return assess(bookAt(outlook, cut), { cycle, cut }, basisFor(outlook, cycle, standing));
}

/** The account's book, as far as a cut needs it. */
export function bookAt(outlook: Outlook, cut: Cut): Book {
  return bookFor(storedBook(outlook), cut, outlook);
}

function storedBook({ bookText }: Outlook): Book {
  return JSON.parse(bookText) as Book;
}

function basisFor(
  { scorecardOf, peerScores }: Outlook,
  cycle: Cycle,
  standing: Standing | null,
): AssessmentBasis {
  return { scorecard: scorecardOf(cycle), standing, peerScores };
}

/** Folded forwards where that is possible, otherwise anew from all facts. */
function bookWith(outlook: Outlook, hypothetical: readonly Fact[]): Book {
  const { calendar, dropped, facts, next } = outlook;
  const book = storedBook(outlook);
  const context = { calendar, isDropped: (key: string) => isDropped(dropped, key) };
  if (hypothetical.every((fact) => fold(book, fact, context))) return book;
  const anew = bookOf([...facts, ...hypothetical], calendar);
  compact(anew, next - 1);
  return anew;
}

/** The book at hand if it covers the cut, otherwise one folded as of the cut. */
function bookFor(
  book: Book,
  cut: Cut,
  { facts, calendar }: Pick<OutlookBasis, 'facts' | 'calendar'>,
): Book {
  return covers(book, cut) ? book : bookOf(facts, calendar, cut.knownThrough);
}
