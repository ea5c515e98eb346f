import { setTimeout as delay } from 'node:timers/promises';
import { verifyBundle } from '../../../src/audit/verify-bundle.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { behaviour } from '../../cli/behaviours.ts';
import type { Served } from '../serving.ts';
import { CYCLES, getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

interface Replay {
  readonly cycles: readonly {
    readonly cycle: string;
    readonly status: string;
    readonly openedAt: string;
    readonly published: number;
    readonly restated: number;
  }[];
  readonly steps: readonly { readonly revision: number; readonly type: string }[];
  readonly next: string | null;
}

const REPLAY = '/v1/audit/accounts/owen/replay';

describe('the replay of an account', () => {
  it('goes through its history and judges what was published', async () => {
    const { status, headers, body } = await get(REPLAY);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      accountId: 'owen',
      matchesPublished: true,
      events: 6,
      differences: [],
      cycles: CYCLES.map((cycle) => ({ cycle, status: 'equal' })),
      next: null,
    });
    const { cycles, steps } = body as unknown as Replay;
    for (const { published, restated } of cycles) expect(restated).toBe(published);
    expect(steps.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps[3]).toMatchObject({
      type: 'ObligationDue',
      occurredAt: '2005-04-10T04:00:00.000Z',
      after: { asOf: '2005-04-10', unsettledItems: 1, openDefaults: [] },
    });
  });

  it('comes in pages', async () => {
    const steps: Replay['steps'][number][] = [];
    for (let after = '', pages = 0; pages < 4; pages++) {
      const { body } = await get<Replay>(`${REPLAY}?limit=2${after}`);
      steps.push(...body.steps);
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(steps.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('looks back as of a business date', async () => {
    const { body } = await get<Replay>(`${REPLAY}?until=2005-05-06`);
    expect(body.steps.map(({ type }) => type)).toEqual([
      'AccountOpened',
      'RealNameVerified',
      'CreditLineOpened',
      'ObligationDue',
    ]);
    expect(body.cycles.map(({ cycle }) => cycle)).toEqual(['2005-05']);
  });

  it('tells what was known at an instant, and what is known since', async () => {
    const { body: before } = await get<Replay>('/v1/audit/accounts/cem/replay');
    const knownAt = before.cycles.at(-1)?.openedAt ?? '';
    // That two of Cem's rates were paid becomes false much later.
    const payments = before.steps.filter(({ type }) => type === 'RepaymentMade');
    const reversed = payments.map((payment, n) =>
      behaviour('cem', `2005-07-0${n + 1}`, [
        'RepaymentReversed',
        { targetId: (payment as unknown as { id: string }).id, reason: 'returned' },
      ]),
    );
    await service.tracker.commands.execute(new RecordBehaviours(reversed));
    const { body: after } = await get<Replay>('/v1/audit/accounts/cem/replay');
    expect(after).toMatchObject({ matchesPublished: true, events: 12 });
    const last = after.cycles.at(-1);
    expect(last?.status).toBe('equal');
    expect(last?.restated).toBeLessThan(last?.published ?? 0);
    const { body: then } = await get<Replay>(
      `/v1/audit/accounts/cem/replay?knownAt=${encodeURIComponent(knownAt)}`,
    );
    expect(then.steps).toEqual(before.steps);
    expect(then.cycles).toEqual(before.cycles);
  });

  it.each([
    ['/v1/audit/accounts/nobody/replay', 404, 'UNKNOWN_ACCOUNT'],
    ['/v1/audit/accounts/a.b/replay', 400, 'MALFORMED'],
    [`${REPLAY}?until=2005-02-30`, 400, 'MALFORMED'],
    [`${REPLAY}?knownAt=yesterday`, 400, 'MALFORMED'],
    [`${REPLAY}?after=x`, 400, 'MALFORMED'],
  ])('%s answers %i', async (path, status, code) => {
    const got = await get(path);
    expect([got.status, got.body]).toEqual([status, expect.objectContaining({ code })]);
  });
});

describe('the replay of the book', () => {
  it('runs once at a time, and ends with a verdict', async () => {
    const begin = () => fetch(`${service.url}/v1/audit/replays`, { method: 'POST' });
    const [one, other] = await Promise.all([begin(), begin()]);
    expect([one.status, other.status]).toEqual([202, 202]);
    const location = one.headers.get('location') ?? '';
    expect(other.headers.get('location')).toBe(location);
    let got = await get(location);
    for (let tries = 0; got.body.state === 'running' && tries < 400; tries++) {
      await delay(50);
      got = await get(location);
    }
    expect(got.body).toMatchObject({
      state: 'finished',
      progress: { done: 8, total: 8 },
      error: null,
      result: {
        matchesPublished: true,
        accounts: 8,
        records: { equal: 24, different: 0 },
        cycles: CYCLES.map((cycle) => ({ cycle, isClosed: true, accounts: 8, scored: 7 })),
        differences: [],
      },
    });
  });

  it('is not known by another id', async () => {
    const path = '/v1/audit/replays/0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11';
    expect((await get(path)).body).toMatchObject({ status: 404, code: 'UNKNOWN_REPLAY' });
    expect((await get('/v1/audit/replays/latest')).status).toBe(400);
  });
});

describe('the integrity of the log', () => {
  it('is checked, and not again within a minute', async () => {
    const { status, body } = await get('/v1/audit/integrity');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'finished',
      result: { isSound: true, breaks: [], breakCount: 0 },
    });
    const again = await get('/v1/audit/integrity');
    expect(again.body).toEqual(body);
  });
});

describe('the bundle of an account', () => {
  const path = '/v1/audit/accounts/owen/bundle';

  it('is judged offline', async () => {
    const { status, headers, body } = await get(`${path}?cycle=2005-06`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const { body: cycle } = await get('/v1/cycles/2005-06');
    const { scoresRoot, headsRoot } = cycle;
    const { body: score } = await get('/v1/accounts/owen/scores/2005-06');
    expect(verifyBundle(body)).toEqual({
      isSound: true,
      fault: null,
      proven: {
        accountId: 'owen',
        cycle: '2005-06',
        score: score.score,
        events: 6,
        scoresRoot,
        headsRoot,
        statedPublications: expect.any(Number) as unknown,
        statedPeerScores: 0,
      },
    });
  });

  it('is made for several who ask at once', async () => {
    const asked = ['ada', 'bea', 'cem', 'ada'].map((accountId) =>
      get(`/v1/audit/accounts/${accountId}/bundle`),
    );
    for (const { status, body } of await Promise.all(asked)) {
      expect(status).toBe(200);
      expect(verifyBundle(body)).toMatchObject({ isSound: true });
    }
  });

  it('is of the last publication where no cycle is named', async () => {
    const { body } = await get(path);
    expect(body).toMatchObject({ format: 'abt-bundle/1', cycle: '2005-07' });
  });

  it.each([
    ['/v1/audit/accounts/nobody/bundle', 404, 'UNKNOWN_ACCOUNT'],
    [`${path}?cycle=2005-08`, 404, 'UNKNOWN_CYCLE'],
    [`${path}?cycle=2005`, 400, 'MALFORMED'],
  ])('%s answers %i', async (asked, status, code) => {
    const got = await get(asked);
    expect([got.status, got.body]).toEqual([status, expect.objectContaining({ code })]);
  });
});
