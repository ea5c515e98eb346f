import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { EventLog } from '../event-log/event-log.ts';
import { EVENT_LOG } from '../event-log/event-log.ts';
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
    if (position !== null) await this.#refuseUnknown(position);
    const until = performance.now() + mostMs;
    await this.#reached(position ?? (await this.#log.head()), until);
    // What the bookkeeper concluded of it stands before this head, and is no fact any more.
    await this.#reached(await this.#log.head(), until);
  }

  async #refuseUnknown(position: Position): Promise<void> {
    const event = await this.#log.eventAt(position);
    if (event?.position === position) return;
    const message = 'the log has no such position: take one that an answer has named';
    throw new Failure('NOT_A_POSITION', message);
  }

  async #reached(position: Position, until: number): Promise<void> {
    const timeoutMs = Math.max(0, until - performance.now());
    try {
      await this.#following.caughtUp(position, { timeoutMs });
    } catch (cause) {
      const message = 'books and views are behind the position that was named: try again later';
      throw new Failure('VIEWS_BEHIND', message, { cause });
    }
  }
}
