import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { configOf } from '../../config.ts';
import { ByteSource } from '../../import/byte-source.ts';
import { Failure } from '../../kernel/errors.ts';
import type { ImportFormat } from '../actions/import.ts';
import { interruption } from '../interruption.ts';
import type { Io } from '../io.ts';
import type { RemoteOptions, RemoteService } from '../remote/remote-service.ts';
import { remoteOf, takesUrl } from '../remote/remote-service.ts';

const STDIN = '-';

export function addImport(program: Command, io: Io): void {
  const command = program
    .command('import')
    .description('record behaviours from a file; run it again after a break, nothing is twice');
  addFormat(command, io, {
    name: 'behaviours',
    description: 'behaviours as JSON, one a line, gzipped or not (docs/reference/behaviours.md)',
    file: 'the file, or - for standard input',
    examples: ['behaviours.ndjson.gz', '- < today.ndjson', 'today.ndjson --rejects bad.ndjson'],
  });
  addFormat(command, io, {
    name: 'uci-credit-card',
    description: 'the UCI data set "default of credit card clients" as CSV, gzipped or not',
    file: 'the file, or - for standard input',
    examples: ['uci_default_credit_card_clients.csv.gz'],
  });
}

interface Format {
  readonly name: ImportFormat;
  readonly description: string;
  readonly file: string;
  readonly examples: readonly string[];
}

function addFormat(command: Command, io: Io, format: Format): void {
  const { name, description, examples } = format;
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
        const { importFrom } = await import('../actions/import.ts');
        await importFrom(io, { source, format: name, remote, rejectsPath, interrupted });
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

/** @throws Failure NO_SUCH_FILE, before a data directory is made for nothing */
function sourceOf(file: string): ByteSource {
  if (file === STDIN) return ByteSource.ofStream(process.stdin);
  if (!existsSync(file)) throw new Failure('NO_SUCH_FILE', `there is no file "${file}"`);
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
