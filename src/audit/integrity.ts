import type { ChainBreak } from '../event-log/hash-chain.ts';
import type { Audit } from './audit.ts';
import { MOST_DIFFERENCES } from './differences.ts';
import { streamNames } from './log-streams.ts';
import { verifiedPages } from './verified-stream.ts';

export interface Integrity {
  readonly isSound: boolean;
  readonly streams: number;
  readonly events: number;
  /** The first break of each broken stream, at most MOST_DIFFERENCES of them. */
  readonly breaks: readonly ChainBreak[];
  readonly breakCount: number;
}

export interface IntegrityProgress {
  readonly done: number;
  readonly total: number;
}

/** How many streams pass between two reports. */
const REPORT_EVERY = 1_000;

/**
 * Follows the hash chain of every stream: content, order and gaplessness of all events. What the
 * events say is not looked at, and a tail that was cut off leaves no gap: `replayAll` finds it.
 *
 * Memory holds the names of the streams and one page of one of them.
 */
export async function checkChains(
  log: Audit['log'],
  onProgress: (progress: IntegrityProgress) => void = () => undefined,
): Promise<Integrity> {
  const { names } = await streamNames(log);
  const breaks: ChainBreak[] = [];
  let breakCount = 0;
  let events = 0;
  let done = 0;
  for (const name of names) {
    const { count, broken } = await checkChain(log, name);
    events += count;
    if (broken && ++breakCount <= MOST_DIFFERENCES) breaks.push(broken);
    if (++done % REPORT_EVERY === 0) onProgress({ done, total: names.size });
  }
  onProgress({ done, total: names.size });
  return { isSound: breakCount === 0, streams: names.size, events, breaks, breakCount };
}

/** The number of a stream's events and the first break of its chain. */
export async function checkChain(
  log: Audit['log'],
  stream: string,
): Promise<{ readonly count: number; readonly broken: ChainBreak | null }> {
  let count = 0;
  let broken: ChainBreak | null = null;
  for await (const page of verifiedPages(log, stream)) {
    count += page.events.length;
    broken ??= page.broken;
  }
  return { count, broken };
}
