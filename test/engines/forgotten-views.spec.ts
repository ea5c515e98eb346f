import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { checkpointsOf } from '../../src/checkpoints.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { RunCycle } from '../../src/commands/calendar-commands.ts';
import { configOf } from '../../src/config.ts';
import { START } from '../../src/kernel/envelope.ts';
import { resetViews } from '../../src/pumps.ts';
import type { Service } from '../../src/service.ts';
import { startService } from '../../src/service.ts';
import type { Checkpoint } from '../../src/view-store/view-store.ts';
import { borrower } from '../cli/behaviours.ts';
import { post, refusalOf } from '../http/serving.ts';
import type { ProductionPair } from '../support/engines.ts';
import { productionPair } from '../support/engines.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const LOOKS_EACH_MS = 1_000;
const BEHIND = [503, 'VIEWS_BEHIND', '1'] as const;

/** A node that was at work before, and nobody who builds anew what somebody has had forgotten. */
describeWithPostgres('while views are built anew beside a node', (server) => {
  let pair: ProductionPair;
  let node: Service;
  let worker: Service | null;
  let were: Readonly<Record<string, Checkpoint>>;

  beforeEach(async () => {
    pair = await productionPair(server());
    worker = await open('worker');
    const { commands } = worker.tracker;
    await commands.execute(new RecordBehaviours(borrower('one', true)));
    await commands.execute(new RunCycle('2005-07'));
    await worker.tracker.caughtUp();
    node = await open('api');
    expect((await fetch(at('/score'))).status).toBe(200);
    await worker.close();
    worker = null;
    were = await checkpointsOf(node.tracker.store);
    await resetViews(node.tracker.store);
  }, 60_000);
  afterEach(async () => {
    await worker?.close();
    await node.close();
    await pair.stop();
  });

  function open(role: string): Promise<Service> {
    const settings = { ABT_ROLE: role, ABT_LOG_LEVEL: 'error', ABT_SCHEDULE: 'off' };
    const limits = { ABT_WRITES_PER_MINUTE: '0', ABT_READS_PER_MINUTE: '0' };
    const config = configOf({ port: 0 }, { ...pair.environment, ...settings, ...limits });
    return startService(config, { threaded: false });
  }

  const at = (path: string) => `${node.url}/v1/accounts/one${path}`;
  const draw = { lineId: 'loan', amountMinor: 100, occurredAt: '2005-07-20T08:00:00+08:00' };
  const asks = (): readonly Promise<Response>[] => [
    post(at('/draws'), { id: randomUUID(), ...draw }),
    post(at('/credit-queries'), { id: randomUUID(), requester: 'one', purpose: 'self' }),
    post(`${node.url}/v1/webhooks`, { url: 'https://example.com/' }),
  ];

  it('nothing is recorded by what there is of them, from the first moment on', async () => {
    for (const ask of asks()) expect(await refusalOf(await ask)).toEqual(BEHIND);
  });

  it('nobody is answered by what there is of them, once the node has looked', async () => {
    await delay(2 * LOOKS_EACH_MS);
    expect(await refusalOf(await fetch(at('/score')))).toEqual(BEHIND);
    expect(await refusalOf(await fetch(`${node.url}/v1/cycles`))).toEqual(BEHIND);
    expect((await fetch(at('/behaviours'))).status).toBe(200);
    const ready = await fetch(`${node.url}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([200, expect.stringContaining(BEHIND[1])]);
  });

  it('all are answered again as soon as the views have come to where they were', async () => {
    await delay(2 * LOOKS_EACH_MS);
    const asked = Array.from({ length: 1_000 }, () => fetch(at('/score')));
    const first = await Promise.all(asked);
    for (const each of first) expect(await refusalOf(each)).toEqual(BEHIND);
    worker = await open('worker');
    await worker.tracker.caughtUp();
    expect((await fetch(at('/score'))).status).toBe(200);
    const [drawn, looked, hook] = await Promise.all(asks());
    expect([drawn?.status, looked?.status, hook?.status]).toEqual([422, 201, 201]);
  });

  it('a position is waited for no longer where they come to where they were', async () => {
    await delay(2 * LOOKS_EACH_MS);
    const answer = await post(`${node.url}/v1/behaviours`, borrower('two', true));
    const { position } = (await answer.json()) as { position: string };
    const startedAt = performance.now();
    const asked = fetch(at('/score'), { headers: { 'x-read-after': position } });
    await delay(1_500);
    for (const pump of Object.keys(were)) await restore(pump);
    expect(await refusalOf(await asked)).toEqual(BEHIND);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  async function restore(pump: string): Promise<void> {
    const to = were[pump] as Checkpoint;
    await node.tracker.store.write({ pump, from: START, to, upserts: {} });
  }
});
