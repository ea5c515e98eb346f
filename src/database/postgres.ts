import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { Failure, invariant } from '../kernel/errors.ts';
import { addressOf, type PostgresAddress } from './postgres-address.ts';
import {
  asPostgresFailure,
  isLost,
  persistently,
  type PostgresNaming,
} from './postgres-failures.ts';
import type { Answer, PostgresSession } from './postgres-session.ts';

/** Bounds, so that nothing waits for ever for a server, a network or another node. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 60_000;
/** The server should have said so itself by then: it, or the way to it, is gone. */
const ANSWER_MS = STATEMENT_MS + 5_000;
const LOCK_MS = 20_000;
/** A node that was paused within a transaction gives its locks back. */
const IDLE_IN_TRANSACTION_MS = 10_000;
const IDLE_MS = 30_000;
const MOST_CONNECTIONS = 10;

/** Of a session that is watched: how often it is asked, and how long it may take to answer. */
const BEAT_MS = 1_000;
const BEAT_ANSWER_MS = 3_000;
/** A process that was paused loses its session, and the locks with it: the server ends it. */
const UNASKED_MS = 5_000;

export interface PostgresOptions extends PostgresAddress {
  readonly explanations: PostgresNaming['explanations'];
  readonly maxConnections?: number;
}

/** A pool of connections to one database, all of them in one schema of it. */
export class Postgres {
  /** For messages: host, port and database. */
  readonly naming: PostgresNaming;
  readonly #config: pg.ClientConfig;
  readonly #pool: pg.Pool;

