import type { Kysely } from 'kysely';
import { type MigrateOptions, type Migrations, migrate } from '../../database/migrate.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Tables } from '../tables.ts';
import * as booksAndViews from './0001-books-and-views.ts';
import * as viewsAnew from './0002-views-anew.ts';

const MIGRATIONS: Migrations = {
  '0001-books-and-views': booksAndViews,
  '0002-views-anew': viewsAnew,
};

export interface MigratePlace extends Pick<MigrateOptions, 'dialect' | 'schema'> {
  /** Of the database, for messages. */
  readonly name: string;
  readonly readOnly: boolean;
}

/**
 * Brings a database to this program's schema; one opened for reading must be there already.
 *
 * @throws Failure VIEWS_NEWER if a newer program has changed it, VIEWS_OLDER if it may only be
 *   read and is not there yet
 */
export async function migrateViews(
  db: Kysely<Tables>,
  { name, readOnly, ...place }: MigratePlace,
): Promise<void> {
  await migrate(db, {
    ...place,
    migrations: MIGRATIONS,
    newer: (unknown) =>
      new Failure(
        'VIEWS_NEWER',
        `The views in ${name} were written by a newer program (${unknown.join(', ')}). ` +
          'Run that version; or delete this database, which holds nothing that the log does ' +
          'not, and rebuild the views.',
      ),
    ...(readOnly && { older: () => older(name) }),
  });
}

function older(name: string): Failure {
  return new Failure(
    'VIEWS_OLDER',
    `The views in ${name} do not have this program's schema yet, and they are opened for ` +
      'reading only. Open them for writing once, then read.',
  );
}
