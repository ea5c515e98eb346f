import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { EventLog } from '../event-log/event-log.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
import { inTime } from '../event-log/in-time.ts';
import type { Position } from '../kernel/envelope.ts';
import { Failure } from '../kernel/errors.ts';
import type { Following } from './pump-status.ts';
import { FOLLOWING } from './pump-status.ts';

/**
 * Waits until what follows from everything up to a position can be read: from books, views and
 * what the bookkeeper has concluded of it.
 *
 * Failure NOT_A_POSITION: the log has no such place; VIEWS_BEHIND: not within the time
 */
export class CatchUp extends Query<void> {
  /** Null: of everything that is in the log now. */
  readonly position: Position | null;
  readonly mostMs: number;

  constructor(position: Position | null, mostMs: number) {
    super();
    this.position = position;
    this.mostMs = mostMs;
  }
}

@QueryHandler(CatchUp)
export class CatchUpHandler implements IQueryHandler<CatchUp> {
  readonly #log: EventLog;
  readonly #following: Following;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(FOLLOWING) following: Following) {
    this.#log = log;
    this.#following = following;
  }

  async execute({ position, mostMs }: CatchUp): Promise<void> {
    const until = performance.now() + mostMs;
    if (position !== null) await this.#refuseUnknown(position, until);
    await this.#reached(position ?? (await this.#head(until)), until);
    // What the bookkeeper concluded of it stands before this head, and is no fact any more.
    await this.#reached(await this.#head(until), until);
  }

  #head(until: number): Promise<Position> {
    return inTime(leftOf(until), this.#log.head(), behind);
  }

  async #refuseUnknown(position: Position, until: number): Promise<void> {
    const event = await inTime(leftOf(until), this.#log.eventAt(position), behind);
    if (event?.position === position) return;
    const message = 'the log has no such position: take one that an answer has named';
    throw new Failure('NOT_A_POSITION', message);
  }

  async #reached(position: Position, until: number): Promise<void> {
    try {
      await this.#following.caughtUp(position, { timeoutMs: leftOf(until) });
    } catch (cause) {
      throw behind({ cause });
    }
  }
}

function leftOf(until: number): number {
  return Math.max(0, until - performance.now());
}

function behind(options?: ErrorOptions): Failure {
  const message = 'books and views are behind the position that was named: try again later';
  return new Failure('VIEWS_BEHIND', message, options);
}
