import { randomUUID } from 'node:crypto';
import { RunCycle } from '../../../src/commands/calendar-commands.ts';
import { RecordBehaviours } from '../../../src/commands/record-behaviours.ts';
import { cycleName, parseCycle } from '../../../src/kernel/business-calendar.ts';
import type { Cycle } from '../../../src/kernel/business-calendar.ts';
import { behaviour } from '../../cli/behaviours.ts';
import { getter } from '../reading/small-book.ts';
import type { Served } from '../serving.ts';
import { served } from '../serving.ts';

interface Gain {
  readonly cycle: string;
  readonly score: number | null;
  readonly target: number | null;
}

interface Possibility {
  readonly code: string;
  readonly kind: 'act' | 'wait';
  readonly behaviours: readonly { type: string; occurredAt: string; data: object }[];
  readonly first: Gain | null;
  readonly after: Gain;
}

interface Path {
  readonly target: number;
  readonly cycles: number | null;
  readonly reachedIn: string | null;
  readonly actions: readonly { code: string }[];
  readonly score: number;
}

interface Advice {
  readonly nextCycle: string;
  readonly possibilities: readonly Possibility[];
  readonly paths: readonly Path[];
}

const FIRST = '2005-05';
/** More than there are possibilities: each is tried by an account of its own. */
const TWINS = Array.from({ length: 40 }, (_, n) => `twin-${n}`);
const NOTHING = 'nothing';
const FRIEND = 'friend';

let service: Served;
const get = getter(() => service);
let advice: Advice;
/** Of the twin of each possibility, and of the one that does nothing. */
const scores = new Map<string, ReadonlyMap<string, { score: number; target: number }>>();

beforeAll(async () => {
  service = await served();
  const { commands } = service.tracker;
  await record([...TWINS, NOTHING].flatMap(history));
  await record(history(FRIEND));
  for (const name of cyclesFrom(FIRST, 4)) await commands.execute(new RunCycle(name));
  await record([...TWINS, NOTHING].flatMap(lately));
  await service.tracker.caughtUp();
  advice = (await get<Advice>('/v1/accounts/twin-0/advice')).body;
  const acts = advice.possibilities.filter(({ kind }) => kind === 'act');
  await record(
    acts.flatMap(({ behaviours }, n) =>
      behaviours.map((each) => ({
        id: randomUUID(),
        accountId: TWINS[n],
        source: 'test',
        ...each,
      })),
    ),
  );
  for (const name of cyclesFrom(advice.nextCycle, 12)) await commands.execute(new RunCycle(name));
  await service.tracker.caughtUp();
  for (const [n, { code }] of acts.entries()) scores.set(code, await scoresOf(TWINS[n] ?? ''));
  scores.set(NOTHING, await scoresOf(NOTHING));
}, 120_000);
afterAll(() => service.remove());

async function record(behaviours: readonly unknown[]): Promise<void> {
  const results = await service.tracker.commands.execute(new RecordBehaviours(behaviours));
  const refused = results.filter(({ kind }) => kind !== 'recorded');
  if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)));
}

function cyclesFrom(name: string, count: number): readonly string[] {
  const first = parseCycle(name) as Cycle;
  return Array.from({ length: count }, (_, n) => cycleName(first + n));
}

async function scoresOf(accountId: string) {
  const { body } = await get<{ items: { cycle: string; score: number; target: number }[] }>(
    `/v1/accounts/${accountId}/scores?limit=100`,
  );
  return new Map(body.items.map(({ cycle, ...score }) => [cycle, score]));
}

/** Opened, and one obligation paid in time and one not; queried and applied for often. */
function history(accountId: string): readonly object[] {
  const line = { lineId: 'l-1', kind: 'payLater', limitMinor: 500_000 } as const;
  const due = (n: number, on: string) =>
    ({ obligationId: `o-${n}`, lineId: 'l-1', amountDueMinor: 100_00, dueOn: on }) as const;
  const paid = { repaymentId: 'r-1', obligationId: 'o-1', amountMinor: 100_00 };
  const order = { orderId: 'late', channel: 'app', confirmBy: '2005-07-10' };
  return [
    behaviour(accountId, '2005-04-10', ['RealNameVerified', {}]),
    behaviour(accountId, '2005-04-11', ['CreditLineOpened', line]),
    behaviour(accountId, '2005-04-12', ['ObligationDue', due(1, '2005-04-25')]),
    behaviour(accountId, '2005-04-20', ['RepaymentMade', paid]),
    behaviour(accountId, '2005-05-12', ['ObligationDue', due(2, '2005-07-25')]),
    behaviour(accountId, '2005-07-01', ['PurchaseMade', order]),
    behaviour(accountId, '2005-07-20', ['ReceiptConfirmed', { orderId: 'late' }]),
    ...['2005-06-01', '2005-06-02', '2005-06-03'].map((on, n) =>
      behaviour(accountId, on, [
        'CreditApplied',
        { applicationId: `a-${n}`, product: 'loan', lender: `lender-${n}` },
      ]),
    ),
    behaviour(accountId, '2005-05-20', ['ProfileItemProvided', { item: 'job' }]),
    behaviour(accountId, '2005-05-21', ['PhoneBound', { phoneRef: 'p-1' }]),
    ...(accountId === FRIEND
      ? []
      : [
          behaviour(accountId, '2005-05-22', ['ConnectionAdded', { peerAccountId: FRIEND }]),
          behaviour(accountId, '2005-05-22', ['RiskyContactFlagged', { peerAccountId: 'risk' }]),
        ]),
  ];
}

