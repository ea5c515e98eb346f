import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Decider } from '../kernel/decider.ts';
import type { JsonObject, NewEvent, Position } from '../kernel/envelope.ts';
import { NO_STREAM, START } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { CATALOGUE, dataOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { WrongExpectedRevision, eventsOf } from '../event-log/event-log.ts';
import { uuidOf } from '../event-log/sha256.ts';
import { giveWay } from './give-way.ts';

/** A stream that moves each time it is looked at: after so many tries somebody must wait. */
const MOST_TRIES = 12;

export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** The state of a stream after the event at `revision`. */
export interface Loaded<State> {
  readonly state: State;
  readonly revision: number;
}

export interface Execution<State, Command, Event extends DomainEvent> {
  readonly decider: Decider<State, Command, Event>;
  readonly stream: string;
  readonly command: Command;
  /** When what the command says is the case: milliseconds since 1970-01-01T00:00:00Z. */
  readonly occurredAt: number;
  /** What is believed to be the stream's state; if the stream has moved on, it is read anew. */
  readonly believed?: Loaded<State>;
}

export interface Executed<State, Event> extends Loaded<State> {
  /** What was decided, possibly nothing. */
  readonly events: readonly Event[];
  /** At or after the events; START if there are none. */
  readonly position: Position;
}

/**
 * Load, fold, decide, append; again if the stream has moved meanwhile.
 *
 * The ids of the events follow from the stream, their revision and what they say: who decides
 * the same at the same place, twice or on two nodes, records it once.
 *
 * @throws Rejection from the decider; Failure CONFLICT if the stream does not stop moving
 */
export async function execute<State, Command, Event extends DomainEvent>(
  log: EventLog,
  execution: Execution<State, Command, Event>,
): Promise<Executed<State, Event>> {
  const { decider, stream, command, occurredAt } = execution;
  let loaded = execution.believed ?? (await load(log, decider, stream));
  for (let tries = 1; ; tries++) {
    const { state, revision } = loaded;
    const events = decider.decide(command, state);
    if (events.length === 0) return { state, revision, events, position: START };
    const stored = events.map((event, i) =>
      newEvent(event, { stream, revision: revision + 1 + i, occurredAt }),
    );
    try {
      const appended = await log.append(stream, revision, stored);
      const next = events.reduce((before, event) => decider.evolve(before, event), state);
      return { state: next, revision: appended.revision, events, position: appended.position };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      if (tries === MOST_TRIES) {
        throw new Failure('CONFLICT', `stream ${stream} keeps moving; try again later`);
      }
      await giveWay(tries);
      loaded = await load(log, decider, stream);
    }
  }
}

/** Folds a whole stream. */
export async function load<State, Event extends DomainEvent>(
  log: EventLog,
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  stream: string,
): Promise<Loaded<State>> {
  let state = decider.initial;
  let revision = NO_STREAM;
  for await (const event of eventsOf(log, stream)) {
    state = decider.evolve(state, { type: event.type, data: dataOf(event) } as unknown as Event);
    revision = event.revision;
  }
  return { state, revision };
}

/** A decided event as it is stored. */
export function newEvent(
  { type, data }: DomainEvent,
  at: { stream: string; revision: number; occurredAt: number },
): NewEvent {
  const text = canonicalJson(data as JsonObject);
  return {
    id: uuidOf(`${at.stream}@${at.revision} ${type} ${text}`),
    type,
    schemaVersion: CATALOGUE[type as keyof typeof CATALOGUE].version,
    occurredAt: at.occurredAt,
    data: text,
  };
}
