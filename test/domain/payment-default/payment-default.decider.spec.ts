import fc from 'fast-check';
import { paymentDefault } from '../../../src/domain/payment-default/payment-default.decider.ts';
import type {
  DefaultRecord,
  PaymentDefaultEvent,
} from '../../../src/domain/payment-default/payment-default.events.ts';
import { stateAfter } from '../../../src/kernel/decider.ts';
import { given } from '../../support/decider.ts';

const FIRST = { accountRevision: 3, day: '2026-11-06' };
const LATER = { accountRevision: 3, day: '2026-12-05' };
const LAST = { accountRevision: 8, day: '2026-12-10' };

const opened: DefaultRecord = {
  type: 'PaymentDefaultOpened',
  data: {
    accountId: 'account_1',
    key: 'obligation:o',
    owner: 'line:l',
    bucket: '1-29',
    on: '2026-11-05',
  },
};
const escalated: DefaultRecord = {
  type: 'PaymentDefaultEscalated',
  data: { bucket: '30-59', on: '2026-12-04' },
};
const cured: DefaultRecord = {
  type: 'PaymentDefaultCured',
  data: { on: '2026-12-09', interestMinor: 17 },
};
const curedEarlier: DefaultRecord = {
  type: 'PaymentDefaultCured',
  data: { on: '2026-11-20', interestMinor: 8 },
};
const expired: DefaultRecord = { type: 'PaymentDefaultExpired', data: { cycle: '2032-01' } };

const OPENED = recorded(opened, FIRST);
const ESCALATED = recorded(escalated, LATER);

describe('a payment default', () => {
  it('that never was records nothing', () => {
    given(paymentDefault).when({ basis: FIRST, course: [] }).recordsNothing();
  });

  it('opens', () => {
    given(paymentDefault)
      .when({ basis: FIRST, course: [opened] })
      .records(OPENED);
  });

  it('escalates by time alone', () => {
    given(paymentDefault, OPENED)
      .when({ basis: LATER, course: [opened, escalated] })
      .records(ESCALATED);
  });

  it('is cured', () => {
    given(paymentDefault, OPENED, ESCALATED)
      .when({ basis: LAST, course: [opened, escalated, cured] })
      .records(recorded(cured, LAST));
  });

  it('expires', () => {
    given(paymentDefault, OPENED, recorded(curedEarlier, LATER))
      .when({ basis: LAST, course: [opened, curedEarlier, expired] })
      .records(recorded(expired, LAST));
  });

  it('is voided as unfounded when the facts no longer give it', () => {
    given(paymentDefault, OPENED, ESCALATED)
      .when({ basis: LAST, course: [] })
      .records({ type: 'PaymentDefaultVoided', data: { ...LAST, because: 'unfounded' } });
  });

  it('is voided and told anew when its course turns out otherwise', () => {
    given(paymentDefault, OPENED, ESCALATED)
      .when({ basis: LAST, course: [opened, curedEarlier] })
      .records(
        { type: 'PaymentDefaultVoided', data: { ...LAST, because: 'restated' } },
        recorded(opened, LAST),
        recorded(curedEarlier, LAST),
      );
  });

  it('that was unfounded may open after all', () => {
    given(paymentDefault, OPENED, {
      type: 'PaymentDefaultVoided',
      data: { ...LATER, because: 'unfounded' },
    })
      .when({ basis: LAST, course: [opened] })
      .records(recorded(opened, LAST));
  });

  it.each([
    ['the same basis', LATER],
    ['an earlier day', { accountRevision: 3, day: '2026-11-20' }],
    ['an earlier revision', { accountRevision: 2, day: '2026-12-05' }],
  ])('concludes nothing again from %s, as after a restart', (_, basis) => {
    given(paymentDefault, OPENED, ESCALATED).when({ basis, course: [] }).recordsNothing();
  });

  it('holds the last course it was told, and says it once', () => {
    const records = [opened, escalated, cured, curedEarlier, expired];
    const course = fc.uniqueArray(fc.constantFrom(...records));
    fc.assert(
      fc.property(fc.array(course, { maxLength: 6 }), (courses) => {
        let events: readonly PaymentDefaultEvent[] = [];
        for (const [n, told] of courses.entries()) {
          const command = { basis: { accountRevision: n, day: '2026-12-05' }, course: told };
          const before = stateAfter(paymentDefault, events);
          const more = paymentDefault.decide(command, before);
          events = [...events, ...more];
          const after = stateAfter(paymentDefault, events);
          expect(after).toEqual(
            more.reduce((each, event) => paymentDefault.evolve(each, event), before),
          );
          expect(after.course).toEqual(told);
          expect(paymentDefault.decide(command, after)).toEqual([]);
        }
      }),
    );
  });
});

function recorded(record: DefaultRecord, basis: typeof FIRST): PaymentDefaultEvent {
  return { type: record.type, data: { ...basis, ...record.data } } as PaymentDefaultEvent;
}
