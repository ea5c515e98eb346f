import { type Kysely, sql } from 'kysely';
import { Failure } from '../kernel/errors.ts';
import type { ServiceStore } from '../service-store/service-store.ts';
import type { ServiceTables, WebhookRow } from '../service-store/tables.ts';
import type { Webhook } from './webhook.ts';
import { MOST_WEBHOOKS, webhookOf } from './webhook.ts';

/** The webhooks as they are kept. */
export class WebhookStore {
  readonly #db: Kysely<ServiceTables>;

  constructor({ db }: ServiceStore) {
    this.#db = db;
  }

  /** @throws Failure TOO_MANY_WEBHOOKS */
  async add(row: WebhookRow): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      const { count } = await trx
        .selectFrom('webhooks')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      if (count >= MOST_WEBHOOKS) {
        const message = `there are ${MOST_WEBHOOKS} webhooks already: delete one that is not used`;
        throw new Failure('TOO_MANY_WEBHOOKS', message);
      }
      await trx.insertInto('webhooks').values(row).execute();
    });
  }

  /** In order of their making. */
  async rows(): Promise<readonly WebhookRow[]> {
    return this.#db
      .selectFrom('webhooks')
      .selectAll()
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  }

  async all(): Promise<readonly Webhook[]> {
    const rows = await this.rows();
    const counts = await this.#counts();
    return rows.map((row) => webhookOf(row, countsOf(counts, row.id)));
  }

  /** @throws Failure UNKNOWN_WEBHOOK */
  async row(id: string): Promise<WebhookRow> {
    const rows = this.#db.selectFrom('webhooks').selectAll().where('id', '=', id);
    const row = await rows.executeTakeFirst();
    if (!row) throw new Failure('UNKNOWN_WEBHOOK', `there is no webhook ${id.slice(0, 100)}`);
    return row;
  }

  /** @throws Failure UNKNOWN_WEBHOOK */
  async one(id: string): Promise<Webhook> {
    return webhookOf(await this.row(id), countsOf(await this.#counts(id), id));
  }

  /** @throws Failure UNKNOWN_WEBHOOK */
  async change(id: string, changes: Partial<Omit<WebhookRow, 'id'>>): Promise<void> {
    await this.row(id);
    await this.#db.updateTable('webhooks').set(changes).where('id', '=', id).execute();
  }

  /** With what has not arrived yet. Throws Failure UNKNOWN_WEBHOOK. */
  async remove(id: string): Promise<void> {
    await this.row(id);
    await this.#db.transaction().execute(async (trx) => {
      await trx.deleteFrom('webhook_deliveries').where('webhook_id', '=', id).execute();
      await trx.deleteFrom('webhooks').where('id', '=', id).execute();
    });
  }

  #counts(id?: string) {
    const counts = this.#db
      .selectFrom('webhook_deliveries')
      .select(['webhook_id', 'state', sql<number>`count(*)`.as('count')])
      .groupBy(['webhook_id', 'state']);
    return (id === undefined ? counts : counts.where('webhook_id', '=', id)).execute();
  }
}

interface StateCount {
  readonly webhook_id: string;
  readonly state: string;
  readonly count: number;
}

function countsOf(counts: readonly StateCount[], id: string) {
  const of = (state: string) =>
    counts.find((each) => each.webhook_id === id && each.state === state)?.count ?? 0;
  return { waiting: of('waiting'), dead: of('dead') };
}
