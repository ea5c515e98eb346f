import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';

/** In code rather than in a folder that is searched at run time: the build cannot lose one. */
export type Migrations = Readonly<Record<string, Migration>>;

export interface MigrateOptions {
  readonly migrations: Migrations;
  /** The error for a database that a newer program has changed, by migrations of these names. */
  readonly newer: (unknown: readonly string[]) => Error;
  /** Of a database that may only be read: the error if it is not at this program's schema yet. */
  readonly older?: () => Error;
}

/**
 * Brings a database to this program's schema; one that may only be read must be there already.
 * Two processes may do so at once: what one has done, the other one finds done.
 */
export async function migrate<Tables>(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  const { migrations, newer, older } = options;
  const applied = await appliedTo(db);
  const unknown = applied.filter((each) => !Object.hasOwn(migrations, each));
  if (unknown.length > 0) throw newer(unknown);
  if (applied.length === Object.keys(migrations).length) return;
  if (older !== undefined) throw older();
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error as Error;
}

async function appliedTo<Tables>(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((each) => each.name === DEFAULT_MIGRATION_TABLE)) return [];
  const own = db as unknown as Kysely<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>;
  const rows = await own.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  return rows.map((each) => each.name);
}
