import { randomUUID } from 'node:crypto';
import { request as open } from 'node:http';
import { CloudEvent } from 'cloudevents';
import { streamOf } from '../../../src/domain/catalogue.ts';
import { MAX_BATCH_BYTES } from '../../../src/http/behaviours/batch-body.ts';
import { MAX_BATCH_ITEMS } from '../../../src/http/behaviours/batch-recording.ts';
import type { Served } from '../serving.ts';
import { post, served } from '../serving.ts';
import { verified } from './reports.ts';

let service: Served;
beforeAll(async () => {
  service = await served();
});
afterAll(() => service.remove());

const NDJSON = { 'content-type': 'application/x-ndjson' };
const CLOUD_EVENTS = { 'content-type': 'application/cloudevents-batch+json' };

const of = (accountId: string, id?: string) => ({ ...verified(id), accountId });

async function send(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await post(`${service.url}/v1/behaviours`, body, headers);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function recordedOf(accountId: string): Promise<number> {
  const range = { from: 0, limit: 10_000 };
  return (await service.tracker.log.readStream(streamOf.account(accountId), range)).length;
}

describe('a batch', () => {
  it('is answered in order, and one bad item never spoils the others', async () => {
    const [first, again] = [of('b1'), of('b1')];
    await send([again]);
    const reused = { ...again, occurredAt: '2026-01-03T00:00:00Z' };
    const bad = { ...of('b1'), occurredAt: 'yesterday' };
    const items = [first, again, bad, reused].map((each) => JSON.stringify(each));
    const text = `[${items.join()},{bad},`;
    const { status, body } = await send(`${text}${JSON.stringify(of('b2'))}]`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ recorded: 2, alreadyThere: 1, rejected: 3 });
    expect(body.results).toMatchObject([
      { index: 0, status: 'recorded', id: first.id, accountId: 'b1', revision: 1 },
      { index: 1, status: 'alreadyThere', id: again.id, accountId: 'b1', revision: 0 },
      { index: 2, status: 'malformed', errors: [{ pointer: '/occurredAt' }] },
      { index: 3, status: 'reused', errors: [{ pointer: '/id', code: 'ID_REUSED' }] },
      { index: 4, status: 'unreadable', errors: [{ code: 'INVALID_JSON' }] },
      { index: 5, status: 'recorded', accountId: 'b2' },
    ]);
    expect(typeof body.position).toBe('string');
  });

  it('may be lines, and be answered in lines', async () => {
    const lines = [JSON.stringify(of('c1')), '', '{"id":', JSON.stringify(of('c1'))].join('\r\n');
    const headers = { ...NDJSON, accept: 'application/x-ndjson' };
    const answer = await post(`${service.url}/v1/behaviours`, lines, headers);
    const told = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((each): unknown => JSON.parse(each));
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(told).toMatchObject([
      { line: 1, status: 'recorded' },
      { line: 3, status: 'unreadable' },
      { line: 4, status: 'recorded', revision: 1 },
      { recorded: 2, alreadyThere: 0, rejected: 1, position: expect.any(String) },
    ]);
  });

  it('may be CloudEvents, as their SDK makes them', async () => {
    const event = (of: object) =>
      new CloudEvent({
        id: randomUUID(),
        source: '/tills/7',
        type: 'com.example.behaviour.RealNameVerified',
        time: '2026-01-01T00:00:00.000Z',
        subject: 'd1',
        data: {},
        tracestate: 'an extension',
        ...of,
      });
    const events = [event({}), event({ subject: 'no account' }), event({ data: { x: 1 } })];
    const { status, body } = await send(JSON.stringify(events), CLOUD_EVENTS);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { index: 0, status: 'recorded', id: events[0]?.id, accountId: 'd1' },
      { index: 1, status: 'malformed', errors: [{ pointer: '/subject' }] },
      { index: 2, status: 'malformed', errors: [{ pointer: '/data/x' }] },
    ]);
    const range = { from: 0, limit: 1 };
    const [stored] = await service.tracker.log.readStream(streamOf.account('d1'), range);
    expect(stored?.metadata).toMatchObject({ source: '/tills/7' });
  });

  it.each([
    ['1', 'WRONG_TYPE', ''],
    ['{"specversion":"0.3"}', 'NOT_AN_OPTION', '/specversion'],
    ['{"specversion":"1.0","data_base64":"e30="}', 'UNKNOWN_FIELD', '/data_base64'],
  ])('takes no CloudEvent such as %s', async (event, code, pointer) => {
    const { body } = await send(`[${event}]`, CLOUD_EVENTS);
    expect(body.results).toMatchObject([{ status: 'unreadable', errors: [{ code, pointer }] }]);
  });

  it('that is empty is answered', async () => {
    const nothing = { recorded: 0, alreadyThere: 0, rejected: 0, position: null, results: [] };
    expect(await send('[]')).toEqual({ status: 200, body: nothing });
    expect(await send('', NDJSON)).toEqual({ status: 200, body: nothing });
  });

  it('that is no array tells what was recorded before the damage', async () => {
    const { status, body } = await send(`[${JSON.stringify(of('e1'))}, {"id"`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'NOT_AN_ARRAY', recorded: 1 });
    expect(body.results).toMatchObject([{ index: 0, status: 'recorded' }]);
    expect(await recordedOf('e1')).toBe(1);
  });

  it('of another media type is refused with those that are taken', async () => {
    const { status, body } = await send('x', { 'content-type': 'text/csv' });
    expect([status, body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(body.detail).toContain('application/x-ndjson');
  });
});

