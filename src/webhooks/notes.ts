import { setTimeout as delay } from 'node:timers/promises';
import type { DeliveryStore, Note } from './delivery-store.ts';

/** How long outcomes are gathered. */
const GATHER_MS = 5;

/**
 * Notes what came of attempts, several at once: each commit waits for the disk, and with it
 * whoever else this thread serves.
 */
export class Notes {
  readonly #deliveries: DeliveryStore;
  #gathered: Note[] = [];
  #writing: Promise<void> | null = null;

  constructor(deliveries: DeliveryStore) {
    this.#deliveries = deliveries;
  }

  /** Once it is in the store. */
  add(note: Note): Promise<void> {
    this.#gathered.push(note);
    return (this.#writing ??= this.#write());
  }

  async #write(): Promise<void> {
    await delay(GATHER_MS);
    const notes = this.#gathered;
    this.#gathered = [];
    this.#writing = null;
    await this.#deliveries.note(notes);
  }
}
