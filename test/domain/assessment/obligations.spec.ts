import type { Fact } from '../../../src/domain/account/account.events.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import {
  due,
  during,
  KEY,
  paid,
  paused,
  restructured,
  resumed,
  writtenOff,
} from '../../support/domain/one-item.ts';

const DUE = due('2026-03-01');

/** The buckets of the defaults with the days on which they were reached, and the cure. */
function defaultsDuring(day: string, ...facts: readonly Fact[]): string[] {
  return during(day, ...facts).defaults.map(({ key, reached, curedOn }) => {
    const steps = reached.map(({ bucket, on }) => `${bucket} on ${dateOf(on)}`).join(', ');
    return `${key}: ${steps}${curedOn === null ? '' : `, cured on ${dateOf(curedOn)}`}`;
  });
}

/** What becomes of the item and of what follows it. */
function itemsDuring(day: string, ...facts: readonly Fact[]) {
  return during(day, ...facts).items.map((item) => {
    const settled = item.settledOn === null ? '' : ` settled on ${dateOf(item.settledOn)}`;
    const fate = item.isOnTime ? 'on time' : item.isLate ? 'late' : 'neither';
    return `${item.key} of ${item.amountDueMinor} due on ${dateOf(item.dueOn)}:${settled} ${fate}`;
  });
}

describe('a pause', () => {
  it('keeps what is not paid from being overdue, for as long as it runs', () => {
    const facts = [DUE, paused('2026-02-20')];
    expect(itemsDuring('2027-03-01', ...facts)).toEqual([
      'obligation:o of 100000 due on 2026-03-01: neither',
    ]);
    expect(defaultsDuring('2027-03-01', ...facts)).toEqual([]);
  });

  it('does so from its first day, which may be the day after the due date', () => {
    expect(defaultsDuring('2026-04-01', DUE, paused('2026-03-02'))).toEqual([]);
    expect(defaultsDuring('2026-04-01', DUE, paused('2026-03-03'))).toHaveLength(1);
  });

  it('ends on the day of the resumption, which is the first day past due', () => {
    const facts = [DUE, paused('2026-02-20'), resumed('2026-03-11')];
    expect(defaultsDuring('2026-03-10', ...facts)).toEqual([]);
    expect(defaultsDuring('2026-03-11', ...facts)).toEqual([`${KEY}: 1-29 on 2026-03-10`]);
  });

  it('makes it on time in its due cycle to be paid before an unpaused day', () => {
    const facts = [DUE, paused('2026-02-20'), paid('2026-04-20')];
    const onTime = `${KEY} of 100000 due on 2026-03-01: settled on 2026-04-20 on time`;
    expect(itemsDuring('2026-04-20', ...facts)).toEqual([onTime]);
    expect(during('2026-04-19', ...facts).streak.current).toBe(0);
    expect(during('2026-04-20', ...facts).streak.entries).toMatchObject([{ kind: 'started' }]);
  });

  it('does not make it on time once a day past due has begun', () => {
    const facts = [DUE, paused('2026-03-03'), paid('2026-03-04')];
    expect(itemsDuring('2026-03-04', ...facts)).toEqual([
      `${KEY} of 100000 due on 2026-03-01: settled on 2026-03-04 late`,
    ]);
  });

  it('moves the days on which buckets are reached', () => {
    // 29 days past due by the 30th, ten days that do not count, the 30th on 10 April.
    const facts = [DUE, paused('2026-03-31'), resumed('2026-04-10')];
    expect(defaultsDuring('2026-04-09', ...facts)).toEqual([`${KEY}: 1-29 on 2026-03-01`]);
    expect(defaultsDuring('2026-04-10', ...facts)).toEqual([
      `${KEY}: 1-29 on 2026-03-01, 30-59 on 2026-04-09`,
    ]);
  });

  it('of the line and of the item together are one: a day counts once', () => {
    const pauses = [
      paused('2026-03-05'),
      paused('2026-03-10', 'line:card'),
      resumed('2026-03-15'),
      resumed('2026-03-20', 'line:card'),
    ];
    // Fifteen days, 5 to 19 March.
    expect(defaultsDuring('2026-05-01', DUE, ...pauses)).toEqual([
      `${KEY}: 1-29 on 2026-03-01, 30-59 on 2026-04-14`,
    ]);
  });

  it('that is resumed on its own day, and a resumption of nothing, are none', () => {
    const facts = [DUE, resumed('2026-02-25'), paused('2026-03-02'), resumed('2026-03-02')];
    expect(defaultsDuring('2026-03-02', ...facts)).toEqual([`${KEY}: 1-29 on 2026-03-01`]);
  });

  it('is not known before its day', () => {
    expect(defaultsDuring('2026-03-02', DUE, paused('2026-03-03'))).toHaveLength(1);
  });
});

