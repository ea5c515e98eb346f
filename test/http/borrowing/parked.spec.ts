import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { START } from '../../../src/kernel/envelope.ts';
import { openViews } from '../../../src/view-store/views-source.ts';
import { behaviour } from '../../cli/behaviours.ts';
import { getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { post, served } from '../serving.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await served();
  const opened = behaviour('ada', '2005-04-01', ['AccountOpened', { openedOn: '2005-04-01' }]);
  const disputed = { targetId: 'bill:b', reason: 'I had paid that.' };
  const dispute = behaviour('ada', '2005-04-02', ['DisputeOpened', disputed]);
  await service.tracker.commands.execute(new RecordBehaviours([opened, dispute]));
  await service.tracker.caughtUp();
  await park('ada');
});
afterAll(() => service.remove());

/** As if the bookkeeper had met something that it cannot assess: no behaviour leads to that. */
async function park(account_id: string): Promise<void> {
  const { viewsUrl: url, maxPages: maxPageCount } = service.config;
  const file = join(service.dataDir, 'views.sqlite');
  const views = await openViews(
    url === '' ? { engine: 'sqlite', file, maxPageCount } : { engine: 'postgres', url },
  );
  const parked = [{ account_id, revision: 0, code: 'INVARIANT', message: 'a bug' }];
  const to = { position: '1', hash: '', state: '' };
  await views.write({ pump: 'this test', from: START, to, upserts: { parked } });
  await views.close();
}

describe('an account that cannot be assessed', () => {
  it('may not borrow, and how much it might is not told', async () => {
    const { status, body } = await get('/v1/accounts/ada');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      eligibility: { isEligible: false, reasons: [{ code: 'ACCOUNT_PARKED' }] },
      quota: null,
      privileges: [],
    });
  });

  it.each([
    ['draws', { lineId: 'l', amountMinor: 1 }],
    ['credit-queries', { requester: 'l', purpose: 'self' }],
  ])('is answered 409 to %s', async (path, asked) => {
    const url = `${service.url}/v1/accounts/ada/${path}`;
    const answer = await post(url, { id: randomUUID(), ...asked });
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'ACCOUNT_PARKED' }]);
  });

  it('tells its disputes all the same', async () => {
    const { body } = await get('/v1/accounts/ada/disputes');
    expect(body).toMatchObject({ items: [{ targetId: 'bill:b', state: 'open' }] });
  });
});
