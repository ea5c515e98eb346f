import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, NO_STREAM, jsonEvent } from '@eventstore/db-client';
import { BehaviourRecorder } from '../../src/commands/behaviour-recorder.ts';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import type { NewEvent } from '../../src/kernel/envelope.ts';
import { SYSTEM_CLOCK } from '../../src/system-clock.ts';
import { StopWatch } from '../measured.ts';

/** So many appends are under way at any time, each to a stream of its own. */
const IN_FLIGHT = 64;

/** Appends to streams in turn, of so many events each. */
interface Load {
  readonly appends: number;
  readonly streams: number;
  readonly events: number;
}

const SINGLE: Load = { appends: 8_192, streams: 1_024, events: 1 };
const BULK: Load = { appends: 512, streams: 256, events: 100 };
/** New accounts with what an import brings of each. */
const RECORDED: Load = { appends: 1_024, streams: 1_024, events: 20 };
const WARM_UP: Load = { appends: 2_048, streams: 512, events: 1 };

interface Append<Event> {
  readonly stream: string;
  /** Of the stream's last event; -1 where there is none. */
  readonly revision: number;
  readonly events: readonly Event[];
}

/** The loads on our log, and the last one through the recorder: validated and looked up. */
export async function appendToLog(url: string): Promise<Record<string, number>> {
  const log = await KurrentEventLog.open({ url, clock: SYSTEM_CLOCK });
  const append = ({ stream, revision, events }: Append<NewEvent>) =>
    log.append(stream, revision, events);
  const recorder = new BehaviourRecorder({ log, clock: SYSTEM_CLOCK });
  const record = async ({ stream: accountId, events }: Append<object>) => {
    const results = await recorder.record(events.map((event) => ({ ...event, accountId })));
    if (results.some(({ kind }) => kind !== 'recorded')) throw new Error('not all was recorded');
  };
  await timed(WARM_UP, newEvent, append);
  const seconds = {
    single: await timed(SINGLE, newEvent, append),
    bulk: await timed(BULK, newEvent, append),
    recorded: await timed(RECORDED, behaviour, record),
  };
  await log.close();
  return seconds;
}

/** The loads on the client that our log is made with, by itself. */
export async function appendToClient(url: string): Promise<Record<string, number>> {
  const client = EventStoreDBClient.connectionString(url);
  const append = ({ stream, revision, events }: Append<StoredEvent>) =>
    client.appendToStream(stream, [...events], {
      expectedRevision: revision < 0 ? NO_STREAM : BigInt(revision),
    });
  await timed(WARM_UP, storedEvent, append);
  const seconds = {
    single: await timed(SINGLE, storedEvent, append),
    bulk: await timed(BULK, storedEvent, append),
    recorded: await timed(RECORDED, storedEvent, append),
  };
  await client.dispose();
  return seconds;
}

/** Seconds for all of a load. A stream's appends are far apart: the one before is through. */
async function timed<Event>(
  { appends, streams, events }: Load,
  eventOf: (n: number) => Event,
  work: (append: Append<Event>) => Promise<unknown>,
): Promise<number> {
  const run = randomUUID();
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < appends; n = next++) {
      await work({
        stream: `${run}-${n % streams}`,
        revision: Math.floor(n / streams) * events - 1,
        events: Array.from({ length: events }, (_, at) => eventOf(n * events + at)),
      });
    }
  };
  const watch = new StopWatch();
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return watch.seconds();
}

const TYPE = 'PurchaseMade';
const OCCURRED_AT = '2024-01-15T12:00:00+08:00';
const SOURCE = 'bench';

/** As a producer reports it. */
function behaviour(n: number) {
  const data = {
    amountMinor: 3_000,
    channel: 'app',
    confirmBy: '2024-02-15',
    orderId: `order-${n}`,
    scene: 'restaurant',
  };
  return { id: randomUUID(), type: TYPE, occurredAt: OCCURRED_AT, source: SOURCE, data };
}

/** As our log is given it. */
function newEvent(n: number): NewEvent {
  const { id, type, source, data } = behaviour(n);
  const occurredAt = Date.parse(OCCURRED_AT);
  return {
    id,
    type,
    schemaVersion: 1,
    occurredAt,
    data: JSON.stringify(data),
    metadata: { source },
  };
}

type StoredEvent = ReturnType<typeof storedEvent>;

/** As our log stores it: the same data, and metadata of the same size. */
function storedEvent(n: number) {
  const { id, type, source, data } = behaviour(n);
  const occurredAt = Date.parse(OCCURRED_AT);
  const hash = 'f'.repeat(64);
  const hashes = { contentHash: hash, hash };
  const abt = { id, schemaVersion: 1, occurredAt, recordedAt: occurredAt, ...hashes };
  return jsonEvent({ id, type, data, metadata: { abt, source } });
}