  /** Connects when it is first asked. Throws the Failure `cannotOpen` for a URL that is none. */
  constructor({ explanations, maxConnections = MOST_CONNECTIONS, ...address }: PostgresOptions) {
    const { name, config } = addressOf(address, explanations.cannotOpen);
    this.naming = { name, explanations };
    this.#config = config;
    this.#pool = new pg.Pool({ ...config, ...LIMITS, max: maxConnections });
    // Cut by a restart of the server, an idle one is dropped by the pool, and one in use tells
    // its next query; without listeners either would end the process.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Runs `work` and rethrows what PostgreSQL reports of the world around it as a Failure. */
  async explained<Result>(work: () => Promise<Result>, isWriting = false): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw asPostgresFailure(error, this.naming, isWriting);
    }
  }

  /** A connection of one's own, waited for while the server restarts. */
  connect(): Promise<PostgresSession> {
    return persistently(() => this.#pool.connect());
  }

  /** A connection besides the pool's. */
  watched(): Promise<WatchedSession> {
    return WatchedSession.open(this.#config);
  }

  /** All of `work` or nothing of it; where the connection is lost at its end, who knows. */
  async inTransaction<Result>(
    work: (session: PostgresSession) => Promise<Result>,
  ): Promise<Result> {
    const session = await this.connect();
    let isBroken = false;
    try {
      await session.query('BEGIN');
      const result = await work(session);
      await session.query('COMMIT');
      return result;
    } catch (error) {
      isBroken = isLost(error) || !(await hasRolledBack(session));
      throw error;
    } finally {
      session.release(isBroken);
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
}

const LIMITS = {
  connectionTimeoutMillis: CONNECT_MS,
  statement_timeout: STATEMENT_MS,
  query_timeout: ANSWER_MS,
  lock_timeout: LOCK_MS,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  idleTimeoutMillis: IDLE_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  types: { getTypeParser: typeParser },
} satisfies pg.PoolConfig;

/** 64-bit integers are numbers, as in SQLite; one that does not fit would be a bug. */
function typeParser(...[oid, format]: Parameters<typeof pg.types.getTypeParser>) {
  if (oid === pg.types.builtins.INT8 && format !== 'binary') return safeInteger;
  return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
}

function safeInteger(text: string): number {
  const number = Number(text);
  invariant(Number.isSafeInteger(number), `${text} is no integer that can be calculated with`);
  return number;
}

async function hasRolledBack(session: PostgresSession): Promise<boolean> {
  try {
    await session.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

/**
 * A connection for itself, which is asked every second whether it still stands. It is lost when
 * the server ends it, when it does not answer, or when this process was paused.
 */
export class WatchedSession {
  /** Resolves when the connection has broken; never after it was closed in order. */
  readonly lost: Promise<void>;
  readonly #client: pg.Client;
  readonly #closing = new AbortController();

  private constructor(client: pg.Client) {
    this.#client = client;
    this.lost = new Promise((resolve) => {
      const end = () => this.#closing.signal.aborted || resolve();
      client.on('error', end);
      client.on('end', end);
    });
    void this.#watch();
  }

  /** Throws what `pg` throws if there is no connection to be had. */
  static async open(config: pg.ClientConfig): Promise<WatchedSession> {
    const { types, keepAlive, connectionTimeoutMillis } = LIMITS;
    const limits = { types, keepAlive, connectionTimeoutMillis, query_timeout: BEAT_ANSWER_MS };
    const client = new pg.Client({ ...config, ...limits });
    // Told to whoever asks; without a listener it would end the process.
    client.on('error', () => undefined);
    await client.connect();
    const session = new WatchedSession(client);
    try {
      await session.query(`SET idle_session_timeout = ${UNASKED_MS}`);
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  query(text: string, values: unknown[] = []): Promise<Answer> {
    return this.#client.query(text, values);
  }

  onNotification(listener: (payload: string) => void): void {
    this.#client.on('notification', ({ payload = '' }) => listener(payload));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.race([this.#client.end(), delay(BEAT_ANSWER_MS, null, { ref: false })]);
    this.#client.connection.stream.destroy();
  }

  async #watch(): Promise<void> {
    const { signal } = this.#closing;
    try {
      for (;;) {
        await delay(BEAT_MS, null, { ref: false, signal });
        await this.#client.query('SELECT 1');
      }
    } catch {
      if (!signal.aborted) this.#client.connection.stream.destroy();
    }
  }
}

/**
 * A lock that one session in the whole database can hold. It only saves work: a holder that was
 * paused may believe for a moment that it still has it.
 */
export class AdvisoryLock {
  /** Resolves when the connection that holds it has broken: somebody else may have it now. */
  readonly lost: Promise<void>;
  readonly #session: WatchedSession;

  private constructor(session: WatchedSession) {
    this.#session = session;
    this.lost = session.lost;
  }

  /**
   * Null if somebody else has it.
   *
   * @throws Failure LEADER_LOCK_FAILED if the database cannot be asked
   */
  static async tryTake(url: string, name: string): Promise<AdvisoryLock | null> {
    const { config, name: place } = addressOf({ url, schema: 'public' }, LOCK_FAILED);
    let session: WatchedSession | null = null;
    try {
      session = await WatchedSession.open(config);
      const text = 'SELECT pg_try_advisory_lock($1::bigint) AS is_taken';
      const { rows } = await session.query(text, [lockKey(name)]);
      if (rows[0]?.is_taken === true) return new AdvisoryLock(session);
      await session.close();
      return null;
    } catch (cause) {
      await session?.close();
      const message = LOCK_FAILED.message(place, (cause as Error).message);
      throw new Failure(LOCK_FAILED.code, message, { cause });
    }
  }

  /** Does not reject: with its connection goes the lock, in order or not. */
  async release(): Promise<void> {
    await this.#session.close();
  }
}

const LOCK_FAILED = {
  code: 'LEADER_LOCK_FAILED',
  message: (place: string, cause: string) =>
    `The lock of whoever leads cannot be asked for at ${place} (${cause}): check VIEWS_URL and ` +
    'that PostgreSQL is up. It is tried again.',
};

/** Locks are named by 64-bit integers. */
function lockKey(name: string): string {
  return createHash('sha256').update(name).digest().readBigInt64BE().toString();
}
