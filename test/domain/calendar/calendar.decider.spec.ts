import type { CalendarCommand } from '../../../src/domain/calendar/calendar.decider.ts';
import { calendar } from '../../../src/domain/calendar/calendar.decider.ts';
import type { CalendarEvent, CycleClosed } from '../../../src/domain/calendar/calendar.events.ts';
import { dayFrom } from '../../../src/kernel/business-calendar.ts';
import { given } from '../../support/decider.ts';

const TODAY = '2026-12-20';

/** Each state of a calendar, by the events that lead to it. */
const STATES = {
  new: [],
  'day closed': [dayClosed('2026-11-04')],
  'eve closed': [dayClosed('2026-11-05')],
  publishing: [dayClosed('2026-11-05'), cycleOpened('2026-11')],
  published: [dayClosed('2026-11-05'), cycleOpened('2026-11'), cycleClosed('2026-11')],
  'next eve closed': [
    dayClosed('2026-11-05'),
    cycleOpened('2026-11'),
    cycleClosed('2026-11'),
    dayClosed('2026-12-05'),
  ],
} satisfies Record<string, readonly CalendarEvent[]>;

/** What comes of each operation in each state, in the order of `STATES`. */
const OUTCOMES: readonly (readonly [string, CalendarCommand, readonly string[]])[] = [
  ['close an earlier day', closeDay('2026-11-03'), ['yes', '', '', '', '', '']],
  ['close 4 November', closeDay('2026-11-04'), ['yes', '', '', '', '', '']],
  ['close the eve', closeDay('2026-11-05'), ['yes', 'yes', '', '', '', '']],
  ['close a day after it', closeDay('2026-11-20'), ['yes', 'yes', 'yes', 'yes', 'yes', '']],
  [
    'close a day beyond the next cutoff',
    closeDay('2026-12-06'),
    ['yes', 'yes', 'yes', 'CYCLE_OWED', 'CYCLE_OWED', 'CYCLE_OWED'],
  ],
  ['close today', closeDay(TODAY), Array<string>(6).fill('DAY_NOT_OVER')],
  ['open 2026-11', openCycle('2026-11'), ['DAY_NOT_CLOSED', 'DAY_NOT_CLOSED', 'yes', '', '', '']],
  [
    'open 2026-12',
    openCycle('2026-12'),
    [
      'DAY_NOT_CLOSED',
      'DAY_NOT_CLOSED',
      'DAY_NOT_CLOSED',
      'CYCLE_STILL_OPEN',
      'DAY_NOT_CLOSED',
      'yes',
    ],
  ],
  [
    'open 2026-10',
    openCycle('2026-10'),
    ['DAY_NOT_CLOSED', ...Array<string>(5).fill('CYCLE_OUT_OF_ORDER')],
  ],
  [
    'open 2027-01',
    openCycle('2027-01'),
    [
      'CYCLE_NOT_OVER',
      'CYCLE_NOT_OVER',
      'CYCLE_NOT_OVER',
      'CYCLE_STILL_OPEN',
      'CYCLE_OUT_OF_ORDER',
      'CYCLE_OUT_OF_ORDER',
    ],
  ],
  ['open no cycle', openCycle('2026-13'), Array<string>(6).fill('NOT_A_CYCLE')],
  ['close 2026-11', closeCycle('2026-11'), ['', '', '', 'yes', '', '']],
  ['close another cycle', closeCycle('2026-12'), ['', '', '', '', '', '']],
];

const CASES = OUTCOMES.flatMap(([operation, command, outcomes]) =>
  Object.entries(STATES).map(([state, history], n) => ({
    operation,
    state,
    history,
    command,
    outcome: outcomes[n] ?? '',
  })),
);

describe('a calendar', () => {
  it.each(CASES)('$state, asked to $operation: $outcome', ({ history, command, outcome }) => {
    const asked = given(calendar, ...history).when(command);
    if (outcome === 'yes') asked.records(eventOf(command));
    else if (outcome === '') asked.recordsNothing();
    else asked.isRejected(outcome);
  });

  it('may begin with any cycle whose eve it has closed', () => {
    given(calendar, dayClosed('2024-03-05'))
      .when(openCycle('2024-03'))
      .records(cycleOpened('2024-03'));
  });

  it('opens a cycle from the day of its cutoff on', () => {
    const onThe = (today: string) =>
      given(calendar, dayClosed('2026-12-05')).when(openCycle('2026-12', today));
    onThe('2026-12-05').isRejected('CYCLE_NOT_OVER');
    onThe('2026-12-06').records(cycleOpened('2026-12'));
  });

  it('closes a day from the next one on', () => {
    const onThe = (today: string) => given(calendar).when(closeDay('2026-11-05', today));
    onThe('2026-11-05').isRejected('DAY_NOT_OVER');
    onThe('2026-11-06').records(dayClosed('2026-11-05'));
  });

  it.each(Object.entries(STATES))('%s, notes every amendment and request', (_, history) => {
    const amendment = {
      cycle: '2026-11',
      requestedAt: 3,
      accountIds: ['a'],
      accounts: 2,
      scored: 1,
      distribution: { '600-649': 1, CLOSED: 1 },
      scoresRoot: 's',
      headsRoot: 'h',
    };
    given(calendar, ...history)
      .when({ type: 'AmendCycle', ...amendment })
      .recordsEachTime({ type: 'CycleAmended', data: amendment });
    given(calendar, ...history)
      .when({ type: 'RequestParkedRetry', accountId: null })
      .recordsEachTime({ type: 'ParkedRetryRequested', data: { accountId: null } });
  });
});

function eventOf(command: CalendarCommand): CalendarEvent {
  switch (command.type) {
    case 'CloseDay':
      return dayClosed(command.date);
    case 'OpenCycle':
      return cycleOpened(command.cycle);
    case 'CloseCycle':
      return cycleClosed(command.cycle);
    case 'AmendCycle':
    case 'RequestParkedRetry':
    case 'ActivateScorecard':
      throw new Error('not in the table');
  }
}

function closeDay(date: string, today = TODAY): CalendarCommand {
  return { type: 'CloseDay', date, today: dayFrom(today) };
}

function openCycle(cycle: string, today = TODAY): CalendarCommand {
  return { type: 'OpenCycle', today: dayFrom(today), ...opening(cycle) };
}

function closeCycle(cycle: string): CalendarCommand {
  return { type: 'CloseCycle', ...closing(cycle) };
}

function dayClosed(date: string): CalendarEvent {
  return { type: 'DayClosed', data: { date } };
}

function cycleOpened(cycle: string): CalendarEvent {
  return { type: 'CycleOpened', data: opening(cycle) };
}

function cycleClosed(cycle: string): CalendarEvent {
  return { type: 'CycleClosed', data: closing(cycle) };
}

function opening(cycle: string) {
  return { cycle, cutoffAt: 0, partitions: 1, scorecardHash: 'hash' };
}

function closing(cycle: string): CycleClosed {
  const roots = { scoresRoot: 's', headsRoot: 'h' };
  return { cycle, accounts: 1, scored: 1, distribution: { '600-649': 1 }, ...roots, parked: [] };
}
