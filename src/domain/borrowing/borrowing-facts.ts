import type { Cycle, Day } from '../../kernel/business-calendar.ts';
import { cycleOf } from '../../kernel/business-calendar.ts';
import type { Fact, FactOf } from '../account/account.events.ts';
import type { Book, Stamp } from '../account/book.ts';
import { byStamp, earlier, stampOf } from '../account/book.ts';
import { isLine, lineKey } from '../account/keys.ts';
import type { Cut } from '../assessment/cut.ts';
import type { ItemState } from '../assessment/obligations.ts';
import { isWithin } from '../assessment/windows.ts';
import { changesByLine, outstandingAfter } from './outstanding.ts';
import { BORROWING_TERMS } from './terms.ts';

/** What an account has done with one of its lines of credit; amounts in minor units. */
export interface BorrowedLine {
  /** Of the earliest opening that is known; null while there is none. */
  readonly opened: (Stamp & { readonly limitMinor: number; readonly currency: string }) | null;
  readonly closedOn: Day | null;
  /** Drawn and not repaid, see `outstandingAfter`; over all of history, whenever dated. */
  readonly outstandingMinor: number;
  /** Of the cycles of the window. */
  readonly drawnLatelyMinor: number;
  readonly fellDueLately: number;
  readonly paidOnTimeLately: number;
}

/** What the book does not hold: draws, limits and partner scores. */
export interface BorrowingFacts {
  /** Key: `line:{lineId}`. */
  readonly lines: ReadonlyMap<string, BorrowedLine>;
  /** The one reported last up to the cut. */
  readonly partnerScore: number | null;
}

/**
 * @param counted the facts that count, see `countedFacts`; those that bear on borrowing are enough
 * @param of `book` of all of them, never compacted, and the items that it gives at the cut
 */
export function borrowingFacts(
  counted: readonly Fact[],
  { book, items, cut }: { book: Book; items: readonly ItemState[]; cut: Cut },
): BorrowingFacts {
  const lines = new Map<string, BorrowedLine>();
  const change = (key: string, changed: (line: BorrowedLine) => Partial<BorrowedLine>) => {
    const line = lines.get(key) ?? newLine(book, key);
    lines.set(key, { ...line, ...changed(line) });
  };
  for (const fact of counted) {
    if (fact.type === 'CreditLineOpened') {
      change(lineKey(fact.data.lineId), ({ opened }) => ({
        opened: earlier(opened, openingIn(fact)),
      }));
    } else if (fact.type === 'LoanDrawn') {
      change(lineKey(fact.data.lineId), (line) => drawnOn(line, fact, cut));
    }
  }
  for (const [line, changes] of changesByLine(counted, book)) {
    change(line, () => ({ outstandingMinor: outstandingAfter(changes) }));
  }
  for (const item of items) {
    if (!isLine(item.owner) || !fellDueLately(item, cut)) continue;
    change(item.owner, ({ fellDueLately, paidOnTimeLately }) => ({
      fellDueLately: fellDueLately + 1,
      paidOnTimeLately: paidOnTimeLately + (item.isOnTime ? 1 : 0),
    }));
  }
  return { lines, partnerScore: partnerScoreAt(counted, cut) };
}

/** Whether a line was drawn up to its limit in the window, and all that fell due paid on time. */
export function isFullyDrawn(line: BorrowedLine): boolean {
  const limitMinor = line.opened?.limitMinor ?? 0;
  const isDrawn = limitMinor > 0 && line.drawnLatelyMinor >= limitMinor;
  return isDrawn && line.fellDueLately > 0 && line.paidOnTimeLately === line.fellDueLately;
}

function newLine(book: Book, key: string): BorrowedLine {
  return {
    opened: null,
    closedOn: book.lines[key]?.closedOn ?? null,
    outstandingMinor: 0,
    drawnLatelyMinor: 0,
    fellDueLately: 0,
    paidOnTimeLately: 0,
  };
}

function openingIn(fact: FactOf<'CreditLineOpened'>) {
  const { limitMinor, currency = BORROWING_TERMS.currency } = fact.data;
  return { ...stampOf(fact), limitMinor, currency };
}

function drawnOn(
  { drawnLatelyMinor }: BorrowedLine,
  { day, cycle, data: { amountMinor } }: FactOf<'LoanDrawn'>,
  cut: Cut,
): Partial<BorrowedLine> {
  const isLately = day <= cut.knownThrough && isInWindow(cycle, cut);
  return { drawnLatelyMinor: drawnLatelyMinor + (isLately ? amountMinor : 0) };
}

/** A pause, or new terms before the due date, leave an item neither on time nor late. */
function fellDueLately({ cycle, dueOn, isOnTime, isLate }: ItemState, cut: Cut): boolean {
  return dueOn <= cut.endedThrough && (isOnTime || isLate) && isInWindow(cycle, cut);
}

/** Whether a cycle is one of the window that ends with the cycle of the cut's day. */
export function isInWindow(cycle: Cycle, cut: Cut): boolean {
  return isWithin(cycle, cycleOf(cut.knownThrough), BORROWING_TERMS.windowCycles);
}

function partnerScoreAt(counted: readonly Fact[], cut: Cut): number | null {
  let latest: FactOf<'PartnerScoreReported'> | null = null;
  for (const fact of counted) {
    if (fact.type !== 'PartnerScoreReported' || fact.day > cut.knownThrough) continue;
    if (latest === null || byStamp(stampOf(latest), stampOf(fact)) < 0) latest = fact;
  }
  return latest?.data.score ?? null;
}
