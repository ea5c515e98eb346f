import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audit } from '../../src/audit/audit.ts';
import type { Fact } from '../../src/domain/account/account.events.ts';
import { SqliteEventLog } from '../../src/event-log/sqlite.event-log.ts';
import type { Cycle } from '../../src/kernel/business-calendar.ts';
import { dateOf } from '../../src/kernel/business-calendar.ts';
import { SHANGHAI, cycleNamed, dayIn, fact, noon } from '../support/domain/facts.ts';
import { SCORECARDS, Spine } from '../support/spine.ts';
import { TamperedLog } from './tampered-log.ts';

export const FIRST: Cycle = cycleNamed('2026-10');
export const LAST: Cycle = cycleNamed('2026-12');

export function auditOf(log: Audit['log']): Audit {
  return { log, calendar: SHANGHAI, scorecards: SCORECARDS };
}

/** Works on a copy of a log, and looks at it with an audit's eyes. */
export async function tampered<Result>(
  spine: Spine,
  hands: (log: TamperedLog) => void,
  look: (audit: Audit) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'tampered-'));
  try {
    await spine.log.backup(directory);
    const tampering = new TamperedLog(directory);
    hands(tampering);
    tampering.close();
    const log = SqliteEventLog.openReadOnly(directory);
    try {
      return await look(auditOf(log));
    } finally {
      await log.close();
    }
  } finally {
    await rm(directory, { recursive: true });
  }
}

export const ACCOUNTS = ['ann', 'bob', 'cat', 'dan', 'eve'];

/**
 * A book of five accounts in three cycles, in two partitions, reported cycle by cycle. Bob pays
 * his November obligation twelve days late; Eve comes in November.
 */
export async function smallBook(): Promise<Spine> {
  const spine = await Spine.open();
  for (let cycle = FIRST; cycle <= LAST; cycle++) {
    for (const accountId of ACCOUNTS) {
      if (accountId === 'eve' && cycle === FIRST) continue;
      await spine.report(accountId, factsIn(accountId, cycle));
      await spine.catchUp();
    }
    await spine.closeDay(dayIn(cycle, 20));
    await spine.openCycle(cycle, 2);
    await spine.catchUp();
  }
  return spine;
}

function factsIn(accountId: string, cycle: Cycle): readonly Fact[] {
  const at = (n: number) => noon(dayIn(cycle, n));
  const due = dayIn(cycle, 14);
  const isLate = accountId === 'bob' && cycle === FIRST + 1;
  const obligationId = `o-${cycle - FIRST}`;
  const terms = { lineId: 'card', amountDueMinor: 10_000, dueOn: dateOf(due) };
  const payment = { repaymentId: `r-${cycle}`, obligationId, amountMinor: 10_000 };
  const line = { lineId: 'card', kind: 'creditCard', limitMinor: 1_000_000 } as const;
  return [
    fact('RealNameVerified', at(0), { data: {}, id: 'name' }),
    fact('CreditLineOpened', at(0), { data: line, id: 'line' }),
    fact('ObligationDue', at(1), { data: { obligationId, ...terms } }),
    fact('RepaymentMade', at(isLate ? 26 : 13), { data: payment }),
  ];
}
