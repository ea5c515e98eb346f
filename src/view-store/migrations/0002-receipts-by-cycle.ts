import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Books count receipts by their cycle, and note what has left them in fewer bits. Those that were
 * written before are given up: without a checkpoint the bookkeeper makes them anew from the log.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const views = db as Kysely<Tables>;
  for (const table of ['books', 'standings', 'parked'] as const) {
    await views.deleteFrom(table).execute();
  }
  await views.deleteFrom('checkpoints').where('pump', '=', 'bookkeeper').execute();
}
