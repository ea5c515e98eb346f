import { EMPTY, NEVER } from 'rxjs';
import type { Observable } from 'rxjs';
import { calendar as decider } from '../../src/domain/calendar/calendar.decider.ts';
import { Failure } from '../../src/kernel/errors.ts';
import { PumpWatch } from '../../src/operations/pump-watch.ts';
import { ReadinessWatch } from '../../src/operations/readiness.ts';
import type { CalendarWatch } from '../../src/schedule/calendar-watch.ts';
import type { ScheduleFailure } from '../../src/schedule/schedule.ts';

const FINE = { state: decider.initial, lastCycle: null, owed: { steps: [], byHand: null } };

interface Given {
  readonly pumpError?: Error;
  readonly head?: () => Promise<string>;
  readonly interruption?: Error;
  readonly isBehind?: boolean;
  readonly appended$?: Observable<unknown>;
  readonly look?: () => Promise<unknown>;
  readonly scheduleFailure?: ScheduleFailure;
}

const watches: ReadinessWatch[] = [];
afterEach(() => {
  for (const each of watches.splice(0)) each.shutDown();
});

function watching(given: Given = {}) {
  const { pumpError, interruption, isBehind, head } = given;
  const { appended$ = NEVER, look, scheduleFailure } = given;
  const pumps = new PumpWatch(
    {
      head: head ?? (async () => ''),
      eventsBetween: () => 0,
      progress: () => ({
        bookkeeper: '',
        views: '',
        lastProgressAt: { bookkeeper: 0, views: 0 },
        error: pumpError ?? null,
      }),
      interruption: () => interruption ?? null,
      isLeading: () => true,
    },
    { limits: { mostBehind: 0, longestStuckMs: 0 }, onFailure: () => undefined },
  );
  const calendar = { look: look ?? (async () => FINE) } as unknown as CalendarWatch;
  const failing = () => scheduleFailure ?? null;
  const wholeViews = { look: async () => isBehind !== true };
  const parts = { pumps, wholeViews, calendar, scheduleFailure: failing, appended$ };
  const watch = new ReadinessWatch(parts);
  watches.push(watch);
  return watch;
}

it('says within its bound that the log does not answer', async () => {
  const silent = () => new Promise<never>(() => undefined);
  const watch = watching({ head: silent, look: silent });
  expect(await codes(watch)).toEqual([false, 'LOG_TIMEOUT', 'LOG_TIMEOUT']);
});

const codes = async (watch: ReadinessWatch) => {
  const { isReady, troubles } = await watch.look();
  return [isReady, ...troubles.map(({ code }) => code)];
};

describe('a service is ready', () => {
  it('when nothing is wrong', async () => {
    expect(await codes(watching())).toEqual([true]);
  });

  it.each<[string, Given, string]>([
    ['books and views are on their way', { isBehind: true }, 'VIEWS_BEHIND'],
    ['the calendar cannot be read', { look: failing('INVARIANT') }, 'INVARIANT'],
    [
      'too much is owed to be caught up unasked',
      { look: async () => ({ ...FINE, owed: { steps: [], byHand: 'abt days close' } }) },
      'CALENDAR_OWED',
    ],
    [
      'the schedule fails',
      { scheduleFailure: { step: null, error: new Failure('LOG_FULL', 'no room') } },
      'LOG_FULL',
    ],
  ])('but says so when %s', async (_, given, code) => {
    expect(await codes(watching(given))).toEqual([true, code]);
  });
});

describe('a service is not ready', () => {
  it.each<[string, Given, string]>([
    ['its pumps have stopped', { pumpError: new Failure('VIEWS_FULL', 'no room') }, 'VIEWS_FULL'],
    ['its log has gone', { appended$: EMPTY }, 'LOG_CLOSED'],
    ['its log cannot be read', { head: failing('LOG_UNREACHABLE') }, 'LOG_UNREACHABLE'],
    [
      'its pumps wait for a database',
      { interruption: new Failure('VIEWS_UNREACHABLE', 'not now') },
      'VIEWS_UNREACHABLE',
    ],
    ['a bug stopped its pumps', { pumpError: new TypeError('oops') }, 'INTERNAL'],
  ])('when %s', async (_, given, code) => {
    expect(await codes(watching(given))).toEqual([false, code]);
  });

  it('once it is told to stop', async () => {
    const watch = watching();
    watch.shutDown();
    expect(await codes(watch)).toEqual([false, 'SHUTTING_DOWN']);
  });

  it('and has an answer all the same when the log cannot be read', async () => {
    const watch = watching({ appended$: EMPTY, head: failing('LOG_CLOSED') });
    expect(await watch.look()).toMatchObject({ isReady: false, pumps: [] });
  });

  it('and names no account', async () => {
    const pumpError = new Failure('INVARIANT', 'account zhang has no book');
    expect(JSON.stringify(await watching({ pumpError }).look())).not.toContain('zhang');
  });
});

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(new Failure(code, 'as the test has it'));
}
