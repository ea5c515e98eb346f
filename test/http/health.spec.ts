import { setTimeout as delay } from 'node:timers/promises';
import { CloseDay } from '../../src/commands/calendar-commands.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { OperatedService } from './operated-service.ts';
import { operatedService, verified } from './operated-service.ts';

let here: OperatedService;
afterEach(() => here.service.close());

const ready = async () => {
  const answer = await here.get('/health/ready');
  return { code: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('GET /health/live', () => {
  it('answers while the process is up', async () => {
    here = await operatedService();
    const answer = await here.get('/health/live');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'live' }]);
  });
});

describe('GET /health/ready', () => {
  it('tells how the pumps are getting on', async () => {
    here = await operatedService();
    await here.post('/v1/accounts/ann/behaviours', verified());
    await here.service.tracker.caughtUp();
    const pump = {
      behind: 0,
      lastProgressAt: expect.stringMatching(/^\d{4}-.*Z$/),
      isStuck: false,
    };
    expect(await ready()).toEqual({
      code: 200,
      body: {
        status: 'ready',
        pumps: [
          { name: 'bookkeeper', ...pump },
          { name: 'views', ...pump },
        ],
        troubles: [],
      },
    });
  });

  it('stays ready but says so, and names the command, when too much is owed', async () => {
    const clock = new CalendarClock(Date.parse('2026-03-20T12:00:00+08:00'));
    here = await operatedService({}, { clock, threaded: false, isScheduled: true });
    await here.service.tracker.commands.execute(new CloseDay('2026-03-18'));
    clock.moveTo(Date.parse('2026-11-20T12:00:00+08:00'));
    const { code, body } = await ready();
    expect([code, body.status]).toEqual([200, 'degraded']);
    expect(body.troubles).toEqual([
      { code: 'CALENDAR_OWED', detail: expect.stringContaining('`abt cycles run --from 2026-04') },
    ]);
  });

  it('is no longer ready when a pump has stopped; everything else goes on', async () => {
    here = await operatedService();
    await here.post('/v1/accounts/ann/behaviours', verified());
    await here.service.tracker.caughtUp();
    // A default that goes on without ever having been opened: no program writes that.
    const poison = { type: 'PaymentDefaultCured', schemaVersion: 1, occurredAt: 0, data: '{}' };
    const { log } = here.service.tracker;
    await log.append('paymentDefault-ann.bill%3A1', -1, [{ id: 'poison', ...poison }]);
    while ((await ready()).code === 200) await delay(10);
    const { code, body } = await ready();
    expect([code, body.status]).toEqual([503, 'unready']);
    expect(body.troubles).toEqual([{ code: 'INVARIANT', detail: expect.any(String) }]);

    const told = here.lines.filter((line) => line.includes('"fatal"'));
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ err: expect.objectContaining({ code: 'INVARIANT' }) }),
    ]);
    const more = await here.post('/v1/accounts/ben/behaviours', verified());
    const standing = await here.get('/v1/accounts/ann');
    expect([more.status, standing.status]).toEqual([201, 200]);
  });
});
