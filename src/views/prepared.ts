import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from '../view-store/tables.ts';

/** Asks with parameters, in the order in which they stand in the query. */
export type Prepared<Row> = (
  db: Kysely<Tables>,
  parameters: readonly (string | number)[],
) => Promise<readonly Row[]>;

/**
 * A query that is built and compiled once for a store: what is asked at every request takes half
 * the time. `build` fills in any values where the parameters stand.
 */
export function prepared<Row>(build: (db: Kysely<Tables>) => Compilable<Row>): Prepared<Row> {
  const compiled = new WeakMap<Kysely<Tables>, CompiledQuery<Row>>();
  return async (db, parameters) => {
    const query = compiled.get(db) ?? build(db).compile();
    compiled.set(db, query);
    const { rows } = await db.executeQuery({ ...query, parameters });
    return rows as readonly Row[];
  };
}
