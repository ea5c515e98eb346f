import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunCycle } from '../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { configOf } from '../../src/config.ts';
import { KurrentEventLog } from '../../src/event-log/kurrent.event-log.ts';
import { openTracker } from '../../src/tracker.ts';
import { PostgresViewStore } from '../../src/view-store/postgres.view-store.ts';
import { abt } from '../cli/abt.ts';
import { KurrentProcess } from '../support/kurrent-server/kurrent-process.ts';
import { describeWithPostgres } from '../support/postgres.ts';
import { Campaign } from './campaign.ts';
import { Dice } from './dice.ts';
import type { Field } from './disturbances.ts';
import type { Month } from './months.ts';
import { monthsOf } from './months.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { ServingNode } from './serving-node.ts';

/** ABT_TEST_SEED repeats a run as far as it was decided by chance of ours. */
const SEED = Number(process.env.ABT_TEST_SEED ?? Date.now() % 1_000_000);
const EXTENT = { accounts: 900, months: 6, nodes: 3 };
const LEAST_BEHAVIOURS = 50_000;
/** Of each append: how probable it is that the connection is cut once it is recorded. */
const CUT_CHANCE = 0.001;

const clock = { now: () => Date.now() };
const beganAt = performance.now();

describeWithPostgres('three nodes', (server) => {
  const folder = mkdtempSync(join(tmpdir(), 'abt-chaos-'));
  const dice = new Dice(SEED);
  let settings: Readonly<Record<string, string>>;
  let field: Field;

  beforeAll(async () => {
    const startLog = async (port: number) => {
      const log = await KurrentProcess.start(join(folder, 'log'), '--port', String(port));
      await log.behave({ cutChance: CUT_CHANCE });
      return log;
    };
    const postgres = server();
    const log = await startLog(0);
    const urls = { EVENT_LOG_URL: log.url, VIEWS_URL: await postgres.url() };
    settings = { ...urls, ABT_SCHEDULE: 'off', ABT_LOG_LEVEL: 'warn' };
    const nodes = Array.from({ length: EXTENT.nodes }, (_, n) => {
      return new ServingNode({ ...settings, ABT_DATA_DIR: join(folder, `node-${n}`) });
    });
    field = { nodes, postgres, log, startLog: () => startLog(log.port), dice };
    await Promise.all(nodes.map((node) => node.start()));
  });
  afterAll(async () => {
    for (const node of field.nodes) {
      node.resume();
      await node.kill().catch(() => undefined);
    }
    await field.log.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lose nothing and publish once, whatever is killed, paused, cut and restarted', async () => {
    const months = await monthsOf(folder, EXTENT, dice);
    const ids = months.flatMap(({ behaviours }) => behaviours.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(LEAST_BEHAVIOURS);

    const campaign = new Campaign({ field, dice, tell });
    await campaign.run(months);
    const { acknowledged, oddities, tries } = campaign.reporter;
    tell(`${tries} requests`);
    expect(oddities).toEqual([]);
    expect(new Set(acknowledged.keys())).toEqual(new Set(ids));
    const [outcome, expected, ...proofs] = await Promise.all([
      disturbed(acknowledged),
      undisturbed(months),
      abt(['check'], { settings }),
      abt(['replay', '--all'], { settings }),
    ]);
    tell('it is read again and proven');
    expect(outcome).toEqual(expected);
    for (const proof of proofs) expect(proof).toMatchObject({ code: 0 });
    for (const node of field.nodes) await node.stop();
  }, 600_000);

  /** @param acknowledged where each behaviour stands in its account's stream, as the nodes told */
  async function disturbed(acknowledged: ReadonlyMap<string, number>): Promise<Outcome> {
    const log = await KurrentEventLog.open({ url: field.log.url, clock });
    const store = await PostgresViewStore.open({ url: settings.VIEWS_URL ?? '', readOnly: true });
    const recorded: (readonly [id: string, revision: number])[] = [];
    const outcome = await outcomeOf({ log, store }, ({ id, revision }) => {
      recorded.push([id, revision]);
    });
    await store.close();
    await log.close();
    expect(recorded.length).toBe(acknowledged.size);
    expect(new Map(recorded)).toEqual(acknowledged);
    return outcome;
  }

  /** The same facts on the embedded engines, with nothing in their way. */
  async function undisturbed(months: readonly Month[]): Promise<Outcome> {
    const config = configOf({ dataDir: join(folder, 'undisturbed') }, {});
    const tracker = await openTracker(config, { threaded: false });
    try {
      for (const { behaviours, cycle } of months) {
        await tracker.commands.execute(new RecordBehaviours(behaviours));
        await tracker.commands.execute(new RunCycle(cycle));
      }
      await tracker.caughtUp();
      return await outcomeOf(tracker);
    } finally {
      await tracker.close();
    }
  }
});

function tell(what: string): void {
  const seconds = ((performance.now() - beganAt) / 1_000).toFixed(1);
  process.stderr.write(`chaos of seed ${SEED}, ${seconds} s: ${what}\n`);
}
