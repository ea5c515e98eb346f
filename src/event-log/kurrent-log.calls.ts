import type { Duplex } from 'node:stream';
import { inTime } from './in-time.ts';
import { CallEnded } from './kurrent-log.troubles.ts';

/** How many items of a subscription are given at a time, at most. */
export const MOST_A_CHUNK = 512;

/** What the client gives for a read or a subscription: a stream of objects. */
export interface Call {
  readonly readableEnded: boolean;
  on(event: string, listener: (...values: unknown[]) => void): unknown;
  read(): unknown;
}

/** How calls are ended from outside: a disposed client says nothing of it to its readers. */
export type OpenCalls = Set<(reason: CallEnded) => void>;

/** @throws CallEnded where the answer takes longer; what has become of the call is not known */
export function within<Result>(ms: number, answer: Promise<Result>): Promise<Result> {
  return inTime(ms, answer, () => silent(ms));
}

interface DrainOptions<Item> {
  /** Is given one item after the other; false ends the read. */
  readonly take: (item: Item) => boolean;
  /** The longest silence between two items. */
  readonly silenceMs: number;
  readonly open: OpenCalls;
}

/** Reads to the end, or as far as `take` wants. Whatever happens, no call is left behind (H11). */
export async function drain<Item>(
  read: Call & { cancel(): Promise<void> },
  { take, silenceMs, open }: DrainOptions<Item>,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => reject(silent(silenceMs)), silenceMs);
  let isOver = false;
  read.on('error', reject);
  read.on('end', () => resolve(undefined));
  read.on('data', (item) => {
    if (isOver) return;
    timer.refresh();
    try {
      isOver = !take(item as Item);
      if (isOver) resolve(undefined);
    } catch (error) {
      isOver = true;
      reject(error);
    }
  });
  open.add(reject);
  try {
    await promise;
  } finally {
    isOver = true;
    clearTimeout(timer);
    open.delete(reject);
    if (!read.readableEnded) abandon(read.cancel());
  }
}

interface ChunkOptions {
  readonly signal: AbortSignal;
  /** How long the server may take until it says that it has begun. */
  readonly silenceMs: number;
  readonly open: OpenCalls;
}

/**
 * What a subscription has at hand, in order, for ever: ends with the signal, or with the server
 * (H12: a cut one only says `error`, one that ended only `end` or `close`). What is not taken
 * stays where it is, and the server waits.
 */
export async function* chunksOf<Item>(
  subscription: Call & { unsubscribe(): Promise<void> },
  { signal, silenceMs, open }: ChunkOptions,
): AsyncGenerator<Item[]> {
  let wake = Promise.withResolvers<undefined>();
  const end = { isReached: false, error: null as Error | null };
  const endWith = (error: unknown) => {
    if (!end.isReached) Object.assign(end, { isReached: true, error });
    wake.resolve(undefined);
  };
  const stop = () => endWith(null);
  const timer = setTimeout(() => endWith(silent(silenceMs)), silenceMs);
  subscription.on('confirmation', () => clearTimeout(timer));
  subscription.on('readable', () => wake.resolve(undefined));
  // Stays for good: an error that comes when nobody listens any more would end the process.
  subscription.on('error', endWith);
  for (const each of ['end', 'close']) subscription.on(each, stop);
  signal.addEventListener('abort', stop, { once: true });
  open.add(endWith);
  // While the client was connecting: then the signal says nothing any more.
  if (signal.aborted) stop();
  try {
    for (;;) {
      // What came before the end is still given, once; the rest comes again with the next one.
      const { isReached: isLast } = end;
      const chunk = takeFrom<Item>(subscription);
      if (chunk.length > 0) yield chunk;
      if (isLast) break;
      if (chunk.length > 0) continue;
      await wake.promise;
      wake = Promise.withResolvers();
    }
    if (end.error !== null) throw end.error;
  } finally {
    clearTimeout(timer);
    open.delete(endWith);
    signal.removeEventListener('abort', stop);
    abandon(subscription.unsubscribe());
  }
}

function takeFrom<Item>(readable: Call): Item[] {
  const chunk: Item[] = [];
  while (chunk.length < MOST_A_CHUNK) {
    const item = readable.read() as Item | null;
    if (item === null) break;
    chunk.push(item);
  }
  return chunk;
}

/** It rejects where the call never came about: then there is nothing to be ended. */
export function abandon(ending: Promise<unknown>): void {
  ending.catch(() => undefined);
}

function silent(ms: number): CallEnded {
  return new CallEnded('timeout', `no answer in ${ms} ms`);
}

/**
 * The stream of all appends. One that the server ends with OK leaves the client waiting (H3), so
 * it is made to fail. A reply to nobody, as one that comes twice, or an error that the
 * client cannot read makes it throw where nobody catches; so does a cut while writes wait for the
 * stream to drain. Both would end the process. How much is under way is bounded by the caller.
 */
export function guarded<Stream>(stream: Stream): Stream {
  const duplex = stream as Duplex;
  const emit = duplex.emit.bind(duplex);
  const write = duplex.write.bind(duplex);
  duplex.on('end', () => duplex.destroy(new CallEnded('cut', 'the server ended the appends')));
  duplex.emit = (name: string, ...values: unknown[]) => {
    if (name !== 'data' && name !== 'error') return emit(name, ...values);
    try {
      return emit(name, ...values);
    } catch {
      return true;
    }
  };
  duplex.write = (...message: unknown[]) => {
    write(...(message as Parameters<typeof write>));
    return true;
  };
  return stream;
}
