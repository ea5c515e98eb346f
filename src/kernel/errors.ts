/**
 * The three ways a request can end badly, and the one way the program itself can.
 * Every code is stable: clients and scripts may depend on it, messages may change.
 */

/** A decider refuses: the command is well formed, but the state does not allow it. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Something around the domain failed in a way that the user can understand and act on. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** One thing that is wrong with malformed input; `pointer` is an RFC 6901 JSON pointer. */
export interface Problem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The input itself is wrong; nothing of it has been recorded. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly code = 'MALFORMED';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => `${each.pointer || '/'}: ${each.detail}`).join('; '));
    this.problems = problems;
  }
}

/** A state that cannot be: a bug of ours or a damaged log. The pump that meets one stops. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
  readonly code = 'INVARIANT';
}

/** @throws InvariantViolation unless `holds` */
export function invariant(holds: unknown, message: string): asserts holds {
  if (!holds) throw new InvariantViolation(message);
}
