import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { behaviour } from '../../cli/behaviours.ts';
import { BORROWERS, CYCLES, getter, servedBook } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { post } from '../serving.ts';

interface Forecast {
  readonly score: number;
  readonly target: number;
  readonly parts: object;
  readonly movement: object;
  readonly reasons: readonly { code: string; lostPoints: number }[];
}

interface WhatIf {
  readonly asOf: string;
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
  readonly cycles: readonly {
    readonly cycle: string;
    readonly withBehaviours: Forecast;
    readonly without: Forecast;
    readonly difference: { score: number; target: number };
  }[];
}

let service: Served;
const get = getter(() => service);
beforeAll(async () => {
  service = await servedBook();
});
afterAll(() => service.remove());

async function whatIf(accountId: string, body: unknown) {
  const answer = await post(`${service.url}/v1/accounts/${accountId}/what-if`, body);
  return { status: answer.status, body: (await answer.json()) as WhatIf };
}

const income = (on: string) => ({
  type: 'IncomeReceived',
  occurredAt: `${on}T12:00:00+08:00`,
  data: { month: on.slice(0, 7) },
});

describe('a what-if', () => {
  it('records nothing, whatever is thought of', async () => {
    const before = await service.tracker.log.head();
    const { status, body } = await whatIf('ada', { behaviours: [income('2005-07-20')] });
    expect([status, body.cycles.length, body.asOf]).toEqual([200, 12, '2005-07-06']);
    expect(await service.tracker.log.head()).toBe(before);
    expect(body.cycles[0]?.difference).toEqual({ score: 4, target: 3 });
    for (const each of body.cycles) {
      const { withBehaviours, without, difference } = each;
      expect(difference).toEqual({
        score: withBehaviours.score - without.score,
        target: withBehaviours.target - without.target,
      });
    }
  });

  it('takes what is recorded already for what it is', async () => {
    const [, named] = (await get<{ items: object[] }>('/v1/accounts/ada/behaviours')).body.items;
    const { id, type, occurredAt, data } = named as Record<string, unknown>;
    const again = { id, type, occurredAt, data };
    const { body } = await whatIf('ada', { behaviours: [again], cycles: 2 });
    expect(body.cycles.map(({ difference }) => difference.target)).toEqual([0, 0]);
    const other = { ...again, occurredAt: '2005-05-01T00:00:00Z' };
    const reused = await whatIf('ada', { behaviours: [other] });
    expect([reused.status, reused.body.code]).toEqual([409, 'ID_REUSED']);
  });

  it('says which two of them have one id and say different things', async () => {
    const id = 'aaaaaaaa-0000-4000-8000-000000000001';
    const [first, second] = ['2005-09-10', '2005-09-11'].map((on) => ({ ...income(on), id }));
    const once = await whatIf('ada', { behaviours: [first, first] });
    expect(once.status).toBe(200);
    const { status, body } = await whatIf('ada', { behaviours: [first, second] });
    expect([status, body.code]).toEqual([409, 'ID_REUSED']);
    expect(body.detail).toBe(`two of the behaviours have the id ${id}: give each one its own`);
  });

  it('looks up to sixty cycles ahead, and no behaviour lies behind the last', async () => {
    const last = await whatIf('ada', { behaviours: [income('2005-10-05')], cycles: 3 });
    expect([last.status, last.body.cycles.at(-1)?.difference.target]).toEqual([200, 3]);
    const beyond = await whatIf('ada', { behaviours: [income('2005-10-06')], cycles: 3 });
    expect(beyond.body.errors).toEqual([
      {
        pointer: '/behaviours/0/occurredAt',
        code: 'OCCURRED_OUT_OF_RANGE',
        detail: 'occurredAt must be from 1970 on and before 2005-10-05T16:00:00.000Z',
      },
    ]);
    const far = await whatIf('ada', { behaviours: [], cycles: 60 });
    expect(far.body.cycles.at(-1)?.cycle).toBe('2010-07');
  });

  it.each([
    [{ behaviours: [{ ...income('2005-07-20'), data: {} }] }, '/behaviours/0/data/month'],
    [{ behaviours: [income('2005-07-20'), 7] }, '/behaviours/1'],
    [{ behaviours: [{ ...income('2005-07-20'), accountId: 'bea' }] }, '/behaviours/0/accountId'],
    [{ behaviours: [{ ...income('2005-07-20'), id: 'x' }] }, '/behaviours/0/id'],
    [{ behaviours: [], cycles: 61 }, '/cycles'],
    [{ behaviours: [], cycles: 0 }, '/cycles'],
    [{ behaviours: {} }, '/behaviours'],
    [{}, '/behaviours'],
  ])('refuses %j', async (request, pointer) => {
    const { status, body } = await whatIf('ada', request);
    expect([status, body.code]).toEqual([400, 'MALFORMED']);
    expect(body.errors?.map((each) => each.pointer)).toEqual([pointer]);
  });

  it('is not told of an account that nobody knows', async () => {
    const { status, body } = await whatIf('nobody', { behaviours: [] });
    expect([status, body.code]).toEqual([404, 'UNKNOWN_ACCOUNT']);
  });
});

