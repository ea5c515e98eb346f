import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where a connection is cut, once: the server never hears of it, or nobody hears its answer. */
export type Cut = { readonly at: string; readonly when: 'before' | 'after' };

/** Stands in front of a server and cuts connections just where it hurts. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #cut: Cut | null = null;

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#join(client, target));
  }

  static async before(url: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(new URL(url));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** The same address through the proxy. */
  through(url: string): string {
    const { port } = this.#server.address() as { port: number };
    return Object.assign(new URL(url), { port: String(port) }).href;
  }

  /** Cuts the next connection on which this text is sent. */
  cutOnce(cut: Cut): void {
    this.#cut = cut;
  }

  /** Whether the cut has been made. */
  get hasCut(): boolean {
    return this.#cut === null;
  }

  cutAll(): void {
    for (const each of this.#sockets) each.destroy();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.cutAll();
    await once(this.#server, 'close');
  }

  #join(client: Socket, { hostname, port }: URL): void {
    const server = connect(Number(port), hostname);
    let isAnswerLost = false;
    const end = () => {
      for (const each of [client, server]) {
        each.destroy();
        this.#sockets.delete(each);
      }
    };
    for (const each of [client, server]) {
      this.#sockets.add(each);
      each.on('error', end);
      each.on('close', end);
    }
    client.on('data', (data) => {
      const cut = this.#cut;
      if (cut !== null && data.includes(cut.at)) {
        this.#cut = null;
        isAnswerLost = true;
        if (cut.when === 'before') {
          end();
          return;
        }
      }
      server.write(data);
    });
    server.on('data', (data) => (isAnswerLost ? end() : client.write(data)));
  }
}
