import type { Fact } from '../../../src/domain/account/account.events.ts';
import { possibleDefaultKeys } from '../../../src/domain/account/keys.ts';
import { streamOf } from '../../../src/domain/catalogue.ts';
import { defaultKeyOf } from '../../../src/feed/drafts.ts';
import { coursesOf } from '../../../src/domain/payment-default/course.ts';
import { dateOf } from '../../../src/kernel/business-calendar.ts';
import { due, during, KEY, paid, restructured, writtenOff } from '../../support/domain/one-item.ts';

const DUE = due('2026-03-01');

/** What the streams of the account's defaults hold, in short. */
function toldDuring(day: string, ...facts: readonly Fact[]): string[] {
  const { cut, ...conclusions } = during(day, ...facts);
  const courses = coursesOf('account_1', conclusions, cut);
  return [...courses].flatMap(([key, course]) =>
    course.map(({ type, data }) => {
      const {
        accountId: _,
        key: __,
        owner: ___,
        ...told
      } = { owner: '', key, ...data } as Record<string, unknown>;
      return [key, type.replace('PaymentDefault', ''), ...Object.values(told)].join(' ');
    }),
  );
}

describe('the course of a default', () => {
  it('tells of a write-off after the bucket that it leads to', () => {
    const facts = [DUE, writtenOff('2026-03-11')];
    const course = [
      `${KEY} Opened 1-29 2026-03-01`,
      `${KEY} Escalated 90+ 2026-03-11`,
      `${KEY} WrittenOff 2026-03-11`,
    ];
    expect(toldDuring('2026-03-11', ...facts)).toEqual(course);
    expect(toldDuring('2026-12-01', ...facts)).toEqual(course);
    expect(toldDuring('2026-12-01', ...facts, paid('2026-04-01'))).toEqual([
      ...course,
      `${KEY} Cured 2026-04-01 450`,
    ]);
  });

  it('tells of a write-off before the opening on the day on which it takes effect', () => {
    expect(toldDuring('2026-03-02', DUE, writtenOff('2026-02-20'))).toEqual([
      `${KEY} Opened 90+ 2026-03-01`,
      `${KEY} WrittenOff 2026-03-01`,
    ]);
  });

  it('ends with a restructuring, and says so', () => {
    const facts = [DUE, restructured('2026-03-11', { dueOn: '2026-04-01' })];
    expect(toldDuring('2026-04-02', ...facts)).toEqual([
      `${KEY} Opened 1-29 2026-03-01`,
      `${KEY} Cured 2026-03-11 500 restructured`,
      `restructured:2026-03-11:${KEY} Opened 1-29 2026-04-01`,
    ]);
  });

  it('is found in the stream of its key, which is one of those that are possible', () => {
    const facts = [
      DUE,
      restructured('2026-02-20', { dueOn: '2026-04-01' }),
      restructured('2026-04-10', { dueOn: '2026-05-01' }),
    ];
    const { defaults } = during('2026-06-01', ...facts);
    const keys = defaults.map((each) => each.key);
    expect(keys).toEqual([`restructured:2026-02-20:${KEY}`, `restructured:2026-04-10:${KEY}`]);
    expect([...possibleDefaultKeys(facts)]).toEqual(expect.arrayContaining(keys));
    const streams = keys.map((key) => streamOf.paymentDefault('account_1', key));
    expect(streams.map(defaultKeyOf)).toEqual(keys);
    expect(dateOf(defaults[1]?.reached[0]?.on ?? 0)).toBe('2026-05-01');
  });
});
