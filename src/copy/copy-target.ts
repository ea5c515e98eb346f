import { MAX_APPEND_BYTES, MAX_PAGE, WrongExpectedRevision } from '../event-log/event-log.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { RecordedEventSink } from '../event-log/recorded-event-sink.ts';
import type { SqliteEventLog } from '../event-log/sqlite.event-log.ts';
import { concurrently } from '../kernel/concurrently.ts';
import type { RecordedEvent } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import { stepsOf } from './kept-order.ts';

/** Pieces of this many events are written one after the other, a piece whole before the next. */
export const MAX_PIECE = MAX_PAGE;

/** Accounts that are written at once: enough to fill what an append waits for the network. */
const LANES_AT_ONCE = 128;
/** Events of one request to the writer: some 10 ms of its work. */
const EVENTS_A_REQUEST = 1_000;
/** What the hashes, times and names of members take of a stored event, at most. */
const BYTES_BESIDE = 320;

/** A log that events are copied into. */
export interface CopyTarget {
  readonly log: Pick<EventLog, 'readAll' | 'readStream' | 'eventAt' | 'head' | 'someStreamOf'>;
  /** Whether it always holds exactly what the source holds up to some position. */
  readonly keepsOrder: boolean;
  /**
   * Writes a piece of the source, of MAX_PIECE events at most. What is there already is passed
   * over. When it resolves, everything of it is acknowledged, unless it was told to stop.
   *
   * @throws Failure LOG_COPY_FOREIGN, LOG_COPY_BROKEN; those of the log
   */
  write(piece: readonly RecordedEvent[], signal?: AbortSignal): Promise<void>;
}

/** Into an embedded log: in the source's own order, which costs it nothing. */
export function inOrder(log: SqliteEventLog): CopyTarget {
  return {
    log,
    keepsOrder: true,
    async write(piece, signal) {
      for (let at = 0; at < piece.length; at += EVENTS_A_REQUEST) {
        if (signal?.aborted) return;
        await log.takeOver(piece.slice(at, at + EVENTS_A_REQUEST)).catch(asForeign);
      }
    },
  };
}

/** Into a log over the network: accounts side by side, see `stepsOf`. */
export function inLanes(log: CopyTarget['log'] & RecordedEventSink): CopyTarget {
  return {
    log,
    keepsOrder: false,
    async write(piece, signal) {
      for (const lanes of stepsOf(piece)) {
        await concurrently(lanes, LANES_AT_ONCE, (lane) => writeLane(log, lane, signal));
      }
    },
  };
}

async function writeLane(
  log: Pick<EventLog, 'readStream'> & RecordedEventSink,
  lane: readonly RecordedEvent[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const run of runsOf(lane)) {
    if (signal?.aborted) return;
    await appendRun(log, run);
  }
}

/** Events that follow one another in one stream, as many as one append may carry. */
function* runsOf(lane: readonly RecordedEvent[]): Generator<readonly RecordedEvent[]> {
  let run: RecordedEvent[] = [];
  let bytes = 0;
  for (const event of lane) {
    const size = sizeOf(event);
    const isOther = run[0] !== undefined && run[0].stream !== event.stream;
    if (isOther || (run.length > 0 && bytes + size > MAX_APPEND_BYTES)) {
      yield run;
      run = [];
      bytes = 0;
    }
    run.push(event);
    bytes += size;
  }
  if (run.length > 0) yield run;
}

/** Small events take more with what stands beside their data than by themselves. */
function sizeOf({ data, id, type, metadata }: RecordedEvent): number {
  const beside = JSON.stringify([id, type, type, metadata]);
  return Buffer.byteLength(data) + Buffer.byteLength(beside) + BYTES_BESIDE;
}

async function appendRun(
  log: Pick<EventLog, 'readStream'> & RecordedEventSink,
  run: readonly RecordedEvent[],
): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const { stream, revision } = first;
  try {
    await log.appendRecorded(stream, revision - 1, run);
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision) || error.actual < revision) asForeign(error);
    // An earlier copy was stopped here: it cut its pieces where it then stood.
    const there = run.slice(0, error.actual - revision + 1);
    await mustBeThere(log, there.at(-1) ?? first);
    await appendRun(log, run.slice(there.length));
  }
}

/** @throws Failure LOG_COPY_FOREIGN */
async function mustBeThere(
  log: Pick<EventLog, 'readStream'>,
  { stream, revision, hash }: RecordedEvent,
): Promise<void> {
  const [there] = await log.readStream(stream, { from: revision, limit: 1 });
  if (there?.hash !== hash) throw foreign(`${stream}@${revision} is another event there`);
}

function asForeign(error: unknown): never {
  if (!(error instanceof WrongExpectedRevision)) throw error;
  throw foreign(error.message);
}

/** The target holds, or lacks, what a copy of the source would not. */
export function foreign(what: string): Failure {
  const advice = 'copy into an empty one, or into one that holds an earlier copy of the source';
  return new Failure('LOG_COPY_FOREIGN', `the target is no copy of the source: ${what}; ${advice}`);
}
