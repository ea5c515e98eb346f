import { behaviour } from '../../cli/behaviours.ts';
import type { Served } from '../serving.ts';
import { post } from '../serving.ts';
import { getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

const READ_AFTER = 'x-read-after';

/** Posts that Owen pays one of his rates, and answers with the position. */
async function pay(month: string): Promise<string> {
  const obligationId = `rate-${month}`;
  const { accountId: _, ...paid } = behaviour('owen', '2005-07-06', [
    'RepaymentMade',
    { repaymentId: `paid-${month}`, obligationId, amountMinor: 100_00 },
  ]);
  const answer = await post(`${service.url}/v1/accounts/owen/behaviours`, paid);
  const { position } = (await answer.json()) as { position: string };
  expect(answer.status).toBe(201);
  return position;
}

describe('a GET with X-Read-After', () => {
  it('sees what was posted, and what the bookkeeper concluded of it', async () => {
    for (const month of ['2005-04', '2005-05', '2005-06']) {
      const position = await pay(month);
      const key = encodeURIComponent(`obligation:rate-${month}`);
      const { body } = await get(`/v1/accounts/owen/defaults/${key}`, { [READ_AFTER]: position });
      expect(body).toMatchObject({ status: 'cured', curedOn: '2005-07-06' });
    }
    const { body } = await get('/v1/accounts/owen');
    expect(body).toMatchObject({ restriction: null, openDefaults: [] });
  });

  it('waits wherever what follows is read: in the feed, for a HEAD, for a what-if', async () => {
    const headers = { [READ_AFTER]: 'soon' };
    expect((await get('/v1/feed/items', headers)).status).toBe(400);
    const head = await fetch(`${service.url}/v1/accounts/owen`, { method: 'HEAD', headers });
    expect(head.status).toBe(400);
    const whatIf = await post(`${service.url}/v1/accounts/owen/what-if`, {}, headers);
    expect(await whatIf.json()).toMatchObject({ errors: [{ code: 'NOT_A_POSITION' }] });
  });

  it.each(['', 'soon', '-1', '0', '9999999999999999', '1e3'])(
    'refuses the position "%s"',
    async (position) => {
      const { status, body } = await get('/v1/accounts/owen', { [READ_AFTER]: position });
      expect(status).toBe(400);
      expect(body).toMatchObject({
        errors: [{ pointer: '/X-Read-After', code: 'NOT_A_POSITION' }],
      });
    },
  );

  it('is told to come again where books and views cannot follow', async () => {
    const position = await pay('2005-07');
    await service.tracker.pumps.stop();
    const behind = await pay('2005-08');
    const { status, headers, body } = await get('/v1/accounts/owen', { [READ_AFTER]: behind });
    expect([status, body.code]).toEqual([503, 'VIEWS_BEHIND']);
    expect(headers.get('retry-after')).toBe('1');
    expect(behind > position).toBe(true);
    // What comes from the log itself is there at once.
    const timeline = await get<{ items: unknown[] }>('/v1/accounts/owen/behaviours?limit=1');
    expect(timeline.body.items).toMatchObject([{ data: { obligationId: 'rate-2005-08' } }]);
  });
});
