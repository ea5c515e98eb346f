import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, CommandBus } from '@nestjs/cqrs';
import { CloseDay } from '../../src/commands/calendar-commands.ts';
import { configOf } from '../../src/config.ts';
import type { Step } from '../../src/domain/calendar/owed-at.ts';
import { dataOf, streamOf } from '../../src/domain/catalogue.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { CalendarWatch } from '../../src/schedule/calendar-watch.ts';
import { Schedule } from '../../src/schedule/schedule.ts';
import type { Tracker } from '../../src/tracker.ts';
import { openTracker } from '../../src/tracker.ts';

/** Instants of Asia/Shanghai. */
const at = (local: string) => Date.parse(`${local}:00+08:00`);

let directory: string;
let clock: CalendarClock;
let tracker: Tracker;
let failures: { readonly error: unknown; readonly step: Step | null }[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'abt-schedule-'));
  clock = new CalendarClock(at('2026-10-20T12:00'));
  tracker = await openTracker(configOf({ dataDir: directory }, {}), { clock, threaded: false });
  failures = [];
});
afterEach(async () => {
  await tracker.close();
  await rm(directory, { recursive: true });
});

/** One of its own watch, as in a process of its own; its commands may be stood in the way of. */
function schedule(execute?: (command: Command<unknown>) => unknown): Schedule {
  const onFailure = (error: unknown, step: Step | null) => failures.push({ error, step });
  const commands =
    execute === undefined ? tracker.commands : ({ execute } as unknown as CommandBus);
  return new Schedule(commands, watch(), { partitions: 1, onFailure });
}

function watch(): CalendarWatch {
  const { log, calendar } = tracker;
  return new CalendarWatch({ log, calendar, clock });
}

/** What was recorded of days and cycles, in order. */
async function recorded(): Promise<readonly string[]> {
  const stream = streamOf.calendar(tracker.calendar.zone);
  const events = await tracker.log.readStream(stream, { limit: 1_000 });
  return events.map((event) => {
    const { date, cycle } = dataOf(event) as { date?: string; cycle?: string };
    return `${event.type} ${date ?? cycle ?? ''}`;
  });
}

describe('the schedule', () => {
  it('closes yesterday where no day ever was, and today when it is over', async () => {
    const one = schedule();
    await one.wake();
    clock.moveTo(at('2026-10-21T03:59'));
    await one.wake();
    expect(await recorded()).toEqual(['DayClosed 2026-10-19']);
    clock.moveTo(at('2026-10-21T04:00'));
    await one.wake();
    expect(await recorded()).toEqual(['DayClosed 2026-10-19', 'DayClosed 2026-10-20']);
    expect(failures).toEqual([]);
  });

  it('runs the cycle on the 6th, when the hours of grace are over', async () => {
    await tracker.commands.execute(new CloseDay('2026-10-19'));
    clock.moveTo(at('2026-11-06T03:59'));
    await schedule().wake();
    clock.moveTo(at('2026-11-06T04:00'));
    await schedule().wake();
    expect((await recorded()).slice(1)).toEqual([
      'DayClosed 2026-11-04',
      'DayClosed 2026-11-05',
      'CycleOpened 2026-11',
      'CycleClosed 2026-11',
    ]);
  });

  it('catches up with two missed cycles, and leaves more to somebody', async () => {
    await tracker.commands.execute(new CloseDay('2026-10-19'));
    clock.moveTo(at('2026-12-08T12:00'));
    await schedule().wake();
    expect((await recorded()).slice(1)).toEqual([
      'DayClosed 2026-11-05',
      'CycleOpened 2026-11',
      'CycleClosed 2026-11',
      'DayClosed 2026-12-05',
      'CycleOpened 2026-12',
      'CycleClosed 2026-12',
      'DayClosed 2026-12-07',
    ]);
    const before = await recorded();
    clock.moveTo(at('2027-03-06T12:00'));
    await schedule().wake();
    expect(await recorded()).toEqual(before);
    const { owed } = await watch().look();
    expect(owed.byHand).toBe('abt cycles run --from 2027-01 --to 2027-03');
    expect(failures).toEqual([]);
  });

  it('opens a cycle once, however many wake up together', async () => {
    await tracker.commands.execute(new CloseDay('2026-10-19'));
    clock.moveTo(at('2026-11-06T04:00'));
    const one = schedule();
    const others = Array.from({ length: 10 }, () => schedule());
    await Promise.all([
      ...Array.from({ length: 10 }, () => one.wake()),
      ...others.map((each) => each.wake()),
    ]);
    expect((await recorded()).slice(1)).toEqual([
      'DayClosed 2026-11-05',
      'CycleOpened 2026-11',
      'CycleClosed 2026-11',
    ]);
    expect(failures).toEqual([]);
  });

  it('is at it once at a time', async () => {
    const asked: unknown[] = [];
    const { promise: closed, resolve } = Promise.withResolvers<undefined>();
    const one = schedule((command) => {
      asked.push(command);
      return closed;
    });
    const wakes = Array.from({ length: 20 }, () => one.wake());
    expect(new Set(wakes).size).toBe(1);
    resolve(undefined);
    await Promise.all(wakes);
    expect(asked).toEqual([new CloseDay('2026-10-19')]);
  });

  it('tells of a wake-up that failed, and tries again with the next', async () => {
    let isBroken = true;
    const one = schedule((command) => {
      if (isBroken) throw new Error('the disk is full');
      return tracker.commands.execute(command);
    });
    await one.wake();
    const step = { type: 'CloseDay', date: '2026-10-19' };
    expect(failures).toEqual([{ step, error: new Error('the disk is full') }]);
    expect(one.failure).toMatchObject({ step });
    isBroken = false;
    await one.wake();
    expect(one.failure).toBeNull();
    expect(await recorded()).toEqual(['DayClosed 2026-10-19']);
  });

  it('begins no step once it is told to stop', async () => {
    await tracker.commands.execute(new CloseDay('2026-10-19'));
    clock.moveTo(at('2026-11-06T04:00'));
    const one = schedule((command) => {
      one.onModuleDestroy();
      return tracker.commands.execute(command);
    });
    await one.wake();
    expect(failures).toEqual([]);
    expect((await recorded()).slice(1)).toEqual(['DayClosed 2026-11-05']);
  });
});

describe('a watch of the calendar', () => {
  it('tells the cycle that was published last, and each event once to many who look', async () => {
    await tracker.commands.execute(new CloseDay('2026-10-19'));
    clock.moveTo(at('2026-11-06T04:00'));
    const one = watch();
    await one.look();
    await schedule().wake();
    const sights = await Promise.all(Array.from({ length: 8 }, () => one.look()));
    const lastCycle = { cycle: '2026-11', accounts: 0, scored: 0, parked: 0 };
    for (const sight of sights) expect(sight).toMatchObject({ lastCycle, owed: { steps: [] } });
    expect(sights[0]?.lastCycle?.closedAt).toBe(clock.now());
  });
});
