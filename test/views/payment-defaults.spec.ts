import fc from 'fast-check';
import type { DefaultRecord } from '../../src/domain/payment-default/payment-default.events.ts';
import { defaultsOf } from '../../src/views/payment-defaults.ts';
import { Story } from './story.ts';

const KEY = 'line:a/b.c#2026-01-05';

let story: Story;
beforeAll(async () => {
  story = await Story.begin();
});
afterAll(() => story.end());

describe('A payment default', () => {
  it('opens, escalates, is cured and expires', async () => {
    const course = courseOf('ann', ['opened', 'escalated', 'cured', 'expired']);
    const open = { key: KEY, openedOn: '2026-01-05', curedOn: null };
    expect(await after('ann', [])).toEqual([]);
    expect(await after('ann', course.slice(0, 1))).toEqual([
      { ...open, status: 'open', bucket: '1-29' },
    ]);
    expect(await after('ann', course.slice(0, 2))).toEqual([
      { ...open, status: 'open', bucket: '30-59' },
    ]);
    const cured = { ...open, bucket: '30-59', curedOn: '2026-03-01' };
    expect(await after('ann', course.slice(0, 3))).toEqual([{ ...cured, status: 'cured' }]);
    expect(await after('ann', course)).toEqual([{ ...cured, status: 'expired' }]);
  });

  it('is voided and told anew', async () => {
    await after('ben', courseOf('ben', ['opened', 'escalated', 'cured']));
    expect(await after('ben', [])).toMatchObject([{ status: 'voided' }]);
    expect(await after('ben', courseOf('ben', ['opened']))).toEqual([
      { key: KEY, status: 'open', bucket: '1-29', openedOn: '2026-01-05', curedOn: null },
    ]);
  });

  it('is found among others by its status', async () => {
    await story.concludeDefault('cat', 'bill:1', courseOf('cat', ['opened', 'cured'], 'bill:1'));
    await story.concludeDefault('cat', 'bill:2', courseOf('cat', ['opened'], 'bill:2'));
    await story.keepUp();
    expect(await defaultsOf(story.store.db, 'cat')).toHaveLength(2);
    expect(await defaultsOf(story.store.db, 'cat', 'open')).toMatchObject([{ key: 'bill:2' }]);
  });

  it('stands as its last course tells it, whatever was told before', async () => {
    const steps = fc.constantFrom<string[][]>(
      [],
      ['opened'],
      ['opened', 'escalated'],
      ['opened', 'cured'],
      ['opened', 'escalated', 'writtenOff'],
      ['opened', 'escalated', 'cured'],
      ['opened', 'escalated', 'cured', 'expired'],
    );
    let account = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 6 }), async (courses) => {
        const accountId = `run-${++account}`;
        for (const course of courses) {
          await story.concludeDefault(accountId, KEY, courseOf(accountId, course));
        }
        await story.keepUp();
        const [seen] = await defaultsOf(story.store.db, accountId);
        expect(seen?.status).toBe(statusAfter(courses));
        const last = courses.at(-1) ?? [];
        if (last.length === 0) return;
        expect(seen?.bucket).toBe(last.includes('escalated') ? '30-59' : '1-29');
        expect(seen?.curedOn).toBe(last.includes('cured') ? '2026-03-01' : null);
      }),
      { numRuns: 30 },
    );
  });
});

function statusAfter(courses: readonly (readonly string[])[]): string | undefined {
  const last = courses.at(-1)?.at(-1);
  if (last === undefined) return courses.some((each) => each.length > 0) ? 'voided' : undefined;
  return ['opened', 'escalated', 'writtenOff'].includes(last) ? 'open' : last;
}

async function after(accountId: string, course: readonly DefaultRecord[]) {
  await story.concludeDefault(accountId, KEY, course);
  await story.keepUp();
  return defaultsOf(story.store.db, accountId);
}

function courseOf(accountId: string, steps: readonly string[], key = KEY): DefaultRecord[] {
  const on = '2026-01-05';
  const all: Record<string, DefaultRecord> = {
    opened: {
      type: 'PaymentDefaultOpened',
      data: { accountId, key, owner: 'line:a', bucket: '1-29', on },
    },
    escalated: { type: 'PaymentDefaultEscalated', data: { bucket: '30-59', on: '2026-02-03' } },
    writtenOff: { type: 'PaymentDefaultWrittenOff', data: { on: '2026-02-10' } },
    cured: { type: 'PaymentDefaultCured', data: { on: '2026-03-01', interestMinor: 3 } },
    expired: { type: 'PaymentDefaultExpired', data: { cycle: '2031-03' } },
  };
  return steps.map((step) => all[step] as DefaultRecord);
}
