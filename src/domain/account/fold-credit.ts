import type { FactOf } from './account.events.ts';
import type { Book } from './book.ts';
import { earlier, earliestDay, stampOf } from './book.ts';
import { insertStamped } from './insert.ts';
import { applicationKey, lineKey, queryKey } from './keys.ts';

export function applyToLine(
  book: Book,
  fact: FactOf<'CreditLineOpened'> | FactOf<'CreditLineClosed'>,
): void {
  const key = lineKey(fact.data.lineId);
  const line = book.lines[key] ?? { opened: null, closedOn: null };
  book.lines[key] =
    fact.type === 'CreditLineOpened'
      ? { ...line, opened: earlier(line.opened, { ...stampOf(fact), kind: fact.data.kind }) }
      : { ...line, closedOn: earliestDay(line.closedOn, fact.day) };
}

export function applyDebt(book: Book, fact: FactOf<'DebtPositionReported'>): void {
  book.debts = insertStamped(book.debts, { ...stampOf(fact), percent: debtPercent(fact.data) });
}

/** The debt ratio in whole percent, rounded up; 101 stands for "above" without a limit. */
function debtPercent(data: FactOf<'DebtPositionReported'>['data']): number {
  if (data.ratioPct !== undefined) return data.ratioPct;
  const used = Math.max(0, data.usedMinor ?? 0);
  const limit = data.limitMinor ?? 0;
  if (limit === 0) return used === 0 ? 0 : 101;
  return Number((BigInt(used) * 100n + BigInt(limit) - 1n) / BigInt(limit));
}

export function applySeeking(
  book: Book,
  fact: FactOf<'CreditQueried'> | FactOf<'CreditApplied'>,
): void {
  const stamp = stampOf(fact);
  if (fact.type === 'CreditApplied') {
    const key = applicationKey(fact.data.applicationId);
    book.applications[key] = earlier(book.applications[key] ?? null, stamp);
    return;
  }
  const { queryId, requester, purpose } = fact.data;
  const key = queryKey(queryId);
  book.queries[key] = earlier(book.queries[key] ?? null, { ...stamp, requester, purpose });
}
