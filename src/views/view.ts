import type { Kysely } from 'kysely';
import type { CalendarEvent } from '../domain/calendar/calendar.events.ts';
import { type Category, dataOf } from '../domain/catalogue.ts';
import type { NegativeRecordEvent } from '../domain/negative-record/negative-record.events.ts';
import type { OnTimeStreakEvent } from '../domain/on-time-streak/on-time-streak.events.ts';
import type { PaymentDefaultEvent } from '../domain/payment-default/payment-default.events.ts';
import type { ScoresPublished } from '../domain/register/register.events.ts';
import { categoryOf, type RecordedEvent } from '../kernel/envelope.ts';
import type { Tables } from '../view-store/tables.ts';

/** What the views read of the log, decoded: everything but the facts. */
export type ViewEvent = Origin &
  (
    | ({ readonly category: 'calendar' } & CalendarEvent)
    | ({ readonly category: 'onTimeStreak' } & OnTimeStreakEvent)
    | ({ readonly category: 'paymentDefault' } & PaymentDefaultEvent)
    | ({ readonly category: 'negativeRecord' } & NegativeRecordEvent)
    | {
        readonly category: 'register';
        readonly type: 'ScoresPublished';
        readonly data: ScoresPublished;
      }
  );

interface Origin {
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: number;
}

/** How the events of the log become the rows of one table. */
export interface View<Row> {
  /** What `apply` must know before: the accounts or cycles whose rows it looks up. */
  keysOf(event: ViewEvent): readonly string[];
  /** The rows that there are of these accounts or cycles. */
  read(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly Row[]>;
  /** The primary key of a row, as one text. */
  idOf(row: Row): string;
  /** Pure; an event that has been applied before changes nothing. */
  apply(event: ViewEvent, rows: TouchedRows<Row>): void;
}

/** Rows of one table: as a batch found them, changed in memory, written once. */
export class TouchedRows<Row> {
  readonly #idOf: (row: Row) => string;
  readonly #found = new Map<string, Row>();
  readonly #changed = new Map<string, Row>();

  constructor(idOf: (row: Row) => string, found: readonly Row[]) {
    this.#idOf = idOf;
    for (const row of found) this.#found.set(idOf(row), row);
  }

  get(id: string): Row | undefined {
    return this.#changed.get(id) ?? this.#found.get(id);
  }

  set(row: Row): void {
    this.#changed.set(this.#idOf(row), row);
  }

  changed(): Row[] {
    return [...this.#changed.values()];
  }
}

/** Null for a fact, whose data is not even looked at. Throws as `dataOf` does. */
export function decoded(event: RecordedEvent): ViewEvent | null {
  const { stream, type, revision, recordedAt } = event;
  const category = categoryOf(stream) as Category;
  if (category === 'account') return null;
  return {
    category,
    stream,
    type,
    revision,
    recordedAt,
    data: dataOf(event),
  } as unknown as ViewEvent;
}

/** The rows in which a batch changes a table. */
export async function changesIn<Row>(
  view: View<Row>,
  events: readonly ViewEvent[],
  db: Kysely<Tables>,
): Promise<readonly Row[]> {
  const keys = new Set<string>();
  for (const event of events) for (const key of view.keysOf(event)) keys.add(key);
  const rows = new TouchedRows<Row>((row) => view.idOf(row), await view.read(db, [...keys]));
  for (const event of events) view.apply(event, rows);
  return rows.changed();
}

/** A statement has a bounded number of parameters (SQLite: 32,766; PostgreSQL: 65,535). */
const MOST_KEYS = 1_000;

export async function readByKeys<Row>(
  keys: readonly string[],
  read: (some: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let first = 0; first < keys.length; first += MOST_KEYS) {
    rows.push(...(await read(keys.slice(first, first + MOST_KEYS))));
  }
  return rows;
}
