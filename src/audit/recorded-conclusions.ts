import type { Cycle } from '../kernel/business-calendar.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Decider } from '../kernel/decider.ts';
import type { JsonObject, JsonValue, RecordedEvent } from '../kernel/envelope.ts';
import type { Conclusions } from '../domain/assessment/assess.ts';
import type { Cut } from '../domain/assessment/cut.ts';
import { dataOf } from '../domain/catalogue.ts';
import type { Basis } from '../domain/conclusion.ts';
import type { Audit } from './audit.ts';
import type { Difference, Differences } from './differences.ts';
import { firstDifference, messageOf } from './differences.ts';

/** What an account's facts gave at a basis. */
export interface Given extends Conclusions {
  readonly accountId: string;
  readonly basis: Basis;
  readonly cut: Cut;
  /** The first cycle in which the account was published with a score; null if there is none. */
  readonly scoredFrom: Cycle | null;
}

/** A stream of conclusions, proven from its start to its end: basis after basis. */
export interface ConclusionStream {
  readonly stream: string;
  readonly events: readonly RecordedEvent[];
  /** Every basis that its events name, in their order. */
  readonly bases: readonly Basis[];
  /** Draws the conclusion at the given basis anew; what is recorded of it must be just that. */
  prove(given: Given, differences: Differences): void;
  /** The next event cannot be what it says it is; what follows it is not looked at. */
  refuse(why: Pick<Difference, 'where' | 'because'>, differences: Differences): void;
  /** Nothing may be left over. */
  proveEnd(differences: Differences): void;
}

interface Conclusion {
  readonly type: string;
  readonly data: object;
}

interface Decoded extends Conclusion {
  readonly event: RecordedEvent;
  readonly basis: Basis;
}

/** What tells one kind of conclusion from another. */
export interface Kind<State, Command, Event extends Conclusion> {
  readonly stream: string;
  readonly decider: Decider<State, Command, Event>;
  readonly commandFor: (given: Given) => Command;
}

export class RecordedConclusions<
  State extends { readonly basis: Basis | null },
  Command,
  Event extends Conclusion,
> implements ConclusionStream {
  readonly stream: string;
  readonly events: readonly RecordedEvent[];
  readonly #kind: Kind<State, Command, Event>;
  readonly #decoded: readonly Decoded[];
  readonly #fault: { readonly revision: number; readonly because: string } | null;
  #state: State;
  #next = 0;
  #isGivenUp = false;

  constructor(
    kind: Kind<State, Command, Event>,
    events: readonly RecordedEvent[],
    catalogue: Audit['catalogue'],
  ) {
    this.stream = kind.stream;
    this.events = events;
    this.#kind = kind;
    this.#state = kind.decider.initial;
    const decoded: Decoded[] = [];
    let fault = null;
    for (const event of events) {
      try {
        decoded.push(decode(event, catalogue));
      } catch (error) {
        fault = { revision: event.revision, because: `it cannot be read: ${messageOf(error)}` };
        break;
      }
    }
    this.#decoded = decoded;
    this.#fault = fault;
  }

  get bases(): readonly Basis[] {
    const bases: Basis[] = [];
    for (const { basis } of this.#decoded) {
      const last = bases.at(-1);
      if (!last || !isSameBasis(last, basis)) bases.push(basis);
    }
    return bases;
  }

  prove(given: Given, differences: Differences): void {
    if (this.#isGivenUp) return;
    const { decider, commandFor } = this.#kind;
    const recorded = this.#group(given.basis);
    const decided = decider.decide(commandFor(given), this.#state);
    for (let i = 0; i < Math.max(recorded.length, decided.length); i++) {
      const found = this.#compare(recorded[i], decided[i]);
      if (!found) continue;
      const revision = recorded[i]?.event.revision ?? this.#lastRevision + 1 + i;
      this.#giveUp({ where: 'conclusion', revision, ...found }, differences);
      return;
    }
    for (const { type, data } of recorded) {
      this.#state = decider.evolve(this.#state, { type, data } as unknown as Event);
    }
    this.#next += recorded.length;
  }

  refuse(why: Pick<Difference, 'where' | 'because'>, differences: Differences): void {
    if (this.#isGivenUp) return;
    const event = this.#decoded[this.#next]?.event;
    const revision = event?.revision ?? this.#lastRevision + 1;
    const published = event ? (dataOf(event) as JsonValue) : null;
    this.#giveUp({ revision, published, ...why }, differences);
  }

  proveEnd(differences: Differences): void {
    const left = this.#decoded[this.#next];
    if (left) {
      const because = 'it goes back behind what was concluded before it';
      this.refuse({ where: 'conclusion', because }, differences);
    } else if (this.#fault && !this.#isGivenUp) {
      this.#giveUp({ where: 'unreadable', ...this.#fault }, differences);
    }
  }

  get #lastRevision(): number {
    return this.#decoded[this.#next - 1]?.event.revision ?? -1;
  }

  /** The next events, as far as they were drawn from this basis. */
  #group(basis: Basis): readonly Decoded[] {
    let end = this.#next;
    for (let next = this.#decoded[end]; next && isSameBasis(next.basis, basis);) {
      next = this.#decoded[++end];
    }
    return this.#decoded.slice(this.#next, end);
  }

  #compare(recorded: Decoded | undefined, decided: Event | undefined) {
    if (!decided) {
      const published = json(recorded);
      return { published, recomputed: null, because: 'the facts did not give it' };
    }
    if (!recorded) {
      const recomputed = json(decided);
      return { published: null, recomputed, because: `${decided.type} was never recorded` };
    }
    const { event, type, data } = recorded;
    if (type === decided.type && canonicalJson(decided.data as JsonObject) === event.data) {
      return null;
    }
    const found = firstDifference({ type, data: data as JsonObject }, json(decided));
    return found && { ...found, because: `the facts gave another ${decided.type}` };
  }

  #giveUp(
    difference: Omit<Parameters<Differences['add']>[0], 'stream'>,
    differences: Differences,
  ): void {
    differences.add({ stream: this.stream, ...difference });
    this.#isGivenUp = true;
  }
}

function decode(event: RecordedEvent, catalogue: Audit['catalogue']): Decoded {
  const data = dataOf(event, catalogue);
  const { accountRevision, day } = data;
  if (typeof accountRevision !== 'number' || typeof day !== 'string') {
    throw new TypeError('it does not name what it was concluded from');
  }
  return { event, type: event.type, data, basis: { accountRevision, day } };
}

function isSameBasis(a: Basis, b: Basis): boolean {
  return a.accountRevision === b.accountRevision && a.day === b.day;
}

function json(conclusion: Conclusion | undefined): JsonValue {
  if (!conclusion) return null;
  return { type: conclusion.type, data: conclusion.data as JsonObject };
}
