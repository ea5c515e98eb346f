import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../../database/schema-dialect.ts';

export async function up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  const { text, integer, strict } = dialect;
  await db.schema
    .createTable('api_keys')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('secret_hash', text, (column) => column.notNull())
    .addColumn('scopes', text, (column) => column.notNull())
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('expires_at', integer)
    .addColumn('revoked_at', integer)
    .modifyEnd(strict)
    .execute();
  await dialect.watch(db, 'api_keys');
}
