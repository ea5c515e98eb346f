import type { Day } from '../../kernel/business-calendar.ts';
import type { Book, CreditQuery } from '../account/book.ts';
import { byStamp } from '../account/book.ts';

/** Queries for the same purpose by the same requester within so many days count once. */
const MERGED_DAYS = 30;

/** The first of each group of merged hard queries, `group` being `{purpose}:{requester}`. */
export interface QueryGroup {
  readonly group: string;
  readonly day: Day;
}

export function firstsOfGroups(
  book: Pick<Book, 'queries' | 'queryGroups'>,
  knownThrough: Day = Number.POSITIVE_INFINITY,
): readonly QueryGroup[] {
  const latest = new Map(Object.entries(book.queryGroups));
  const firsts: QueryGroup[] = [];
  for (const query of Object.values(book.queries).filter(isHard).sort(byStamp)) {
    if (query.day > knownThrough) continue;
    const group = `${query.purpose}:${query.requester}`;
    const first = latest.get(group);
    if (first !== undefined && query.day - first <= MERGED_DAYS) continue;
    latest.set(group, query.day);
    firsts.push({ group, day: query.day });
  }
  return firsts;
}

/** Only a search for credit or for a home is hard (article 000 #2). */
function isHard(query: CreditQuery): boolean {
  return query.purpose === 'lending' || query.purpose === 'rental';
}
