import { exportCycle } from '../../../src/cli/cycle-export.ts';
import type { Io } from '../../../src/cli/io.ts';
import { behaviour } from '../../cli/behaviours.ts';
import type { Served } from '../serving.ts';
import { post } from '../serving.ts';
import { CYCLES, allPages, getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

const HASH = expect.stringMatching(/^[\da-f]{64}$/) as string;

describe('cycles', () => {
  it('are listed, the latest first', async () => {
    const pages = await allPages<{ cycle: string }>(get, '/v1/cycles?limit=2');
    expect(pages.flat().map(({ cycle }) => cycle)).toEqual(CYCLES.toReversed());
  });

  it('tell counts, distribution and roots', async () => {
    const { status, body } = await get('/v1/cycles/2005-06');
    expect(status).toBe(200);
    const figures = { accounts: 8, scored: 7, scoresRoot: HASH, headsRoot: HASH };
    expect(body).toMatchObject({
      cycle: '2005-06',
      state: 'closed',
      cutoffAt: '2005-06-05T16:00:00.000Z',
      scorecardHash: HASH,
      ...figures,
      distribution: { NO_REAL_NAME: 1 },
      atClosing: figures,
      parked: [],
      amendments: 0,
    });
  });

  it.each([
    ['/v1/cycles/2004-01', 404, 'UNKNOWN_CYCLE'],
    ['/v1/cycles/last', 400, 'MALFORMED'],
    ['/v1/cycles/2004-01/scores.csv', 404, 'UNKNOWN_CYCLE'],
  ])('%s answers %i', async (path, status, code) => {
    const got = await get(path);
    expect([got.status, got.body]).toEqual([status, expect.objectContaining({ code })]);
  });

  it('are exported as the command line does', async () => {
    const { headers, body } = await get<string>('/v1/cycles/2005-07/scores.csv');
    let exported = '';
    const io = { write: async (text: string) => void (exported += text) } as unknown as Io;
    const { queries } = service.tracker;
    await exportCycle({ io, queries, cycle: '2005-07', format: 'csv' });
    expect(body).toBe(exported);
    expect(body.split('\n')).toHaveLength(10);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('scores-2005-07.csv');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
});

describe('opening a cycle', () => {
  const open = (cycle: string) => post(`${service.url}/v1/cycles`, { cycle });

  it('answers 201 once its scores are published, and 200 afterwards', async () => {
    const first = await open('2005-08');
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe('/v1/cycles/2005-08');
    const { body } = await get('/v1/cycles/2005-08');
    expect(await first.json()).toEqual(body);
    expect(body).toMatchObject({ state: 'closed', accounts: 8 });
    const again = await open('2005-08');
    expect([again.status, await again.json()]).toEqual([200, body]);
  });

  it.each([
    ['2006-01', 409, 'CYCLE_OUT_OF_ORDER'],
    ['2004-01', 409, 'CYCLE_OUT_OF_ORDER'],
    ['2005-8', 400, 'MALFORMED'],
  ])('refuses %s', async (cycle, status, code) => {
    const answer = await open(cycle);
    expect([answer.status, await answer.json()]).toEqual([
      status,
      expect.objectContaining({ code }),
    ]);
  });
});

describe('the calendar', () => {
  it('tells where it stands and what it owes', async () => {
    const { status, body } = await get('/v1/calendar');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      lastClosedOn: '2005-08-05',
      openOn: '2005-08-06',
      lastCycle: '2005-08',
      openCycle: null,
      owed: [],
      byHand: expect.stringMatching(/^abt cycles run --from 2005-09 --to /) as string,
    });
  });

  it('closes days by hand', async () => {
    const close = (date: unknown) => post(`${service.url}/v1/calendar/days`, { date });
    const answer = await close('2005-08-10');
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ lastClosedOn: '2005-08-10', openOn: '2005-08-11' }),
    ]);
    const owed = await close('2005-09-07');
    expect([owed.status, await owed.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'CYCLE_OWED' }),
    ]);
    const wrong = await close('2005-02-30');
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/date', code: 'NOT_A_DATE' })],
      }),
    ]);
  });
});

describe('parked accounts', () => {
  const retry = (accountId: string) =>
    fetch(`${service.url}/v1/parked/${accountId}/retry`, { method: 'POST' });

  it('are listed with the reason, and can be retried', async () => {
    expect((await get('/v1/parked')).body).toEqual({ items: [], next: null });
    // More defaults than a record can hold.
    const dues = Array.from({ length: 250 }, (_, n) =>
      behaviour('poor', '2005-08-12', [
        'ObligationDue',
        {
          obligationId: `${'one-of-many-'.repeat(9)}${n}`,
          lineId: 'loan',
          amountDueMinor: 1,
          dueOn: '2005-08-13',
        },
      ]),
    );
    const named = behaviour('poor', '2005-08-12', ['RealNameVerified', {}]);
    const batch = await post(`${service.url}/v1/behaviours`, [named, ...dues]);
    expect(batch.status).toBe(200);
    await post(`${service.url}/v1/cycles`, { cycle: '2005-09' });
    await service.tracker.caughtUp();
    const { body } = await get<{ items: unknown[] }>('/v1/parked');
    expect(body.items).toEqual([
      { accountId: 'poor', revision: 250, code: 'RECORD_TOO_LARGE', message: expect.any(String) },
    ]);
    const obligations = await get('/v1/accounts/poor/obligations');
    expect([obligations.status, obligations.body.code]).toEqual([409, 'ACCOUNT_PARKED']);
    const tried = await retry('poor');
    expect([tried.status, await tried.json()]).toEqual([
      200,
      { accountId: 'poor', parked: body.items[0] },
    ]);
    expect((await get('/v1/cycles/2005-09')).body).toMatchObject({
      parked: [{ accountId: 'poor', revision: 250 }],
    });
  });

  it('are not retried unless they are parked', async () => {
    const answer = await retry('ada');
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'NOT_PARKED' }),
    ]);
  });
});
