import { acceptBehaviour } from '../../../src/commands/behaviours/accept-behaviour.ts';
import type { AcceptedBehaviour } from '../../../src/commands/behaviours/accept-behaviour.ts';
import type { FactType } from '../../../src/domain/account/account.events.ts';
import { Malformed } from '../../../src/kernel/errors.ts';
import type { Problem } from '../../../src/kernel/errors.ts';
import { NOW, exampleOf } from './examples.ts';

export function accept(input: unknown): AcceptedBehaviour {
  return acceptBehaviour(input, { now: NOW });
}

/** What is wrong with the input; nothing, where it is accepted. */
export function problems(input: unknown): readonly Problem[] {
  try {
    accept(input);
  } catch (error) {
    if (error instanceof Malformed) return error.problems;
    throw error;
  }
  return [];
}

/** `/data/dueOn NOT_A_DATE`, as the tables write it. */
export function faults(input: unknown): readonly string[] {
  return problems(input).map(({ pointer, code }) => `${pointer} ${code}`);
}

/** The example with some of its data replaced; `undefined` leaves a field out. */
export function withData(type: FactType, data: Record<string, unknown>): unknown {
  const example = exampleOf(type);
  return JSON.parse(JSON.stringify({ ...example, data: { ...example.data, ...data } }));
}
