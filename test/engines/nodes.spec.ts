import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CloseDay, RunCycle } from '../../src/commands/calendar-commands.ts';
import { configOf } from '../../src/config.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import { eventsOf } from '../../src/event-log/event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { Service } from '../../src/service.ts';
import { startService } from '../../src/service.ts';
import { abt } from '../cli/abt.ts';
import { borrower } from '../cli/behaviours.ts';
import { post } from '../http/serving.ts';
import type { ServingProcess } from '../http/serving-process.ts';
import { startServing } from '../http/serving-process.ts';
import type { ProductionPair } from '../support/engines.ts';
import { productionPair } from '../support/engines.ts';
import { describeWithPostgres } from '../support/postgres.ts';

const MOST_MS = 40_000;
const LOOK_EVERY_MS = 50;

async function until<Result>(
  look: () => Promise<Result | undefined> | Result | undefined,
): Promise<Result> {
  for (const end = performance.now() + MOST_MS; performance.now() < end;) {
    const result = await look();
    if (result !== undefined) return result;
    await delay(LOOK_EVERY_MS);
  }
  throw new Error(`it has not come about within ${MOST_MS} ms`);
}

describeWithPostgres('several nodes', (server) => {
  let folder: string;
  let pair: ProductionPair;
  let nodes: ServingProcess[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'abt-nodes-'));
    pair = await productionPair(server());
    nodes = [];
  });
  afterEach(async () => {
    for (const { process, ended } of nodes) {
      process.kill('SIGCONT');
      process.kill('SIGTERM');
      await ended;
    }
    await pair.stop();
    await rm(folder, { recursive: true });
  });

  async function start(settings: Readonly<Record<string, string>> = {}): Promise<ServingProcess> {
    const own = { ...(pair.environment as Record<string, string>), ...settings };
    const node = await startServing(join(folder, String(nodes.length)), own);
    nodes.push(node);
    return node;
  }

  /** The node that runs the pumps, of those that are asked. */
  const leaderAmong = (asked: readonly ServingProcess[]) =>
    until(async () => {
      for (const node of asked) {
        const metrics = await (await fetch(`${node.url}/metrics`)).text();
        if (/^abt_pumps_leading 1$/m.test(metrics)) return node;
      }
      return undefined;
    });

  const closed = (node: ServingProcess, cycle: string) =>
    until(async () => {
      const answer = await post(`${node.url}/v1/cycles`, { cycle });
      const { state } = (await answer.json()) as { state?: string };
      return answer.ok && state === 'closed' ? true : undefined;
    });

  const isReady = async ({ url }: ServingProcess) =>
    (await fetch(`${url}/health/ready`)).status === 200 ? true : undefined;

  it('answer what they have recorded, also where they leave the work to others', async () => {
    const api = await start({ ABT_ROLE: 'api' });
    const worker = await start({ ABT_ROLE: 'worker' });
    const answer = await post(`${api.url}/v1/behaviours`, borrower('one', true));
    const { position } = (await answer.json()) as { position: string };
    const read = () =>
      fetch(`${api.url}/v1/accounts/one`, { headers: { 'x-read-after': position } });
    expect(await until(async () => ((await read()).ok ? true : undefined))).toBe(true);
    expect(await leaderAmong([api, worker])).toBe(worker);
    await closed(api, '2005-05');
    const score = await fetch(`${api.url}/v1/accounts/one/scores/2005-05`);
    expect(await score.json()).toMatchObject({ cycle: '2005-05', score: expect.any(Number) });
    await until(() => isReady(api));
  });

  it('take over from one that is killed, and from one that is paused and wakes up', async () => {
    for (let n = 0; n < 3; n++) await start();
    const first = await leaderAmong(nodes);
    await post(`${first.url}/v1/behaviours`, borrower('one', true));
    first.process.kill('SIGKILL');
    await first.ended;
    nodes = nodes.filter((each) => each !== first);
    const paused = await leaderAmong(nodes);
    await closed(paused, '2005-05');

    const [other] = nodes.filter((each) => each !== paused) as [ServingProcess];
    await post(`${other.url}/v1/behaviours`, borrower('two', false));
    paused.process.kill('SIGSTOP');
    expect(await leaderAmong([other])).toBe(other);
    await closed(other, '2005-06');
    paused.process.kill('SIGCONT');
    await closed(paused, '2005-07');
    for (const each of nodes) await until(() => isReady(each));
    expect(await leaderAmong(nodes)).toBe(other);

    const settings = pair.environment as Record<string, string>;
    const proven = await abt(['replay', '--all', '--json'], { settings });
    expect(proven).toMatchObject({ code: 0 });
    expect(JSON.parse(proven.stdout)).toMatchObject({ matchesPublished: true });
    expect(await abt(['check'], { settings })).toMatchObject({ code: 0 });
    expect(await abt(['views', 'rebuild'], { settings })).toMatchObject({ code: 0 });
    expect((await fetch(`${other.url}/v1/accounts/two/scores/2005-07`)).status).toBe(200);
  }, 120_000);
});

describeWithPostgres('three nodes with a schedule', (server) => {
  const failures: string[] = [];
  const clock = new CalendarClock(Date.parse('2026-11-04T12:00:00+08:00'));
  let pair: ProductionPair;
  let services: Service[];
  beforeEach(async () => {
    pair = await productionPair(server());
    services = [];
  });
  afterEach(async () => {
    for (const each of services) await each.close();
    await pair.stop();
  });

  async function open(): Promise<Service> {
    const logTo = { write: (line: string) => void failures.push(line) };
    const config = configOf({ port: 0 }, { ...pair.environment, ABT_LOG_LEVEL: 'error' });
    const options = { clock, threaded: false, isScheduled: true, logTo };
    const service = await startService(config, options);
    services.push(service);
    return service;
  }

  it('close each day and open each cycle once', async () => {
    const { tracker } = await open();
    await tracker.commands.execute(new CloseDay('2026-11-03'));
    clock.moveTo(Date.parse('2026-11-07T12:00:00+08:00'));
    await Promise.all([open(), open()]);
    // The first wake-up of each comes by itself; these are at the same time, too.
    const runs = services.map((each) => each.tracker.commands.execute(new RunCycle('2026-11')));
    const [first, ...others] = await Promise.all(runs);
    for (const each of others) expect(each).toEqual(first);
    const told = async () => {
      const types: string[] = [];
      const calendar = eventsOf(tracker.log, streamOf.calendar('Asia/Shanghai'));
      for await (const { type } of calendar) types.push(type);
      return types;
    };
    await until(async () => ((await told()).length > 4 ? true : undefined));
    // A wake-up that does nothing any more leaves no trace: as long again as the first took.
    await delay(1_500);
    const all = await told();
    expect(all.slice(0, 3)).toEqual(['DayClosed', 'DayClosed', 'CycleOpened']);
    // One node may close the next day while another one still publishes.
    expect(all.slice(3).sort()).toEqual(['CycleClosed', 'DayClosed']);
    expect(failures).toEqual([]);
  });
});
