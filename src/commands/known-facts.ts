import { isNewFact } from '../domain/account/account.decider.ts';
import { CATALOGUE, dataOf } from '../domain/catalogue.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EventLog, Found } from '../event-log/event-log.ts';
import { sha256 } from '../event-log/sha256.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { NewEvent, RecordedEvent } from '../kernel/envelope.ts';
import { Rejection } from '../kernel/errors.ts';
import { contentText } from '../kernel/hash.ts';

export interface FactsOfStream {
  readonly stream: string;
  readonly facts: readonly NewEvent[];
  readonly catalogue?: Catalogue;
}

type Known = Found['known'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** What is to become of a fact, and the revision at which it stands or will stand. */
export type Decision =
  { readonly kind: 'recorded' | 'alreadyThere'; readonly revision: number } | Rejection;

/** Decisions in the order of the facts, and those of them that are to be appended. */
export interface Plan {
  readonly decisions: readonly Decision[];
  readonly fresh: readonly NewEvent[];
  /** The stream's revision at which all this was decided. */
  readonly revision: number;
}

/** Decides about facts of one account. The same id twice among them is one fact, or reused. */
export function planFor(facts: readonly NewEvent[], { revision, known }: Found): Plan {
  const fresh: NewEvent[] = [];
  const revisions = new Map<string, number>();
  const decisions = facts.map((fact): Decision => {
    const recorded = known.get(fact.id);
    if (recorded !== undefined) return decide(fact, recorded);
    const twin = revisions.get(fact.id);
    if (twin !== undefined) {
      const contentHash = contentHashOf(fresh[twin - revision - 1] as NewEvent);
      return decide(fact, { contentHash, revision: twin });
    }
    const next = revision + fresh.push(fact);
    revisions.set(fact.id, next);
    return { kind: 'recorded', revision: next };
  });
  return { decisions, fresh, revision };
}

function decide(fact: NewEvent, known: Known): Decision {
  const { id } = fact;
  try {
    const isNew = isNewFact({ id, contentHash: contentHashOf(fact) }, new Map([[id, known]]));
    return { kind: isNew ? 'recorded' : 'alreadyThere', revision: known.revision };
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

/**
 * What the stream knows, told in the facts' own schema version: what an older program recorded is
 * the same fact if it says the same once it is upcast.
 *
 * @throws Failure UNKNOWN_TYPE, NEWER_SCHEMA
 */
export async function findFacts(
  log: EventLog,
  { stream, facts, catalogue = CATALOGUE }: FactsOfStream,
): Promise<Found> {
  const found = await log.find(
    stream,
    facts.map(({ id }) => id),
  );
  if (found.known.size === 0) return found;
  const known = new Map(found.known);
  for (const fact of facts) {
    const recorded = known.get(fact.id);
    if (recorded === undefined || recorded.contentHash === contentHashOf(fact)) continue;
    const [stored] = await log.readStream(stream, { from: recorded.revision, limit: 1 });
    if (stored === undefined || stored.schemaVersion >= fact.schemaVersion) continue;
    known.set(fact.id, { ...recorded, contentHash: upcastContentHash(stored, catalogue) });
  }
  return { ...found, known };
}

/** The content hash that a stored event would have if it were written today. */
export function upcastContentHash(event: RecordedEvent, catalogue: Catalogue = CATALOGUE): string {
  const data = canonicalJson(dataOf(event, catalogue));
  const schemaVersion = catalogue[event.type]?.version ?? event.schemaVersion;
  return contentHashOf({ ...event, schemaVersion, data });
}

function contentHashOf(event: NewEvent): string {
  return sha256(contentText(event));
}
