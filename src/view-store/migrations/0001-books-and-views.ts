import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../../database/schema-dialect.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();

/** Every table of `tables.ts`, with the keys and indexes that it names. */
export async function up(db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> {
  await createBookkeeping(db, dialect);
  await createStandings(db, dialect);
  await createScores(db, dialect);
  await createConclusions(db, dialect);
  await createCycles(db, dialect);
}

async function createBookkeeping(
  { schema }: Kysely<unknown>,
  { text, integer, strict }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('checkpoints')
    .addColumn('pump', text, key)
    .addColumn('position', text, required)
    .addColumn('hash', text, required)
    .addColumn('state', text, required)
    .modifyEnd(strict)
    .execute();
  await schema
    .createTable('books')
    .addColumn('account_id', text, key)
    .addColumn('partition_hash', integer, required)
    .addColumn('revision', integer, required)
    .addColumn('head', text, required)
    .addColumn('wake_on', integer)
    .addColumn('book_json', text, required)
    .addColumn('seen', text, required)
    .addColumn('concluded_json', text, required)
    .addColumn('leaf', text, required)
    .modifyEnd(strict)
    .execute();
  await schema
    .createIndex('books_by_wake_on')
    .on('books')
    .columns(['wake_on', 'account_id'])
    .where(sql.ref('wake_on'), 'is not', null)
    .execute();
}

async function createStandings(
  { schema }: Kysely<unknown>,
  { text, integer, strict, keyed }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('standings')
    .addColumn('account_id', text, key)
    .addColumn('cycle', text, required)
    .addColumn('scored_from', text, required)
    .addColumn('regular_scores', text, required)
    .addColumn('standing_json', text, required)
    .modifyEnd(keyed)
    .execute();
  await schema
    .createTable('parked')
    .addColumn('account_id', text, key)
    .addColumn('revision', integer, required)
    .addColumn('code', text, required)
    .addColumn('message', text, required)
    .modifyEnd(strict)
    .execute();
}

async function createScores(
  { schema }: Kysely<unknown>,
  { text, integer, keyed, isClustered }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('scores')
    .addColumn('account_id', text, required)
    .addColumn('cycle', text, required)
    .addColumn('score', integer)
    .addColumn('unscored', text)
    .addColumn('band', text)
    .addColumn('target', integer)
    .addColumn('credit', integer)
    .addColumn('capacity', integer)
    .addColumn('behaviour', integer)
    .addColumn('identity', integer)
    .addColumn('connections', integer)
    .addColumn('reasons', text, required)
    .addColumn('partition', integer, required)
    .addColumn('page', integer, required)
    .addPrimaryKeyConstraint('scores_key', ['account_id', 'cycle'])
    .modifyEnd(keyed)
    .execute();
  await schema
    .createIndex('scores_by_cycle')
    .on('scores')
    .columns(['cycle', 'score', 'account_id'])
    .execute();
  if (isClustered) return;
  // Of the expression by which an export asks for a cycle.
  await schema
    .createIndex('scores_by_account')
    .on('scores')
    .columns([sql`(cycle || '')`, 'account_id'])
    .execute();
}

async function createConclusions(
  { schema }: Kysely<unknown>,
  { text, integer, keyed }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('streaks')
    .addColumn('account_id', text, key)
    .addColumn('current', integer, required)
    .addColumn('scoring', integer, required)
    .addColumn('longest', integer, required)
    .addColumn('cycle', text)
    .addColumn('last_break_json', text)
    .addColumn('revision', integer, required)
    .modifyEnd(keyed)
    .execute();
  await schema
    .createTable('payment_defaults')
    .addColumn('account_id', text, required)
    .addColumn('default_key', text, required)
    .addColumn('status', text, required)
    .addColumn('bucket', text, required)
    .addColumn('opened_on', integer, required)
    .addColumn('cured_on', integer)
    .addColumn('revision', integer, required)
    .addPrimaryKeyConstraint('payment_defaults_key', ['account_id', 'default_key'])
    .modifyEnd(keyed)
    .execute();
  await schema
    .createIndex('payment_defaults_by_status')
    .on('payment_defaults')
    .columns(['status', 'bucket', 'account_id'])
    .execute();
}

async function createCycles(
  { schema }: Kysely<unknown>,
  { text, integer, strict }: SchemaDialect,
): Promise<void> {
  await schema
    .createTable('cycles')
    .addColumn('cycle', text, key)
    .addColumn('state', text, required)
    .addColumn('cutoff_at', integer, required)
    .addColumn('opened_at', integer, required)
    .addColumn('closed_at', integer)
    .addColumn('partitions', integer, required)
    .addColumn('scorecard_hash', text, required)
    .addColumn('accounts', integer)
    .addColumn('scored', integer)
    .addColumn('distribution_json', text)
    .addColumn('parked_json', text)
    .addColumn('scores_root', text)
    .addColumn('heads_root', text)
    .addColumn('closing_json', text)
    .addColumn('amendments', integer, required)
    .modifyEnd(strict)
    .execute();
}
