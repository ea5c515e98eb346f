import { parse } from 'csv-parse/sync';
import { Failure, Malformed } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';
import type { BehaviourReader, Item, ReadProgress, UnreadableLine } from './behaviour-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { linesOf } from './lines.ts';
import type { TextLine } from './lines.ts';
import { MONTHS, UCI_SOURCE, behavioursOf } from './uci-credit-card.mapping.ts';
import type { CardClient } from './uci-credit-card.mapping.ts';

interface Column {
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** The data set's columns for month k, 1 to 6; the status of September is PAY_0. */
const COLUMNS_OF_MONTHS = Array.from({ length: MONTHS }, (_, index) => {
  const k = index + 1;
  return {
    status: { name: `PAY_${k === 1 ? 0 : k}`, min: -2, max: 9 },
    bill: { name: `BILL_AMT${k}`, min: -1e12, max: 1e12 },
    paid: { name: `PAY_AMT${k}`, min: 0, max: 1e12 },
  };
});
const LIMIT: Column = { name: 'LIMIT_BAL', min: 0, max: 1e12 };
const ID = 'ID';
/** The label and the person's sex, education, marriage and age are never read. */
const COLUMNS = [
  ID,
  LIMIT.name,
  ...COLUMNS_OF_MONTHS.flatMap(({ status, bill, paid }) => [status.name, bill.name, paid.name]),
];

/**
 * The UCI data set "default of credit card clients" as CSV, a client a line. A line that is not
 * understood is unreadable as a whole.
 */
export class UciCreditCardReader implements BehaviourReader {
  readonly defaultSource = UCI_SOURCE;
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  get progress(): ReadProgress {
    return this.#source.progress;
  }

  /** @throws Failure MISSING_COLUMNS */
  async *items(): AsyncGenerator<readonly Item[]> {
    let rows: ClientRows | null = null;
    for await (const lines of linesOf(this.#source.chunks())) {
      let rest = lines;
      if (rows === null) {
        rows = new ClientRows(lines[0]);
        rest = lines.slice(1);
      }
      const read = rows.itemsOf;
      yield rest.flatMap((each) => (each.kind === 'text' ? read(each) : [each]));
    }
    if (rows === null) throw missing(COLUMNS);
  }
}

/** Reads rows under one header. */
class ClientRows {
  readonly #places: ReadonlyMap<string, number>;
  readonly #width: number;

  constructor(header: TextLine | UnreadableLine | undefined) {
    const names = header?.kind === 'text' ? header.text.replaceAll('"', '').split(',') : [];
    const lacking = COLUMNS.filter((name) => !names.includes(name));
    if (lacking.length > 0) throw missing(lacking);
    this.#places = new Map(names.map((name, place) => [name, place]));
    this.#width = names.length;
  }

  readonly itemsOf = ({ line, text: original }: TextLine): readonly Item[] => {
    try {
      const inputs = behavioursOf(this.#clientOf(cellsOf(original)));
      return inputs.map((input) => ({ kind: 'behaviour', line, input, original }));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const problem = error.problems[0] as Problem;
      return [{ kind: 'unreadable', line, problem, original }];
    }
  };

  /** @throws Malformed */
  #clientOf(cells: readonly string[]): CardClient {
    if (cells.length !== this.#width) {
      const detail = `the row has ${cells.length} columns, the header ${this.#width}`;
      throw new Malformed([{ pointer: '', code: 'WRONG_COLUMN_COUNT', detail }]);
    }
    const cell = (name: string) => cells[this.#places.get(name) as number] as string;
    const number = (column: Column) => numberIn(cell(column.name), column);
    const id = cell(ID);
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
      const detail = 'ID must be 1 to 64 of the characters A-Z, a-z, 0-9, _ and -';
      throw new Malformed([{ pointer: '/ID', code: 'NOT_AN_ACCOUNT_ID', detail }]);
    }
    const months = COLUMNS_OF_MONTHS.map(({ status, bill, paid }) => ({
      status: number(status),
      bill: number(bill),
      paid: number(paid),
    }));
    return { id, limit: number(LIMIT), months };
  }
}

/** Without quotes a row is what stands between its commas; the parser takes 20 times as long. */
function cellsOf(row: string): readonly string[] {
  if (!row.includes('"')) return row.split(',');
  try {
    return parse(row, { relax_column_count: true })[0] ?? [];
  } catch (error) {
    const detail = `the row is not CSV: ${(error as Error).message}`;
    throw new Malformed([{ pointer: '', code: 'INVALID_CSV', detail }]);
  }
}

/** @throws Malformed */
function numberIn(text: string, { name, min, max }: Column): number {
  const pointer = `/${name}`;
  if (!/^-?\d{1,13}$/.test(text)) {
    const detail = `${name} must be a whole number, not "${text.slice(0, 40)}"`;
    throw new Malformed([{ pointer, code: 'NOT_AN_INTEGER', detail }]);
  }
  const number = Number(text);
  if (number >= min && number <= max) return number;
  const detail = `${name} must be from ${min} to ${max}`;
  throw new Malformed([{ pointer, code: 'OUT_OF_RANGE', detail }]);
}

function missing(columns: readonly string[]): Failure {
  const names = columns.join(', ');
  return new Failure('MISSING_COLUMNS', `the header lacks ${names}; is it the UCI file as CSV?`);
}
