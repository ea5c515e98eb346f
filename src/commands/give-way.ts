import { setTimeout as delay } from 'node:timers/promises';

/** How long nodes that write to one stream at the same time give way to each other, in all. */
export const PATIENCE_MS = 2_000;
const LONGEST_PAUSE_MS = 200;

/** Waits before a further try on a stream that has moved: at random, longer from try to try. */
export async function giveWay(tries: number): Promise<void> {
  await delay(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** tries));
}
