import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server as SocketServer } from 'node:net';
import { Server } from '@grpc/grpc-js';
import { Access } from './access.ts';
import type { User } from './access.ts';
import { certificates, credentialsFor } from './certificates.ts';
import { Manners } from './nastiness.ts';
import type { Nastiness } from './nastiness.ts';
import { callFailures } from './refusals.ts';
import type { Serving } from './serving.ts';
import { Connections } from './serving.ts';
import { Services } from './services.ts';
import { Storage } from './storage.ts';
import { writeFirstEvents } from './system-events.ts';

export interface KurrentServerOptions {
  /** Where it keeps its log; whoever gives it removes it. */
  readonly directory: string;
  /** 0, the default: any that is free. */
  readonly port?: number;
  /** Who may come; without, everybody may do everything. The client sends names over TLS only. */
  readonly users?: readonly User[];
  readonly tls?: boolean;
}

const HOST = '127.0.0.1';
/** Over TLS a host has to have a name: Node 26 refuses to ask for the certificate of an address. */
const TLS_HOST = 'localhost';
/** So large a message of the client's is taken: an append beyond its limit has to be refused. */
const MAX_MESSAGE_BYTES = 17 * 1024 * 1024;

/**
 * A server that speaks EventStoreDB's wire protocol as far as the event log uses it: well-behaved
 * by default, nasty on demand. For tests: it has no cluster, no projections, no access lists.
 */
export class KurrentServer {
  readonly #options: KurrentServerOptions;
  readonly #serving: Serving;
  readonly #services: Services;
  #port: number;
  #grpc: Server | null = null;
  #sockets: SocketServer | null = null;

  private constructor(options: KurrentServerOptions) {
    this.#options = options;
    this.#port = options.port ?? 0;
    const manners = new Manners();
    this.#serving = {
      storage: new Storage(options.directory),
      manners,
      access: new Access(options.users ?? []),
      connections: new Connections(),
      leader: () => manners.now.leader ?? { host: options.tls ? TLS_HOST : HOST, port: this.#port },
    };
    this.#services = new Services(this.#serving);
  }

  static async start(options: KurrentServerOptions): Promise<KurrentServer> {
    const server = new KurrentServer(options);
    await writeFirstEvents(server.#serving.storage);
    await server.#listen();
    return server;
  }

  get port(): number {
    return this.#port;
  }

  /** A connection string, as the first user if there are any. */
  get url(): string {
    return this.urlAs(this.#options.users?.[0]);
  }

  urlAs(user: Pick<User, 'name' | 'password'> | undefined): string {
    const names = user && [user.name, user.password].map(encodeURIComponent).join(':');
    const tls = this.#options.tls
      ? `tlsCAFile=${encodeURIComponent(certificates.authority)}`
      : 'tls=false';
    const host = this.#options.tls ? TLS_HOST : HOST;
    return `esdb://${names ? `${names}@` : ''}${host}:${this.#port}?${tls}`;
  }

  /** The same through discovery. */
  get discoverUrl(): string {
    return this.url.replace('esdb://', 'esdb+discover://');
  }

  /** Members that are not named stay as they are; null makes it good again. */
  behave(nastiness: Partial<Nastiness> | null): void {
    this.#serving.manners.change(nastiness);
  }

  /** Where the server is in what it was told. */
  get nastiness(): Nastiness {
    return this.#serving.manners.now;
  }

  get subscriptions(): number {
    return this.#services.subscriptions.size;
  }

  cutConnections(): void {
    this.#serving.connections.cutAll();
  }

  /** With an error, while the connection stays. */
  cutSubscriptions(): void {
    for (const each of this.#services.subscriptions) each.fail(callFailures.unavailable());
  }

  /** With OK: the client hears of no error. */
  endSubscriptions(): void {
    for (const each of this.#services.subscriptions) each.end();
  }

  /** Nobody listens any more; what is kept stays, and so does the port. */
  async goAway(): Promise<void> {
    const sockets = this.#sockets;
    if (sockets === null) return;
    this.#sockets = null;
    const closed = once(sockets, 'close');
    sockets.close();
    this.#serving.connections.cutAll();
    this.#grpc?.forceShutdown();
    await closed;
  }

  async comeBack(): Promise<void> {
    if (this.#sockets === null) await this.#listen();
  }

  async stop(): Promise<void> {
    await this.goAway();
    this.#serving.storage.close();
  }

  async #listen(): Promise<void> {
    const grpc = new Server({ 'grpc.max_receive_message_length': MAX_MESSAGE_BYTES });
    this.#services.addTo(grpc);
    const injector = grpc.createConnectionInjector(credentialsFor(this.#options.tls === true));
    const sockets = createServer((socket) => {
      socket.setNoDelay(true);
      this.#serving.connections.add(socket);
      injector.injectConnection(socket);
    });
    sockets.listen(this.#port, HOST);
    await once(sockets, 'listening');
    this.#port = (sockets.address() as AddressInfo).port;
    this.#grpc = grpc;
    this.#sockets = sockets;
  }
}
