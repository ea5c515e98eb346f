import type { Served } from '../serving.ts';
import { BORROWERS, CYCLES, allPages, getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

interface Score {
  readonly cycle: string;
  readonly score: number;
  readonly target: number;
}

describe('the scores of an account', () => {
  it('are told, the latest first', async () => {
    const pages = await allPages<Score>(get, '/v1/accounts/ada/scores?limit=2');
    expect(pages.flat().map(({ cycle }) => cycle)).toEqual(CYCLES.toReversed());
    const { body } = await get('/v1/accounts/ada/score');
    expect(body).toEqual(pages.flat()[0]);
    expect(body).toMatchObject({
      accountId: 'ada',
      unscored: null,
      parts: { credit: expect.any(Number) as number },
      reasons: expect.arrayContaining([
        expect.objectContaining({
          code: 'R02',
          name: 'PROFILE',
          text: 'The profile is incomplete.',
        }),
      ]) as unknown[],
    });
  });

  it('are null with the reason where there is none', async () => {
    const { body } = await get('/v1/accounts/nemo/score');
    expect(body).toMatchObject({ score: null, unscored: 'NO_REAL_NAME', band: null, parts: null });
  });

  it('have records whose lines add up to their parts, and parts to the target', async () => {
    const { status, body } = await get<{
      parts: { points: number; most: number; lines: { points: number; most: number }[] }[];
      target: number;
      score: number;
      movement: Record<'from' | 'refund' | 'shock' | 'fall' | 'climb', number>;
    }>('/v1/accounts/owen/scores/2005-06');
    expect(status).toBe(200);
    const sum = (numbers: readonly { points: number }[]) =>
      numbers.reduce((total, { points }) => total + points, 0);
    expect(350 + sum(body.parts)).toBe(body.target);
    for (const { points, lines } of body.parts) expect(sum(lines)).toBe(points);
    expect(body.parts.map(({ most }) => most)).toEqual([210, 150, 120, 90, 30]);
    const { from, refund, shock, fall, climb } = body.movement;
    expect(from + refund + shock + fall + climb).toBe(body.score);
    expect(body).toMatchObject({
      accountId: 'owen',
      cycle: '2005-06',
      charged: expect.arrayContaining([
        expect.objectContaining({ key: 'obligation:rate-2005-05', bucket: '1-29' }),
      ]) as unknown[],
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'R11', name: 'OPEN_OVERDUE', lostPoints: 0 }),
      ]) as unknown[],
      scorecardHash: expect.stringMatching(/^[\da-f]{64}$/) as string,
      factsHash: expect.stringMatching(/^[\da-f]{64}$/) as string,
      accountRevision: 5,
    });
  });

  it('say why they are not higher', async () => {
    const { body } = await get('/v1/accounts/owen/reasons');
    const { body: record } = await get('/v1/accounts/owen/scores/2005-07');
    expect(body).toMatchObject({ cycle: '2005-07', reasons: record.reasons });
  });

  it.each([
    ['/v1/accounts/ada/scores/2005-08', 404, 'UNKNOWN_CYCLE'],
    ['/v1/accounts/ada/scores/2005-13', 400, 'MALFORMED'],
  ])('%s answers %i', async (path, status, code) => {
    const got = await get(path);
    expect([got.status, got.body]).toEqual([status, expect.objectContaining({ code })]);
  });
});

describe('the scores of a cycle', () => {
  it('come by score, then account, without loss or repetition', async () => {
    const [all = []] = await allPages<Score & { accountId: string }>(get, '/v1/scores');
    expect(all.map(({ accountId }) => accountId).sort()).toEqual([...BORROWERS, 'lena', 'owen']);
    expect(all).toEqual(all.toSorted((a, b) => a.score - b.score));
    expect(new Set(all.map(({ cycle }) => cycle))).toEqual(new Set(['2005-07']));
    for (const limit of [1, 2, 3, 7]) {
      const pages = await allPages(get, `/v1/scores?limit=${limit}&cycle=2005-07`);
      expect(pages.flat()).toEqual(all);
    }
  });

  it('can be asked for by band and by points', async () => {
    const [all = []] = await allPages<Score & { band: string }>(get, '/v1/scores');
    const band = all[0]?.band ?? '';
    const [banded] = await allPages(get, `/v1/scores?band=${band}`);
    expect(banded).toEqual(all.filter((each) => each.band === band));
    const most = all.at(-1)?.score ?? 0;
    const [best] = await allPages(get, `/v1/scores?min=${most}`);
    expect(best).toEqual(all.filter(({ score }) => score >= most));
    const [rest] = await allPages(get, `/v1/scores?max=${most - 1}`);
    expect(rest).toEqual(all.filter(({ score }) => score < most));
  });

  it.each([
    ['cycle=2005-08', 404, 'UNKNOWN_CYCLE'],
    ['cycle=May', 400, 'MALFORMED'],
    ['band=best', 400, 'MALFORMED'],
    ['min=1', 400, 'MALFORMED'],
  ])('refuses ?%s', async (query, status, code) => {
    const got = await get(`/v1/scores?${query}`);
    expect([got.status, got.body]).toEqual([status, expect.objectContaining({ code })]);
  });

  it('go on in the cycle of their cursor alone', async () => {
    const { body } = await get('/v1/scores?limit=1&cycle=2005-05');
    const { status } = await get(`/v1/scores?cycle=2005-06&after=${String(body.next)}`);
    expect(status).toBe(400);
    const next = await get<{ items: Score[] }>(`/v1/scores?after=${String(body.next)}`);
    expect(next.body.items[0]?.cycle).toBe('2005-05');
  });
});

describe('a single resource', () => {
  it('is not sent again while it has not changed', async () => {
    const first = await get('/v1/accounts/ada/score');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get<string>('/v1/accounts/ada/score', { 'if-none-match': tag });
    expect([again.status, again.body]).toEqual([304, '']);
    const other = await get('/v1/accounts/bea/score', { 'if-none-match': tag });
    expect(other.status).toBe(200);
  });
});
