import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FeedPage } from '../../feed/feed.ts';
import { FollowFeed, ReadFeed } from '../../feed/feed.queries.ts';
import { Callers } from '../access/callers.ts';
import { Needs } from '../access/needs.ts';
import { ApiProblems } from '../openapi/api-problems.ts';
import { ReadsViews } from '../reading/read-after.ts';
import { EVENT_STREAM, eventStream } from './event-stream.ts';
import { FeedReaders } from './feed-readers.ts';
import { FeedPageAnswer } from './feed.answers.ts';
import { FeedPageRequest, FeedRequest, filterOf } from './feed.request.ts';

/** What is published and concluded, in the order of the log. */
@ApiTags('feed')
@Needs('scores:read')
@ApiProblems('FEED_POSITION_UNKNOWN')
@ReadsViews()
@Controller('v1/feed')
export class FeedController {
  readonly #queries: QueryBus;
  readonly #readers: FeedReaders;
  readonly #callers: Callers;

  constructor(
    @Inject(QueryBus) queries: QueryBus,
    @Inject(FeedReaders) readers: FeedReaders,
    @Inject(Callers) callers: Callers,
  ) {
    this.#queries = queries;
    this.#readers = readers;
    this.#callers = callers;
  }

  @Get()
  @ApiOperation({
    summary: 'Follow the feed',
    description:
      'Server-sent events: each item is a `message` whose data is the item as JSON and whose id ' +
      'is the position behind it, which comes back as `Last-Event-ID`. The first event, ' +
      '`opened`, names the position at which it begins.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the event that came last; an EventSource sends it by itself',
    schema: { type: 'string' },
    example: 'MDAwMDAwMDAwMDAwMDE0Mg',
  })
  @ApiProduces(EVENT_STREAM)
  @ApiOkResponse({
    description: 'Items as they happen, and comments in between',
    content: { [EVENT_STREAM]: { schema: { type: 'string' } } },
  })
  @ApiProblems('TOO_MANY_READERS')
  async follow(
    @Query() request: FeedRequest,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() http: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const signal = this.#readers.admit(reply.raw);
    const idleMs = this.#readers.limits.feedHeartbeatMs;
    const after = lastEventId ?? request.after;
    const feed = await this.#queries.execute(
      new FollowFeed(filterOf(request), after, { idleMs, signal }),
    );
    // A key that is revoked meanwhile is told nothing more.
    const chunks = eventStream(feed, () => this.#callers.isStillLetIn(http));
    void reply
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' })
      .type(EVENT_STREAM)
      .send(this.#readers.patiently(chunks, reply.raw));
  }

  @Get('items')
  @ApiOperation({
    summary: 'Read the feed page by page',
    description: 'For those who rather ask. Without `after` it begins at the beginning.',
  })
  @ApiOkResponse({ type: FeedPageAnswer })
  async items(@Query() request: FeedPageRequest): Promise<FeedPage> {
    return this.#queries.execute(new ReadFeed(filterOf(request), request.limit, request.after));
  }
}
