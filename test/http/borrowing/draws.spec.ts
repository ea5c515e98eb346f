import { randomUUID } from 'node:crypto';
import { streamOf } from '../../../src/domain/catalogue.ts';
import type { Got } from '../reading/small-book.ts';
import { getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { post } from '../serving.ts';
import { lendersBook, YUAN } from './lenders-book.ts';

/** In which month each of them has shown who he is: 810 points, 660, 645, none. */
const BOOK = {
  rich: 5,
  good: 38,
  owing: 38,
  late: 38,
  race: 38,
  mixed: 38,
  told: 38,
  fair: 39,
  nemo: 99,
};
const OPEN_DAY = '2007-08-06';
const QUOTA_OF_660 = 10_000 * YUAN;

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await lendersBook(BOOK);
}, 60_000);
afterAll(() => service.remove());

interface Draw {
  readonly id: string;
  readonly code?: string;
  readonly detail?: string;
  readonly parts: readonly { id: string; amountMinor: number; revision: number }[];
  readonly position: string;
}

async function ask(accountId: string, draw: object): Promise<Got<Draw>> {
  const answer = await post(`${service.url}/v1/accounts/${accountId}/draws`, draw);
  const body = (await answer.json()) as Draw;
  return { status: answer.status, headers: answer.headers, body };
}
const draw = (yuan: number, lineId = 'wide', occurredAt = `${OPEN_DAY}T08:00:00+08:00`) => ({
  ...{ id: randomUUID(), lineId, amountMinor: yuan * YUAN, occurredAt },
});
const report = (accountId: string, type: string, data: object, on = OPEN_DAY) =>
  post(`${service.url}/v1/accounts/${accountId}/behaviours`, {
    ...{ id: randomUUID(), type, occurredAt: `${on}T09:00:00+08:00`, data },
  });
const revisionOf = async (accountId: string) =>
  (await service.tracker.log.find(streamOf.account(accountId), [])).revision;
const quotaOf = async (accountId: string) =>
  (await get<{ quota: Record<string, number> }>(`/v1/accounts/${accountId}`)).body.quota;

describe('a draw that is asked for', () => {
  it('of 100,000 yuan is recorded in parts of 40,000, 40,000 and 20,000 (T17)', async () => {
    const asked = draw(100_000);
    const before = await revisionOf('rich');
    const { status, body } = await ask('rich', asked);
    expect(status).toBe(201);
    const amounts = [40_000, 40_000, 20_000].map((yuan) => yuan * YUAN);
    const parts = amounts.map((amountMinor, n) => ({
      ...{ id: n === 0 ? asked.id : expect.any(String), amountMinor, revision: before + 1 + n },
    }));
    const { id, lineId, amountMinor } = asked;
    const occurredAt = `${OPEN_DAY}T00:00:00.000Z`;
    const of = { id, accountId: 'rich', lineId, amountMinor, currency: 'CNY', occurredAt };
    expect(body).toEqual({ ...of, parts, position: expect.any(String) as string });
    const { items } = (await get<{ items: object[] }>('/v1/accounts/rich/behaviours?limit=3')).body;
    expect(items).toMatchObject(
      amounts.toReversed().map((each) => ({
        ...{ type: 'LoanDrawn', occurredAt, data: { lineId, amountMinor: each, drawId: id } },
      })),
    );
    expect(await quotaOf('rich')).toMatchObject({
      amountMinor: 150_000 * YUAN,
      outstandingMinor: 100_000 * YUAN,
      availableMinor: 50_000 * YUAN,
    });
  });

  it('again is answered as the first time, and recorded once', async () => {
    const asked = draw(45_000);
    const first = await ask('rich', asked);
    const revision = await revisionOf('rich');
    const again = await ask('rich', { ...asked, id: asked.id.toUpperCase() });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const { occurredAt: _, ...atAnyTime } = asked;
    expect((await ask('rich', atAnyTime)).body).toEqual(first.body);
    expect(await revisionOf('rich')).toBe(revision);
  });

  it.each([
    ['another amount', { amountMinor: 2_000 * YUAN }],
    ['another line', { lineId: 'narrow' }],
    ['another time', { occurredAt: `${OPEN_DAY}T08:00:01+08:00` }],
  ])('again with %s is refused with 409', async (_, other) => {
    const asked = draw(1_000);
    expect((await ask('rich', asked)).status).toBe(201);
    const { status, body } = await ask('rich', { ...asked, ...other });
    expect([status, body.code]).toEqual([409, 'ID_REUSED']);
  });

  it('with the id of a behaviour is refused with 409', async () => {
    const behaviour = { id: randomUUID(), type: 'LoanDrawn', occurredAt: `${OPEN_DAY}T00:00:00Z` };
    const data = { lineId: 'wide', amountMinor: 1 };
    await post(`${service.url}/v1/accounts/told/behaviours`, { ...behaviour, data });
    const { status, body } = await ask('told', { ...draw(1), id: behaviour.id });
    expect([status, body.code]).toEqual([409, 'ID_REUSED']);
  });

  it('occurs now if it does not say when', async () => {
    const { occurredAt: _, ...now } = draw(1);
    const before = Date.now();
    const { body } = await ask('told', now);
    const at = Date.parse((body as unknown as { occurredAt: string }).occurredAt);
    expect(at).toBeGreaterThanOrEqual(before);
  });
});

