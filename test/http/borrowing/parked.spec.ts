import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
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
  park('ada');
});
afterAll(() => service.remove());

/** As if the bookkeeper had met something that it cannot assess: no behaviour leads to that. */
function park(accountId: string): void {
  const views = new DatabaseSync(join(service.dataDir, 'views.sqlite'), { timeout: 5_000 });
  const columns = '(account_id, revision, code, message)';
  views.prepare(`INSERT INTO parked ${columns} VALUES (?, 0, 'INVARIANT', 'a bug')`).run(accountId);
  views.close();
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
