import type { EventLog } from '../../src/event-log/event-log.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { START } from '../../src/kernel/envelope.ts';
import type { ViewStore } from '../../src/view-store/view-store.ts';

const A_PAGE = 1_000;
const TABLES = ['scores', 'standings', 'streaks', 'payment_defaults', 'parked'] as const;
const ROOT_OF_CHAINS = /"headsRoot":"[0-9a-f]{64}"/;

/** All that does not depend on when facts were reported, and in which order within a month. */
export interface Outcome {
  /** Of each account's stream what its facts say, sorted. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Of each other stream what was concluded, closed and published in it, in order. */
  readonly conclusions: Readonly<Record<string, readonly string[]>>;
  /** Every row that questions are answered from, but for those of cycles, which have times. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/** @param told is given every fact as it stands in the log */
export async function outcomeOf(
  { log, store }: { readonly log: EventLog; readonly store: ViewStore },
  told: (fact: RecordedEvent) => void = () => undefined,
): Promise<Outcome> {
  const facts: Record<string, string[]> = {};
  const conclusions: Record<string, string[]> = {};
  for await (const event of eventsIn(log)) {
    const isFact = event.stream.startsWith('account-');
    if (isFact) told(event);
    ((isFact ? facts : conclusions)[event.stream] ??= []).push(saidBy(event));
  }
  for (const stream of Object.values(facts)) stream.sort();
  const tables: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await store.db.selectFrom(table).selectAll().execute();
    tables[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return { facts, conclusions, tables };
}

async function* eventsIn(log: EventLog): AsyncGenerator<RecordedEvent> {
  for (let after = START; ;) {
    const events = await log.readAll(after, A_PAGE);
    yield* events;
    const last = events.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/** Without the root over the chains, which hold the times of recording, and the id from it. */
function saidBy({ id, type, occurredAt, data }: RecordedEvent): string {
  const own = ROOT_OF_CHAINS.test(data) ? '' : id;
  return `${own} ${type} ${occurredAt} ${data.replace(ROOT_OF_CHAINS, '')}`;
}