describe('a draw that is refused', () => {
  it.each([
    ['fair', 'NOT_ELIGIBLE', 'SCORE_BELOW_650: the published score is 645', draw(1)],
    ['nemo', 'NOT_ELIGIBLE', 'UNSCORED: there is no published score (NO_REAL_NAME)', draw(1)],
    ['good', 'QUOTA_EXCEEDED', '1000000 is available', draw(10_000.01)],
    ['good', 'LIMIT_EXCEEDED', '500000', draw(5_000.01, 'narrow')],
    ['good', 'LINE_UNKNOWN', '"elsewhere"', draw(1, 'elsewhere')],
    ['good', 'LINE_CLOSED', '"gone"', draw(1, 'gone')],
    ['good', 'OTHER_CURRENCY', 'USD', draw(1, 'usd')],
  ])('to %s as %s is told why, and leaves nothing behind', async (account, code, told, asked) => {
    const before = await revisionOf(account);
    const { status, body, headers } = await ask(account, asked);
    expect([status, body.code, body.detail]).toEqual([422, code, expect.stringContaining(told)]);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(await revisionOf(account)).toBe(before);
  });

  it('is not paid for by what was repaid of other debts before, whatever day it says', async () => {
    const terms = { lineId: 'wide', amountDueMinor: 20_000 * YUAN, dueOn: '2007-09-01' };
    const paid = { repaymentId: 'r', obligationId: 'spent', amountMinor: 20_000 * YUAN };
    expect((await report('owing', 'RepaymentMade', { ...paid, ...terms })).status).toBe(201);
    expect((await ask('owing', draw(6_000, 'wide', '2007-08-01T12:00:00+08:00'))).status).toBe(201);
    const refused = await ask('owing', draw(6_000, 'wide', '2007-08-01T12:00:00+08:00'));
    expect([refused.status, refused.body.code]).toEqual([422, 'QUOTA_EXCEEDED']);
    expect(await quotaOf('owing')).toMatchObject({ outstandingMinor: 6_000 * YUAN });
  });

  it('may be asked again with the same id, once it can be granted', async () => {
    const asked = draw(6_000, 'wide');
    expect((await ask('good', draw(5_000))).status).toBe(201);
    expect((await ask('good', asked)).body.code).toBe('QUOTA_EXCEEDED');
    const paid = { repaymentId: 'r', obligationId: 'early', amountMinor: 1_000 * YUAN };
    const terms = { lineId: 'wide', amountDueMinor: 1_000 * YUAN, dueOn: '2007-09-01' };
    expect((await report('good', 'RepaymentMade', { ...paid, ...terms })).status).toBe(201);
    expect((await ask('good', asked)).status).toBe(201);
    expect(await quotaOf('good')).toMatchObject({ outstandingMinor: QUOTA_OF_660 });
  });

  it.each([
    [{ id: 'x' }, '/id', 'NOT_A_UUID'],
    [{ lineId: undefined }, '/lineId', 'MISSING'],
    [{ amountMinor: 0 }, '/amountMinor', 'OUT_OF_RANGE'],
    [{ amountMinor: 0.5 }, '/amountMinor', 'NOT_AN_INTEGER'],
    [{ amountMinor: '1' }, '/amountMinor', 'WRONG_TYPE'],
    [{ occurredAt: 'today' }, '/occurredAt', 'NOT_AN_INSTANT'],
    [{ occurredAt: '2199-01-01T00:00:00Z' }, '/occurredAt', 'OCCURRED_OUT_OF_RANGE'],
    [{ currency: 'CNY' }, '/currency', 'UNKNOWN_FIELD'],
  ])('because it is malformed, as with %j', async (wrong, pointer, code) => {
    const { status, body } = await ask('good', { ...draw(1), ...wrong });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'MALFORMED', errors: [{ pointer, code }] });
  });

  it('because nothing is known of the account', async () => {
    const { status, body } = await ask('nobody', draw(1));
    expect([status, body.code]).toEqual([404, 'UNKNOWN_ACCOUNT']);
  });
});

