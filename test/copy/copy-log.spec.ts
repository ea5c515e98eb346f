import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareLogs } from '../../src/copy/compare-logs.ts';
import type { CopyTarget } from '../../src/copy/copy-target.ts';
import { inLanes, inOrder } from '../../src/copy/copy-target.ts';
import { copyLog } from '../../src/copy/copy-log.ts';
import { accountOf } from '../../src/copy/kept-order.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import type { RecordedEvent } from '../../src/kernel/envelope.ts';
import { newEvent, newEvents } from '../event-log/new-event.ts';
import { everything } from '../event-log/read-back.ts';
import { scattering } from './scattering.ts';

const STREAMS = [
  'account-1',
  'account-2',
  'account-3',
  'onTimeStreak-1',
  'paymentDefault-2.bill:b',
  'calendar-Asia%2FShanghai',
  'register-2026-11.0',
  'scorecard-versions',
  'unheardOf-1',
];

describe('A copy of a log', () => {
  const clock = new CalendarClock(Date.UTC(2026, 10, 5, 12));
  let root: string;
  let opened: SqliteEventLog[];
  let source: SqliteEventLog;
  let target: SqliteEventLog;

  const open = async (name: string) => {
    const log = await SqliteEventLog.open({ directory: join(root, name), clock });
    opened.push(log);
    return log;
  };
  /** One event into each of some streams, in order. */
  const record = async (streams: readonly string[], into = source) => {
    for (const stream of streams) {
      const { revision } = await into.find(stream, []);
      clock.moveTo(clock.now() + 1);
      await into.append(stream, revision, [newEvent(`e${revision + 1}`)]);
    }
  };
  const compared = async () => compareLogs({ source, target, through: await source.head() });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'copy-'));
    opened = [];
    source = await open('source');
    target = await open('target');
  });

  afterEach(async () => {
    for (const log of opened) await log.close();
    await rm(root, { recursive: true });
  });

  it('into an embedded log is the log again, position by position', async () => {
    await record([...STREAMS, ...STREAMS.toReversed(), 'account-1']);
    const copied = await copyLog({ source, target: inOrder(target) });
    expect(copied).toMatchObject({ events: 19, isInterrupted: false });
    expect(await everything(target, 100)).toEqual(await everything(source, 100));
    expect(await compared()).toEqual({
      events: 19,
      streams: STREAMS.length,
      differences: [],
      differenceCount: 0,
    });
  });

  it('over a network keeps the order in which each account met everything else', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...STREAMS), { maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        async (streams, failsAfter) => {
          [source, target] = [await open(`s${opened.length}`), await open(`t${opened.length}`)];
          await record(streams);
          let appends = 0;
          const cut = scattering(target, () => ++appends > failsAfter);
          await copyLog({ source, target: cut }).catch(() => undefined);
          await copyLog({ source, target: scattering(target) });

          expect((await compared()).differences).toEqual([]);
          const [from, to] = [await everything(source, 100), await everything(target, 100)];
          expect(to).toHaveLength(from.length);
          for (const account of ['1', '2', '3']) {
            expect(seenBy(account, to)).toEqual(seenBy(account, from));
          }
        },
      ),
      { numRuns: 25 },
    ));

  it('goes on from what is there, and copies what has come since', async () => {
    await record(STREAMS);
    await copyLog({ source, target: scattering(target) });
    await record(['account-1', 'account-9', 'calendar-Asia%2FShanghai']);
    await copyLog({ source, target: scattering(target) });
    expect(await compared()).toMatchObject({ events: 12, differenceCount: 0 });
    const again = await copyLog({ source, target: inOrder(target) });
    expect(again.events).toBe(0);
  });

  it('puts no more into one append than it may carry, metadata and all', async () => {
    const metadata = { correlationId: 'c'.repeat(100) };
    const events = newEvents('e', 6_000).map((event) => ({ ...event, metadata }));
    for (let at = 0; at < events.length; at += 3_000) {
      await source.append('account-1', at - 1, events.slice(at, at + 3_000));
    }
    await copyLog({ source, target: inLanes(target) });
    expect(await compared()).toMatchObject({ events: 6_000, differenceCount: 0 });
  });

  it('looks at no more than a piece before what is there', async () => {
    const many = Array.from({ length: 7 }, (_, at) => at);
    for (const at of many)
      await source.append('account-1', at * 3_000 - 1, newEvents(`${at}-`, 3_000));
    await copyLog({ source, target: inLanes(target) });
    await record(['account-2']);
    const last = await copyLog({ source, target: inLanes(target) });
    expect(last.events).toBeGreaterThan(1);
    expect(last.events).toBeLessThan(21_001);
    expect(await compared()).toMatchObject({ events: 21_001, differenceCount: 0 });
  });

  it('that is told to stop finishes what is under way and says so', async () => {
    await record(STREAMS);
    const target = inOrder(await open('other'));
    const stopped = await copyLog({ source, target, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ events: 0, isInterrupted: true });
    expect(await copyLog({ source, target })).toMatchObject({ isInterrupted: false });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['holds another log', () => record(['account-9'], target)],
    ['has other events in the same places', () => record(['account-1', 'account-2'], target)],
    [
      'went on by itself after a copy',
      async () => {
        await copyLog({ source, target: inOrder(target) });
        await record(['account-1'], target);
      },
    ],
  ])('is refused where the target %s, and nothing is written', async (_, prepare) => {
    await record(['account-1', 'account-2']);
    await prepare();
    const before = await everything(target, 100);
    for (const each of [inOrder(target), inLanes(target)] satisfies CopyTarget[]) {
      const copy = copyLog({ source, target: each });
      await expect(copy).rejects.toMatchObject({ code: 'LOG_COPY_FOREIGN' });
    }
    expect(await everything(target, 100)).toEqual(before);
  });
});