/** Recorded after the last cycle: something that is due, and an order that waits. */
function lately(accountId: string): readonly object[] {
  const due = { obligationId: 'o-3', lineId: 'l-1', amountDueMinor: 50_00, dueOn: '2005-08-28' };
  const order = { orderId: 'waits', channel: 'app', confirmBy: '2005-09-20' };
  return [
    behaviour(accountId, '2005-08-06', ['ObligationDue', due]),
    behaviour(accountId, '2005-08-06', ['PurchaseMade', order]),
  ];
}

describe('advice', () => {
  it('names what can be done, and what to wait for', () => {
    const codes = advice.possibilities.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        ...['PAY_OVERDUE', 'PAY_BILLS', 'PROVIDE_EDUCATION', 'DEBT_TO_30'],
        ...['INCOME', 'INSURANCE', 'VEHICLE', 'SCENES', 'CLEAR_RISKS'],
        ...['WAIT_APPLICATIONS', 'KEEP_PHONE', 'KEEP_CONNECTIONS'],
      ]),
    );
    expect(codes).not.toEqual(expect.arrayContaining(['PROVIDE_JOB', 'BIND_PHONE', 'VERIFY_NAME']));
  });

  it('has gained what it promised, in the cycle that it named and not before', () => {
    const nothing = scores.get(NOTHING);
    const kept = [];
    const promised = [];
    for (const { code, kind, first, after } of advice.possibilities) {
      if (kind === 'wait') continue;
      const gains = [...(scores.get(code) ?? [])]
        .filter(([cycle]) => cycle >= advice.nextCycle)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([cycle, { score, target }]) => {
          const without = nothing?.get(cycle) ?? { score: 0, target: 0 };
          return { cycle, score: score - without.score, target: target - without.target };
        });
      kept.push({
        code,
        first: gains.find(({ score }) => score > 0) ?? null,
        after: gains[11],
      });
      promised.push({ code, first, after });
    }
    expect(kept.length).toBeGreaterThan(15);
    expect(kept).toEqual(promised);
  });

  it('to wait has given back what it promised', async () => {
    const lines = async (cycle: string) => {
      type Part = { part: string; lines: { line: string; points: number }[] };
      const { body } = await get<{ parts: Part[] }>(`/v1/accounts/nothing/scores/${cycle}`);
      return new Map(
        body.parts.flatMap((each) => each.lines.map(({ line, points }) => [line, points])),
      );
    };
    const before = await lines('2005-08');
    const waiting = { WAIT_APPLICATIONS: 'applications', KEEP_PHONE: 'phone', KEEP_LINES: 'age' };
    for (const [code, line] of Object.entries(waiting)) {
      const { first, after } = advice.possibilities.find((each) => each.code === code) as never as {
        first: Gain;
        after: Gain;
      };
      for (const { cycle, target } of [first, after]) {
        const then = await lines(cycle);
        expect([code, cycle, (then.get(line) ?? 0) - (before.get(line) ?? 0)]).toEqual([
          code,
          cycle,
          target,
        ]);
      }
    }
  });

  it('knows the shortest path to the threshold', () => {
    const [path] = advice.paths;
    expect(path).toMatchObject({ target: 650 });
    expect(path?.actions.map(({ code }) => code)).toContain('PAY_OVERDUE');
    expect(path?.score).toBeGreaterThanOrEqual(650);
  });

  it.each(['target=349', 'target=951', 'target=abc', 'cycles=3'])('refuses ?%s', async (query) => {
    const { status, body } = await get(`/v1/accounts/twin-0/advice?${query}`);
    expect([status, body.code]).toEqual([400, 'MALFORMED']);
  });

  it('is not given of an account that nobody knows', async () => {
    const { status, body } = await get('/v1/accounts/nobody/advice');
    expect([status, body.code]).toEqual([404, 'UNKNOWN_ACCOUNT']);
  });
});
