import { CalendarKeeper } from '../../src/commands/calendar-keeper.ts';
import { execute } from '../../src/commands/execute.ts';
import { calendar as decider } from '../../src/domain/calendar/calendar.decider.ts';
import type { CycleClosed } from '../../src/domain/calendar/calendar.events.ts';
import { scorecardHash } from '../../src/domain/scorecard/hash.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import { sha256 } from '../../src/event-log/sha256.ts';
import { BusinessCalendar } from '../../src/kernel/business-calendar.ts';
import { all } from '../event-log/read-back.ts';
import { useTemporaryLog } from './temporary-log.ts';

const STREAM = 'calendar-Asia%2FShanghai';
const NOW = Date.parse('2026-11-07T09:00:00+08:00');

describe('the calendar', () => {
  const current = useTemporaryLog(NOW);
  const calendar = new BusinessCalendar();
  let failure: Error | null;
  let keeper: CalendarKeeper;

  beforeEach(() => {
    failure = null;
    const pumps = { failure: () => failure, lastProgressAt: () => 0 };
    keeper = new CalendarKeeper({ ...current, calendar, pumps });
  });

  describe('closing a day', () => {
    it('is recorded at its end, and once', async () => {
      await keeper.closeDay('2026-11-04');
      await keeper.closeDay('2026-11-03');
      await Promise.all([keeper.closeDay('2026-11-06'), keeper.closeDay('2026-11-06')]);

      expect(await recorded()).toEqual([
        'DayClosed {"date":"2026-11-04"} 2026-11-04T15:59:59.999Z',
        'DayClosed {"date":"2026-11-06"} 2026-11-06T15:59:59.999Z',
      ]);
    });

    it.each([
      ['2026-11-31', 'NOT_A_DATE'],
      ['yesterday', 'NOT_A_DATE'],
      ['2026-11-07', 'DAY_NOT_OVER'],
    ])('refuses %s: %s', async (date, code) => {
      await expect(keeper.closeDay(date)).rejects.toMatchObject({ code });
      expect(await recorded()).toEqual([]);
    });
  });

  describe('running a cycle', () => {
    it('closes the eve, opens it at its cutoff and waits for its scores', async () => {
      const running = keeper.runCycle('2026-11', 7);
      const closed = await publish('2026-11');

      expect(await running).toEqual(closed);
      const opened = {
        cutoffAt: Date.parse('2026-11-06T00:00:00+08:00'),
        cycle: '2026-11',
        partitions: 7,
        scorecardHash: scorecardHash(SCORECARD_V1, sha256),
      };
      expect((await recorded()).slice(0, 2)).toEqual([
        'DayClosed {"date":"2026-11-05"} 2026-11-05T15:59:59.999Z',
        `CycleOpened ${JSON.stringify(opened)} 2026-11-05T16:00:00.000Z`,
      ]);
      expect(await recorded()).toHaveLength(3);
    });

    it('opens it once, however many ask at the same time', async () => {
      const others = [1, 2, 3].map(() => {
        const pumps = { failure: () => null, lastProgressAt: () => 0 };
        return new CalendarKeeper({ ...current, calendar, pumps });
      });
      const running = [keeper, keeper, ...others].map((each) => each.runCycle('2026-11'));
      const closed = await publish('2026-11');

      expect(await Promise.all(running)).toEqual(running.map(() => closed));
      const types = (await recorded()).map((each) => each.split(' ')[0]);
      expect(types).toEqual(['DayClosed', 'CycleOpened', 'CycleClosed']);
    });

    it('answers with what was published where it is closed long since', async () => {
      const running = keeper.runCycle('2026-10');
      const closed = await publish('2026-10');
      await running;
      await Promise.all([keeper.runCycle('2026-11'), publish('2026-11')]);
      const before = await recorded();

      expect(await keeper.runCycle('2026-10')).toEqual(closed);
      expect(await recorded()).toEqual(before);
    });

    it('waits for one that was opened by somebody who is gone', async () => {
      failure = new Error('killed');
      await expect(keeper.runCycle('2026-11')).rejects.toMatchObject({ code: 'CYCLE_STALLED' });
      failure = null;

      const [closed] = await Promise.all([keeper.runCycle('2026-11'), publish('2026-11')]);
      expect(closed.cycle).toBe('2026-11');
    });

    it.each([
      ['2026-13', 'NOT_A_CYCLE'],
      ['2026-12', 'CYCLE_NOT_OVER'],
    ])('refuses %s, before it closes a day: %s', async (cycle, code) => {
      await expect(keeper.runCycle(cycle)).rejects.toMatchObject({ code });
      expect(await recorded()).toEqual([]);
    });

    it('refuses one that leaves out another, before it closes a day', async () => {
      await Promise.all([keeper.runCycle('2026-09'), publish('2026-09')]);

      await expect(keeper.runCycle('2026-11')).rejects.toMatchObject({
        code: 'CYCLE_OUT_OF_ORDER',
      });
      expect(await recorded()).toHaveLength(3);
    });

    it('refuses one whose eve lies before a closed day', async () => {
      await keeper.closeDay('2026-11-05');

      await expect(keeper.runCycle('2026-10')).rejects.toMatchObject({
        code: 'CYCLE_OUT_OF_ORDER',
      });
      expect(await recorded()).toHaveLength(1);
    });

    it('refuses the next while one is open', async () => {
      failure = new Error('killed');
      await expect(keeper.runCycle('2026-10')).rejects.toMatchObject({ code: 'CYCLE_STALLED' });

      await expect(keeper.runCycle('2026-11')).rejects.toMatchObject({ code: 'CYCLE_STILL_OPEN' });
      expect(await recorded()).toHaveLength(2);
    });

    it('gives up when those who publish have stopped, and says what stopped them', async () => {
      failure = new Error('no space left');

      await expect(keeper.runCycle('2026-11')).rejects.toMatchObject({
        code: 'CYCLE_STALLED',
        message: expect.stringContaining('no space left') as string,
        cause: failure,
      });
    });

    it('gives up when nothing moves, but not while something does', async () => {
      let progress = 0;
      const pumps = { failure: () => null, lastProgressAt: () => progress };
      const options = { ...current, calendar, pumps, stalledAfterMs: 50 };
      const standing = new CalendarKeeper(options).runCycle('2026-11');

      await expect(standing).rejects.toMatchObject({ code: 'CYCLE_STALLED' });

      const moving = { failure: () => null, lastProgressAt: () => progress++ };
      const patient = new CalendarKeeper({ ...options, pumps: moving }).runCycle('2026-11');
      while (progress < 4) await new Promise((resolve) => setTimeout(resolve, 20));
      await publish('2026-11');
      expect(await patient).toMatchObject({ cycle: '2026-11' });
    });

    it('ends when the log is closed meanwhile', async () => {
      const running = expect(keeper.runCycle('2026-11')).rejects.toMatchObject({
        code: 'LOG_CLOSED',
      });
      await publishing('2026-11');
      await current.log.close();
      await running;
    });
  });

  it('asks for another try of what is parked, each time anew', async () => {
    await keeper.retryParked('anna');
    await keeper.retryParked(null);
    await keeper.retryParked(null);

    expect(await recorded()).toEqual([
      'ParkedRetryRequested {"accountId":"anna"} 2026-11-07T01:00:00.000Z',
      'ParkedRetryRequested {"accountId":null} 2026-11-07T01:00:00.000Z',
      'ParkedRetryRequested {"accountId":null} 2026-11-07T01:00:00.000Z',
    ]);
  });

  async function recorded(): Promise<readonly string[]> {
    const events = await all(current.log, STREAM);
    return events.map(
      ({ type, data, occurredAt }) => `${type} ${data} ${new Date(occurredAt).toISOString()}`,
    );
  }

  /** Until the cycle is open. */
  async function publishing(cycle: string): Promise<void> {
    const opened = `CycleOpened {"cutoffAt":${cutoffOf(cycle)},"cycle":"${cycle}"`;
    while (!(await recorded()).some((each) => each.startsWith(opened))) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Closes a cycle once it is open, as the bookkeeper does when all pages are published. */
  async function publish(cycle: string): Promise<CycleClosed> {
    await publishing(cycle);
    const closed: CycleClosed = {
      cycle,
      accounts: 0,
      scored: 0,
      distribution: {},
      scoresRoot: sha256(''),
      headsRoot: sha256(''),
      parked: [],
    };
    const command = { type: 'CloseCycle', ...closed } as const;
    const occurredAt = cutoffOf(cycle);
    await execute(current.log, { decider, stream: STREAM, command, occurredAt });
    return closed;
  }

  function cutoffOf(cycle: string): number {
    return Date.parse(`${cycle}-06T00:00:00+08:00`);
  }
});
