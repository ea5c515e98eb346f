import { setTimeout as delay } from 'node:timers/promises';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { GetCalendar } from '../../src/schedule/calendar.queries.ts';
import { temporaryService } from '../http/temporary-service.ts';

describe('a service with a schedule', () => {
  it('does at its start what is owed by its clock', async () => {
    const clock = new CalendarClock(Date.parse('2026-10-20T12:00:00+08:00'));
    const failures: string[] = [];
    const logTo = { write: (line: string) => void failures.push(line) };
    const settings = { ABT_LOG_LEVEL: 'error' };
    const service = await temporaryService({ clock, isScheduled: true, logTo }, settings);
    const calendar = () => service.tracker.queries.execute(new GetCalendar());
    while ((await calendar()).lastClosedOn === null && failures.length === 0) await delay(20);
    const none = { lastCycle: null, openCycle: null, owed: [], byHand: null };
    expect(await calendar()).toMatchObject({ lastClosedOn: '2026-10-19', ...none });
    expect(failures).toEqual([]);
    await service.close();
  });
});
