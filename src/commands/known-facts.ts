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
  const twinAt = facts.length <= FEW_FACTS ? placeAmongFew : placeAmongMany();
  const decisions = facts.map((fact): Decision => {
    const recorded = known.size === 0 ? undefined : known.get(fact.id);
    if (recorded !== undefined) return decide(fact, recorded);
    const twin = twinAt(fact.id, fresh);
    if (twin >= 0) {
      const contentHash = contentHashOf(fresh[twin] as NewEvent);
      return decide(fact, { contentHash, revision: revision + 1 + twin });
    }
    return { kind: 'recorded', revision: revision + fresh.push(fact) };
  });
  return { decisions, fresh, revision };
}

/** Where an id stands among facts that only ever grow; -1 if nowhere. */
type PlaceAmong = (id: string, facts: readonly NewEvent[]) => number;

/** So many ids are compared in a fraction of the time that hashing them takes. */
const FEW_FACTS = 32;

const placeAmongFew: PlaceAmong = (id, facts) => facts.findIndex((fact) => fact.id === id);

function placeAmongMany(): PlaceAmong {
  const places = new Map<string, number>();
  return (id, facts) => {
    for (const fact of facts.slice(places.size)) places.set(fact.id, places.size);
    return places.get(id) ?? -1;
  };
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
