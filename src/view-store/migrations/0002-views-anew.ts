import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../../database/schema-dialect.ts';
import type { Tables } from '../tables.ts';

/** Checkpoints first, as whoever writes rows takes them: each could else wait for the other. */
const TABLES: readonly (keyof Tables)[] = [
  'checkpoints',
  'books',
  'standings',
  'parked',
  'scores',
  'streaks',
  'payment_defaults',
  'cycles',
];

/**
 * Books count receipts by their cycle, and note what has left them in fewer bits. What was written
 * before is given up: without checkpoints the pumps make everything anew from the log, as after
 * `abt views rebuild`. Views that were ahead of books would tell of peers that are not there yet.
 */
export async function up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  await dialect.lock(db, 'checkpoints');
  const views = db as Kysely<Tables>;
  for (const table of TABLES) await views.deleteFrom(table).execute();
}
