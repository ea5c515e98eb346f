import type { Socket } from 'node:net';
import type { ServerDuplexStream, ServerReadableStream, ServerWritableStream } from '@grpc/grpc-js';
import type { Access } from './access.ts';
import type { Manners } from './nastiness.ts';
import type { Storage } from './storage.ts';

/** What every method of the server works with. */
export interface Serving {
  readonly storage: Storage;
  readonly manners: Manners;
  readonly access: Access;
  readonly connections: Connections;
  /** Whom the server names as the leader: itself, unless it is told otherwise. */
  readonly leader: () => Endpoint;
}

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

type Call =
  | Pick<ServerDuplexStream<unknown, unknown>, 'getPeer'>
  | Pick<ServerReadableStream<unknown, unknown>, 'getPeer'>
  | Pick<ServerWritableStream<unknown, unknown>, 'getPeer'>;

/** The sockets of the clients, so that they can be cut. */
export class Connections {
  readonly #sockets = new Map<number, Socket>();

  add(socket: Socket): void {
    const port = socket.remotePort ?? 0;
    this.#sockets.set(port, socket);
    socket.once('close', () => this.#sockets.delete(port));
    // A client that vanishes is nothing to tell of.
    socket.on('error', () => socket.destroy());
  }

  /** Cuts the connection that a call came over. */
  cut(call: Call): void {
    const peer = call.getPeer();
    this.#sockets.get(Number(peer.slice(peer.lastIndexOf(':') + 1)))?.destroy();
  }

  cutAll(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }
}
