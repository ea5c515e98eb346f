import { setTimeout as delay } from 'node:timers/promises';
import type { Behaviour } from './months.ts';

/** How long an answer may take; a node that is paused gives none. */
const PATIENCE_MS = 6_000;
const MOST_TRIES = 200;
const PAUSE_MS = 50;

interface Told {
  readonly results?: readonly {
    readonly id: string;
    readonly status: string;
    readonly revision?: number;
  }[];
}

/** What an answer is that no client should ever be given. */
export interface Oddity {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/**
 * A client of several nodes: where one does not answer, or not with success, it sends the same to
 * the next. It keeps every acknowledgement, those of requests that failed in the end included.
 */
export class Reporter {
  /** Where a behaviour stands in its account's stream, as it was told first. */
  readonly acknowledged = new Map<string, number>();
  /** Answers that are neither success nor "try again". */
  readonly oddities: Oddity[] = [];
  readonly #urls: readonly string[];
  #tries = 0;
  #isGivenUp = false;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  /** Requests that were sent, also in vain. */
  get tries(): number {
    return this.#tries;
  }

  async report(behaviours: readonly Behaviour[], node: number): Promise<void> {
    const isThere = (told: Told) => this.#take(told) === behaviours.length;
    const request = { path: '/v1/behaviours', content: behaviours, node };
    await this.#untilTaken(request, (told) => isThere(told as Told));
  }

  /** Until the cycle's scores are published. */
  async run(cycle: string, node: number): Promise<void> {
    const isClosed = (told: unknown) => (told as { state?: string }).state === 'closed';
    await this.#untilTaken({ path: '/v1/cycles', content: { cycle }, node }, isClosed);
  }

  /** What is under way is not tried again. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  async #untilTaken(
    { path, content, node }: { path: string; content: object; node: number },
    isTaken: (told: unknown) => boolean,
  ): Promise<void> {
    const body = JSON.stringify(content);
    for (let tries = 0; tries < MOST_TRIES && !this.#isGivenUp; tries++) {
      const url = this.#urls[(node + tries) % this.#urls.length] ?? '';
      if (isTaken(await this.#post(`${url}${path}`, body))) return;
      await delay(PAUSE_MS);
    }
    throw new Error(`${path} was not taken, though it was tried again and again`);
  }

  /** What a node says; nothing where it does not answer to the end. */
  async #post(url: string, body: string): Promise<unknown> {
    this.#tries += 1;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await answer.text();
      if (!answer.ok && answer.status !== 503) {
        this.oddities.push({ url, status: answer.status, text: text.slice(0, 500) });
      }
      return JSON.parse(text) as unknown;
    } catch {
      return {};
    }
  }

  /** @returns how many are in the log */
  #take({ results = [] }: Told): number {
    const inLog = results.filter(({ status }) => ['recorded', 'alreadyThere'].includes(status));
    for (const { id, revision = -1 } of inLog) {
      const before = this.acknowledged.get(id) ?? revision;
      if (before !== revision) throw new Error(`${id} was at ${before} and is at ${revision}`);
      this.acknowledged.set(id, revision);
    }
    return inLog.length;
  }
}
