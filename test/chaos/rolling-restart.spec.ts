import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abt } from '../cli/abt.ts';
import { KurrentProcess } from '../support/kurrent-server/kurrent-process.ts';
import { describeWithPostgres } from '../support/postgres.ts';
import { Dice } from './dice.ts';
import type { Month } from './months.ts';
import { monthsOf } from './months.ts';
import { Reporter } from './reporter.ts';
import { ServingNode } from './serving-node.ts';

const EXTENT = { accounts: 300, months: 2, nodes: 1 };
const REPORTERS = 4;
/** Of each month: behind so many requests the server goes away, and comes back. */
const RESTART_EVERY = 10;

describeWithPostgres('one node while its log server is restarted again and again', (server) => {
  const folder = mkdtempSync(join(tmpdir(), 'abt-rolling-'));
  let log: KurrentProcess;
  let node: ServingNode;
  let settings: Readonly<Record<string, string>>;

  beforeAll(async () => {
    log = await KurrentProcess.start(join(folder, 'log'));
    const urls = { EVENT_LOG_URL: log.url, VIEWS_URL: await server().url() };
    settings = { ...urls, ABT_SCHEDULE: 'off', ABT_LOG_LEVEL: 'warn' };
    node = new ServingNode({ ...settings, ABT_DATA_DIR: join(folder, 'node') });
    await node.start();
  });
  afterAll(async () => {
    await node.kill().catch(() => undefined);
    await log.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes on by itself: no request is refused for good, no cycle is missed', async () => {
    const reporter = new Reporter([node.url]);
    const months = await monthsOf(folder, EXTENT, new Dice(1));
    for (const month of months) {
      await reported(month, reporter);
      await Promise.all([reporter.run(month.cycle, 0), restarted()]);
    }
    const ids = months.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
    expect(new Set(reporter.acknowledged.keys())).toEqual(new Set(ids));
    expect(reporter.oddities).toEqual([]);
    expect(await abt(['replay', '--all'], { settings })).toMatchObject({ code: 0 });
    await node.stop();
  }, 120_000);

  async function reported({ requests }: Month, reporter: Reporter): Promise<void> {
    const left = [...requests.entries()];
    const work = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [n, { behaviours }] = next;
        const restarting = n % RESTART_EVERY === 0 ? restarted() : null;
        await reporter.report(behaviours, 0);
        await restarting;
      }
    };
    await Promise.all(Array.from({ length: REPORTERS }, work));
  }

  /** Connections are broken, and for a moment nobody listens. */
  async function restarted(): Promise<void> {
    await log.goAway();
    await log.comeBack();
  }
});
