import { calendar } from '../../../src/domain/calendar/calendar.decider.ts';
import type { CalendarEvent, CycleClosed } from '../../../src/domain/calendar/calendar.events.ts';
import { dayFrom } from '../../../src/kernel/business-calendar.ts';
import { given } from '../../support/decider.ts';

const TODAY = dayFrom('2030-01-01');
const EVE: CalendarEvent = { type: 'DayClosed', data: { date: '2026-12-05' } };

function activate(version: string, fromCycle: string) {
  return { type: 'ActivateScorecard', version, hash: `hash of ${version}`, fromCycle } as const;
}

function activated(version: string, fromCycle: string): CalendarEvent {
  const { type: _, ...data } = activate(version, fromCycle);
  return { type: 'ScorecardActivated', data };
}

function open(cycle: string) {
  const opening = { cycle, cutoffAt: 0, partitions: 1, scorecardHash: 'hash of v1' };
  return { type: 'OpenCycle', today: TODAY, ...opening } as const;
}

function opened(cycle: string, version: string): CalendarEvent {
  const opening = { cycle, cutoffAt: 0, partitions: 1, scorecardHash: `hash of ${version}` };
  return { type: 'CycleOpened', data: opening };
}

describe('a cycle is opened', () => {
  it('with v1 where nothing has been activated', () => {
    given(calendar, EVE).when(open('2026-12')).records(opened('2026-12', 'v1'));
  });

  it.each([
    ['2026-11', 'v2'],
    ['2026-12', 'v2'],
    ['2027-01', 'v1'],
  ])('in 2026-12, with v2 active from %s on: with %s', (from, version) => {
    given(calendar, activated('v2', from), EVE)
      .when(open('2026-12'))
      .records(opened('2026-12', version));
  });

  it('with what was activated last before it', () => {
    const history = [activated('v2', '2026-11'), activated('v1', '2026-12')];
    given(calendar, ...history, EVE)
      .when(open('2026-12'))
      .records(opened('2026-12', 'v1'));
  });
});

describe('a scorecard', () => {
  const closed = { type: 'CycleClosed', data: { cycle: '2026-12' } as CycleClosed } as const;
  const december = [EVE, opened('2026-12', 'v1'), closed];

  it('is activated from a cycle on that is not opened yet', () => {
    given(calendar).when(activate('v2', '2026-12')).records(activated('v2', '2026-12'));
    given(calendar, ...december)
      .when(activate('v2', '2027-01'))
      .records(activated('v2', '2027-01'));
  });

  it.each(['2026-12', '2005-01'])('is not activated from %s on, which is past', (cycle) => {
    given(calendar, ...december)
      .when(activate('v2', cycle))
      .isRejected('CYCLE_OPENED');
  });

  it('is not activated from the cycle on that is being published', () => {
    given(calendar, EVE, opened('2026-12', 'v1'))
      .when(activate('v2', '2026-12'))
      .isRejected('CYCLE_OPENED');
  });

  it('is not postponed in silence: what is planned has to be taken back first', () => {
    given(calendar, activated('v2', '2027-02'), EVE)
      .when(activate('v2', '2027-03'))
      .isRejected('ACTIVATION_PLANNED');
  });

  it('is active already, whatever has been opened since', () => {
    given(calendar).when(activate('v1', '2026-12')).recordsNothing();
    given(calendar, ...december)
      .when(activate('v1', '2026-12'))
      .recordsNothing();
    const history = [activated('v2', '2026-12'), EVE, opened('2026-12', 'v2')];
    given(calendar, ...history)
      .when(activate('v2', '2026-12'))
      .recordsNothing();
    given(calendar, ...history)
      .when(activate('v2', '2027-03'))
      .recordsNothing();
  });

  it('is not activated before another one that is planned', () => {
    given(calendar, activated('v2', '2027-06'))
      .when(activate('v3', '2027-01'))
      .isRejected('ACTIVATION_PLANNED');
    given(calendar, activated('v2', '2027-06'))
      .when(activate('v1', '2027-01'))
      .isRejected('ACTIVATION_PLANNED');
  });

  it('takes the place of another one that is planned for the same cycle', () => {
    const history = [activated('v2', '2026-12'), activated('v3', '2026-12')];
    given(calendar, activated('v2', '2026-12'))
      .when(activate('v3', '2026-12'))
      .records(activated('v3', '2026-12'));
    given(calendar, ...history, EVE)
      .when(open('2026-12'))
      .records(opened('2026-12', 'v3'));
  });

  it('is taken back by activating from its cycle on what was active before', () => {
    const history = [activated('v2', '2027-06'), activated('v1', '2027-06')];
    given(calendar, activated('v2', '2027-06'))
      .when(activate('v1', '2027-06'))
      .records(activated('v1', '2027-06'));
    // Nothing is planned any more, so that any cycle to come will do.
    given(calendar, ...history)
      .when(activate('v3', '2027-01'))
      .records(activated('v3', '2027-01'));
  });

  it('is not activated from a month on that does not exist', () => {
    given(calendar).when(activate('v2', '2026-13')).isRejected('NOT_A_CYCLE');
  });
});
