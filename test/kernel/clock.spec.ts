import { CalendarClock } from '../../src/kernel/clock.ts';

describe('a calendar clock', () => {
  it('stands still until it is moved, and never moves back', () => {
    const clock = new CalendarClock(1_000);
    expect([clock.now(), clock.now()]).toEqual([1_000, 1_000]);
    clock.moveTo(5_000);
    clock.moveTo(2_000);
    expect(clock.now()).toBe(5_000);
  });
});
