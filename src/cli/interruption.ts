import { Failure } from '../kernel/errors.ts';
import type { BehaviourReader, Item } from '../import/behaviour-reader.ts';

/** Until disposed of, the first Ctrl-C aborts `signal`; a second one ends the process at once. */
export function interruption(): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const abort = () => {
    dispose();
    controller.abort();
  };
  const dispose = () => {
    for (const name of SIGNALS) process.off(name, abort);
  };
  for (const name of SIGNALS) process.on(name, abort);
  return { signal: controller.signal, dispose };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Reads on until it is told to stop: then what has been read so far is the last of it, and
 * reading ends with Failure INTERRUPTED.
 */
export function interruptible(reader: BehaviourReader, signal: AbortSignal): BehaviourReader {
  return {
    get progress() {
      return reader.progress;
    },
    ...(reader.defaultSource === undefined ? {} : { defaultSource: reader.defaultSource }),
    items: () => untilAborted(reader.items(), signal),
  };
}

async function* untilAborted(
  items: AsyncIterable<readonly Item[]>,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  const { promise: interrupted, reject } = Promise.withResolvers<never>();
  interrupted.catch(() => undefined);
  signal.addEventListener('abort', () => reject(stopped()), { once: true });
  if (signal.aborted) throw stopped();
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    // Who waits for input that does not come is told to stop all the same.
    const next = await Promise.race([iterator.next(), interrupted]);
    if (next.done) return;
    yield next.value;
  }
}

function stopped(): Failure {
  const what = 'stopped; what has been acknowledged is recorded';
  return new Failure('INTERRUPTED', `${what}: run the same command again to go on`);
}
