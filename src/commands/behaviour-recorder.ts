import { streamOf } from '../domain/catalogue.ts';
import { MAX_APPEND_BYTES, MAX_PAGE, WrongExpectedRevision } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewEvent, Position } from '../kernel/envelope.ts';
import { Failure, Malformed, Rejection } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';
import { MOST_BYTES_A_UNIT } from '../kernel/utf8.ts';
import { acceptBehaviour } from './behaviours/accept-behaviour.ts';
import type { AcceptanceContext, AcceptedBehaviour } from './behaviours/accept-behaviour.ts';
import { findFacts, planFor } from './known-facts.ts';
import type { Decision, Plan } from './known-facts.ts';
import { PATIENCE_MS, giveWay } from './give-way.ts';

/** Behaviours that wait for the log at the same time; beyond them, callers are sent away. */
const MOST_WAITING = 200_000;
/** More than an event's metadata ever take: a source has at most 128 characters. */
const METADATA_BYTES = 1_024;

/** What became of one behaviour. `position` is at or after its place in the log. */
export type RecordResult =
  | {
      readonly kind: 'recorded' | 'alreadyThere';
      readonly id: string;
      readonly accountId: string;
      /** Revision of the behaviour in the account's stream. */
      readonly revision: number;
      readonly position: Position;
    }
  | { readonly kind: 'malformed'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'reused';
      readonly id: string;
      readonly accountId: string;
      readonly code: string;
      readonly detail: string;
    };

/** The log has failed before all behaviours of a request had their results; code as its cause. */
export class PartlyRecorded extends Failure {
  /** Of each behaviour in its place, none where it is not known. What it says recorded is so. */
  readonly results: readonly (RecordResult | undefined)[];

  constructor(cause: Failure, results: readonly (RecordResult | undefined)[]) {
    super(cause.code, cause.message, { cause });
    this.results = results;
  }
}

export interface RecorderOptions {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly patienceMs?: number;
  /** Names what the request at hand belongs to; undefined if it belongs to nothing. */
  readonly correlationId?: (() => string | undefined) | undefined;
}

