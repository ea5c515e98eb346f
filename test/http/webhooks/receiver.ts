import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { FeedItem } from '../../../src/feed/feed-item.ts';

/** A bound against hanging: half a minute. */
const MOST_TRIES = 3_000;

export interface Received {
  readonly item: FeedItem;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Somebody who is sent messages, on a port of his own. */
export class Receiver {
  readonly received: Received[] = [];
  /** The status that he answers with. */
  answer: (item: FeedItem) => number | Promise<number> = () => 204;
  readonly #server: Server;
  #underWay = 0;
  #mostUnderWay = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#receive(request, response));
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** How many messages he has had before him at once. */
  get mostUnderWay(): number {
    return this.#mostUnderWay;
  }

  /** Those that were answered with 2xx, in order. */
  get taken(): readonly FeedItem[] {
    return this.received.filter(({ status }) => status < 300).map(({ item }) => item);
  }

  async until(holds: () => boolean): Promise<void> {
    for (let tries = 0; !holds() && tries < MOST_TRIES; tries++) await delay(10);
    expect(holds()).toBe(true);
  }

  /** Judged by somebody else's library: signed by who has the secret, just now, unchanged. */
  verify(secret: string): void {
    const verifier = new Webhook(secret);
    for (const { body, headers, item } of this.received) {
      expect(verifier.verify(body, { ...headers })).toEqual(item);
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#underWay += 1;
    this.#mostUnderWay = Math.max(this.#mostUnderWay, this.#underWay);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const item = JSON.parse(body) as FeedItem;
    const status = await this.answer(item);
    const headers = request.headers as Record<string, string>;
    this.received.push({ item, body, headers, status });
    this.#underWay -= 1;
    response.writeHead(status, { location: '/elsewhere' }).end();
  }
}
