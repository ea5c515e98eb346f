import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import { postgresForFile } from '../support/postgres.ts';
import { haveViewsIn } from './story.ts';

/** Imported before the suites, so that their hooks find the server up; ended behind theirs. */
const { server, end } = postgresForFile('the views on PostgreSQL');
if (server !== null) {
  haveViewsIn(async () => PostgresViewStore.open({ url: await server().url() }));
}

export const endPostgres = end;
