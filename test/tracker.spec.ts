import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloseDay, RunCycle } from '../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../src/commands/record-behaviours.ts';
import type { Config } from '../src/config.ts';
import { configOf } from '../src/config.ts';
import { CalendarClock } from '../src/kernel/clock.ts';
import type { OpenOptions, Tracker } from '../src/tracker.ts';
import { openForReading, openTracker } from '../src/tracker.ts';
import { GetCycles, GetStanding } from '../src/views/views.queries.ts';
import { borrower } from './cli/behaviours.ts';

let parent: string;
let config: Config;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'abt-tracker-'));
  config = configOf({ dataDir: join(parent, 'data') }, {});
});
afterEach(() => rm(parent, { recursive: true }));

const record = (tracker: Tracker) =>
  tracker.commands.execute(new RecordBehaviours(borrower('owes', false)));

async function during<Result>(
  options: OpenOptions,
  work: (tracker: Tracker) => Promise<Result>,
): Promise<Result> {
  const tracker = await openTracker(config, options);
  try {
    return await work(tracker);
  } finally {
    await tracker.close();
  }
}

describe.each([
  ['in a thread of their own', {}],
  ['in this thread', { threaded: false }],
])('a tracker with its pumps %s', (_, options) => {
  it('records, closes, publishes and answers', async () => {
    await during(options, async (tracker) => {
      const results = await record(tracker);
      expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['recorded']));
      await tracker.commands.execute(new CloseDay('2005-04-30'));
      const closed = await tracker.commands.execute(new RunCycle('2005-05'));
      await tracker.caughtUp();
      const standing = await tracker.queries.execute(new GetStanding('owes'));
      expect(closed).toMatchObject({ cycle: '2005-05', accounts: 1 });
      expect(standing).toMatchObject({ latest: { cycle: '2005-05' }, restriction: 'REPAY_ONLY' });
    });
  });

  it('catches up with everything, conclusions included, and tells how far it is', async () => {
    await during(options, async (tracker) => {
      await record(tracker);
      await tracker.commands.execute(new CloseDay('2005-05-31'));
      const told: { done: number; total: number }[] = [];
      await tracker.caughtUp({ report: (progress) => told.push(progress) });
      expect(await tracker.isCaughtUp()).toBe(true);
      const { openDefaults } = await tracker.queries.execute(new GetStanding('owes'));
      expect(openDefaults).toHaveLength(2);
      const last = told.at(-1);
      expect(last?.done).toBe(last?.total);
    });
  });

  it('finds what it had when it is opened again, and rebuilds it if it is told to', async () => {
    const standing = await during(options, async (tracker) => {
      await record(tracker);
      await tracker.commands.execute(new RunCycle('2005-05'));
      await tracker.caughtUp();
      return tracker.queries.execute(new GetStanding('owes'));
    });
    for (const rebuild of [false, true]) {
      await during({ ...options, rebuild }, async (tracker) => {
        await tracker.caughtUp();
        expect(await tracker.queries.execute(new GetStanding('owes'))).toEqual(standing);
      });
    }
  });
});

describe('opening', () => {
  it('goes by the given clock', async () => {
    const clock = new CalendarClock(Date.parse('2005-04-15T00:00:00Z'));
    await during({ clock, threaded: false }, async (tracker) => {
      const results = await record(tracker);
      const ahead = results.filter(({ kind }) => kind === 'malformed');
      expect(ahead.length).toBe(2);
    });
  });

  it('is refused to a second owner, and possible again after the first', async () => {
    await during({}, async () => {
      await expect(openTracker(config)).rejects.toMatchObject({ code: 'DATA_DIR_LOCKED' });
    });
    await during({}, async (tracker) => {
      expect(await tracker.queries.execute(new GetCycles())).toEqual([]);
    });
  });

  it('that fails lets go of everything: of the lock, too', async () => {
    await during({}, record);
    const views = join(config.dataDirectory, 'views.sqlite');
    await writeFile(views, 'This is no database, but it is long enough to be read as one.');
    await expect(openTracker(config)).rejects.toMatchObject({ code: 'VIEWS_DAMAGED' });
    await rm(views);
    await during({}, async (tracker) => {
      await tracker.caughtUp();
      expect(await tracker.isCaughtUp()).toBe(true);
    });
  });

  it('holds its files to the size that they may have', async () => {
    const small = { ...config, maxPages: 40 };
    const tracker = await openTracker(small);
    try {
      const many = Array.from({ length: 300 }, (_, index) => borrower(`account-${index}`, false));
      const recording = tracker.commands.execute(new RecordBehaviours(many.flat()));
      await expect(recording).rejects.toMatchObject({ code: 'LOG_FULL' });
    } finally {
      await tracker.close();
    }
  });
});

describe('opening for reading', () => {
  it('is possible beside the owner, and changes nothing', async () => {
    await during({}, async (owner) => {
      await record(owner);
      await owner.caughtUp();
      const reading = await openForReading(config);
      try {
        expect(await reading.isCaughtUp()).toBe(true);
        expect(await reading.queries.execute(new GetStanding('owes'))).toMatchObject({
          latest: null,
        });
        const { log } = reading;
        await expect(log.append('account-x', -1, [])).rejects.toThrow();
      } finally {
        await reading.close();
      }
    });
  });

  it('needs data that are there', async () => {
    await expect(openForReading(config)).rejects.toMatchObject({ code: 'NO_DATA' });
  });
});
