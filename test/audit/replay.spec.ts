import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit.ts';
import { replayAccount } from '../../src/audit/replay-account.ts';
import type { BookVerdict } from '../../src/audit/replay-all.ts';
import { replayAll } from '../../src/audit/replay-all.ts';
import { timelineOf } from '../../src/audit/timeline.ts';
import { CATALOGUE, streamOf } from '../../src/domain/catalogue.ts';
import { cutoffDayOf, firstDayOf } from '../../src/kernel/business-calendar.ts';
import type { JsonObject } from '../../src/kernel/envelope.ts';
import { dayIn, fact, noon } from '../support/domain/facts.ts';
import type { History } from '../support/domain/histories.ts';
import { history } from '../support/domain/histories.ts';
import { Spine } from '../support/spine.ts';
import { ACCOUNTS, FIRST, LAST, auditOf, smallBook, tampered } from './auditing.ts';
import type { TamperedLog } from './tampered-log.ts';

let spine: Spine;
beforeEach(async () => {
  spine = await smallBook();
});
afterEach(() => spine.close());

describe('the replay of a book', () => {
  it('recomputes every record and every root', async () => {
    const verdict = await replayAll(auditOf(spine.log));
    const closed = await spine.closedCycles();
    expect(verdict).toMatchObject({ matchesPublished: true, accounts: 5, differences: [] });
    expect(verdict.records).toMatchObject({ equal: 14, absent: 1, missing: 0 });
    expect(verdict.events).toBe((await spine.everything()).length);
    const roots = closed.map(({ cycle, accounts, scored, scoresRoot, headsRoot }) => {
      return { cycle, accounts, scored, scoresRoot, headsRoot, isClosed: true, parked: 0 };
    });
    expect(verdict.cycles).toEqual(roots);
  });

  it('tells how far it has come', async () => {
    const progress: { done: number; total: number }[] = [];
    await replayAll(auditOf(spine.log), (each) => progress.push(each));
    expect(progress).toMatchObject([{ done: 5, total: 5, rate: expect.any(Number) }]);
  });

  it('asks nothing of what the bookkeeper has not come to yet', async () => {
    await spine.report('bob', [obligation('new', 1)]);
    await spine.report('new', [fact('RealNameVerified', noon(dayIn(LAST + 1, 1)), { data: {} })]);
    await spine.closeDay(dayIn(LAST + 1, 20));
    await spine.openCycle(LAST + 1, 2);
    const verdict = await replayAll(auditOf(spine.log));
    expect(verdict).toMatchObject({ matchesPublished: true, differences: [] });
    expect(verdict.cycles.at(-1)).toMatchObject({ isClosed: false, accounts: 0 });
  });

  it('takes each record from what was known when it was published', async () => {
    const reversed = { targetId: `RepaymentMade ${noon(dayIn(FIRST, 13))}`, reason: 'bounced' };
    const [first] = await spine.eventsOf('account-ann');
    await spine.report('ann', [
      fact('BehaviourVoided', noon(dayIn(FIRST, 2)), {
        data: { targetId: first?.id ?? '', reason: 'not hers' },
      }),
      fact('RepaymentReversed', noon(dayIn(LAST + 1, 2)), { data: reversed }),
      obligation('late', -40),
    ]);
    await spine.openCycle(LAST + 1, 2);
    await spine.catchUp();
    const verdict = await replayAll(auditOf(spine.log));
    expect(verdict).toMatchObject({ matchesPublished: true, differences: [] });
    const ann = await replayAccount(auditOf(spine.log), 'ann');
    expect(ann.cycles.map((each) => each.status)).toEqual(['equal', 'equal', 'equal', 'equal']);
    expect(ann.cycles.at(-1)?.published?.score).toBeNull();
  });
});

describe('the replay of one account', () => {
  it('says the same as that of all', async () => {
    for (const accountId of ACCOUNTS) {
      const verdict = await replayAccount(auditOf(spine.log), accountId);
      expect(verdict).toMatchObject({ accountId, matchesPublished: true, differences: [] });
      const equal = verdict.cycles.filter((each) => each.status === 'equal');
      expect(equal).toHaveLength(accountId === 'eve' ? 2 : 3);
    }
  });

  it('finds its record on any page', async () => {
    const ids = Array.from({ length: 300 }, (_, n) => `n${n}`);
    for (const id of ids) await spine.report(id, [obligation('o', 3), obligation('p', 4)]);
    await spine.openCycle(LAST + 1);
    await spine.catchUp();
    const pages = new Set<number | null>();
    for (const id of [...ids.filter((_, n) => n % 23 === 0), ...ACCOUNTS]) {
      const verdict = await replayAccount(auditOf(spine.log), id);
      const last = verdict.cycles.at(-1);
      expect([id, last?.status, last?.published?.accountId]).toEqual([id, 'equal', id]);
      pages.add(last?.page ?? null);
    }
    expect(pages.size).toBeGreaterThan(2);
  });

  it('knows nothing of an account that does not exist', async () => {
    const verdict = await replayAccount(auditOf(spine.log), 'nobody');
    expect(verdict).toMatchObject({ matchesPublished: true, events: 0 });
    expect(verdict.cycles.map((each) => each.status)).toEqual(['absent', 'absent', 'absent']);
  });

  it('tells step by step what followed from each fact', async () => {
    const steps = await timelineOf(auditOf(spine.log), 'bob', { from: 4, limit: 3 });
    expect(steps.map((each) => [each.revision, each.type, each.after.unsettledItems])).toEqual([
      [4, 'ObligationDue', 1],
      [5, 'RepaymentMade', 0],
      [6, 'ObligationDue', 1],
    ]);
    expect(steps[1]?.after).toMatchObject({ openDefaults: [], curedDefaults: 1 });
    const types = steps.map((each) => each.concluded.map(({ type }) => type));
    expect(types[1]).toEqual([
      'OnTimeStreakBroken',
      'PaymentDefaultOpened',
      'NegativeRecordReported',
      'PaymentDefaultCured',
    ]);
  });
});