describe('a restructuring', () => {
  it('ends terms that are not due yet, which are then left out of their cycle', () => {
    const facts = [DUE, restructured('2026-03-01', { dueOn: '2026-06-01' })];
    expect(itemsDuring('2026-05-01', ...facts)).toEqual([
      `${KEY} of 100000 due on 2026-03-01: neither`,
      `restructured:2026-03-01:${KEY} of 100000 due on 2026-06-01: neither`,
    ]);
    expect(during('2026-05-01', ...facts).streak.entries).toEqual([]);
  });

  it('cures an open default on its day; what follows opens one of its own', () => {
    const facts = [DUE, restructured('2026-03-10', { dueOn: '2026-04-01' })];
    expect(defaultsDuring('2026-04-02', ...facts)).toEqual([
      `${KEY}: 1-29 on 2026-03-01, cured on 2026-03-10`,
      `restructured:2026-03-10:${KEY}: 1-29 on 2026-04-01`,
    ]);
  });

  it('without a due date leaves nothing to be paid', () => {
    const facts = [DUE, restructured('2026-03-10')];
    expect(itemsDuring('2027-01-01', ...facts)).toHaveLength(1);
  });

  it('leaves the rest to be paid, or what it says; later payments are of the new terms', () => {
    const facts = [DUE, paid('2026-03-05', 30_000), paid('2026-03-20', 70_000)];
    const late = `${KEY} of 100000 due on 2026-03-01: late`;
    const rest = restructured('2026-03-10', { dueOn: '2026-04-01' });
    expect(itemsDuring('2026-05-01', ...facts, rest)).toEqual([
      late,
      `restructured:2026-03-10:${KEY} of 70000 due on 2026-04-01: settled on 2026-03-20 on time`,
    ]);
    const less = restructured('2026-03-10', { dueOn: '2026-04-01', amountDueMinor: 50_000 });
    expect(itemsDuring('2026-05-01', ...facts, less)).toEqual([
      late,
      `restructured:2026-03-10:${KEY} of 50000 due on 2026-04-01: settled on 2026-03-20 on time`,
    ]);
  });

  it('does nothing to what is settled', () => {
    const facts = [DUE, paid('2026-03-05'), restructured('2026-03-10', { dueOn: '2026-04-01' })];
    expect(itemsDuring('2026-05-01', ...facts)).toEqual([
      `${KEY} of 100000 due on 2026-03-01: settled on 2026-03-05 late`,
    ]);
  });

  it('can follow another one', () => {
    const facts = [
      DUE,
      restructured('2026-02-20', { dueOn: '2026-04-01' }),
      restructured('2026-04-10', { dueOn: '2026-06-01', amountDueMinor: 80_000 }),
      paid('2026-05-30', 80_000),
    ];
    expect(itemsDuring('2026-07-01', ...facts)).toEqual([
      `${KEY} of 100000 due on 2026-03-01: neither`,
      `restructured:2026-02-20:${KEY} of 100000 due on 2026-04-01: late`,
      `restructured:2026-04-10:${KEY} of 80000 due on 2026-06-01: settled on 2026-05-30 on time`,
    ]);
  });
});

describe('a write-off', () => {
  it('takes the default to 90+ from its day on', () => {
    const facts = [DUE, writtenOff('2026-03-20')];
    expect(defaultsDuring('2026-03-19', ...facts)).toEqual([`${KEY}: 1-29 on 2026-03-01`]);
    const worst = `${KEY}: 1-29 on 2026-03-01, 90+ on 2026-03-20`;
    expect(defaultsDuring('2026-03-20', ...facts)).toEqual([worst]);
    expect(defaultsDuring('2026-12-01', ...facts)).toEqual([worst]);
  });

  it('before the item is overdue takes effect when it becomes so', () => {
    const facts = [DUE, writtenOff('2026-02-20')];
    expect(defaultsDuring('2026-03-01', ...facts)).toEqual([]);
    expect(defaultsDuring('2026-03-02', ...facts)).toEqual([`${KEY}: 90+ on 2026-03-01`]);
    expect(defaultsDuring('2026-03-02', ...facts, paid('2026-03-01'))).toEqual([]);
  });

  it('adds nothing to a default that is at 90+ already', () => {
    const ninety = defaultsDuring('2026-12-01', DUE);
    expect(defaultsDuring('2026-12-01', DUE, writtenOff('2026-08-01'))).toEqual(ninety);
  });

  it('does not keep what is due from being paid, which cures it', () => {
    expect(defaultsDuring('2026-04-01', DUE, writtenOff('2026-03-20'), paid('2026-03-25'))).toEqual(
      [`${KEY}: 1-29 on 2026-03-01, 90+ on 2026-03-20, cured on 2026-03-25`],
    );
  });

  it('of what is settled does nothing', () => {
    expect(defaultsDuring('2026-04-01', DUE, paid('2026-03-10'), writtenOff('2026-03-20'))).toEqual(
      [`${KEY}: 1-29 on 2026-03-01, cured on 2026-03-10`],
    );
  });
});
