import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { Feed } from './feed.ts';
import type { FeedFilter, FeedPage } from './feed.ts';
import { FEED_START } from './feed-position.ts';

/** The items behind a position; from the beginning if none is given. */
export class ReadFeed extends Query<FeedPage> {
  readonly which: FeedFilter;
  readonly limit: number;
  readonly after: string;

  constructor(which: FeedFilter, limit: number, after = FEED_START) {
    super();
    this.which = which;
    this.limit = limit;
    this.after = after;
  }
}

/** The feed as it goes on, until the signal; from now on if no position is given. */
export class FollowFeed extends Query<FollowedFeed> {
  readonly which: FeedFilter;
  readonly after: string | undefined;
  readonly pace: FeedPace;

  constructor(which: FeedFilter, after: string | undefined, pace: FeedPace) {
    super();
    this.which = which;
    this.after = after;
    this.pace = pace;
  }
}

export interface FeedPace {
  /** How often there is word although nothing has happened. */
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

export interface FollowedFeed {
  readonly from: string;
  readonly pages: AsyncIterable<FeedPage>;
}

@QueryHandler(ReadFeed)
class ReadFeedHandler implements IQueryHandler<ReadFeed> {
  readonly #feed: Feed;

  constructor(@Inject(Feed) feed: Feed) {
    this.#feed = feed;
  }

  /** @throws Failure FEED_POSITION_UNKNOWN */
  async execute({ after, limit, which }: ReadFeed): Promise<FeedPage> {
    await this.#feed.check(after);
    return this.#feed.read(after, limit, which);
  }
}

@QueryHandler(FollowFeed)
class FollowFeedHandler implements IQueryHandler<FollowFeed> {
  readonly #feed: Feed;

  constructor(@Inject(Feed) feed: Feed) {
    this.#feed = feed;
  }

  /** @throws Failure FEED_POSITION_UNKNOWN */
  async execute({ after, which, pace }: FollowFeed): Promise<FollowedFeed> {
    const from = after ?? (await this.#feed.now());
    await this.#feed.check(from);
    return { from, pages: this.#feed.follow(from, pace, which) };
  }
}

export const FEED_QUERY_HANDLERS = [ReadFeedHandler, FollowFeedHandler];
