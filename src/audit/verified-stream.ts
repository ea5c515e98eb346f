import { NO_STREAM } from '../kernel/envelope.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { MAX_PAGE } from '../event-log/event-log.ts';
import type { ChainBreak, ChainCheck } from '../event-log/hash-chain.ts';
import { CHAIN_START, verifyChain } from '../event-log/hash-chain.ts';
import type { Audit } from './audit.ts';
import type { Differences } from './differences.ts';

/** Follows a stream page by page with its chain; what comes after a break is not checked. */
export async function* verifiedPages(
  log: Audit['log'],
  stream: string,
  limit = MAX_PAGE,
): AsyncGenerator<{
  readonly events: readonly RecordedEvent[];
  /** The first break of the stream, with the page in which it shows. */
  readonly broken: ChainBreak | null;
}> {
  let end = CHAIN_START;
  let from = 0;
  let isSound = true;
  for (;;) {
    const events = await log.readStream(stream, { from, limit });
    if (events.length === 0) return;
    const check: ChainCheck = isSound ? verifyChain(events, end) : { end, broken: null };
    end = check.end;
    isSound &&= check.broken === null;
    yield { events, broken: check.broken };
    from += events.length;
  }
}

/** A whole stream; the first break of its chain is among the differences. */
export async function readVerified(
  log: Audit['log'],
  stream: string,
  differences: Differences,
): Promise<readonly RecordedEvent[]> {
  let all: readonly RecordedEvent[] = [];
  for await (const { events, broken } of verifiedPages(log, stream)) {
    if (broken) addBreak(broken, differences);
    all = all.length === 0 ? events : [...all, ...events];
  }
  return all;
}

/** Holds one event against its own hashes and the link of the one before it. */
export async function verifyOne(
  log: Audit['log'],
  event: RecordedEvent,
  differences: Differences,
): Promise<void> {
  const { stream, revision } = event;
  const [before] =
    revision > 0 ? await log.readStream(stream, { from: revision - 1, limit: 1 }) : [];
  const start = { revision: revision - 1, hash: before?.hash ?? '' };
  const { broken } = verifyChain([event], revision > 0 ? start : CHAIN_START);
  if (broken) addBreak(broken, differences);
}

export function addBreak(broken: ChainBreak, differences: Differences): void {
  const { stream, revision, reason, detail } = broken;
  differences.add({ where: 'chain', stream, revision, because: `${reason}: ${detail}` });
}

/** Holds what the log notes of its streams' ends, or of one stream's, against their events. */
export async function proveEnds(
  log: Audit['log'],
  differences: Differences,
  ofOne?: string,
): Promise<void> {
  for (const { stream, noted, last, detail } of (await log.wrongEnds?.(ofOne)) ?? []) {
    const at =
      last < noted
        ? ({ where: 'tail', revision: last + 1, published: noted, recomputed: last } as const)
        : ({ where: 'chain', revision: last } as const);
    differences.add({ stream, ...at, because: detail });
  }
}

export function lastRevisionOf(events: readonly RecordedEvent[]): number {
  return events.at(-1)?.revision ?? NO_STREAM;
}
