/** What stands in for something that a log must not hold. */
export const MASK = '[masked]';

/** Where an error's message may name an account, and everything that may be an amount or a key. */
const NAMING: readonly RegExp[] = [
  // To the last quote of its kind: what is quoted may hold quotes itself.
  /(["']).*\1/gs,
  /(?<=\b(?:account|onTimeStreak|paymentDefault|negativeRecord)[ -])[\w.%-]+/g,
  /(?<=\bBearer )\S+/gi,
  // Who connects to an address, and by which password.
  /(?<=:\/\/)[^\s/@]*:[^\s@]*(?=@)/g,
  // But for the port of an address.
  /(?<!\d:)(?<![\w-])[\w-]*\d[\w-]{4,}/g,
];

/** A frame of a stack: where in the program, never with what. */
const FRAME = /^\s+at /;

/** An error as it is logged: no names of accounts, no amounts, nothing that somebody sent. */
export interface MaskedError {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly stack: readonly string[];
  readonly cause: MaskedError | null;
}

/** Longer chains of causes do not occur. */
const MOST_CAUSES = 4;
const MOST_FRAMES = 30;
const MOST_CHARACTERS = 500;

export function maskedError(error: unknown, causes = MOST_CAUSES): MaskedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, code: null, message: MASK, stack: [], cause: null };
  }
  const { name, message, stack = '', cause } = error;
  const frames = stack.split('\n').filter((line) => FRAME.test(line));
  return {
    type: name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    message: maskedText(message),
    stack: frames.slice(0, MOST_FRAMES).map((line) => line.trim()),
    cause: cause === undefined || causes === 0 ? null : maskedError(cause, causes - 1),
  };
}

/** Text of our own or of a library, without what it may repeat of a request. */
export function maskedText(text: string): string {
  const shown = text.slice(0, MOST_CHARACTERS);
  return NAMING.reduce((rest, pattern) => rest.replace(pattern, MASK), shown);
}
