import type { Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import type { SchemaDialect } from './schema-dialect.ts';

/** A step of a schema, the same one in every dialect. */
export interface Step {
  up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void>;
}

/** In code rather than in a folder that is searched at run time: the build cannot lose one. */
export type Migrations = Readonly<Record<string, Step>>;

export interface MigrateOptions {
  readonly migrations: Migrations;
  readonly dialect: SchemaDialect;
  /** Where tables have schemas: the one that these stand in, made if it is not there. */
  readonly schema?: string;
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
  const { migrations, dialect, schema, newer, older } = options;
  const applied = await appliedTo(db, schema);
  const unknown = applied.filter((each) => !Object.hasOwn(migrations, each));
  if (unknown.length > 0) throw newer(unknown);
  if (applied.length === Object.keys(migrations).length) return;
  if (older !== undefined) throw older();
  const steps = Object.entries(migrations).map(
    ([name, step]) => [name, { up: (db: Kysely<unknown>) => step.up(db, dialect) }] as const,
  );
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(steps)) };
  const place = schema === undefined ? {} : { migrationTableSchema: schema };
  const { error } = await new Migrator({ db, provider, ...place }).migrateToLatest();
  if (error !== undefined) throw error as Error;
}

async function appliedTo<Tables>(db: Kysely<Tables>, schema?: string): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isOwn = (each: (typeof tables)[number]) =>
    each.name === DEFAULT_MIGRATION_TABLE && (schema === undefined || each.schema === schema);
  if (!tables.some(isOwn)) return [];
  const own = db as unknown as Kysely<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>;
  const rows = await own.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').execute();
  return rows.map((each) => each.name);
}
