import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { Failure } from '../../kernel/errors.ts';
import type { Tables } from '../tables.ts';
import * as booksAndViews from './0001-books-and-views.ts';

/** In code rather than in a folder that is searched at run time: the build cannot lose one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-books-and-views': booksAndViews,
};

/**
 * Brings a database to this program's schema; one opened for reading must be there already.
 *
 * @param name of the database, for messages
 * @throws Failure VIEWS_NEWER if a newer program has changed it, VIEWS_OLDER if it may only be
 *   read and is not there yet
 */
export async function migrate(
  db: Kysely<Tables>,
  { name, readOnly }: { name: string; readOnly: boolean },
): Promise<void> {
  const applied = await appliedTo(db);
  const unknown = applied.filter((each) => !Object.hasOwn(MIGRATIONS, each));
  if (unknown.length > 0) {
    throw new Failure(
      'VIEWS_NEWER',
      `The views in ${name} were written by a newer program (${unknown.join(', ')}). ` +
        'Run that version; or delete this database, which holds nothing that the log does not, ' +
        'and rebuild the views.',
    );
  }
  if (applied.length === Object.keys(MIGRATIONS).length) return;
  if (readOnly) {
    throw new Failure(
      'VIEWS_OLDER',
      `The views in ${name} do not have this program's schema yet, and they are opened for ` +
        'reading only. Open them for writing once, then read.',
    );
  }
  const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error as Error;
}

async function appliedTo(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((each) => each.name === DEFAULT_MIGRATION_TABLE)) return [];
  const migrations = db.$extendTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>();
  const rows = await migrations.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  return rows.map((each) => each.name);
}
