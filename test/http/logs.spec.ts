import { KeyKeeper } from '../../src/access/key-keeper.ts';
import { enginesOf } from '../../src/engines/engines.ts';
import type { OperatedService } from './operated-service.ts';
import { operatedService, verified } from './operated-service.ts';

/** Nothing of these may ever be in a log. */
const ACCOUNT = 'zhang-wei';
const AMOUNT = 1_234_567;
const LINE = 'line-of-zhang';

let here: OperatedService;
let key: { readonly id: string; readonly key: string };
beforeEach(async () => {
  here = await operatedService({ ABT_LOG_LEVEL: 'debug' });
  const engines = await enginesOf(here.service.config);
  const store = await engines.openService();
  const keys = new KeyKeeper(store, { now: () => Date.now() });
  key = await keys.create({ name: 'test', scopes: ['admin'], expiresAt: null });
  await store.close();
});
afterEach(() => here.service.close());

const told = () => here.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const requests = () => told().filter(({ msg }) => msg === 'request');

async function post(body: unknown, authorization = `Bearer ${key.key}`) {
  const answer = await here.post(`/v1/accounts/${ACCOUNT}/behaviours`, body, { authorization });
  await answer.text();
  return answer;
}

describe('the log of a service', () => {
  it('has a line for each request, with the pattern of its route', async () => {
    const answer = await post(verified());
    const requestId = answer.headers.get('x-request-id');
    expect(requests()).toEqual([
      {
        level: 'info',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        requestId,
        method: 'POST',
        route: '/v1/accounts/:accountId/behaviours',
        status: 201,
        ms: expect.any(Number),
        isComplete: true,
        keyId: key.id,
        msg: 'request',
      },
    ]);
  });

  it('has one for what a page of another site asked', async () => {
    const headers = { origin: 'https://example.org' };
    expect((await here.post('/v1/cycles', {}, headers)).status).toBe(403);
    expect(requests()).toMatchObject([{ method: 'POST', route: '/v1/cycles', status: 403 }]);
  });

  it('says where an error of ours came from', async () => {
    await here.service.tracker.log.close();
    const { status } = await post(verified());
    expect(status).toBe(503);
    const [line] = told().filter(({ level }) => level === 'error');
    expect(line?.err).toMatchObject({ code: 'LOG_CLOSED', stack: expect.any(Array) });
    expect(line?.requestId).toBe(requests()[0]?.requestId);
  });

  it('holds no account, no key and no amount, whatever happens', async () => {
    const data = { lineId: LINE, kind: 'cashLoan', limitMinor: AMOUNT };
    const line = { ...verified(), type: 'CreditLineOpened', data };
    await post(line);
    await post({ ...line, data: { ...data, limitMinor: AMOUNT + 1 } });
    await post({ ...line, type: ACCOUNT, data: { [ACCOUNT]: AMOUNT } });
    await post(`{"${ACCOUNT}": ${AMOUNT}`);
    await post(line, `Bearer ${key.key}x`);
    for (const path of [`/${ACCOUNT}`, `/v1/accounts/${ACCOUNT}?${ACCOUNT}=${AMOUNT}`]) {
      await (await here.get(path, { authorization: `Bearer ${key.key}` })).text();
    }
    await here.service.tracker.log.close();
    await post({ ...line, id: crypto.randomUUID() });
    expect(requests().length).toBe(8);
    const log = here.lines.join('');
    const secret = key.key.slice(`abt_${key.id}_`.length);
    const words = [ACCOUNT, LINE, 'zhang', String(AMOUNT), String(AMOUNT + 1), secret, line.id];
    expect(words.filter((word) => log.includes(word))).toEqual([]);
  });
});
