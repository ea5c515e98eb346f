import type { Inquiries, MergedInquiries } from '../../domain/support/inquiries.ts';
import { cycleName } from '../../kernel/business-calendar.ts';
import type { CreditQueryEntry } from '../../views/credit-queries.ts';
import { instantText, instantTextOrNull } from '../requests/instants.ts';
import type { CreditQueryAnswer, MergedQueriesAnswer } from './credit-query.answers.ts';

/** @param inquiries null of an account with too many facts */
export function creditQueryAnswer(
  entry: CreditQueryEntry,
  inquiries: Inquiries | null,
): CreditQueryAnswer {
  const { id, type } = entry;
  const merged = inquiries?.merged.get(id);
  return {
    id,
    type,
    occurredAt: instantText(entry.occurredAt),
    recordedAt: instantText(entry.recordedAt),
    ...toldBy(entry, inquiries),
    countsAs: inquiries?.countsAs.get(id) ?? null,
    merged: merged === undefined ? null : mergedAnswer(merged),
  };
}

function toldBy(entry: CreditQueryEntry, inquiries: Inquiries | null) {
  if (entry.type === 'CreditApplied') {
    const { lender, product, applicationId } = entry.data;
    const none = { purpose: null, authorisationRef: null, revokedAt: null, toldCycle: null };
    return { ...none, by: lender, product, reference: applicationId };
  }
  const { requester, purpose, queryId, toldCycle = null, authorisationRef = null } = entry.data;
  const revokedAt = inquiries?.revokedAt.get(authorisationRef ?? '') ?? null;
  const under = { authorisationRef, revokedAt: instantTextOrNull(revokedAt) };
  return { by: requester, purpose, product: null, ...under, toldCycle, reference: queryId };
}

function mergedAnswer({ firstId, members, from, through }: MergedInquiries): MergedQueriesAnswer {
  return { firstId, members, fromCycle: cycleName(from), throughCycle: cycleName(through) };
}
