import type { Served } from '../serving.ts';
import { allPages, getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

/** 100.00 bear 0.05 a day; the 6th of July is not over. */
const OVERDUE: Readonly<Record<string, object>> = {
  '06': { daysPastDue: 16, bucket: '1-29', interestMinor: 75, nextDayInterestMinor: 5 },
  '05': { daysPastDue: 47, bucket: '30-59', interestMinor: 2_30, nextDayInterestMinor: 5 },
  '04': { daysPastDue: 77, bucket: '60-89', interestMinor: 3_80, nextDayInterestMinor: 5 },
};

describe('an account', () => {
  it('tells its score, streak, restriction and open defaults', async () => {
    const { status, body } = await get('/v1/accounts/owen');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      accountId: 'owen',
      latest: { accountId: 'owen', cycle: '2005-07', score: expect.any(Number) as number },
      restriction: 'REPAY_ONLY',
      streak: { current: 0 },
      openDefaults: [
        { key: 'obligation:rate-2005-06', status: 'open', bucket: '1-29', curedOn: null },
        { key: 'obligation:rate-2005-05' },
        { key: 'obligation:rate-2005-04', bucket: '60-89', openedOn: '2005-04-20' },
      ],
    });
  });

  it('is unrestricted while it pays in time', async () => {
    const { body } = await get('/v1/accounts/ada');
    expect(body).toMatchObject({ restriction: null, openDefaults: [], streak: { current: 3 } });
  });

  it('tells its streak', async () => {
    const { body } = await get('/v1/accounts/lena/streak');
    expect(body).toMatchObject({
      cycle: '2005-07',
      longest: 0,
      lastBreak: null,
    });
    const owen = await get('/v1/accounts/owen/streak');
    expect(owen.body).toMatchObject({ current: 0, scoring: 0, longest: 0 });
  });

  it('tells its obligations as of the open day', async () => {
    const { body } = await get('/v1/accounts/owen/obligations');
    expect(body).toEqual({
      asOf: '2005-07-06',
      items: ['06', '05', '04'].map((month) => ({
        key: `obligation:rate-2005-${month}`,
        owner: 'line:loan',
        amountDueMinor: 100_00,
        paidMinor: 0,
        dueOn: `2005-${month}-20`,
        cycle: `2005-0${Number(month) + 1}`,
        settledOn: null,
        state: 'overdue',
        balanceMinor: 100_00,
        ...OVERDUE[month],
        isPaused: false,
        restructuredOn: null,
        writtenOffOn: null,
      })),
      next: null,
    });
    const pages = await allPages<{ key: string }>(get, '/v1/accounts/owen/obligations?limit=2');
    expect(pages.flat().map(({ key }) => key)).toHaveLength(3);
    const lena = await get<{ items: unknown[] }>('/v1/accounts/lena/obligations');
    expect(lena.body.items).toMatchObject([
      {
        state: 'paidLate',
        paidMinor: 100_00,
        settledOn: '2005-04-30',
        balanceMinor: 0,
        daysPastDue: 0,
        interestMinor: 50,
        nextDayInterestMinor: 0,
      },
    ]);
  });

  it('tells who looked at it, and why', async () => {
    const { body } = await get('/v1/accounts/lena/credit-queries');
    const named = { occurredAt: '2005-05-02T04:00:00.000Z', by: 'lender-1', purpose: 'lending' };
    expect(body).toMatchObject({
      items: [
        { type: 'CreditApplied', by: 'lender-2', product: 'car-loan', reference: 'a-1' },
        { type: 'CreditQueried', ...named, authorisationRef: 'consent-1', reference: 'q-1' },
      ],
      next: null,
    });
    const pages = await allPages(get, '/v1/accounts/lena/credit-queries?limit=1');
    expect(pages.flat()).toEqual((body as { items: unknown[] }).items);
  });

  it('tells its behaviours page by page, the last first', async () => {
    const pages = await allPages<{ revision: number }>(get, '/v1/accounts/ada/behaviours?limit=4');
    expect(pages.map((page) => page.length)).toEqual([4, 4, 1]);
    expect(pages.flat().map(({ revision }) => revision)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(pages.flat().at(-1)).toMatchObject({
      type: 'AccountOpened',
      occurredAt: '2005-04-01T04:00:00.000Z',
      data: { openedOn: '2005-04-01' },
      text: 'account opened on 2005-04-01',
    });
  });
});

describe.each([
  '',
  '/score',
  '/scores',
  '/scores/2005-05',
  '/reasons',
  '/streak',
  '/defaults',
  '/defaults/bill:x',
  '/obligations',
  '/behaviours',
  '/credit-queries',
  '/disputes',
])('/v1/accounts/{id}%s', (path) => {
  it('answers 404 of an account of which nothing is recorded', async () => {
    const { status, headers, body } = await get(`/v1/accounts/nobody${path}`);
    expect([status, body]).toEqual([404, expect.objectContaining({ code: 'UNKNOWN_ACCOUNT' })]);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it('answers 400 of what is no account id', async () => {
    const { status, body } = await get(`/v1/accounts/a%20b${path}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'MALFORMED',
      errors: [{ pointer: '/accountId', code: 'NOT_AN_ACCOUNT_ID' }],
    });
  });
});

describe.each([
  '/v1/accounts/ada/scores',
  '/v1/accounts/ada/defaults',
  '/v1/accounts/ada/obligations',
  '/v1/accounts/ada/behaviours',
  '/v1/accounts/ada/credit-queries',
  '/v1/accounts/ada/disputes',
  '/v1/scores',
  '/v1/defaults',
  '/v1/cycles',
  '/v1/parked',
])('the list %s', (path) => {
  it.each([
    ['limit=0', '/limit', 'OUT_OF_RANGE'],
    ['limit=1001', '/limit', 'OUT_OF_RANGE'],
    ['limit=many', '/limit', 'NOT_AN_INTEGER'],
    ['after=garbage', '/after', 'NOT_A_CURSOR'],
    ['after=', '/after', 'WRONG_TYPE'],
    ['after=W10', '/after', 'NOT_A_CURSOR'],
    [`after=${Buffer.from('["else",1]').toString('base64url')}`, '/after', 'NOT_A_CURSOR'],
    ['page=2', '/page', 'UNKNOWN_FIELD'],
  ])('refuses ?%s', async (query, pointer, code) => {
    const { status, body } = await get(`${path}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'MALFORMED', errors: [{ pointer, code }] });
  });
});
