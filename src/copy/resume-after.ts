import type { EventLog } from '../event-log/event-log.ts';
import { START } from '../kernel/envelope.ts';
import type { Position, RecordedEvent } from '../kernel/envelope.ts';
import type { CopyTarget } from './copy-target.ts';
import { MAX_PIECE, foreign } from './copy-target.ts';

type Source = Pick<EventLog, 'readAll' | 'readStream'>;

/**
 * The position in the source from which on a copy has to look at events: the target holds
 * everything before it. Nothing is noted anywhere: the target itself tells.
 *
 * @throws Failure LOG_COPY_FOREIGN if the target's first, last or last closed day's event is not
 *   the source's
 */
export async function resumeAfter(source: Source, target: CopyTarget): Promise<Position> {
  const { log } = target;
  const [first] = await log.readAll(START, 1);
  if (first === undefined) return START;
  await positionIn(source, first);
  const last = await log.eventAt(await log.head());
  if (last === null) throw foreign('its last event cannot be found');
  const position = await positionIn(source, last);
  if (target.keepsOrder) return position;
  const barrier = await lastOf(log, await log.someStreamOf('calendar'));
  const from = barrier === null ? START : await positionIn(source, barrier);
  return pieceBefore(source, from, position);
}

/** Where the source has the same event: its hash stands for all of its stream before it. */
async function positionIn(source: Source, { stream, revision, hash }: RecordedEvent) {
  const [same] = await source.readStream(stream, { from: revision, limit: 1 });
  if (same?.hash === hash) return same.position;
  const lack = same === undefined ? 'does not hold' : 'holds another event as';
  throw foreign(`the source ${lack} its ${stream}@${revision}`);
}

async function lastOf(log: CopyTarget['log'], stream: string | null) {
  if (stream === null) return null;
  const [last] = await log.readStream(stream, { backwards: true, limit: 1 });
  return last ?? null;
}

/**
 * An event of a piece is there only if all pieces before it are. So everything that stands a
 * whole piece before it is there, wherever the pieces were cut.
 */
async function pieceBefore(source: Source, from: Position, position: Position): Promise<Position> {
  const starts = [{ position: from, count: 0 }];
  let count = 0;
  for (;;) {
    const { position: after = from } = starts.at(-1) ?? {};
    const page = await source.readAll(after, MAX_PIECE);
    const before = page.findIndex((event) => event.position >= position);
    count += before < 0 ? page.length : before;
    while (starts[1] !== undefined && starts[1].count <= count - MAX_PIECE) starts.shift();
    const last = page.at(-1);
    if (before >= 0 || last === undefined) return starts[0]?.position ?? from;
    starts.push({ position: last.position, count });
  }
}
