import type { Fact } from '../../../src/domain/account/account.events.ts';
import type { QueryPurpose } from '../../../src/domain/account/vocabulary.ts';
import { inquiriesIn } from '../../../src/domain/support/inquiries.ts';
import { cycleName } from '../../../src/kernel/business-calendar.ts';
import { fact, noon, SHANGHAI } from '../../support/domain/facts.ts';

const queried = (
  date: string,
  of: { purpose?: QueryPurpose; by?: string; queryId?: string } = {},
) => {
  const { purpose = 'lending', by = 'lender', queryId = `q ${date}` } = of;
  return fact('CreditQueried', noon(date), {
    ...{ id: `${date} ${by} ${purpose}`, data: { queryId, requester: by, purpose } },
  });
};
const applied = (date: string) =>
  fact('CreditApplied', noon(date), {
    ...{ id: date, data: { applicationId: 'a', product: 'p', lender: 'l' } },
  });
const kinds = (...facts: readonly Fact[]) => [...inquiriesIn(facts, SHANGHAI).countsAs.values()];

describe('a query', () => {
  it('weighs by its purpose', () => {
    const purposes = ['lending', 'rental', 'postLoanReview', 'monitoring', 'self'] as const;
    const facts = purposes.map((purpose) => queried('2026-11-02', { purpose, queryId: purpose }));
    expect(kinds(...facts)).toEqual(['hard', 'hard', 'soft', 'soft', 'soft']);
  });

  it('is merged with the first of its requester and purpose within 30 days', () => {
    const facts = ['2026-11-02', '2026-11-20', '2026-12-02', '2026-12-03'].map((at) => queried(at));
    expect(kinds(...facts)).toEqual(['hard', 'merged', 'merged', 'hard']);
    const { merged } = inquiriesIn(facts, SHANGHAI);
    const [first, second, , last] = facts.map(({ id }) => merged.get(id));
    expect(second).toBe(first);
    expect(first).toMatchObject({ firstId: facts[0]?.id, members: 3 });
    expect([first?.from, first?.through].map((each) => cycleName(each ?? 0))).toEqual([
      ...['2026-11', '2027-04'],
    ]);
    expect(last).toMatchObject({ firstId: facts[3]?.id, members: 1 });
  });

  it('of others, or for something else, is not', () => {
    const facts = [
      queried('2026-11-02'),
      queried('2026-11-03', { by: 'another' }),
      queried('2026-11-04', { purpose: 'rental' }),
    ];
    expect(kinds(...facts)).toEqual(['hard', 'hard', 'hard']);
  });

  it('counts once, however often it is reported', () => {
    const facts = [
      queried('2026-11-03', { queryId: 'q' }),
      queried('2026-11-02', { queryId: 'q' }),
    ];
    expect(kinds(...facts)).toEqual(['repeated', 'hard']);
    expect(kinds(applied('2026-11-03'), applied('2026-11-02'))).toEqual([
      'repeated',
      'application',
    ]);
  });

  it('that was voided does not, and another one takes its place', () => {
    const facts = [queried('2026-11-02'), queried('2026-11-03')];
    const voided = fact('BehaviourVoided', noon('2026-11-04'), {
      data: { targetId: facts[0]?.id ?? '', reason: 'error' },
    });
    expect(kinds(...facts, voided)).toEqual(['voided', 'hard']);
  });
});

it('an authorisation is revoked from its first revocation on', () => {
  const revoked = (date: string, authorisationRef: string) =>
    fact('AuthorisationRevoked', noon(date), { data: { authorisationRef } });
  const facts = [
    revoked('2026-11-04', 'a'),
    revoked('2026-11-02', 'a'),
    revoked('2026-11-09', 'b'),
  ];
  const { revokedAt } = inquiriesIn(facts, SHANGHAI);
  expect([...revokedAt]).toEqual([
    ['a', noon('2026-11-02')],
    ['b', noon('2026-11-09')],
  ]);
});
