import { RecordBehaviours } from '../../commands/record-behaviours.ts';
import { configOf } from '../../config.ts';
import type { BehaviourReader } from '../../import/behaviour-reader.ts';
import type { ByteSource } from '../../import/byte-source.ts';
import type { ImportCounts, ImportProgress } from '../../import/importer.ts';
import type { ImportOptions as Recording } from '../../import/importer.ts';
import { importBehaviours } from '../../import/importer.ts';
import { NdjsonReader } from '../../import/ndjson.reader.ts';
import { partialRejects } from '../../import/rejects-file.ts';
import { UciCreditCardReader } from '../../import/uci-credit-card.reader.ts';
import type { Tracker } from '../../tracker.ts';
import type { interruption } from '../interruption.ts';
import { interruptible, KEPT_OF_IMPORT, sayWhenStopped } from '../interruption.ts';
import type { Io } from '../io.ts';
import { catchUp, withTracker } from '../opening.ts';
import { recordThrough } from '../remote/remote-recording.ts';
import type { RemoteService } from '../remote/remote-service.ts';
import { grouped } from '../table.ts';

const READERS = {
  behaviours: (source: ByteSource) => new NdjsonReader(source),
  'uci-credit-card': (source: ByteSource) => new UciCreditCardReader(source),
} as const satisfies Record<string, (source: ByteSource) => BehaviourReader>;

export type ImportFormat = keyof typeof READERS;

interface Import {
  readonly source: ByteSource;
  readonly format: ImportFormat;
  /** Null where they are recorded in the data directory. */
  readonly remote: RemoteService | null;
  readonly rejectsPath: string;
  readonly interrupted: ReturnType<typeof interruption>;
}

/** What is rejected fails the command. */
export async function importFrom(io: Io, into: Import): Promise<void> {
  const { remote, rejectsPath } = into;
  remote?.waitUntil(into.interrupted.signal);
  const counts = await (remote === null
    ? importHere(io, into)
    : imported(io, into, (...of) => recordThrough(remote, ...of)));
  await tell(io, counts, rejectsPath);
}

/** Into the data directory, whose books and views catch up afterwards. */
function importHere(io: Io, into: Import): Promise<ImportCounts> {
  const work = async (tracker: Tracker) => {
    const counts = await imported(io, into, (behaviours, source) =>
      tracker.commands.execute(new RecordBehaviours(behaviours, source)),
    );
    // Catching up goes on where it was, whenever it is stopped: that needs no care.
    into.interrupted.dispose();
    sayWhenStopped(io, KEPT_OF_IMPORT);
    await catchUp(io, tracker);
    return counts;
  };
  return withTracker(configOf(io.settings), work, { hold: true });
}

async function imported(
  io: Io,
  { source, format, rejectsPath, interrupted }: Import,
  record: Recording['record'],
): Promise<ImportCounts> {
  const progress = io.progress({ label: 'import', unit: 'behaviour' });
  let latest = null as ImportProgress | null;
  try {
    return await importBehaviours({
      reader: interruptible(READERS[format](source), interrupted.signal),
      record,
      rejectsPath,
      onProgress: (now) => {
        latest = now;
        progress.update(countOf(now), fractionOf(now));
      },
    });
  } catch (error) {
    progress.end();
    if (latest !== null) io.note(`abt: ${sentenceOf(latest, partialRejects(rejectsPath))}`);
    throw error;
  } finally {
    progress.end();
  }
}

async function tell(io: Io, counts: ImportCounts, rejectsPath: string): Promise<void> {
  const { recorded, alreadyThere, rejected } = counts;
  const rejects = rejected > 0 ? rejectsPath : null;
  await io.answer({ recorded, alreadyThere, rejected, rejects }, () => {
    io.table(
      ['recorded', 'already there', 'rejected'].map((title) => ({ title, align: 'right' })),
      [[recorded, alreadyThere, rejected].map(grouped)],
    );
  });
  if (rejects === null) return;
  io.note(`abt: ${grouped(rejected)} rejected, each with its line and reason in ${rejects}`);
  io.checkFailed();
}

function countOf({ recorded, alreadyThere, rejected }: ImportCounts): number {
  return recorded + alreadyThere + rejected;
}

function fractionOf({ bytesRead, bytesTotal }: ImportProgress): number | null {
  return bytesTotal === null || bytesTotal === 0 ? null : bytesRead / bytesTotal;
}

function sentenceOf(
  { recorded, alreadyThere, rejected }: ImportCounts,
  rejectsPath: string,
): string {
  const place = rejected === 0 ? '' : ` (${rejectsPath})`;
  return (
    `before that: ${grouped(recorded)} recorded, ${grouped(alreadyThere)} already there and ` +
    `${grouped(rejected)} rejected${place}; the same command, run again, goes on from there`
  );
}
