import type { EventLog } from '../../src/event-log/event-log.ts';
import { BusinessCalendar } from '../../src/kernel/business-calendar.ts';
import { CalendarWatch } from '../../src/schedule/calendar-watch.ts';
import { useTemporaryLog } from '../commands/temporary-log.ts';

const temporary = useTemporaryLog(Date.UTC(2026, 10, 6));

it('all who look while somebody reads share the next reading', async () => {
  const { log, clock } = temporary;
  let readings = 0;
  const counted = {
    readStream: (...asked: Parameters<EventLog['readStream']>) => {
      readings += 1;
      return log.readStream(...asked);
    },
  } as EventLog;
  const calendar = new BusinessCalendar('Asia/Shanghai');
  const watch = new CalendarWatch({ log: counted, calendar, clock });
  const first = watch.look();
  await Promise.resolve();
  await Promise.all([first, ...Array.from({ length: 50 }, () => watch.look())]);
  expect(readings).toBeLessThanOrEqual(2);
  await watch.look();
  expect(readings).toBeGreaterThan(1);
});
