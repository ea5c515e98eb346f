import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import type { StreakEntry } from '../../src/domain/assessment/streak.ts';
import type { DefaultRecord } from '../../src/domain/payment-default/payment-default.events.ts';
import { parseCycle } from '../../src/kernel/business-calendar.ts';
import { type RecordedEvent, START } from '../../src/kernel/envelope.ts';
import { VIEW_TABLES, Views, VIEWS } from '../../src/views/view-pump.ts';
import { rowsOf, Story } from './story.ts';

const ACCOUNTS = ['ann', 'ben', 'cat', 'dan-1', 'eve_2'];
const CYCLES = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

let story: Story;
let events: readonly RecordedEvent[];
let rows: Awaited<ReturnType<typeof rowsOf>>;
beforeAll(async () => {
  story = await Story.begin();
  for (const account of ACCOUNTS) await story.report(account, 'RealNameVerified', {});
  for (const [number, cycle] of CYCLES.entries()) await tell(cycle, number);
  events = await story.events();
  await story.keepUp();
  rows = await rowsOf(story.store);
});
afterAll(() => story.end());

describe('The views', () => {
  it('hold what the story tells', () => {
    expect(rows.scores).toHaveLength(CYCLES.length * (ACCOUNTS.length - 1) + 2);
    expect(rows.streaks.map((row) => row.account_id)).toEqual(ACCOUNTS);
    expect(new Set(rows.defaults.map((row) => row.status))).toEqual(
      new Set(['open', 'cured', 'voided']),
    );
    expect(rows.cycles.map((row) => row.amendments)).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('are the same however the log is cut into batches', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: events.length - 1 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        await applyInBatches([...new Set(at)].sort((a, b) => a - b));
        expect(await rowsOf(story.store)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same one event at a time', async () => {
    await applyInBatches(events.map((_, index) => index).slice(1));
    expect(await rowsOf(story.store)).toEqual(rows);
  });

  it('do not change when what was applied is applied again', async () => {
    const stretch = fc.tuple(fc.nat(events.length), fc.nat(events.length));
    await fc.assert(
      fc.asyncProperty(stretch, async ([a, b]) => {
        await applyInBatches([]);
        const views = new Views(story.store);
        const from = await views.checkpoint();
        const again = events.slice(Math.min(a, b), Math.max(a, b));
        await views.apply({ from, to: from, hash: '', events: again });
        expect(await rowsOf(story.store)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same rebuilt, whatever stood there', async () => {
    const [row] = rows.scores;
    if (row === undefined) throw new Error('no scores');
    const from = await new Views(story.store).checkpoint();
    const to = { position: from, hash: '', state: '' };
    const foreign = { scores: [{ ...row, account_id: 'stranger' }] };
    await story.store.write({ pump: VIEWS, from, to, upserts: foreign });

    await forget();
    await story.keepUp();
    expect(await rowsOf(story.store)).toEqual(rows);
    expect(await new Views(story.store).checkpoint()).toBe(events.at(-1)?.position);
  });

  it('leave books and parked accounts to the bookkeeper', () => {
    expect(VIEW_TABLES).not.toContain('books');
    expect(VIEW_TABLES).not.toContain('parked');
  });
});

describe('The reader of the views', () => {
  it('does not look into facts', async () => {
    await forget();
    const fact = { ...(events[0] as RecordedEvent), data: 'not JSON', type: 'YetUnknown' };
    await new Views(story.store).apply({ from: START, to: '9', hash: '', events: [fact] });
    expect(await new Views(story.store).checkpoint()).toBe('9');
  });

  it.each([
    [{ type: 'YetUnknown' }, 'UNKNOWN_TYPE'],
    [{ schemaVersion: 99 }, 'NEWER_SCHEMA'],
  ])('stops at an event that it does not understand: %j', async (change, code) => {
    const views = new Views(story.store);
    await forget();
    const batch = events.map((event) =>
      event.type === 'CycleAmended' ? { ...event, ...change } : event,
    );
    const applied = views.apply({ from: START, to: '9', hash: '', events: batch });
    await expect(applied).rejects.toMatchObject({ code });
    expect(await views.checkpoint()).toBe(START);
    expect((await rowsOf(story.store)).scores).toEqual([]);
  });

  it('gives way to another one that is ahead', async () => {
    await applyInBatches([]);
    const applied = new Views(story.store).apply({ from: START, to: '9', hash: '', events: [] });
    await expect(applied).rejects.toMatchObject({ code: 'CHECKPOINT_MOVED' });
  });

  it('runs in a thread that is started from its source', async () => {
    const worker = new Worker(new URL('../../src/views/view-pump.ts', import.meta.url));
    expect(await once(worker, 'exit')).toEqual([0]);
  });
});

/** As `abt views rebuild` does; a pump then starts from the beginning of the log. */
async function forget(): Promise<void> {
  await story.store.reset(VIEWS, VIEW_TABLES);
}

async function applyInBatches(cuts: readonly number[]): Promise<void> {
  const views = new Views(story.store);
  await forget();
  let from = START;
  for (const [index, end] of [...cuts, events.length].entries()) {
    const batch = events.slice(cuts[index - 1] ?? 0, end);
    const to = batch.at(-1)?.position ?? from;
    await views.apply({ from, to, hash: '', events: batch });
    from = to;
  }
}

/** A month in which streaks and defaults come, go and are told anew, and accounts are parked. */
async function tell(cycle: string, number: number): Promise<void> {
  for (const [index, account] of ACCOUNTS.entries()) {
    const turn = (number + index) % 4;
    await story.concludeDefault(account, 'bill:1', courseOf(account, turn));
    const lengths = { current: turn, scoring: turn, longest: number };
    await story.concludeStreak(account, `${cycle}-05`, { ...lengths, entries: entriesOf(turn) });
  }
  const parkedId = ACCOUNTS[number % ACCOUNTS.length] as string;
  const others = ACCOUNTS.filter((account) => account !== parkedId);
  await story.openCycle(cycle);
  await story.publish(cycle, others.slice(0, 2));
  await story.publish(cycle, others.slice(2), 1);
  await story.closeCycle(cycle, [{ accountId: parkedId, revision: 0, head: '', error: 'X' }]);
  if (number % 3 !== 2) return;
  await story.publish(cycle, [parkedId]);
  const counts = { accounts: 4, scored: 3, distribution: { '350-549': 3, CLOSED: 1 } };
  const roots = { scoresRoot: `amended in ${cycle}`, headsRoot: 'h' };
  await story.calendar({
    type: 'AmendCycle',
    cycle,
    requestedAt: 9,
    accountIds: [parkedId],
    ...counts,
    ...roots,
  });
}

function courseOf(accountId: string, turn: number): readonly DefaultRecord[] {
  const data = { accountId, key: 'bill:1', owner: 'water', bucket: '1-29', on: '2026-01-03' };
  const records = [
    { type: 'PaymentDefaultOpened', data },
    { type: 'PaymentDefaultEscalated', data: { bucket: '30-59', on: '2026-02-01' } },
    { type: 'PaymentDefaultCured', data: { on: '2026-02-02', interestMinor: 1 } },
  ] as DefaultRecord[];
  return records.slice(0, turn);
}

function entriesOf(turn: number): readonly StreakEntry[] {
  const cycle = parseCycle('2026-01') ?? 0;
  const broken = { by: 'bill:1', bucket: '1-29', reached: 2, scoringBefore: 2, kept: 1 } as const;
  const entries: StreakEntry[] = [
    { kind: 'started', cycle },
    { kind: 'broken', cycle: cycle + 2, on: 20_500, ...broken },
    { kind: 'broken', cycle: cycle + 4, on: 20_560, ...broken },
  ];
  return entries.slice(0, turn);
}