describe('a provisional score', () => {
  it('says so, and what day it is of', async () => {
    const { status, headers, body } = await get('/v1/accounts/owen/score?provisional=true');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ cycle: '2005-08', provisional: true, asOf: '2005-07-06' });
    const published = await get('/v1/accounts/owen/score?provisional=false');
    expect(published.body).not.toHaveProperty('provisional');
    expect(published.body).toMatchObject({ cycle: '2005-07' });
    const { status: refused } = await get('/v1/accounts/owen/score?provisional=maybe');
    expect(refused).toBe(400);
  });
});

describe('a difference', () => {
  it('adds up', async () => {
    const { status, body } = await get<{
      score: { difference: number };
      target: { difference: number };
      movements: { cycle: string; refund: number; shock: number; fall: number; climb: number }[];
      lines: { difference: number }[];
      charges: { come: unknown[] };
    }>('/v1/accounts/owen/scores/2005-07/difference?from=2005-05');
    expect(status).toBe(200);
    const moved = body.movements.flatMap(({ refund, shock, fall, climb }) => [
      ...[refund, shock, fall, climb],
    ]);
    const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
    expect(sum(moved)).toBe(body.score.difference);
    expect(sum(body.lines.map(({ difference }) => difference))).toBe(body.target.difference);
    expect(body.movements.map(({ cycle }) => cycle)).toEqual(CYCLES.slice(1));
    expect(body.charges.come.length).toBeGreaterThan(0);
  });

  it.each([
    ['/v1/accounts/nemo/scores/2005-07/difference?from=2005-05', 409, 'NOT_SCORED'],
    ['/v1/accounts/ada/scores/2005-07/difference?from=2005-04', 404, 'UNKNOWN_CYCLE'],
    ['/v1/accounts/ada/scores/2005-07/difference?from=2005-07', 400, 'MALFORMED'],
    ['/v1/accounts/ada/scores/2005-05/difference?from=2005-07', 400, 'MALFORMED'],
    ['/v1/accounts/ada/scores/2005-07/difference', 400, 'MALFORMED'],
  ])('%s answers %i %s', async (path, status, code) => {
    const got = await get(path);
    expect([got.status, got.body.code]).toEqual([status, code]);
  });
});

describe('the facts behind a record', () => {
  it('stand with each line and each reason', async () => {
    interface Behind {
      readonly factCount: number;
      readonly facts: readonly { type: string; text: string }[];
    }
    const { body } = await get<{
      parts: { part: string; lines: ({ line: string } & Behind)[] }[];
      reasons: ({ code: string } & Behind)[];
    }>('/v1/accounts/ada/scores/2005-07');
    const lines = body.parts.flatMap((each) => each.lines);
    const behind = (name: string) => lines.find(({ line }) => line === name);
    expect(behind('repayments')).toMatchObject({ factCount: 6 });
    expect(behind('age')?.facts.map(({ type }) => type)).toEqual(['CreditLineOpened']);
    expect(behind('income')).toMatchObject({ factCount: 0, facts: [] });
    const { body: told } = await get<{ reasons: typeof body.reasons }>('/v1/accounts/owen/reasons');
    const open = told.reasons.find(({ code }) => code === 'R11');
    expect(open?.facts.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('obligation rate-2005-06'),
    );
  });
});

describe('a what-if of nothing', () => {
  it('is what the next cycles publish', async () => {
    const accounts = [...BORROWERS, 'lena', 'owen'];
    const answers = new Map<string, WhatIf>();
    for (const id of accounts) {
      answers.set(id, (await whatIf(id, { behaviours: [], cycles: 2 })).body);
    }
    const thought = [income('2005-07-20'), income('2005-08-20')];
    const { body: richer } = await whatIf('ada', { behaviours: thought, cycles: 2 });
    const { commands } = service.tracker;
    await commands.execute(
      new RecordBehaviours(
        thought.map(({ data, occurredAt }) =>
          behaviour('ada', occurredAt.slice(0, 10), ['IncomeReceived', data]),
        ),
      ),
    );
    for (const cycle of ['2005-08', '2005-09']) await commands.execute(new RunCycle(cycle));
    await service.tracker.caughtUp();
    for (const id of accounts) {
      for (const each of answers.get(id)?.cycles ?? []) {
        const { body } = await get<Forecast & { parts: { part: string; points: number }[] }>(
          `/v1/accounts/${id}/scores/${each.cycle}`,
        );
        const told = id === 'ada' ? richer.cycles.find(({ cycle }) => cycle === each.cycle) : each;
        const { score, target, parts, movement, reasons } = told?.withBehaviours as Forecast;
        expect([id, body.score, body.target]).toEqual([id, score, target]);
        expect(Object.fromEntries(body.parts.map((p) => [p.part, p.points]))).toEqual(parts);
        expect(body.movement).toEqual(movement);
        expect(body.reasons.map(({ code, lostPoints }) => [code, lostPoints])).toEqual(
          reasons.map(({ code, lostPoints }) => [code, lostPoints]),
        );
      }
    }
  });
});
