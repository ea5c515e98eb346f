import type { Day } from '../../kernel/business-calendar.ts';
import type { Book, CreditQuery } from '../account/book.ts';
import { byStamp } from '../account/book.ts';

/** Queries for the same purpose by the same requester within so many days count once. */
const MERGED_DAYS = 30;

/** In so many cycles, that of the first included, a group counts. */
export const GROUP_CYCLES = 6;

/** Merged hard queries, `group` being `{purpose}:{requester}`; they count as their first. */
export interface QueryGroup {
  readonly group: string;
  /** Of the first: its behaviour and its day. */
  readonly id: string;
  readonly day: Day;
  /** In order of (at, id), the first first. */
  readonly members: readonly CreditQuery[];
}

/** The groups whose first is in the book. */
export function firstsOfGroups(
  book: Pick<Book, 'queries' | 'queryGroups'>,
  knownThrough: Day = Number.POSITIVE_INFINITY,
): readonly QueryGroup[] {
  const latest = new Map<string, { readonly day: Day; readonly members: CreditQuery[] }>();
  for (const [group, day] of Object.entries(book.queryGroups)) {
    latest.set(group, { day, members: [] });
  }
  const groups: QueryGroup[] = [];
  for (const query of Object.values(book.queries).filter(isHard).sort(byStamp)) {
    if (query.day > knownThrough) continue;
    const group = `${query.purpose}:${query.requester}`;
    const last = latest.get(group);
    if (last !== undefined && query.day - last.day <= MERGED_DAYS) {
      last.members.push(query);
      continue;
    }
    const next = { group, id: query.id, day: query.day, members: [query] };
    latest.set(group, next);
    groups.push(next);
  }
  return groups;
}

/** Only a search for credit or for a home is hard (article 000 #2). */
function isHard(query: CreditQuery): boolean {
  return query.purpose === 'lending' || query.purpose === 'rental';
}
