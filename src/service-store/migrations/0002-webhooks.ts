import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../../database/schema-dialect.ts';

export async function up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  await createWebhooks(db, dialect);
  await createDeliveries(db, dialect);
}

async function createWebhooks(
  { schema }: Kysely<unknown>,
  { text, integer, strict }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('webhooks')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('types', text, (column) => column.notNull())
    .addColumn('description', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('old_secret', text)
    .addColumn('old_secret_until', integer)
    .addColumn('paused_because', text)
    .addColumn('created_at', integer, (column) => column.notNull())
    .addColumn('position', text, (column) => column.notNull())
    .addColumn('delivered', integer, (column) => column.notNull())
    .addColumn('last_delivered_at', integer)
    .modifyEnd(strict)
    .execute();
}

async function createDeliveries(
  { schema }: Kysely<unknown>,
  { text, integer, sequence, strict }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('webhook_deliveries')
    .addColumn('sequence', sequence, (column) => column.notNull().primaryKey())
    .addColumn('webhook_id', text, (column) => column.notNull())
    .addColumn('item_id', text, (column) => column.notNull())
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', integer, (column) => column.notNull())
    .addColumn('next_attempt_at', integer, (column) => column.notNull())
    .addColumn('last_attempt_at', integer)
    .addColumn('last_error', text)
    .addColumn('created_at', integer, (column) => column.notNull())
    .addUniqueConstraint('webhook_deliveries_item', ['webhook_id', 'item_id'])
    .modifyEnd(strict)
    .execute();
  await schema
    .createIndex('webhook_deliveries_order')
    .on('webhook_deliveries')
    .columns(['webhook_id', 'state', 'account_id', 'sequence'])
    .execute();
}
