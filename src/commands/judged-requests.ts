import { streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { WrongExpectedRevision } from '../event-log/event-log.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewEvent, RecordedEvent } from '../kernel/envelope.ts';
import { Failure, Rejection } from '../kernel/errors.ts';
import { acceptBehaviour } from './behaviours/accept-behaviour.ts';
import type { BehaviourRequest } from './behaviours/behaviour.request.ts';
import type { RecorderOptions } from './behaviour-recorder.ts';
import { Turns } from './turns.ts';
import { PATIENCE_MS, giveWay } from './give-way.ts';

/** What is to be recorded of a request, and the revision of the account that it was judged at. */
export interface Judgement {
  readonly revision: number;
  readonly events: readonly NewEvent[];
}

/** Something that is asked for, and recorded if it is granted. */
export interface JudgedRequest {
  readonly accountId: string;
  /** The id of the first event that it records: who has it, has the whole request. */
  readonly id: string;
  /** The most events that it records. */
  readonly mostEvents: number;
  /** Judges it by how the account stands now. Throws what it is refused with. */
  judge(): Promise<Judgement>;
  /**
   * Those events with which the stream goes on that this very request has recorded; none if the
   * id stands for something else.
   */
  ownAmong(events: readonly RecordedEvent[]): readonly RecordedEvent[];
}

export interface Granted {
  readonly events: readonly RecordedEvent[];
  /** Whether it had been granted before, and nothing was recorded now. */
  readonly isReplayed: boolean;
}

/**
 * Records what is granted. A request is judged by all facts up to a revision, and recorded right
 * behind that revision or judged anew: two that are granted were judged one after the other.
 */
export class JudgedRequests {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #correlationId: RecorderOptions['correlationId'];
  readonly #turns = new Turns();

  constructor({ log, clock, correlationId }: RecorderOptions) {
    this.#log = log;
    this.#clock = clock;
    this.#correlationId = correlationId;
  }

  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number {
    return this.#clock.now();
  }

  /**
   * What a request would have recorded, taken in as any behaviour is; it occurs now if it does not
   * say when.
   *
   * @throws Malformed
   */
  accepted(behaviour: Omit<BehaviourRequest, 'occurredAt'> & { occurredAt?: string | undefined }) {
    const now = this.#clock.now();
    const { occurredAt = new Date(now).toISOString() } = behaviour;
    const context = { now, correlationId: this.#correlationId?.() };
    return acceptBehaviour({ ...behaviour, occurredAt }, context).event;
  }

  /**
   * @throws Rejection ID_REUSED, and what the request is refused with; Failure OVERLOADED,
   *   CONFLICT, and those of the log
   */
  grant(request: JudgedRequest): Promise<Granted> {
    // Requests of one account would only get in each other's way.
    return this.#turns.take(request.accountId, () => this.#grant(request));
  }

  async #grant(request: JudgedRequest): Promise<Granted> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let tries = 1; ; tries++) {
      const granted = (await this.#before(request)) ?? (await this.#now(request));
      if (granted !== null) return granted;
      if (performance.now() >= giveUpAt) {
        const message = `account ${request.accountId} keeps changing; try again later`;
        throw new Failure('CONFLICT', message);
      }
      await giveWay(tries);
    }
  }

  /** Null if nothing stands under its id. */
  async #before({ accountId, id, mostEvents, ...request }: JudgedRequest): Promise<Granted | null> {
    const stream = streamOf.account(accountId);
    const from = (await this.#log.find(stream, [id])).known.get(id)?.revision;
    if (from === undefined) return null;
    const found = await this.#log.readStream(stream, { from, limit: mostEvents });
    const events = request.ownAmong(found);
    if (events.length > 0) return { events, isReplayed: true };
    const message = `${id} stands for something else in this account; ask anew with a new id`;
    throw new Rejection('ID_REUSED', message);
  }

  /** Null if the stream has moved meanwhile. */
  async #now(request: JudgedRequest): Promise<Granted | null> {
    const { revision, events } = await request.judge();
    const stream = streamOf.account(request.accountId);
    try {
      const { alreadyThere } = await this.#log.append(stream, revision, events);
      // Somebody else was faster with this id, maybe with something else.
      if (alreadyThere) return null;
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return null;
      throw error;
    }
    const range = { from: revision + 1, limit: events.length };
    return { events: await this.#log.readStream(stream, range), isReplayed: false };
  }
}
