import { randomUUID } from 'node:crypto';
import type { Service } from '../../../src/service.ts';
import { startService } from '../../../src/service.ts';
import { lendersBook, YUAN } from '../borrowing/lenders-book.ts';
import type { Served } from '../serving.ts';
import { post, refusalOf } from '../serving.ts';

let book: Served;
let service: Service;

/** A service whose views are built anew, and have not begun to be. */
beforeAll(async () => {
  book = await lendersBook({ good: 38 });
  await book.close();
  service = await startService(book.config, { rebuild: true, hold: true });
}, 60_000);
afterAll(async () => {
  await service.close();
  await book.remove();
});

const OPEN_DAY = '2007-08-06T08:00:00+08:00';
const at = (path: string) => `${service.url}/v1/accounts/good${path}`;
const draw = { id: randomUUID(), lineId: 'wide', amountMinor: YUAN, occurredAt: OPEN_DAY };
const look = { id: randomUUID(), requester: 'good', purpose: 'self' };

/** And whether it tells that the views are behind. */
async function readiness(): Promise<readonly unknown[]> {
  const answer = await fetch(`${service.url}/health/ready`);
  const told = (await answer.json()) as { status: string; troubles: readonly { code: string }[] };
  return [answer.status, told.status, told.troubles.some(({ code }) => code === 'VIEWS_BEHIND')];
}

describe('While the views are built anew', () => {
  const BEHIND = [503, 'VIEWS_BEHIND', '1'];

  it('nobody is told that nothing has been published', async () => {
    expect(await refusalOf(await fetch(at('/score')))).toEqual(BEHIND);
    expect(await refusalOf(await fetch(`${service.url}/v1/defaults`))).toEqual(BEHIND);
  });

  it('no draw is judged and no score looked up', async () => {
    expect(await refusalOf(await post(at('/draws'), draw))).toEqual(BEHIND);
    expect(await refusalOf(await post(at('/credit-queries'), look))).toEqual(BEHIND);
  });

  it('whoever runs the service is told so, and a load balancer that it serves', async () => {
    expect(await readiness()).toEqual([200, 'degraded', true]);
  });

  it('the log is read and written as ever', async () => {
    const facts = { id: randomUUID(), type: 'RealNameVerified', occurredAt: OPEN_DAY, data: {} };
    expect((await post(at('/behaviours'), facts)).status).toBe(201);
    const timeline = await fetch(at('/behaviours?limit=1'));
    expect(await timeline.json()).toMatchObject({ items: [{ id: facts.id }] });
  });

  it('all of it waits for what was there at the start, and is answered then', async () => {
    const asked = fetch(at('/score'));
    service.tracker.pumps.start();
    expect(await (await asked).json()).toMatchObject({ score: 660 });
    // What is owed since 2007 is a trouble, too.
    expect(await readiness()).toEqual([200, 'degraded', false]);
    expect((await post(at('/draws'), draw)).status).toBe(201);
    expect((await post(at('/credit-queries'), look)).status).toBe(201);
  });
});
