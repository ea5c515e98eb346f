/**
 * One aggregate: `decide` says what happens, `evolve` what that changes. Both are pure.
 *
 * `decide` returns `[]` for "already so" and throws `Rejection` for "refused".
 */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

/** The state after a history. */
export function stateAfter<State, Event>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