describe('an account that was parked', () => {
  const strange = {
    id: 'strange',
    type: 'StatementIssued',
    schemaVersion: 2,
    occurredAt: noon(dayIn(LAST, 1)),
    data: '{}',
  };
  const upcasters = [(data: JsonObject) => data];
  const catalogue = {
    ...CATALOGUE,
    StatementIssued: { ...CATALOGUE.StatementIssued, version: 2, upcasters },
  };

  beforeEach(async () => {
    const { revision } = await spine.log.find('account-cat', []);
    await spine.log.append('account-cat', revision, [strange]);
    for (const cycle of [LAST + 1, LAST + 2]) {
      await spine.openCycle(cycle, 2);
      await spine.catchUp();
    }
  });

  it('owes no record', async () => {
    const verdict = await replayAll(auditOf(spine.log));
    expect(verdict).toMatchObject({ matchesPublished: true, records: { parked: 2 } });
    const cat = await replayAccount(auditOf(spine.log), 'cat');
    expect(cat.cycles.map((each) => each.status).slice(3)).toEqual(['parked', 'parked']);
  });

  it('has late records once it has been retried, and the roots stand for them', async () => {
    spine.restart(catalogue);
    await spine.retryParked('cat');
    await spine.catchUp();
    await spine.openCycle(LAST + 3, 2);
    await spine.catchUp();
    const audit = { ...auditOf(spine.log), catalogue };
    const verdict = await replayAll(audit);
    expect(verdict).toMatchObject({ matchesPublished: true, differences: [] });
    const cat = await replayAccount(audit, 'cat');
    expect(cat).toMatchObject({ matchesPublished: true, differences: [] });
    expect(cat.cycles.every((each) => each.status === 'equal')).toBe(true);
  });

  it('is counted by the amendment that names it, and by none otherwise', async () => {
    spine.restart(catalogue);
    await spine.retryParked('cat');
    await spine.catchUp();
    const calendar = streamOf.calendar('Asia/Shanghai');
    const events = await spine.eventsOf(calendar);
    const revision = events.findIndex(({ type }) => type === 'CycleAmended');
    for (const more of [-1, 1]) {
      const hands = (log: TamperedLog) => {
        const change = (data: JsonObject) => ({ ...data, scored: Number(data.scored) + more });
        log.change(calendar, revision, change);
        log.rehash(calendar);
      };
      const look = (audit: Audit) => replayAll({ ...audit, catalogue });
      expect((await tampered(spine, hands, look)).differences).toMatchObject([
        { where: 'counts', stream: calendar, revision, pointer: '/scored' },
      ]);
    }
  });

  it('cannot be proven by a program that cannot read it', async () => {
    spine.restart(catalogue);
    await spine.retryParked('cat');
    await spine.catchUp();
    const verdict = await replayAccount(auditOf(spine.log), 'cat');
    expect(verdict.differences[0]).toMatchObject({ where: 'unreadable' });
    expect(verdict.differences[0]?.because).toContain('newer than this program');
  });
});

describe('any histories, however they arrive', () => {
  it('are proven without a false alarm', async () => {
    const histories = fc.array(history, { minLength: 1, maxLength: 3 });
    const batches = fc.constantFrom(1, 3, 1_000);
    await fc.assert(
      fc.asyncProperty(histories, batches, async (accounts, batch) => {
        const verdict = await livedThrough(accounts, batch);
        expect(verdict.differences).toEqual([]);
        expect(verdict.matchesPublished).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

const MOST_CYCLES = 6;

/** Facts arrive on their days; every tenth day is closed, and every cycle is run. */
async function livedThrough(accounts: readonly History[], batch: number): Promise<BookVerdict> {
  const lived = await Spine.open();
  try {
    const first = Math.min(...accounts.flatMap((each) => each.cycles));
    for (let cycle = first; cycle < first + MOST_CYCLES; cycle++) {
      const end = cutoffDayOf(cycle);
      for (let day = firstDayOf(cycle); day < end; day += 10) {
        const arrived = Math.min(day + 10, end);
        for (const [n, { facts }] of accounts.entries()) {
          const known = facts.filter((each) => each.arrivesOn < arrived);
          await lived.report(
            `a-${n}`,
            known.map((each) => each.fact),
          );
        }
        if (arrived < end) await lived.closeDay(arrived - 1);
        await lived.catchUp(batch);
      }
      await lived.openCycle(cycle, 3);
      await lived.catchUp(batch);
    }
    return await replayAll(auditOf(lived.log));
  } finally {
    await lived.close();
  }
}

function obligation(obligationId: string, n: number) {
  const data = { obligationId, lineId: 'card', amountDueMinor: 500, dueOn: '2026-12-28' };
  return fact('ObligationDue', noon(dayIn(LAST + 1, n)), { data });
}
