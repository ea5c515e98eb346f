import { CloseDay } from '../../../src/commands/calendar-commands.ts';
import { streamOf } from '../../../src/domain/catalogue.ts';
import type { Served } from '../serving.ts';
import { post, served } from '../serving.ts';
import { due, paid, verified } from './reports.ts';

let service: Served;
beforeAll(async () => {
  service = await served({}, { ABT_WRITES_PER_MINUTE: '0' });
});
afterAll(() => service.remove());

const pathOf = (accountId: string) => `${service.url}/v1/accounts/${accountId}/behaviours`;
const statusesOf = (answers: readonly Response[]) => answers.map(({ status }) => status).sort();
const times = <Each>(count: number, each: Each) => Array.from({ length: count }, () => each);

describe('a behaviour that is posted', () => {
  it('is answered 201 with its place the first time, and 200 the second', async () => {
    const behaviour = verified();
    const first = await post(pathOf('a1'), behaviour);
    const recorded = { id: behaviour.id, revision: 0, position: expect.any(String) };
    expect([first.status, await first.json()]).toEqual([201, { ...recorded, consequences: [] }]);
    const second = await post(pathOf('a1'), behaviour);
    expect([second.status, await second.json()]).toEqual([200, recorded]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  it('is refused with 409 where its id stands for something else', async () => {
    const behaviour = verified();
    await post(pathOf('a2'), behaviour);
    const answer = await post(pathOf('a2'), { ...behaviour, occurredAt: '2026-01-02T00:00:00Z' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'ID_REUSED', status: 409 });
  });

  it('may name its account, which is then that of the path', async () => {
    const behaviour = verified();
    const other = await post(pathOf('a3'), { ...behaviour, accountId: 'b3' });
    expect(other.status).toBe(400);
    expect(await other.json()).toMatchObject({
      code: 'MALFORMED',
      errors: [{ pointer: '/accountId', code: 'OTHER_ACCOUNT' }],
    });
    expect((await post(pathOf('a3'), { ...behaviour, accountId: 'a3' })).status).toBe(201);
  });

  it('is reported by its source, or over HTTP', async () => {
    await post(pathOf('a4'), { ...verified(), source: 'till 7' });
    await post(pathOf('a4'), verified());
    const range = { from: 0, limit: 10 };
    const events = await service.tracker.log.readStream(streamOf.account('a4'), range);
    const sources = events.map(({ metadata }) => metadata?.source);
    expect(sources).toEqual(['till 7', 'http']);
  });

  it('tells what follows at once, before the bookkeeper has come to it', async () => {
    await service.tracker.commands.execute(new CloseDay('2026-01-20'));
    const opened = await post(pathOf('a5'), due('o1', '2026-01-20'));
    expect(await opened.json()).toMatchObject({
      consequences: [
        { type: 'PaymentDefaultOpened', key: 'obligation:o1', bucket: '1-29', on: '2026-01-20' },
        { type: 'RestrictionImposed', restriction: 'REPAY_ONLY' },
      ],
    });
    const half = await post(pathOf('a5'), paid('o1', 5_000));
    expect(await half.json()).toMatchObject({ consequences: [] });
    const rest = await post(pathOf('a5'), paid('o1', 5_000));
    expect(await rest.json()).toMatchObject({
      consequences: [
        { type: 'PaymentDefaultCured', key: 'obligation:o1', on: '2026-01-21', interestMinor: 5 },
        { type: 'RestrictionLifted', restriction: 'REPAY_ONLY' },
      ],
    });
  });
});

describe('behaviours at the same time', () => {
  it('of one account are all recorded', async () => {
    const answers = await Promise.all(times(64, 0).map(() => post(pathOf('burst'), verified())));
    expect(statusesOf(answers)).toEqual(times(64, 201));
    const bodies = await Promise.all(answers.map((each) => each.json()));
    const revisions = (bodies as { revision: number }[]).map((each) => each.revision);
    expect(new Set(revisions)).toEqual(new Set(Array.from({ length: 64 }, (_, n) => n)));
  });

  it('that are one and the same are recorded once', async () => {
    const behaviour = verified();
    const answers = await Promise.all(
      times(64, behaviour).map((each) => post(pathOf('one'), each)),
    );
    expect(statusesOf(answers)).toEqual([...times(63, 200), 201]);
  });
});

describe('a body that cannot be taken is one', () => {
  const { id, ...rest } = verified();
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;

  it.each([
    ['that is no JSON', '{', 400, 'INVALID_JSON'],
    ['that is empty', '', 400, 'MALFORMED'],
    ['that is blank', ' ', 400, 'INVALID_JSON'],
    ['that is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400, 'INVALID_UTF8'],
    ['that is nested without end', '['.repeat(60_000), 400, 'INVALID_JSON'],
    ['that is nested deeply', deep, 400, 'INVALID_JSON'],
    ['that is no object', '[]', 400, 'MALFORMED'],
    ['that lacks its id', JSON.stringify(rest), 400, 'MALFORMED'],
    ['of more than 64 KiB', ' '.repeat(70_000), 413, 'BODY_TOO_LARGE'],
  ] as const)('%s', async (_, body, status, code) => {
    const answer = await post(pathOf('bad'), body);
    expect([answer.status, await answer.json()]).toMatchObject([status, { status, code }]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('in which a field is given twice', async () => {
    const answer = await post(pathOf('bad'), `{"id":"${id}","id":"${id}"}`);
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'DUPLICATE_FIELD' }] });
  });

  it('of more than 64 KiB whose length is not told', async () => {
    const body = ReadableStream.from(times(100, Buffer.from(' '.repeat(1_000))));
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = await fetch(pathOf('bad'), request);
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'BODY_TOO_LARGE' }]);
  });

  it.each(['text/plain', 'application/x-ndjson', 'application/xml', ''])(
    'of the media type "%s"',
    async (type) => {
      const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
      const body = Buffer.from('{}');
      const answer = await fetch(pathOf('bad'), { method: 'POST', headers, body });
      expect(answer.status).toBe(415);
      expect(await answer.json()).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE' });
      expect(answer.headers.get('accept')).toBe('application/json');
    },
  );

  it('and leaves nothing behind', async () => {
    const range = { from: 0, limit: 10 };
    const events = await service.tracker.log.readStream(streamOf.account('bad'), range);
    expect(events).toEqual([]);
  });
});

describe('the id of a request', () => {
  const idOf = async (headers: Readonly<Record<string, string>>) =>
    (await post(pathOf('ids'), verified(), headers)).headers.get('x-request-id');

  it('is the one that the client gives, or a new one', async () => {
    expect(await idOf({ 'x-request-id': 'order-17.3' })).toBe('order-17.3');
    expect(await idOf({})).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf({ 'x-request-id': 'two words' })).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a path that does not exist', () => {
  it('is answered with problem details', async () => {
    const answer = await fetch(`${service.url}/v1/nowhere`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NO_SUCH_PATH', status: 404 });
  });
});
