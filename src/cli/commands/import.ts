import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { RecordBehaviours } from '../../commands/record-behaviours.ts';
import { configOf } from '../../config.ts';
import type { BehaviourReader } from '../../import/behaviour-reader.ts';
import { ByteSource } from '../../import/byte-source.ts';
import type { ImportCounts, ImportProgress } from '../../import/importer.ts';
import type { ImportOptions as Recording } from '../../import/importer.ts';
import { importBehaviours } from '../../import/importer.ts';
import { NdjsonReader } from '../../import/ndjson.reader.ts';
import { partialRejects } from '../../import/rejects-file.ts';
import { UciCreditCardReader } from '../../import/uci-credit-card.reader.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Tracker } from '../../tracker.ts';
import { interruptible, interruption, KEPT_OF_IMPORT, sayWhenStopped } from '../interruption.ts';
import type { Io } from '../io.ts';
import { catchUp, withTracker } from '../opening.ts';
import { recordThrough } from '../remote/remote-recording.ts';
import type { RemoteOptions, RemoteService } from '../remote/remote-service.ts';
import { remoteOf, takesUrl } from '../remote/remote-service.ts';
import { grouped } from '../table.ts';

const STDIN = '-';

export function addImport(program: Command, io: Io): void {
  const command = program
    .command('import')
    .description('record behaviours from a file; run it again after a break, nothing is twice');
  addFormat(command, io, {
    name: 'behaviours',
    description: 'behaviours as JSON, one a line, gzipped or not (docs/reference/behaviours.md)',
    file: 'the file, or - for standard input',
    readerOf: (source) => new NdjsonReader(source),
    examples: ['behaviours.ndjson.gz', '- < today.ndjson', 'today.ndjson --rejects bad.ndjson'],
  });
  addFormat(command, io, {
    name: 'uci-credit-card',
    description: 'the UCI data set "default of credit card clients" as CSV, gzipped or not',
    file: 'the file, or - for standard input',
    readerOf: (source) => new UciCreditCardReader(source),
    examples: ['uci_default_credit_card_clients.csv.gz'],
  });
}

interface Format {
  readonly name: string;
  readonly description: string;
  readonly file: string;
  readonly readerOf: (source: ByteSource) => BehaviourReader;
  readonly examples: readonly string[];
}

function addFormat(command: Command, io: Io, format: Format): void {
  const { name, description, examples, readerOf } = format;
  const lines = examples.map((each) => `  $ abt import ${name} ${each}`).join('\n');
  const subcommand = command
    .command(name)
    .description(description)
    .argument('<file>', format.file)
    .option('--rejects <file>', 'where rejected lines go (default: into the data directory)');
  takesUrl(subcommand)
    .addHelpText('after', `\nExamples:\n${lines}`)
    .action(async (file: string, { rejects, ...options }: ImportOptions) => {
      const remote = remoteOf(io, options);
      const rejectsPath = rejects ?? rejectsPathOf(io, file, remote);
      // It is replaced, and removed if nothing is rejected: never a file that somebody has.
      if ((rejects !== undefined || remote !== null) && existsSync(rejectsPath)) {
        const message = `${rejectsPath} is there already: name a new file`;
        throw new Failure('REJECTS_NOT_WRITTEN', message);
      }
      const source = sourceOf(file);
      // From here on, so that nothing is stopped half opened.
      const interrupted = interruption();
      try {
        const reader = interruptible(readerOf(source), interrupted.signal);
        const into = { reader, rejectsPath, interrupted };
        const counts = await (remote === null
          ? importHere(io, into)
          : imported(io, into, (...of) => recordThrough(remote, ...of)));
        await tell(io, counts, rejectsPath);
      } finally {
        interrupted.dispose();
        // Whoever still writes to us does not keep us.
        if (file === STDIN) process.stdin.destroy();
      }
    });
}

interface ImportOptions extends RemoteOptions {
  readonly rejects?: string;
}

interface Import {
  readonly reader: BehaviourReader;
  readonly rejectsPath: string;
  readonly interrupted: ReturnType<typeof interruption>;
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
  return withTracker(io, work, { hold: true });
}

/** @throws Failure NO_SUCH_FILE, before a data directory is made for nothing */
function sourceOf(file: string): ByteSource {
  if (file === STDIN) return ByteSource.ofStream(process.stdin);
  if (!existsSync(file)) throw new Failure('NO_SUCH_FILE', `there is no file ${file}`);
  return ByteSource.ofFile(file);
}

/** Where there is no data directory, through a service for one, it is the present one. */
function rejectsPathOf(io: Io, file: string, remote: RemoteService | null): string {
  const name =
    file === STDIN ? 'stdin' : basename(file).replace(/(\.(nd)?json|\.csv)?(\.gz)?$/, '');
  const { eventLogUrl, dataDirectory } = configOf(io.settings);
  const directory = remote === null && eventLogUrl === '' ? dataDirectory : '.';
  return join(directory, `rejects-${name}.ndjson`);
}

async function imported(
  io: Io,
  { reader, rejectsPath }: Import,
  record: Recording['record'],
): Promise<ImportCounts> {
  const progress = io.progress({ label: 'import', unit: 'behaviours' });
  let latest = null as ImportProgress | null;
  try {
    return await importBehaviours({
      reader,
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
    `before that, ${grouped(recorded)} were recorded, ${grouped(alreadyThere)} were already ` +
    `there and ${grouped(rejected)} were rejected${place}; the same command, run again, goes on ` +
    'from there'
  );
}
