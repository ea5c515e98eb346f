import { CommanderError } from 'commander';
import { Failure, InvariantViolation, Malformed, Rejection } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';
import type { ExitCode, Io } from './io.ts';
import { EXIT, isEndOfReader } from './io.ts';

/** An error as the user is told it. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly Problem[];
  /** Only of bugs. */
  readonly stack?: string;
}

/** What the user has typed is wrong: nothing has been looked at yet. */
const WRONG_USAGE: ReadonlySet<string> = new Set([
  'WRONG_USAGE',
  'MALFORMED',
  'NOT_A_CYCLE',
  'NOT_A_DATE',
  'CYCLES_REVERSED',
]);

/** Tells on stderr what went wrong, and has the process end accordingly. */
export function fail(io: Io, error: unknown): void {
  if (isEndOfReader(error) || isHelp(error)) return;
  const told = toldOf(error);
  io.error(told);
  io.exitCode = exitCodeOf(told);
}

export function toldOf(error: unknown): ToldError {
  if (error instanceof Malformed) {
    const { code, message, problems } = error;
    return { code, message, problems };
  }
  if (error instanceof Failure || error instanceof Rejection) {
    return { code: error.code, message: error.message };
  }
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    return { code: 'WRONG_USAGE', message };
  }
  return internal(error);
}

function internal(error: unknown): ToldError {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof InvariantViolation) {
    const advice = 'run `abt check`; if it finds nothing, report this as a bug';
    return { code: error.code, message: `${message} (${advice})`, stack };
  }
  return { code: 'INTERNAL', message: `${message} (a bug: please report it)`, stack };
}

function exitCodeOf({ code }: ToldError): ExitCode {
  return WRONG_USAGE.has(code) ? EXIT.wrongUsage : EXIT.failed;
}

/** Help or the version was asked for, and has been printed. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}
