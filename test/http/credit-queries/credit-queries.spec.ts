import { randomUUID } from 'node:crypto';
import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { streamOf } from '../../../src/domain/catalogue.ts';
import { behaviour, borrower } from '../../cli/behaviours.ts';
import type { Got } from '../reading/small-book.ts';
import { getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { post, served } from '../serving.ts';

const ACCOUNTS = ['ada', 'bea', 'cem', 'dee', 'eve'];

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await served();
  const { commands } = service.tracker;
  const opened = (accountId: string, on: string) =>
    behaviour(accountId, on, ['AccountOpened', { openedOn: on }]);
  const behaviours = [
    ...ACCOUNTS.flatMap((each) => borrower(each, true)),
    opened('nemo', '2005-04-01'),
  ];
  await commands.execute(new RecordBehaviours(behaviours));
  await commands.execute(new RunCycle('2005-05'));
  await commands.execute(new RecordBehaviours([opened('new', '2005-07-01')]));
  await service.tracker.caughtUp();
});
afterAll(() => service.remove());

interface LookedUp {
  readonly score: number | null;
  readonly code?: string;
  readonly errors?: object[];
}

async function lookUp(accountId: string, body: object): Promise<Got<LookedUp>> {
  const answer = await post(`${service.url}/v1/accounts/${accountId}/credit-queries`, body);
  const told = (await answer.json()) as LookedUp;
  return { status: answer.status, headers: answer.headers, body: told };
}
const look = (of: object = {}) => ({
  ...{ id: randomUUID(), requester: 'lender-1', purpose: 'lending' },
  ...{ authorisationRef: 'consent-1', ...of },
});
const revoke = (accountId: string, authorisationRef: string, occurredAt: Date) =>
  post(`${service.url}/v1/accounts/${accountId}/behaviours`, {
    ...{ id: randomUUID(), type: 'AuthorisationRevoked', occurredAt: occurredAt.toISOString() },
    data: { authorisationRef },
  });
const revisionOf = async (accountId: string) =>
  (await service.tracker.log.find(streamOf.account(accountId), [])).revision;
const listOf = async (accountId: string) =>
  (await get<{ items: object[] }>(`/v1/accounts/${accountId}/credit-queries`)).body.items;

