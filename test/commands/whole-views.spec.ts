import { wholeAt } from '../../src/commands/whole-views.ts';
import type { CalendarEvent } from '../../src/domain/calendar/calendar.events.ts';
import { NO_STREAM, START } from '../../src/kernel/envelope.ts';
import { newEvent } from '../event-log/new-event.ts';
import { useTemporaryLog } from './temporary-log.ts';

const CALENDAR = 'calendar-here';
const temporary = useTemporaryLog(Date.UTC(2026, 10, 6));

describe('books and views are whole', () => {
  const CASES: readonly (readonly [string, number | null, readonly CalendarEvent['type'][]])[] = [
    ['before any day is closed', null, []],
    ['while the first day is concluded', null, ['DayClosed']],
    ['up to the day before the one that was closed last', 0, ['DayClosed', 'DayClosed']],
    ['up to the end of a cycle that is closed', 2, ['DayClosed', 'CycleOpened', 'CycleClosed']],
    ['before a cycle that is being published', 0, ['DayClosed', 'CycleOpened']],
    ['before it on the days after', 0, ['DayClosed', 'CycleOpened', 'DayClosed', 'DayClosed']],
    ['before the first cycle of all', null, ['CycleOpened']],
  ];

  it.each(CASES)('%s', async (_, last, types) => {
    const { log } = temporary;
    const events = types.map((type, n) => ({ ...newEvent(`e${n}`), type }));
    if (events.length > 0) await log.append(CALENDAR, NO_STREAM, events);
    await log.append('account-later', NO_STREAM, [newEvent('later')]);
    const recorded = await log.readStream(CALENDAR, { limit: 10 });
    const position = last === null ? START : recorded[last]?.position;
    expect(await wholeAt(log, CALENDAR)).toBe(position);
  });
});
