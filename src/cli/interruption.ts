import type { Command } from 'commander';
import { Failure } from '../kernel/errors.ts';
import type { BehaviourReader, Item } from '../import/behaviour-reader.ts';
import type { Io } from './io.ts';

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

export const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ends the process as Ctrl-C does by itself, but first says what is kept. */
export function sayWhenStopped(io: Io, kept: string): void {
  const stop = (signal: NodeJS.Signals) => {
    for (const name of SIGNALS) process.off(name, stop);
    io.error({ code: 'INTERRUPTED', message: `stopped; ${kept}` });
    // Who started it learns that the signal has ended it: a shell shows 130 or 143.
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, stop);
}

const CONTINUES = 'books and views go on from where they are with the next command';

/**
 * What is kept of a command that is stopped. Imports, the demo and a service end in their own way.
 * Others are stopped at once without a word: they are quick, or compute for so long without looking
 * up that a word would keep them going.
 */
const KEPT: Readonly<Record<string, string>> = {
  'abt days close': `the days that were closed are; ${CONTINUES}`,
  'abt cycles run':
    'what has been published is; run the same command again: the cycle under way goes on',
  'abt cycles list': 'nothing was recorded',
  'abt cycles export': 'nothing was recorded; what was written is not the whole cycle',
  'abt account': 'nothing was recorded',
  'abt advice': 'nothing was recorded',
  'abt scorecards list': 'nothing was recorded',
  'abt scorecards show': 'nothing was recorded',
  'abt scorecards draft': 'look with abt scorecards list; to do it again is safe',
  'abt scorecards commit': 'look with abt scorecards list; to do it again is safe',
  'abt scorecards activate': 'look with abt scorecards list; to do it again is safe',
  'abt replay': 'nothing was recorded, and nothing is proven: there is no verdict',
  'abt views rebuild': `the event log is as it was; ${CONTINUES}`,
  'abt parked': 'nothing was recorded',
  'abt parked retry': 'once it is asked for, the next command goes on with it',
};

/** Null where Ctrl-C is left to the command, or to the system. */
export function keptOf(command: Command): string | null {
  const names: string[] = [];
  for (let each: Command | null = command; each; each = each.parent) names.unshift(each.name());
  return KEPT[names.join(' ')] ?? null;
}

/** Of an import whose behaviours are all recorded. */
export const KEPT_OF_IMPORT = `everything is recorded; ${CONTINUES}`;

/** Of a copy of the log, whose source is only read. */
export const KEPT_OF_COPY =
  'what was copied is there; run the same command again: it goes on from that';

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
