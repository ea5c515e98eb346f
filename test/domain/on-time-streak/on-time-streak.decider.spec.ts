import fc from 'fast-check';
import type { StreakEntry } from '../../../src/domain/assessment/streak.ts';
import type { ConcludeStreak } from '../../../src/domain/on-time-streak/on-time-streak.decider.ts';
import { onTimeStreak } from '../../../src/domain/on-time-streak/on-time-streak.decider.ts';
import type * as streaks from '../../../src/domain/on-time-streak/on-time-streak.events.ts';
import { conclude } from '../../../src/domain/assessment/assess.ts';
import { cutWithin } from '../../../src/domain/assessment/cut.ts';
import { bookOf } from '../../../src/domain/account/book-of.ts';
import { dateOf, dayFrom } from '../../../src/kernel/business-calendar.ts';
import { stateAfter } from '../../../src/kernel/decider.ts';
import { given } from '../../support/decider.ts';
import { cycleNamed, SHANGHAI } from '../../support/domain/facts.ts';
import { historyOver } from '../../support/domain/histories.ts';

type OnTimeStreakEvent = streaks.OnTimeStreakEvent;

const JANUARY = { accountRevision: 3, day: '2026-01-06' };
const JUNE = { accountRevision: 9, day: '2026-06-06' };
const JULY = { accountRevision: 12, day: '2026-07-01' };

const started: StreakEntry = { kind: 'started', cycle: cycleNamed('2026-01') };
const sixth: StreakEntry = { kind: 'milestone', cycle: cycleNamed('2026-06'), length: 6 };
const broken: StreakEntry = {
  kind: 'broken',
  cycle: cycleNamed('2026-07'),
  on: dayFrom('2026-06-20'),
  by: 'obligation:o',
  bucket: '1-29',
  reached: 6,
  scoringBefore: 6,
  kept: 3,
};

const STARTED: OnTimeStreakEvent = {
  type: 'OnTimeStreakStarted',
  data: { ...JANUARY, cycle: '2026-01' },
};
const SIXTH: OnTimeStreakEvent = {
  type: 'OnTimeStreakMilestoneReached',
  data: { ...JUNE, cycle: '2026-06', length: 6 },
};
const BROKEN: OnTimeStreakEvent = {
  type: 'OnTimeStreakBroken',
  data: {
    ...JULY,
    cycle: '2026-07',
    on: '2026-06-20',
    by: 'obligation:o',
    bucket: '1-29',
    reached: 6,
    scoringBefore: 6,
    kept: 3,
  },
};

describe('an on-time streak', () => {
  it('of nothing at all records nothing', () => {
    given(onTimeStreak).when(conclusion(JANUARY)).recordsNothing();
  });

  it('starts', () => {
    given(onTimeStreak).when(conclusion(JANUARY, started)).records(STARTED);
  });

  it('reaches a milestone', () => {
    given(onTimeStreak, STARTED)
      .when(conclusion(JUNE, started, sixth))
      .records(SIXTH);
  });

  it('records several things at once, in order', () => {
    const all = [STARTED, SIXTH, BROKEN].map((event) => ({
      ...event,
      data: { ...event.data, ...JULY },
    }));
    given(onTimeStreak)
      .when(conclusion(JULY, started, sixth, broken))
      .records(...(all as OnTimeStreakEvent[]));
  });

  it('breaks, and says by what, at which length, and how much was kept', () => {
    given(onTimeStreak, STARTED, SIXTH)
      .when(conclusion(JULY, started, sixth, broken))
      .records(BROKEN);
  });

  it('says nothing where nothing is new', () => {
    given(onTimeStreak, STARTED, SIXTH)
      .when(conclusion(JULY, started, sixth))
      .recordsNothing();
  });

  it('is restored by one event when the past turns out otherwise', () => {
    const timeline = [
      { type: 'OnTimeStreakStarted', data: { cycle: '2026-01' } },
      { type: 'OnTimeStreakMilestoneReached', data: { cycle: '2026-06', length: 6 } },
    ] as const;
    given(onTimeStreak, STARTED, SIXTH, BROKEN)
      .when(conclusion({ accountRevision: 13, day: '2026-07-01' }, started, sixth))
      .records({
        type: 'OnTimeStreakRestored',
        data: {
          accountRevision: 13,
          day: '2026-07-01',
          current: 7,
          scoring: 7,
          longest: 7,
          timeline,
        },
      });
  });

  it.each([
    ['the same basis', JUNE],
    ['an earlier day', { accountRevision: 9, day: '2026-05-01' }],
    ['an earlier revision', { accountRevision: 8, day: '2026-06-06' }],
  ])('concludes nothing again from %s, as after a restart', (_, basis) => {
    given(onTimeStreak, STARTED, SIXTH).when(conclusion(basis)).recordsNothing();
  });

  it('holds what the facts of each day give, whatever was said before, and says it once', () => {
    fc.assert(
      fc.property(historyOver(3, 6), ({ facts }) => {
        const all = facts.map((each) => each.fact);
        let events: readonly OnTimeStreakEvent[] = [];
        for (const [n, { day }] of all.entries()) {
          const { streak } = conclude(bookOf(all.slice(0, n), SHANGHAI, day), cutWithin(day));
          const basis = { accountRevision: n, day: dateOf(dayFrom('2026-01-01') + n) };
          const state = stateAfter(onTimeStreak, events);
          const recorded = onTimeStreak.decide({ basis, streak }, state);
          const halves = recorded.reduce((each, event) => onTimeStreak.evolve(each, event), state);
          events = [...events, ...recorded];
          const next = stateAfter(onTimeStreak, events);
          expect(next).toEqual(halves);
          expect(next.timeline).toHaveLength(streak.entries.length);
          expect(onTimeStreak.decide({ basis, streak }, next)).toEqual([]);
          const afresh = onTimeStreak.decide({ basis, streak }, onTimeStreak.initial);
          expect(next.timeline).toEqual(stateAfter(onTimeStreak, afresh).timeline);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function conclusion(
  basis: ConcludeStreak['basis'],
  ...entries: readonly StreakEntry[]
): ConcludeStreak {
  return { basis, streak: { current: 7, scoring: 7, longest: 7, entries } };
}