describe('a draw while a default is open', () => {
  const due = { obligationId: 'o', lineId: 'wide', amountDueMinor: 100, dueOn: '2007-08-01' };
  const paid = { repaymentId: 'p', obligationId: 'o', amountMinor: 100 };

  it('is refused at once, and granted at once when it is paid', async () => {
    await report('late', 'ObligationDue', due);
    const { status, body } = await ask('late', draw(1));
    expect([status, body.code]).toEqual([422, 'RESTRICTED']);
    expect(body.detail).toContain('obligation:o');
    const standing = await get('/v1/accounts/late');
    expect(standing.body).toMatchObject({
      eligibility: { isEligible: false, reasons: [{ code: 'DEFAULT_OPEN' }] },
      quota: { amountMinor: 0, steps: [] },
    });
    await report('late', 'RepaymentMade', paid);
    expect((await ask('late', draw(1))).status).toBe(201);
    const { steps } = (await get<{ quota: { steps: object[] } }>('/v1/accounts/late')).body.quota;
    expect(steps).toContainEqual({ step: 'curedDefault', percent: 50, amountMinor: 5_000 * YUAN });
  });

  it('that was made elsewhere is recorded all the same', async () => {
    await report('told', 'ObligationDue', due);
    expect((await ask('told', draw(1))).body.code).toBe('RESTRICTED');
    const drawn = { lineId: 'wide', amountMinor: 90_000 * YUAN };
    expect((await report('told', 'LoanDrawn', drawn)).status).toBe(201);
  });
});

describe('draws at the same time', () => {
  const codesOf = (answers: readonly Got<Draw>[]) =>
    Map.groupBy(answers, ({ status, body }) => body.code ?? String(status));

  it('never exceed the quota together, whatever is reported meanwhile', async () => {
    const reports = Array.from({ length: 20 }, (_, n) =>
      report('race', 'PurchaseMade', { orderId: `meanwhile-${n}`, channel: 'app' }),
    );
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('race', draw(1_000))));
    const codes = codesOf(answers);
    expect([codes.get('201')?.length, codes.get('QUOTA_EXCEEDED')?.length]).toEqual([10, 10]);
    expect((await Promise.all(reports)).every(({ status }) => status === 201)).toBe(true);
    expect(await quotaOf('race')).toMatchObject({ outstandingMinor: QUOTA_OF_660 });
  });

  it('that are one and the same are recorded once', async () => {
    const asked = draw(6_000);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('mixed', asked)));
    const codes = codesOf(answers);
    expect([codes.get('201')?.length, codes.get('200')?.length]).toEqual([1, 9]);
    expect(await quotaOf('mixed')).toMatchObject({ outstandingMinor: 6_000 * YUAN });
  });
});