/** One call of `record`, whose behaviours are recorded account by account. */
interface Request {
  readonly results: RecordResult[];
  open: number;
  error: unknown;
  readonly resolve: (results: readonly RecordResult[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Entry {
  readonly event: NewEvent;
  readonly request: Request;
  /** Place of the behaviour in its request. */
  readonly slot: number;
}

/** The behaviours of one account that wait for the append under way. */
interface AccountQueue {
  readonly accountId: string;
  readonly entries: Entry[];
  isDraining: boolean;
}

/**
 * Records behaviours in their accounts' streams. What arrives for an account while an append to
 * it is under way shares the next one, so that a burst is a few appends and no conflict.
 */
export class BehaviourRecorder {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #patienceMs: number;
  readonly #correlationId: RecorderOptions['correlationId'];
  readonly #queues = new Map<string, AccountQueue>();
  readonly #due: AccountQueue[] = [];
  #waiting = 0;

  constructor({ log, clock, patienceMs = PATIENCE_MS, correlationId }: RecorderOptions) {
    this.#log = log;
    this.#clock = clock;
    this.#patienceMs = patienceMs;
    this.#correlationId = correlationId;
  }

  /**
   * @param inputs behaviours as producers report them (BehaviourRequest), of any accounts
   * @returns what became of each, in their order; one that is bad does not touch the others
   * @throws Failure OVERLOADED; PartlyRecorded with CONFLICT and the codes of the log: some may be
   *   recorded then, and sending all of them again is safe
   */
  async record(
    inputs: readonly unknown[],
    defaultSource?: string,
  ): Promise<readonly RecordResult[]> {
    if (this.#waiting > 0 && this.#waiting + inputs.length > MOST_WAITING) {
      throw new Failure('OVERLOADED', 'too many behaviours are waiting; try again later');
    }
    const now = this.#clock.now();
    const context = { now, defaultSource, correlationId: this.#correlationId?.() };
    // No closure here: it would keep the inputs in memory until all of them are recorded.
    const { promise, resolve, reject } = Promise.withResolvers<readonly RecordResult[]>();
    const results = new Array<RecordResult>(inputs.length);
    this.#enqueue(inputs, context, { results, open: inputs.length, error: null, resolve, reject });
    return promise;
  }

  #enqueue(inputs: readonly unknown[], context: AcceptanceContext, request: Request): void {
    const queues = new Set<AccountQueue>();
    let malformed = 0;
    let queue: AccountQueue | null = null;
    for (let slot = 0; slot < inputs.length; slot++) {
      const each = acceptedOrNot(inputs[slot], context);
      if (each instanceof Malformed) {
        request.results[slot] = { kind: 'malformed', problems: each.problems };
        malformed += 1;
        continue;
      }
      // Files mostly hold an account's behaviours in a row.
      if (queue?.accountId !== each.accountId) {
        queue = this.#queueOf(each.accountId);
        queues.add(queue);
      }
      queue.entries.push({ event: each.event, request, slot });
    }
    this.#waiting += inputs.length - malformed;
    settle(request, malformed);
    for (const queue of queues) if (!queue.isDraining) this.#drainSoon(queue);
  }

  /** At the end of this turn of the event loop: all of a turn share a look at the log. */
  #drainSoon(queue: AccountQueue): void {
    queue.isDraining = true;
    if (this.#due.push(queue) > 1) return;
    setImmediate(() => this.#due.splice(0).forEach((each) => void this.#drain(each)));
  }

  #queueOf(accountId: string): AccountQueue {
    const known = this.#queues.get(accountId);
    if (known !== undefined) return known;
    const queue = { accountId, entries: [], isDraining: false };
    this.#queues.set(accountId, queue);
    return queue;
  }

  async #drain(queue: AccountQueue): Promise<void> {
    while (queue.entries.length > 0) {
      const batch = takeBatch(queue);
      try {
        await this.#recordBatch(queue.accountId, batch);
      } catch (error) {
        for (const { request } of batch) request.error ??= error;
      }
      this.#waiting -= batch.length;
      for (const { request } of batch) settle(request, 1);
    }
    this.#queues.delete(queue.accountId);
  }

  /** Find, decide, append; again if the stream has moved meanwhile. */
  async #recordBatch(accountId: string, batch: readonly Entry[]): Promise<void> {
    const stream = streamOf.account(accountId);
    const facts = batch.map(({ event }) => event);
    let giveUpAt = Number.POSITIVE_INFINITY;
    for (let tries = 1; ; tries++) {
      const plan = planFor(facts, await findFacts(this.#log, { stream, facts }));
      const position = await this.#append(stream, plan);
      if (position !== null) {
        tell(batch, { ...plan, accountId, position });
        return;
      }
      // The first conflict starts the clock: the wait for the log before it is nobody's fault.
      if (tries === 1) giveUpAt = performance.now() + this.#patienceMs;
      if (performance.now() >= giveUpAt) {
        throw new Failure('CONFLICT', `account ${accountId} keeps changing; try again later`);
      }
      await giveWay(tries);
    }
  }

  /** @returns a position at or after the events; null if the stream has moved */
  async #append(stream: string, { fresh, revision }: Plan): Promise<Position | null> {
    if (fresh.length === 0) return this.#log.head();
    try {
      const { position, alreadyThere } = await this.#log.append(stream, revision, fresh);
      // Somebody else was faster with these ids, maybe with other content: find and decide anew.
      return alreadyThere ? null : position;
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return null;
      throw error;
    }
  }
}

function acceptedOrNot(input: unknown, context: AcceptanceContext): AcceptedBehaviour | Malformed {
  try {
    return acceptBehaviour(input, context);
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

/** As many from the front as fit in one append. */
function takeBatch({ entries }: AccountQueue): readonly Entry[] {
  let bytes = 0;
  let count = 0;
  for (const { event } of entries) {
    bytes += event.data.length * MOST_BYTES_A_UNIT + METADATA_BYTES;
    if (count > 0 && (bytes > MAX_APPEND_BYTES || count === MAX_PAGE)) break;
    count += 1;
  }
  return entries.splice(0, count);
}

type Told = Pick<Plan, 'decisions'> & { readonly accountId: string; readonly position: Position };

function tell(batch: readonly Entry[], { decisions, accountId, position }: Told): void {
  batch.forEach(({ event: { id }, request, slot }, index) => {
    const decision = decisions[index] as Decision;
    request.results[slot] =
      decision instanceof Rejection
        ? { kind: 'reused', id, accountId, code: decision.code, detail: decision.message }
        : { kind: decision.kind, id, accountId, revision: decision.revision, position };
  });
}

/** So many more behaviours of a request have their results; the last one ends it. */
function settle(request: Request, count: number): void {
  request.open -= count;
  if (request.open > 0) return;
  const { error, results } = request;
  if (error === null) request.resolve(results);
  else request.reject(error instanceof Failure ? new PartlyRecorded(error, results) : error);
}
