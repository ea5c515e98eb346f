import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ReplayAll } from '../src/audit/audit.queries.ts';
import { CloseDay, RunCycle } from '../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../src/commands/record-behaviours.ts';
import type { CatchUpProgress } from '../src/catching-up.ts';
import type { Config } from '../src/config.ts';
import { configOf } from '../src/config.ts';
import { CalendarClock } from '../src/kernel/clock.ts';
import { openForAudit } from '../src/open-audit.ts';
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

it('makes views anew that an older program has written', async () => {
  const standing = (tracker: Tracker) => tracker.queries.execute(new GetStanding('owes'));
  const before = await during({ threaded: false }, async (tracker) => {
    await record(tracker);
    await tracker.commands.execute(new RunCycle('2005-05'));
    await tracker.caughtUp();
    return standing(tracker);
  });
  const views = new DatabaseSync(join(parent, 'data', 'views.sqlite'));
  views.exec(`UPDATE books SET book_json = '{}';
    DELETE FROM kysely_migration WHERE name = '0002-views-anew'`);
  views.close();
  await during({ threaded: false }, async (tracker) => {
    await tracker.caughtUp();
    expect(await standing(tracker)).toEqual(before);
    const closed = await tracker.commands.execute(new RunCycle('2005-06'));
    expect(closed).toMatchObject({ accounts: 1, parked: [] });
  });
});

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
      const told: CatchUpProgress[] = [];
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
    await during(options, async (tracker) => {
      const next = await tracker.commands.execute(new RunCycle('2005-06'));
      expect(next).toMatchObject({ cycle: '2005-06', accounts: 1, parked: [] });
      const verdict = await tracker.queries.execute(new ReplayAll());
      expect(verdict).toMatchObject({ differences: [], records: { equal: 2 } });
    });
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

  it('is refused beside views of another log, to readers too, until they are rebuilt', async () => {
    const [log, older] = [join(config.dataDirectory, 'log'), join(parent, 'older')];
    await during({}, record);
    await cp(log, older, { recursive: true });
    await during({}, async (tracker) => {
      await tracker.commands.execute(new CloseDay('2005-04-30'));
      await tracker.caughtUp();
    });
    await rm(log, { recursive: true });
    await cp(older, log, { recursive: true });
    const refused = { code: 'VIEWS_OF_ANOTHER_LOG' };
    for (const hold of [false, true]) {
      await expect(openTracker(config, { hold })).rejects.toMatchObject(refused);
    }
    await expect(openForReading(config)).rejects.toMatchObject(refused);
    await during({ rebuild: true }, (tracker) => tracker.caughtUp());
    await (await openForReading(config)).close();
  });

  it('is held to the zone that days were closed by, though its note is lost', async () => {
    await during({}, async (tracker) => {
      await record(tracker);
      await tracker.commands.execute(new CloseDay('2005-04-30'));
      await tracker.caughtUp();
    });
    await rm(join(config.dataDirectory, 'settings.json'));
    const other = { ...config, zone: 'Europe/Berlin' };
    const refused = { code: 'ZONE_MISMATCH' };
    await expect(openTracker(other)).rejects.toMatchObject(refused);
    await expect(openForReading(other)).rejects.toMatchObject(refused);
    await (await openForReading(config)).close();
    await during({}, async () => undefined);
    expect(await readdir(config.dataDirectory)).toContain('settings.json');
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

describe('opening for an audit', () => {
  it('needs the log alone, takes no lock, and goes by the zone of its calendar', async () => {
    const berlin = { ...config, zone: 'Europe/Berlin' };
    const owner = await openTracker(berlin, { hold: true });
    try {
      await record(owner);
      await owner.commands.execute(new CloseDay('2005-04-30'));
      for (const name of ['settings.json', 'views.sqlite']) {
        await rm(join(config.dataDirectory, name));
        await mkdir(join(config.dataDirectory, name));
      }
      const audit = await openForAudit(config);
      expect(audit.calendar.zone).toBe('Europe/Berlin');
      expect(await audit.log.head()).toBe(await owner.log.head());
      await audit.close();
    } finally {
      await owner.close();
    }
  });

  it('needs data that are there', async () => {
    await expect(openForAudit(config)).rejects.toMatchObject({ code: 'NO_DATA' });
  });
});
