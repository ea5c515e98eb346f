import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ByteSource } from '../import/byte-source.ts';
import { Failure } from '../kernel/errors.ts';

/** They are held in memory, about 100 bytes each. */
const MOST_LABELS = 4_000_000;
const MAX_ROW_BYTES = 64 * 1024;

export interface LabelColumns {
  readonly idColumn: string;
  readonly labelColumn: string;
}

export interface Labels {
  /** By account id: whether the client turned out bad, a label of 1. */
  readonly isBad: ReadonlyMap<string, boolean>;
  /** Rows that say again what an earlier row of the same id said. */
  readonly repeated: number;
}

/** A row of a CSV file; `info.lines` is the line on which it ends, from 1. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads who turned out good (0) and bad (1) from a CSV file with a header.
 *
 * @throws Failure NO_SUCH_COLUMN, LABEL_NOT_BINARY, LABELS_DIFFER (two for one id), INVALID_CSV,
 *   TOO_MANY_LABELS; those of the source
 */
export async function readLabels(source: ByteSource, columns: LabelColumns): Promise<Labels> {
  const isBad = new Map<string, boolean>();
  let repeated = 0;
  let header: Header | null = null;
  for await (const { record, info } of rowsOf(source)) {
    if (header === null) {
      header = headerOf(record, columns);
      continue;
    }
    const id = record[header.id] as string;
    const label = binary(record[header.label] as string, columns.labelColumn, info.lines);
    const before = isBad.get(id);
    if (before === undefined) isBad.set(id, label);
    else if (before === label) repeated += 1;
    else throw differs(id, info.lines);
    if (isBad.size > MOST_LABELS) {
      throw new Failure('TOO_MANY_LABELS', `more than ${MOST_LABELS} labels; evaluate a sample`);
    }
  }
  if (header === null) headerOf([], columns);
  return { isBad, repeated };
}

/** Places of the columns in a row. */
interface Header {
  readonly id: number;
  readonly label: number;
}

function headerOf(names: readonly string[], { idColumn, labelColumn }: LabelColumns): Header {
  const place = (name: string): number => {
    const found = names.indexOf(name);
    if (found >= 0) return found;
    const known = names.length === 0 ? 'no columns at all' : names.join(', ');
    throw new Failure('NO_SUCH_COLUMN', `there is no column "${name}"; the file has ${known}`);
  };
  return { id: place(idColumn), label: place(labelColumn) };
}

async function* rowsOf(source: ByteSource): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
  });
  // An error of either ends both, and the loop below throws it.
  pipeline(Readable.from(source.chunks()), parser, () => undefined);
  try {
    for await (const row of parser) yield row as Row;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Failure('INVALID_CSV', `the labels are not CSV: ${error.message}`, { cause: error });
  }
}

function binary(text: string, column: string, line: number): boolean {
  if (text === '0' || text === '1') return text === '1';
  throw new Failure(
    'LABEL_NOT_BINARY',
    `line ${line}: ${column} must be 0 (good) or 1 (bad), not "${text.slice(0, 40)}"`,
  );
}

function differs(id: string, line: number): Failure {
  const message = `line ${line}: "${id}" has had another label before`;
  return new Failure('LABELS_DIFFER', `${message}; is --id-column the account id?`);
}
