import type { Decider } from '../../src/kernel/decider.ts';
import { stateAfter } from '../../src/kernel/decider.ts';
import { Rejection } from '../../src/kernel/errors.ts';

/**
 * `given(decider, ...history).when(command).records(...events)`, `.recordsNothing()` or
 * `.isRejected(code)`. What is recorded must also be "already so" when it is asked for again,
 * unless the test says that it is meant to be recorded each time.
 */
export function given<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  ...history: readonly Event[]
) {
  const decideAfter = (events: readonly Event[], command: Command) =>
    decider.decide(command, stateAfter(decider, events));
  return {
    when: (command: Command) => ({
      records(...events: readonly Event[]) {
        expect(decideAfter(history, command)).toEqual(events);
        expect(decideAfter([...history, ...events], command)).toEqual([]);
      },
      recordsEachTime(...events: readonly Event[]) {
        expect(decideAfter(history, command)).toEqual(events);
        expect(decideAfter([...history, ...events], command)).toEqual(events);
      },
      recordsNothing() {
        expect(decideAfter(history, command)).toEqual([]);
      },
      isRejected(code: string) {
        const decide = () => decideAfter(history, command);
        expect(decide).toThrow(Rejection);
        expect(decide).toThrow(expect.objectContaining({ code }));
      },
    }),
  };
}