describe('a batch that is too large', () => {
  it('is refused as a whole where it says so beforehand', async () => {
    const line = `${JSON.stringify(of('f1'))}\n`;
    const body = line + ' '.repeat(MAX_BATCH_BYTES);
    expect(await send(body, NDJSON)).toMatchObject({
      status: 413,
      body: { code: 'BATCH_TOO_LARGE', detail: expect.stringContaining('abt import') },
    });
    expect(await recordedOf('f1')).toBe(0);
  });

  it('is recorded up to its limit where it turns out so, and says how far', async () => {
    const blank = Buffer.from(`${' '.repeat(65_535)}\n`);
    async function* body() {
      yield Buffer.from(`${JSON.stringify(of('f2'))}\n`);
      for (let n = 0; n < MAX_BATCH_BYTES / blank.length; n++) yield blank;
      yield Buffer.from(`${JSON.stringify(of('f2'))}\n`);
    }
    const stream = ReadableStream.from(body());
    const request = { method: 'POST', headers: NDJSON, body: stream, duplex: 'half' };
    const answer = await fetch(`${service.url}/v1/behaviours`, request as RequestInit);
    expect([answer.status, await answer.json()]).toMatchObject([
      413,
      { code: 'BATCH_TOO_LARGE', recorded: 1, results: [{ line: 1, status: 'recorded' }] },
    ]);
    expect(await recordedOf('f2')).toBe(1);
  });

  it('by its items is recorded up to its limit, too', async () => {
    const lines = Array.from({ length: MAX_BATCH_ITEMS + 1 }, () => '0\n').join('');
    const { status, body } = await send(lines, NDJSON);
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'BATCH_TOO_LARGE', rejected: MAX_BATCH_ITEMS });
    expect(body.results).toHaveLength(MAX_BATCH_ITEMS);
  });
});

it('a client that goes away in the middle of a batch does no harm', async () => {
  const aborting = new AbortController();
  async function* body() {
    yield Buffer.from(`${JSON.stringify(of('g1'))}\n`.repeat(2_000));
    aborting.abort();
    await new Promise(() => undefined);
  }
  const stream = ReadableStream.from(body());
  const { signal } = aborting;
  const request = { method: 'POST', headers: NDJSON, body: stream, duplex: 'half', signal };
  const url = `${service.url}/v1/behaviours`;
  await expect(fetch(url, request as RequestInit)).rejects.toThrow();
  expect(await send([of('g2')])).toMatchObject({ status: 200, body: { recorded: 1 } });
});

it('those who announce no length and send nothing keep nobody else out', async () => {
  const headers = { ...NDJSON, 'transfer-encoding': 'chunked' };
  const idle = Array.from({ length: 8 }, () =>
    open(`${service.url}/v1/behaviours`, { method: 'POST', headers }).on('error', () => undefined),
  );
  for (const each of idle) {
    each.flushHeaders();
    await new Promise((resolve) => each.write('\n', resolve));
  }
  expect(await send([of('h1')])).toMatchObject({ status: 200, body: { recorded: 1 } });
  for (const each of idle) each.destroy();
});
