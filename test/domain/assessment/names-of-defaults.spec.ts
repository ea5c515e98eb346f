import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { ScoredRecord } from '../../../src/domain/register/register.events.ts';
import { cycleNamed, fact, noon } from '../../support/domain/facts.ts';
import { publishAll } from '../../support/domain/publishing.ts';

const FIRST = cycleNamed('2026-02');
const BEGINNING = { score: 680, charged: {} };

const opening = [
  fact('RealNameVerified', noon('2026-01-10'), { data: {} }),
  fact('CreditLineOpened', noon('2026-01-10'), {
    data: { lineId: 'l', kind: 'creditCard', limitMinor: 100_000 },
  }),
];

describe('a default keeps its name, whatever becomes of others (ADR 27)', () => {
  it('T19: the points of a run that was reported in error come back, and no others', () => {
    const facts = [...stated('02-10', 65, '02-20'), ...stated('03-10', 5, '03-15')];
    const voids = ['02-10', '02-20'].map((asOf) => voided(`l ${asOf}`, '2026-05-10'));
    const records = published([...facts, ...voids], 6);
    const [wrong, right] = ['line:l#2026-02-10', 'line:l#2026-03-10'];
    const charged = records[2]?.charged ?? {};
    expect(Object.keys(charged)).toEqual([wrong, right]);
    const last = records[4];
    expect(last?.movement.refund).toBe(charged[wrong]?.points);
    expect(last?.charged).toEqual({ [right]: charged[right] });
  });

  it('an older, milder run that is told late costs what any milder run costs', () => {
    const severe = stated('03-10', 35, '03-15');
    const late = (lineId: string) => stated('02-20', 3, '02-22', { lineId, on: '2026-05-10' });
    const [same, other] = ['l', 'm'].map((lineId) => published([...severe, ...late(lineId)], 6)[4]);
    expect(same?.movement.shock).toBeLessThan(0);
    expect(same?.movement).toEqual(other?.movement);
  });

  it('a repair goes on to hold for the run that it names', () => {
    const facts = [...stated('02-10', 65, '02-20'), ...stated('03-10', 35, '03-15')];
    const repair = fact('CreditRepairGranted', noon('2026-04-10'), {
      data: { targetId: 'line:l#2026-03-10', policyId: 'p' },
    });
    const voids = ['02-10', '02-20'].map((asOf) => voided(`l ${asOf}`, '2026-05-10'));
    const [before, after] = published([...facts, repair, ...voids], 6).slice(3);
    expect(before?.lines.credit.defaults).toBe(-90);
    expect(after?.lines.credit.defaults ?? 0).toBe(0);
  });

  it('so does the default of the second terms, once the first restructuring is voided', () => {
    const terms = { obligationId: 'x', lineId: 'l', amountDueMinor: 100_00, dueOn: '2026-02-08' };
    const facts = [
      fact('ObligationDue', noon('2026-02-01'), { data: terms }),
      restructured('first', '2026-02-07', '2026-02-20'),
      restructured('second', '2026-03-10', '2026-03-20'),
      paid('2026-03-25'),
      voided('first', '2026-05-10'),
    ];
    const records = published(facts, 6);
    const second = 'restructured:2026-03-10:obligation:x';
    const charge = records[3]?.charged[second];
    expect(charge?.points).toBeGreaterThan(0);
    expect(records[4]?.charged[second]).toEqual(charge);
    expect(records[4]?.charged).not.toHaveProperty('restructured:2026-02-07:obligation:x');
  });

  it('of two that begin on one day the second has a number', () => {
    const facts = [...stated('02-10', 5, '02-10'), ...stated('02-10', 6, '02-12', { hour: 2 })];
    const keys = Object.keys(published(facts, 2)[1]?.charged ?? {});
    expect(keys).toEqual(['line:l#2026-02-10', 'line:l#2026-02-10.2']);
  });
});

function published(facts: readonly Fact[], cycles: number): readonly ScoredRecord[] {
  const named = Array.from({ length: cycles }, (_, n) => FIRST + n);
  return publishAll([...opening, ...facts], named, BEGINNING).map(({ record }) => {
    if (record.score === null) throw new Error(`no score in ${record.cycle}`);
    return record;
  });
}

/** A run of statements, from so many days past due to none; told as it goes, or all on a day. */
function stated(
  from: string,
  daysPastDue: number,
  to: string,
  { lineId = 'l', on, hour = 0 }: { lineId?: string; on?: string; hour?: number } = {},
): Fact[] {
  const statement = (monthAndDay: string, days: number, minute: number) => {
    const asOf = `2026-${monthAndDay}`;
    const at = noon(on ?? asOf) + hour * 3_600_000 + minute * 60_000;
    const data = { lineId, daysPastDue: days, asOf };
    return fact('DelinquencyReported', at, { id: `${lineId} ${monthAndDay}`, data });
  };
  const end = { ...statement(to, 0, 1) };
  const isOneDay = from === to || hour > 0;
  return [
    statement(from, daysPastDue, 0),
    isOneDay ? { ...end, id: `${end.id} ${hour}` } : end,
  ].map((each) => (hour > 0 ? { ...each, id: `${each.id} later` } : each));
}

function voided(targetId: string, date: string): Fact {
  return fact('BehaviourVoided', noon(date), { data: { targetId, reason: 'error' } });
}

function restructured(id: string, date: string, dueOn: string): Fact {
  const data = { targetId: 'obligation:x', dueOn, reason: 'hardship' };
  return fact('ObligationRestructured', noon(date), { id, data });
}

function paid(date: string): Fact {
  const data = { repaymentId: 'r', obligationId: 'x', amountMinor: 100_00 };
  return fact('RepaymentMade', noon(date), { data });
}