describe('a look at the score', () => {
  it('cannot be made up: what was told is no part of what is reported', async () => {
    const data = { queryId: 'q', requester: 'lender-1', purpose: 'lending', toldCycle: '2005-05' };
    const answer = await post(`${service.url}/v1/accounts/ada/behaviours`, {
      ...{ id: randomUUID(), type: 'CreditQueried', occurredAt: new Date().toISOString(), data },
    });
    const errors = [expect.objectContaining({ pointer: '/data/toldCycle', code: 'UNKNOWN_FIELD' })];
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ errors }),
    ]);
  });

  it('tells what was published last and no more, and is recorded', async () => {
    const asked = look();
    const { status, body } = await lookUp('ada', asked);
    const { score } = (await get<{ score: number }>('/v1/accounts/ada/score')).body;
    const told = { id: asked.id, accountId: 'ada', cycle: '2005-05', score, band: '350-549' };
    expect([status, body]).toEqual([201, told]);
    const [entry] = await listOf('ada');
    expect(entry).toMatchObject({
      ...{ id: asked.id, type: 'CreditQueried', by: 'lender-1', purpose: 'lending' },
      ...{ authorisationRef: 'consent-1', revokedAt: null, toldCycle: '2005-05' },
      ...{ reference: asked.id, countsAs: 'hard', merged: { firstId: asked.id, members: 1 } },
    });
  });

  it('again is told the same as at first, whatever was published since', async () => {
    const asked = look();
    const first = await lookUp('bea', asked);
    await service.tracker.commands.execute(new RunCycle('2005-06'));
    await service.tracker.caughtUp();
    const revision = await revisionOf('bea');
    const again = await lookUp('bea', asked);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await revisionOf('bea')).toBe(revision);
    expect((await lookUp('bea', look())).body).toMatchObject({ cycle: '2005-06' });
  });

  it.each([
    ['purpose', 'rental'],
    ['requester', 'lender-2'],
    ['authorisationRef', 'consent-2'],
  ])('again with another %s is refused with 409', async (name, other) => {
    const asked = look();
    await lookUp('cem', asked);
    const { status, body } = await lookUp('cem', { ...asked, [name]: other });
    expect([status, body.code]).toEqual([409, 'ID_REUSED']);
  });

  it('at an account without a score tells that it has none', async () => {
    const { status, body } = await lookUp('nemo', look());
    expect([status, body]).toMatchObject([201, { score: null, band: null }]);
  });

  it('under an authorisation that was revoked is refused, and not recorded', async () => {
    const asked = look();
    const first = await lookUp('dee', asked);
    await revoke('dee', 'consent-1', new Date(Date.now() - 1_000));
    const revision = await revisionOf('dee');
    const { status, body } = await lookUp('dee', look());
    expect([status, body.code]).toEqual([422, 'AUTHORISATION_REVOKED']);
    expect(await revisionOf('dee')).toBe(revision);
    expect((await lookUp('dee', look({ authorisationRef: 'consent-2' }))).status).toBe(201);
    expect((await lookUp('dee', asked)).body).toEqual(first.body);
    const revoked = (await listOf('dee')).map((each) => 'revokedAt' in each && each.revokedAt);
    expect(revoked).toEqual([null, expect.any(String)]);
  });

  it('is granted until the revocation comes into force', async () => {
    await revoke('eve', 'consent-1', new Date(Date.now() + 3_600_000));
    expect((await lookUp('eve', look())).status).toBe(201);
  });

  it.each([
    ['new', 'NOT_PUBLISHED'],
    ['nobody', 'UNKNOWN_ACCOUNT'],
  ])('of %s is answered with 404 %s, and not recorded', async (accountId, code) => {
    const revision = await revisionOf(accountId);
    const { status, body } = await lookUp(accountId, look());
    expect([status, body.code]).toEqual([404, code]);
    expect(await revisionOf(accountId)).toBe(revision);
  });

  it.each([
    [{ authorisationRef: undefined }, '/authorisationRef', 'MISSING'],
    [{ authorisationRef: ' ' }, '/authorisationRef', 'NOT_A_REFERENCE'],
    [{ purpose: 'curiosity' }, '/purpose', 'NOT_AN_OPTION'],
    [{ requester: undefined }, '/requester', 'MISSING'],
    [{ id: 1 }, '/id', 'WRONG_TYPE'],
    [{ toldCycle: '2005-05' }, '/toldCycle', 'UNKNOWN_FIELD'],
  ])('is malformed with %j', async (wrong, pointer, code) => {
    const { status, body } = await lookUp('ada', look(wrong));
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'MALFORMED', errors: [{ pointer, code }] });
  });

  it('at oneself needs no authorisation', async () => {
    const asked = look({ purpose: 'self', authorisationRef: undefined });
    expect((await lookUp('eve', asked)).status).toBe(201);
    expect((await listOf('eve'))[0]).toMatchObject({ countsAs: 'soft', merged: null });
  });
});

describe('the list of who looked', () => {
  it('shows as one what counts as one', async () => {
    const [first, second] = [look({ requester: 'lender-9' }), look({ requester: 'lender-9' })];
    await lookUp('eve', first);
    await lookUp('eve', second);
    const merged = expect.objectContaining({ firstId: first.id, members: 2 }) as object;
    expect((await listOf('eve')).slice(0, 2)).toEqual([
      expect.objectContaining({ id: second.id, countsAs: 'merged', merged }),
      expect.objectContaining({ id: first.id, countsAs: 'hard', merged }),
    ]);
  });
});
