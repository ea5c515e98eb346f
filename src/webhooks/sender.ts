import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../kernel/clock.ts';
import type { WebhookDeliveryRow, WebhookRow } from '../service-store/tables.ts';
import type { Outcome } from './attempt.ts';
import { attempt } from './attempt.ts';
import type { DeliveryStore } from './delivery-store.ts';
import { Notes } from './notes.ts';
import { type RetryRules, retryDelay } from './retries.ts';
import type { WebhookStore } from './webhook-store.ts';

/** On their way at once: to one receiver, and in all. */
const MOST_UNDER_WAY = 8;
const MOST_UNDER_WAY_IN_ALL = 128;
/** So many that are due are taken from the store at once. */
const MOST_QUEUED = 64;
/** For so long nothing is begun in the place of what could not be noted. */
const UNNOTED_MS = 5_000;

export interface WebhookLimits extends RetryRules {
  readonly webhookTimeoutMs: number;
}

export interface SenderParts {
  readonly webhooks: WebhookStore;
  readonly deliveries: DeliveryStore;
  readonly clock: Clock;
  readonly limits: WebhookLimits;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Told of what went wrong on our side; it is tried again. */
  readonly onFailure: (error: unknown) => void;
}

/** What is on its way to one receiver, and what is next. */
interface Lane {
  webhook: WebhookRow;
  queue: WebhookDeliveryRow[];
  readonly underWay: Map<number, Promise<void>>;
}

/** Sends what is due, and notes what came of it. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #lanes = new Map<string, Lane>();
  readonly #stopping = new AbortController();
  readonly #onRoom: () => void;
  readonly #notes: Notes;
  #underWay = 0;

  /** @param onRoom told when there may be more to send than is known */
  constructor(parts: SenderParts, onRoom: () => void) {
    this.#parts = parts;
    this.#onRoom = onRoom;
    this.#notes = new Notes(parts.deliveries);
  }

  /** Cuts short what is under way, and counts it for nothing: it is sent again some time. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#lanes.values()].flatMap(({ underWay }) => [...underWay.values()]));
  }

  /** Begins nothing more for any others than these. */
  keepTo(webhooks: readonly WebhookRow[]): void {
    const ids = new Set(webhooks.map(({ id }) => id));
    for (const [id, lane] of this.#lanes) {
      if (ids.has(id)) continue;
      lane.queue = [];
      if (lane.underWay.size === 0) this.#lanes.delete(id);
    }
  }

  /** Begins as much as may be on its way at once. */
  async sendDue(webhook: WebhookRow): Promise<void> {
    const lane = this.#laneOf(webhook);
    if (lane.queue.length === 0) {
      const { deliveries, clock } = this.#parts;
      const except = [...lane.underWay.keys()];
      const asked = { now: clock.now(), limit: MOST_QUEUED, except };
      lane.queue = [...(await deliveries.due(webhook.id, asked))];
    }
    this.#fill(lane);
  }

  #laneOf(webhook: WebhookRow): Lane {
    const lane = this.#lanes.get(webhook.id) ?? { webhook, queue: [], underWay: new Map() };
    lane.webhook = webhook;
    this.#lanes.set(webhook.id, lane);
    return lane;
  }

  #fill(lane: Lane): void {
    const { underWay, queue, webhook } = lane;
    while (underWay.size < MOST_UNDER_WAY && this.#underWay < MOST_UNDER_WAY_IN_ALL) {
      const delivery = this.#stopping.signal.aborted ? undefined : queue.shift();
      if (delivery === undefined) return;
      this.#underWay += 1;
      const done = this.#send(webhook, delivery).finally(() => {
        this.#underWay -= 1;
        underWay.delete(delivery.sequence);
        this.#fill(lane);
        if (lane.queue.length === 0) this.#onRoom();
      });
      underWay.set(delivery.sequence, done);
    }
  }

  /** One attempt, and what follows from it. Does not reject. */
  async #send(webhook: WebhookRow, delivery: WebhookDeliveryRow): Promise<void> {
    const { clock, limits, onFailure } = this.#parts;
    const { signal } = this.#stopping;
    const sentAt = clock.now();
    try {
      const outcome = await attempt({
        id: delivery.item_id,
        sentAt,
        body: delivery.body,
        url: webhook.url,
        secrets: secretsOf(webhook, sentAt),
        timeoutMs: limits.webhookTimeoutMs,
        signal,
      });
      await this.#note(delivery, outcome);
    } catch (error) {
      if (signal.aborted) return;
      onFailure(error);
      // What became of it cannot be noted: begun again at once, it would arrive again and again.
      await delay(UNNOTED_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #note(delivery: WebhookDeliveryRow, outcome: Outcome): Promise<void> {
    const { webhooks, clock, limits, random } = this.#parts;
    const at = clock.now();
    if (outcome.kind === 'arrived') return this.#notes.add({ delivery, at, failure: null });
    if (this.#stopping.signal.aborted) return;
    const { error } = outcome;
    const wait = retryDelay(delivery.attempts + 1, limits, random());
    const nextAttemptAt = wait === null ? null : at + wait;
    await this.#notes.add({ delivery, at, failure: { error, nextAttemptAt } });
    if (outcome.kind === 'gone') {
      const paused_because = 'the receiver answered with 410 Gone';
      await webhooks.change(delivery.webhook_id, { paused_because });
    }
  }
}

function secretsOf(webhook: WebhookRow, now: number): readonly string[] {
  const { secret, old_secret, old_secret_until } = webhook;
  const isOldGood = old_secret !== null && now < (old_secret_until ?? 0);
  return isOldGood ? [secret, old_secret] : [secret];
}
