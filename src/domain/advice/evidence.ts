import type { BusinessCalendar, Cycle } from '../../kernel/business-calendar.ts';
import type { Fact, FactType } from '../account/account.events.ts';
import { bookOf, countedFacts } from '../account/book-of.ts';
import type { Book } from '../account/book.ts';
import { byStamp, stampOf } from '../account/book.ts';
import type { ItemFact } from '../account/keys.ts';
import { itemKey, lineKey, withoutRestructuring } from '../account/keys.ts';
import { conclude } from '../assessment/assess.ts';
import type { Conclusions } from '../assessment/assess.ts';
import type { Cut } from '../assessment/cut.ts';
import { cutOfCycle } from '../assessment/cut.ts';
import type { PaymentDefault } from '../assessment/defaults.ts';
import type { DefaultOnFile } from '../assessment/features.ts';
import type { ItemState } from '../assessment/obligations.ts';
import type { PeerScores } from '../assessment/person-features.ts';
import type { Repairs } from '../assessment/weights.ts';
import { repairsAt, weigh } from '../assessment/weights.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';

/** What is known of an account at the cut of a cycle, fact by fact. */
export interface Evidence extends Conclusions {
  /** Those that count, in order of (occurredAt, id). */
  readonly facts: readonly Fact[];
  readonly book: Book;
  readonly cycle: Cycle;
  readonly cut: Cut;
  readonly scorecard: Scorecard;
  readonly peerScores: PeerScores;
  readonly repairs: Repairs;
  readonly weighed: readonly DefaultOnFile[];
}

/** What a record was computed from, beside the facts of its prefix. */
export interface EvidenceBasis {
  readonly calendar: BusinessCalendar;
  readonly cycle: Cycle;
  readonly scorecard: Scorecard;
  readonly peerScores: PeerScores;
}

/** @param facts all of the prefix that the record names */
export function evidenceOf(
  facts: readonly Fact[],
  { calendar, ...basis }: EvidenceBasis,
): Evidence {
  const { cycle, scorecard } = basis;
  const cut = cutOfCycle(cycle);
  const book = bookOf(facts, calendar, cut.knownThrough);
  const conclusions = conclude(book, cut);
  const repairs = repairsAt(book, cut);
  const rules = scorecard.movement;
  const weighed = weigh(conclusions.defaults, { cycle, repairs, rules });
  const counted = countedFacts(facts, cut.knownThrough).toSorted((a, b) =>
    byStamp(stampOf(a), stampOf(b)),
  );
  return { ...basis, ...conclusions, facts: counted, book, cut, repairs, weighed };
}

/** What was said of items and paid on them, and what an authority made of them or their lines. */
export function factsOfItems({ facts }: Evidence, items: readonly ItemState[]): readonly Fact[] {
  const keys = new Set(items.map(({ key }) => withoutRestructuring(key)));
  const owners = new Set(items.map(({ owner }) => owner));
  return facts.filter((fact) => {
    const about = subjectOf(fact);
    return about !== null && (keys.has(about) || owners.has(about));
  });
}

/** The key of the item, or of the line, that a fact is about. */
function subjectOf(fact: Fact): string | null {
  const { type, data } = fact;
  if (ITEM_TYPES.has(type)) return itemKey(fact as ItemFact);
  return CHANGE_TYPES.has(type) && 'targetId' in data ? (data.targetId ?? null) : null;
}

const ITEM_TYPES: ReadonlySet<FactType> = new Set<ItemFact['type']>([
  'ObligationDue',
  'RepaymentMade',
  'BillIssued',
  'BillPaid',
]);

/** What an authority or an agreement makes of items, and of lines with everything on them. */
const CHANGE_TYPES: ReadonlySet<FactType> = new Set([
  'ObligationRestructured',
  'ObligationWrittenOff',
  'DelinquencyPaused',
  'DelinquencyResumed',
]);

/** The facts that defaults came about by: of their items, or their furnishers' statements. */
export function factsOfDefaults(
  evidence: Evidence,
  defaults: readonly Pick<PaymentDefault, 'key'>[],
): readonly Fact[] {
  const keys = new Set(defaults.map(({ key }) => key));
  const items = factsOfItems(
    evidence,
    evidence.items.filter((item) => keys.has(item.key)),
  );
  const reported = evidence.defaults.filter(({ key }) => keys.has(key) && key.startsWith('line:'));
  const lines = new Set(reported.map(({ owner }) => owner));
  const isOfThem = (fact: Fact) =>
    items.includes(fact) ||
    (fact.type === 'DelinquencyReported' && lines.has(lineKey(fact.data.lineId)));
  return evidence.facts.filter(isOfThem);
}