describe('Two logs that are held against each other', () => {
  const clock = new CalendarClock(Date.UTC(2026, 10, 5, 12));

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'an event lacks at the end',
      ['account-1', 'account-2'],
      ['account-1'],
      ['source account-2@0'],
    ],
    ['an event is too much', ['account-1'], ['account-1', 'account-3'], ['target account-3@0']],
    [
      'an event is on the other side of a day',
      ['account-1', 'calendar-x', 'account-2'],
      ['account-1', 'account-2', 'calendar-x'],
      ['target account-2@0', 'source account-2@0'],
    ],
    [
      'barriers have changed places',
      ['calendar-x', 'register-2026-11.0'],
      ['register-2026-11.0', 'calendar-x'],
      ['source calendar-x@0', 'target register-2026-11.0@0'],
    ],
  ])('differ where %s', async (_, one, other, differences) => {
    const root = await mkdtemp(join(tmpdir(), 'compare-'));
    const [source, target] = [
      await SqliteEventLog.open({ directory: join(root, 'source'), clock }),
      await SqliteEventLog.open({ directory: join(root, 'target'), clock }),
    ];
    for (const stream of one) await source.append(stream, NO_STREAM, [newEvent('e')]);
    for (const stream of other) await target.append(stream, NO_STREAM, [newEvent('e')]);
    const found = await compareLogs({ source, target, through: await source.head() });
    const told = found.differences.map((each) => `${each.side} ${each.stream}@${each.revision}`);
    expect(told).toEqual(differences);
    expect(found.differenceCount).toBe(differences.length);
    await source.close();
    await target.close();
    await rm(root, { recursive: true });
  });
});

/** What an account's books are made of: its own events, and those that everybody shares. */
function seenBy(account: string, events: readonly RecordedEvent[]): readonly string[] {
  const isSeen = ({ stream }: RecordedEvent) => [account, null].includes(accountOf(stream));
  return events.filter(isSeen).map(({ hash, position }) => (position === START ? '' : hash));
}
