import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { ReplayAll } from '../../src/audit/audit.queries.ts';
import { RunCycle } from '../../src/commands/calendar-commands.ts';
import { configOf } from '../../src/config.ts';
import { streamOf } from '../../src/domain/catalogue.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import type { EventLog } from '../../src/event-log/event-log.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { cutoffDayOf, cycleName } from '../../src/kernel/business-calendar.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { openForAudit } from '../../src/open-audit.ts';
import { openTracker } from '../../src/tracker.ts';
import { ndjsonOf } from '../../src/views/score-lines.ts';
import { ExportCycle } from '../../src/views/views.queries.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import type { History } from '../support/domain/histories.ts';
import { historyOver, shuffled } from '../support/domain/histories.ts';
import { productionPair } from '../support/engines.ts';
import { describeWithPostgres } from '../support/postgres.ts';
import { eventOf } from '../support/spine.ts';

const SEED = 20_261_106;
const ACCOUNTS = 12;
const MOST_CYCLES = 8;

const histories = fc.sample(historyOver(6, 10), { seed: SEED, numRuns: ACCOUNTS });
const cycles = cyclesOf(histories);

/** What was published: of each cycle its root, and every score with its parts and reasons. */
interface Published {
  readonly roots: readonly string[];
  readonly scores: readonly string[];
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'abt-same-'));
});
afterEach(() => rm(folder, { recursive: true }));

function cyclesOf(accounts: readonly History[]): readonly Cycle[] {
  const first = Math.min(...accounts.flatMap((each) => each.cycles));
  return Array.from({ length: MOST_CYCLES }, (_, n) => first + n);
}

/** Tells a tracker all histories, in the order of a seed, and has every cycle published. */
async function published(environment: NodeJS.ProcessEnv, seed: number): Promise<Published> {
  const config = configOf({ dataDir: join(folder, `data-${seed}`) }, environment);
  const clock = new CalendarClock(Date.parse('2200-01-01T00:00:00Z'));
  const tracker = await openTracker(config, { clock, threaded: seed % 2 === 0 });
  try {
    const roots: string[] = [];
    for (const cycle of cycles) {
      for (const [n, { facts }] of histories.entries()) {
        const arrived = facts.filter((each) => each.arrivesOn < cutoffDayOf(cycle));
        await report(
          tracker.log,
          `a-${n}`,
          shuffled(
            arrived.map(({ fact }) => fact),
            seed,
          ),
        );
      }
      const closed = await tracker.commands.execute(new RunCycle(cycleName(cycle), 1 + seed));
      expect(closed.parked).toEqual([]);
      roots.push(closed.scoresRoot);
    }
    await tracker.caughtUp();
    expect(await tracker.queries.execute(new ReplayAll())).toMatchObject({ differences: [] });
    const exported = cycles.map(async (cycle) => {
      const scores = await tracker.queries.execute(new ExportCycle(cycleName(cycle)));
      return text(ndjsonOf(scores));
    });
    return { roots, scores: await Promise.all(exported) };
  } finally {
    await tracker.close();
  }
}

/** Appends facts to an account as they are; known ones are left out. */
async function report(log: EventLog, accountId: string, facts: readonly Fact[]): Promise<void> {
  const stream = streamOf.account(accountId);
  const ids = facts.map(({ id }) => id);
  const { revision, known } = await log.find(stream, ids);
  const events = facts.filter(({ id }) => !known.has(id)).map(eventOf);
  if (events.length > 0) await log.append(stream, revision, events);
}

describeWithPostgres('the same random histories on both pairs of engines', (server) => {
  it('give the same scores, reasons and roots, and are proven from either log', async () => {
    const embedded = await published({}, 0);
    expect(new Set(embedded.roots).size).toBe(MOST_CYCLES);
    const pair = await productionPair(server());
    try {
      // In another order of arrival, with another number of partitions.
      expect(await published(pair.environment, 1)).toEqual(embedded);
      const audit = await openForAudit(configOf({}, pair.environment));
      try {
        expect(await replayAll(audit)).toMatchObject({ differences: [], matchesPublished: true });
      } finally {
        await audit.close();
      }
    } finally {
      await pair.stop();
    }
  });

  it('give them again when books are forgotten, and read from a mirror', async () => {
    const pair = await productionPair(server());
    const environment = { ...pair.environment, ABT_MIRROR: 'on' };
    try {
      const first = await published(environment, 2);
      const config = configOf({ dataDir: join(folder, 'data-2') }, environment);
      const tracker = await openTracker(config, { rebuild: true });
      try {
        await tracker.caughtUp();
        const scores = await tracker.queries.execute(new ExportCycle(cycleName(cycles[0] ?? 0)));
        expect(await text(ndjsonOf(scores))).toBe(first.scores[0]);
      } finally {
        await tracker.close();
      }
      const audit = await openForAudit(config);
      try {
        expect(await replayAll(audit)).toMatchObject({ matchesPublished: true });
      } finally {
        await audit.close();
      }
    } finally {
      await pair.stop();
    }
  });
});
