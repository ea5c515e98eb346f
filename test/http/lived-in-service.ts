import { RunCycle } from '../../src/commands/calendar-commands.ts';
import type { RecordResult } from '../../src/commands/behaviour-recorder.ts';
import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { CalendarClock } from '../../src/kernel/clock.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

/** What its clock says. */
export const NOW = Date.parse('2026-11-21T00:00:00Z');
export const ACCOUNTS = ['alice', 'bob', 'cat', 'dan', 'eve'];
export const CYCLES = ['2026-09', '2026-10'];
/** The one that is owed. */
export const NEXT_CYCLE = '2026-11';

/**
 * A service with five accounts, two published cycles and one that is owed. All borrow and repay;
 * Alice is late in September and pays nothing in October, so that she has defaults, cured and open
 * ones.
 */
export async function livedInService(
  environment: NodeJS.ProcessEnv = {},
): Promise<TemporaryService> {
  const clock = new CalendarClock(NOW);
  const service = await temporaryService({ clock, threaded: false }, environment);
  const { commands } = service.tracker;
  const behaviours = ACCOUNTS.flatMap((accountId, at) => historyOf(accountId, at));
  const results = await commands.execute(new RecordBehaviours(behaviours, 'story'));
  const refused = results.filter((each: RecordResult) => each.kind !== 'recorded');
  if (refused.length > 0) throw new Error(`not recorded: ${JSON.stringify(refused)}`);
  for (const cycle of CYCLES) await commands.execute(new RunCycle(cycle));
  await service.tracker.caughtUp();
  return service;
}

function historyOf(accountId: string, at: number): readonly object[] {
  const story = new Told(accountId, at);
  story.tell('2026-08-06', 'RealNameVerified', {});
  story.tell('2026-08-06', 'AccountOpened', { openedOn: '2026-08-06' });
  story.tell('2026-08-07', 'CreditLineOpened', {
    lineId: 'l-1',
    kind: 'payLater',
    limitMinor: 500_000,
  });
  for (const month of ['2026-08', '2026-09', '2026-10']) {
    const obligationId = `o-${month}`;
    const terms = { lineId: 'l-1', amountDueMinor: 120_00, dueOn: `${month}-20` };
    story.tell(`${month}-10`, 'ObligationDue', { obligationId, ...terms });
    const paidOn = accountId !== 'alice' ? '19' : month === '2026-09' ? '29' : null;
    if (paidOn === null) continue;
    const payment = { repaymentId: `r-${month}`, obligationId, amountMinor: 120_00 };
    story.tell(`${month}-${paidOn}`, 'RepaymentMade', payment);
  }
  return story.behaviours;
}

class Told {
  readonly behaviours: object[] = [];
  readonly #accountId: string;
  readonly #at: number;

  constructor(accountId: string, at: number) {
    this.#accountId = accountId;
    this.#at = at;
  }

  tell(on: string, type: string, data: object): void {
    const number = String(this.#at * 1_000 + this.behaviours.length).padStart(12, '0');
    const id = `0190f3c2-0000-7000-8000-${number}`;
    const occurredAt = `${on}T12:00:00+08:00`;
    this.behaviours.push({ id, accountId: this.#accountId, type, occurredAt, data });
  }
}
