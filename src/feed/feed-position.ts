import { START } from '../kernel/envelope.ts';
import type { Position } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';

/** Everything up to here has been told: the event at `log`, or of its items those to `index`. */
export interface Place {
  readonly log: Position;
  /** Null: all of them. A page of the register has up to 128. */
  readonly index: number | null;
}

/** How the beginning of the feed is called from outside. */
export const FEED_START = 'start';

const TEXT = /^([\x21-\x39\x3b-\x7e]+)(?::(\d{1,6}))?$/;

/** As it is given out: opaque, good for one log alone, safe in URLs and headers. */
export function positionText({ log, index }: Place): string {
  if (log === START) return FEED_START;
  return Buffer.from(index === null ? log : `${log}:${index}`).toString('base64url');
}

/** @throws Failure FEED_POSITION_UNKNOWN for what cannot be one */
export function placeOf(text: string): Place {
  if (text === FEED_START) return { log: START, index: null };
  const match = TEXT.exec(Buffer.from(text, 'base64url').toString('latin1'));
  if (match?.[1] === undefined) throw unknownPosition(text);
  return { log: match[1], index: match[2] === undefined ? null : Number(match[2]) };
}

export function unknownPosition(text: string): Failure {
  return new Failure(
    'FEED_POSITION_UNKNOWN',
    `"${text.slice(0, 100)}" is no position in this log's feed, or is of another log or of one ` +
      `that was restored: begin with "${FEED_START}"; items that you know have the same id again`,
  );
}
