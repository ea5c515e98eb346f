import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_DAY } from '../../src/cli/demo/demo-calendar.ts';
import { Diary, at } from '../../src/cli/demo/diary.ts';
import { openAccount } from '../../src/cli/demo/household.ts';
import { personas } from '../../src/cli/demo/personas.ts';
import { play } from '../../src/cli/demo/play.ts';
import { configOf } from '../../src/config.ts';
import { BusinessCalendar, dayFrom } from '../../src/kernel/business-calendar.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import { startService } from '../../src/service.ts';
import { openTracker } from '../../src/tracker.ts';

/** Those of the demo that differ in what the console shows of them. */
const CAST = ['ninety-days', 'booked-twice', 'never-used'];

/** What must be shown as it is written, and do nothing. */
export const HOSTILE_TEXT = '<script>window.hurt = true</script>';
export const HOSTILE_ID = '<img src=x onerror="window.hurt=true">';

export interface DemoService {
  readonly url: string;
  /** The answer of the API as the console gets it. */
  ask<Answer>(path: string): Promise<Answer>;
  end(): Promise<void>;
}

/** The demo's two years, played into a service that then stands still at their end. */
export async function demoService(): Promise<DemoService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'abt-console-'));
  const config = configOf({ dataDir, port: 0 }, {});
  const clock = new CalendarClock(new BusinessCalendar(config.zone).startOf(FIRST_DAY));
  const cast = personas().filter(({ accountId }) => CAST.includes(accountId));
  const behaviours = [...cast.flatMap((each) => each.behaviours), ...hostile().behaviours];
  const tracker = await openTracker(config, { clock, threaded: false });
  await play({ tracker, clock }, behaviours, () => undefined).finally(() => tracker.close());
  const service = await startService(config, { clock, threaded: false });
  await service.tracker.caughtUp();
  return {
    url: service.url,
    ask: async <Answer>(path: string) =>
      (await (await fetch(`${service.url}${path}`)).json()) as Answer,
    end: async () => {
      await service.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Leaves one obligation unpaid, and has markup wherever a producer can put any. */
function hostile(): Diary {
  const diary = new Diary('hostile');
  openAccount(diary);
  diary.note('CreditApplied', at(dayFrom('2026-09-01'), '12:00'), {
    applicationId: 'loan-1',
    product: HOSTILE_TEXT,
    lender: 'lender-1',
  });
  diary.note('ObligationDue', at(dayFrom('2026-10-10'), '12:00'), {
    obligationId: HOSTILE_ID,
    lineId: 'card',
    amountDueMinor: 10_000,
    dueOn: '2026-10-20',
  });
  return diary;
}
