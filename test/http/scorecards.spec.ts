import { RecordBehaviours } from '../../src/commands/record-behaviours.ts';
import { SCORECARD_V1 } from '../../src/domain/scorecard/v1.ts';
import { borrower } from '../cli/behaviours.ts';
import { hashOf, scorecardOf } from '../support/domain/scorecards.ts';
import type { TemporaryService } from './temporary-service.ts';
import { temporaryService } from './temporary-service.ts';

const { credit, ...others } = SCORECARD_V1.parts;
/** The age of the first line gives nothing. */
const V2 = scorecardOf('v2', {
  parts: {
    ...others,
    credit: {
      max: 210,
      lines: {
        ...credit.lines,
        age: { rule: 'rate', feature: 'monthsSinceFirstLine', points: 0, per: 1, cap: 0 },
      },
    },
  },
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly code?: string;
    readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  };
}

let service: TemporaryService;
const start = async () => {
  service = await temporaryService({ threaded: false });
};
const stop = () => service.close();

async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${service.url}/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const draft = (scorecard: unknown = V2, version = 'v2') =>
  ask('PUT', `/scorecards/${version}`, scorecard);
const commit = (version = 'v2') => ask('POST', `/scorecards/${version}/commit`);
const activate = (fromCycle: string, version = 'v2') =>
  ask('POST', `/scorecards/${version}/activate`, { fromCycle });
const V2_SUMMARY = { version: 'v2', hash: hashOf(V2), state: 'committed' };

describe('/v1/scorecards', () => {
  beforeAll(start);
  afterAll(stop);

  it('lists what the program brings with it', async () => {
    const { body } = await ask('GET', '/scorecards');
    expect(body).toEqual({
      items: [
        {
          version: 'v1',
          hash: hashOf(SCORECARD_V1),
          state: 'committed',
          active: [{ from: null, until: null }],
        },
        {
          version: 'v1-no-connections',
          hash: expect.stringMatching(/^[\da-f]{64}$/) as string,
          state: 'committed',
          active: [],
        },
      ],
      next: null,
    });
  });

  it('tells one with all its content, so that it can be checked against its hash', async () => {
    const { body } = await ask('GET', '/scorecards/v1');
    expect(body).toMatchObject({ version: 'v1', scorecard: SCORECARD_V1 });
    expect(hashOf(body.scorecard as typeof SCORECARD_V1)).toBe(body.hash);
    expect(await ask('GET', '/scorecards/v9')).toMatchObject({
      ...{ status: 404, body: { code: 'UNKNOWN_SCORECARD' } },
    });
  });

  it('takes the version of the path where the content names none', async () => {
    const { version: _, ...nameless } = V2;
    const hash = hashOf({ ...V2, version: 'v3' });
    expect(await draft(nameless, 'v3')).toMatchObject({ status: 200, body: { hash } });
    const other = await draft(V2, 'v4');
    expect(other.body.errors).toMatchObject([{ pointer: '/version', code: 'OTHER_VERSION' }]);
  });

  it('tells all that is wrong with a draft, and records nothing', async () => {
    const wrong = { ...V2, base: 900, movement: { ...V2.movement, mostFall: 0 }, luck: 7 };
    const { status, body } = await draft(wrong);
    expect([status, body.code]).toEqual([400, 'MALFORMED']);
    expect(body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/movement/mostFall OUT_OF_RANGE',
      '/luck UNKNOWN_FIELD',
    ]);
    expect((await ask('GET', '/scorecards/v2')).status).toBe(404);
  });

  it.each([
    ['a version that is none', () => draft(V2, 'V%202'), 400, 'MALFORMED'],
    ['an unknown version', () => commit('v9'), 404, 'UNKNOWN_SCORECARD'],
    ['an unknown version', () => activate('2005-06', 'v9'), 404, 'UNKNOWN_SCORECARD'],
    ['what is no cycle', () => activate('June', 'v1'), 400, 'MALFORMED'],
    ['another v1', () => draft({ ...V2, version: 'v1' }, 'v1'), 409, 'SCORECARD_COMMITTED'],
  ] as const)('refuses %s', async (_, act, status, code) => {
    expect(await act()).toMatchObject({ status, body: { code } });
  });
});

describe('an activation', () => {
  beforeEach(start);
  afterEach(stop);

  it('follows a draft and its commitment, each of them as often as one likes', async () => {
    const drafted = { ...V2_SUMMARY, state: 'draft', active: [] };
    expect(await draft({ ...V2, openingCap: 650 })).toMatchObject({ status: 200 });
    expect(await draft()).toEqual({ status: 200, body: drafted });
    const committed = { ...V2_SUMMARY, active: [] };
    expect(await commit()).toEqual({ status: 200, body: committed });
    expect(await commit()).toEqual({ status: 200, body: committed });
    expect(await draft()).toEqual({ status: 200, body: committed });
    const active = { ...V2_SUMMARY, active: [{ from: '2005-06', until: null }] };
    expect(await activate('2005-06')).toEqual({ status: 200, body: active });
    expect(await activate('2005-06')).toEqual({ status: 200, body: active });
    const { body } = await ask('GET', '/scorecards/v1');
    expect(body.active).toEqual([{ from: null, until: '2005-06' }]);
  });

  it('is refused of a draft, before a plan, and for a cycle that is opened', async () => {
    await draft();
    const refused = async (...asked: Parameters<typeof activate>) =>
      (await activate(...asked)).body.code;
    expect(await refused('2005-06')).toBe('SCORECARD_NOT_COMMITTED');
    await commit();
    await activate('2005-06');
    expect(await refused('2005-05', 'v1-no-connections')).toBe('ACTIVATION_PLANNED');
    expect((await ask('POST', '/cycles', { cycle: '2005-06' })).status).toBe(201);
    expect(await refused('2005-06', 'v1')).toBe('CYCLE_OPENED');
  });

  it('has scores published and explained by what it names', async () => {
    const { commands } = service.tracker;
    await commands.execute(new RecordBehaviours([...borrower('ada', true)]));
    await draft();
    await commit();
    await activate('2005-07');
    for (const cycle of ['2005-06', '2005-07']) await ask('POST', '/cycles', { cycle });
    await service.tracker.caughtUp();
    const ages = [];
    for (const cycle of ['2005-06', '2005-07']) {
      const { body } = await ask('GET', `/accounts/ada/scores/${cycle}`);
      const parts = body.parts as { part: string; lines: { line: string; most: number }[] }[];
      const age = parts.find((each) => each.part === 'credit')?.lines.find(isAge);
      ages.push([body.scorecardHash, age?.most]);
    }
    expect(ages).toEqual([
      [hashOf(SCORECARD_V1), 30],
      [hashOf(V2), 0],
    ]);
    const replay = await ask('GET', '/audit/accounts/ada/replay');
    expect(replay.body).toMatchObject({ matchesPublished: true, differenceCount: 0 });
    const under = await ask('GET', '/audit/accounts/ada/replay?scorecard=v1-no-connections');
    expect(under.body).toMatchObject({
      matchesPublished: true,
      cycles: [{ candidateChanges: [] }, { candidate: expect.any(Number) as number }],
    });
    const unknown = await ask('GET', '/audit/accounts/ada/replay?scorecard=v9');
    expect(unknown).toMatchObject({ status: 404, body: { code: 'UNKNOWN_SCORECARD' } });
  });
});

function isAge({ line }: { readonly line: string }): boolean {
  return line === 'age';
}
