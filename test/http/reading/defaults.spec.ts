import type { Served } from '../serving.ts';
import { allPages, getter, servedBook } from './small-book.ts';

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

const OWEN = ['06', '05', '04'].map((month) => `obligation:rate-2005-${month}`);
const KEY = encodeURIComponent('obligation:rate-2005-04');

interface Default {
  readonly accountId: string;
  readonly key: string;
  readonly status: string;
  readonly bucket: string;
}

describe('the defaults of an account', () => {
  it('are told, the one opened last first', async () => {
    const pages = await allPages<Default>(get, '/v1/accounts/owen/defaults?limit=2');
    expect(pages.flat().map(({ key }) => key)).toEqual(OWEN);
    expect(pages.map((page) => page.length)).toEqual([2, 1]);
  });

  it('can be asked for by status', async () => {
    const open = await allPages(get, '/v1/accounts/lena/defaults?status=open');
    const cured = await allPages(get, '/v1/accounts/lena/defaults?status=cured');
    expect(open.flat()).toEqual([]);
    expect(cured.flat()).toMatchObject([{ accountId: 'lena', curedOn: '2005-04-30' }]);
    expect((await get('/v1/accounts/lena/defaults?status=over')).status).toBe(400);
  });

  it('have a course', async () => {
    const { status, body } = await get(`/v1/accounts/owen/defaults/${KEY}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      key: 'obligation:rate-2005-04',
      status: 'open',
      bucket: '60-89',
      owner: 'line:loan',
      timeline: [
        { type: 'PaymentDefaultOpened', revision: 0, on: '2005-04-20', bucket: '1-29' },
        { type: 'PaymentDefaultEscalated', on: '2005-05-19', bucket: '30-59', because: null },
        { type: 'PaymentDefaultEscalated', on: '2005-06-18', bucket: '60-89' },
      ],
    });
  });

  it('name what bureaus were told, and nothing of what opened before a score', async () => {
    const [later, first] = ['obligation:rate-2005-05', 'obligation:rate-2005-04'].map(
      async (key) => {
        return (await get(`/v1/accounts/owen/defaults/${encodeURIComponent(key)}`)).body;
      },
    );
    const receipts = ['platform', 'centralBank'].map((bureau) => {
      return { bureau, receiptId: expect.stringMatching(/^[0-9a-f-]{36}$/) };
    });
    const report = { type: 'NegativeRecordReported', receipts, because: null };
    expect(await later).toMatchObject({
      reports: [
        { ...report, revision: 0, bucket: '1-29', on: '2005-05-20', concludedOn: '2005-06-06' },
        { ...report, revision: 1, bucket: '30-59', on: '2005-06-18', concludedOn: '2005-07-06' },
      ],
    });
    expect(await first).toMatchObject({ reports: [] });
  });

  it('answer 404 of one that there is not', async () => {
    const { status, body } = await get('/v1/accounts/owen/defaults/bill:x%2Fy');
    expect([status, body.code]).toEqual([404, 'UNKNOWN_DEFAULT']);
    const long = await get(`/v1/accounts/owen/defaults/${encodeURIComponent('号'.repeat(128))}`);
    expect([long.status, long.body.code]).toEqual([404, 'UNKNOWN_DEFAULT']);
  });
});

describe('the defaults of all accounts', () => {
  it('come without loss or repetition', async () => {
    const [all = []] = await allPages<Default>(get, '/v1/defaults');
    expect(all.map(({ accountId, status, bucket }) => [accountId, status, bucket])).toEqual([
      ['owen', 'open', '1-29'],
      ['owen', 'open', '30-59'],
      ['owen', 'open', '60-89'],
      ['lena', 'cured', '1-29'],
    ]);
    for (const limit of [1, 2, 3]) {
      expect((await allPages(get, `/v1/defaults?limit=${limit}`)).flat()).toEqual(all);
    }
  });

  it('can be asked for by bucket and status', async () => {
    const early = await allPages<Default>(get, '/v1/defaults?bucket=1-29&limit=1');
    expect(early.flat().map(({ accountId }) => accountId)).toEqual(['owen', 'lena']);
    const open = await allPages<Default>(get, '/v1/defaults?bucket=1-29&status=open');
    expect(open.flat().map(({ accountId }) => accountId)).toEqual(['owen']);
    expect((await get('/v1/defaults?bucket=5')).status).toBe(400);
  });
});
