import fc from 'fast-check';
import { calendar } from '../../../src/domain/calendar/calendar.decider.ts';
import type { CalendarState } from '../../../src/domain/calendar/calendar.decider.ts';
import type { CalendarEvent } from '../../../src/domain/calendar/calendar.events.ts';
import type { Step } from '../../../src/domain/calendar/owed-at.ts';
import { owedAt } from '../../../src/domain/calendar/owed-at.ts';
import { dayFrom } from '../../../src/kernel/business-calendar.ts';
import { stateAfter } from '../../../src/kernel/decider.ts';
import { cycleNamed, SHANGHAI } from '../../support/domain/facts.ts';

const close = (date: string): Step => ({ type: 'CloseDay', date });
const run = (cycle: string): Step => ({ type: 'RunCycle', cycle });

describe('a calendar owes', () => {
  it.each<[string, string, CalendarState, readonly Step[]]>([
    ['yesterday, when it is new', '2026-11-20T05:00', state(), [close('2026-11-19')]],
    ['nothing within the grace hours', '2026-11-20T03:59', state('2026-11-18'), []],
    ['yesterday after them', '2026-11-20T04:00', state('2026-11-18'), [close('2026-11-19')]],
    ['nothing twice', '2026-11-20T23:59', state('2026-11-19', '2026-11'), []],
    [
      'several days as one jump',
      '2026-11-20T12:00',
      state('2026-11-10', '2026-11'),
      [close('2026-11-19')],
    ],
    ['nothing on the 6th before the grace is over', '2026-11-06T03:59', state('2026-11-04'), []],
    [
      'first the eve, then the cycle, on the 6th',
      '2026-11-06T04:00',
      state('2026-11-04', '2026-10'),
      [close('2026-11-05'), run('2026-11')],
    ],
    [
      'the cycle alone once its eve is closed',
      '2026-11-06T05:00',
      state('2026-11-05', '2026-10'),
      [run('2026-11')],
    ],
    ['its first cycle too', '2026-11-06T05:00', state('2026-11-05'), [run('2026-11')]],
    ['no cycle before the first day it closed', '2026-11-08T05:00', state('2026-11-07'), []],
    [
      'days before, between and after two cycles',
      '2026-12-08T05:00',
      state('2026-10-20', '2026-10'),
      [
        close('2026-11-05'),
        run('2026-11'),
        close('2026-12-05'),
        run('2026-12'),
        close('2026-12-07'),
      ],
    ],
  ])('%s', (_, now, calendarState, steps) => {
    expect(owedAt(at(now), calendarState, SHANGHAI)).toEqual({ steps, byHand: null });
  });

  it.each([
    [
      'three cycles',
      '2026-12-08T05:00',
      state('2026-09-20', '2026-09'),
      'abt cycles run --from 2026-10 --to 2026-12',
    ],
    [
      '63 days',
      '2026-03-11T05:00',
      state('2026-01-06', '2026-01'),
      'abt cycles run --from 2026-02 --to 2026-03',
    ],
    [
      'years',
      '2026-11-08T05:00',
      state('2005-03-01'),
      'abt cycles run --from 2005-03 --to 2026-11',
    ],
  ])('nothing by itself for %s: it names what to run by hand', (_, now, calendarState, byHand) => {
    expect(owedAt(at(now), calendarState, SHANGHAI)).toEqual({ steps: [], byHand });
  });

  it('catches up 62 days and two cycles by itself', () => {
    const owed = owedAt(at('2026-03-10T05:00'), state('2026-01-06', '2026-01'), SHANGHAI);
    expect(owed.byHand).toBeNull();
    expect(owed.steps).toHaveLength(5);
  });

  it('steps that its decider takes one after the other, and then nothing', () => {
    const days = { min: dayFrom('2026-01-01'), max: dayFrom('2027-06-30') };
    const lateBy = fc.integer({ min: 0, max: 62 * 86_400_000 });
    fc.assert(
      fc.property(fc.integer(days), lateBy, (lastClosed, late) => {
        const now = SHANGHAI.startOf(lastClosed + 1) + late;
        let reached: CalendarState = { ...state(), lastClosedDay: lastClosed };
        for (const step of owedAt(now, reached, SHANGHAI).steps) {
          const events = eventsOf(step, reached, SHANGHAI.dayOf(now));
          expect(events).not.toEqual([]);
          reached = events.reduce((state, event) => calendar.evolve(state, event), reached);
        }
        const owed = owedAt(now, reached, SHANGHAI);
        expect(owed.byHand === null ? owed.steps : []).toEqual([]);
      }),
    );
  });
});

function eventsOf(step: Step, before: CalendarState, today: number): readonly CalendarEvent[] {
  if (step.type === 'CloseDay') return calendar.decide({ ...step, today }, before);
  const { cycle } = step;
  const opening = { cycle, cutoffAt: 0, partitions: 1, scorecardHash: 'hash' };
  const opened = calendar.decide({ type: 'OpenCycle', today, ...opening }, before);
  const roots = { scoresRoot: 's', headsRoot: 'h' };
  const counts = { accounts: 0, scored: 0, distribution: {}, parked: [] };
  const closed = { cycle, ...counts, ...roots };
  return opened.length === 0 ? [] : [...opened, { type: 'CycleClosed', data: closed }];
}

function state(lastClosed?: string, lastCycle?: string): CalendarState {
  return {
    ...stateAfter(calendar, []),
    lastClosedDay: lastClosed === undefined ? null : dayFrom(lastClosed),
    lastCycle: lastCycle === undefined ? null : cycleNamed(lastCycle),
  };
}

function at(local: string): number {
  return Date.parse(`${local}:00+08:00`);
}
