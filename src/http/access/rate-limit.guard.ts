import { createRequire } from 'node:module';
import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { ThrottlerLimitDetail, ThrottlerStorage } from '@nestjs/throttler';
import type * as Throttler from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/problem.ts';
import type { Callers } from './callers.ts';
import { UNLIMITED } from './needs.ts';

/** How many requests a caller may send in a minute; 0 for any number. */
export interface RateLimits {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/**
 * The package is CommonJS and requires Nest, which is not: as an import, jest would have it do so
 * before Nest is evaluated.
 */
const require = createRequire(import.meta.url);
const { ThrottlerGuard } = require('@nestjs/throttler') as typeof Throttler;

const MINUTE_MS = 60_000;
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Limits what one key may send, or one address without a key, reads and writes apart. A batch is
 * one request. What is `@Unlimited()` is not counted.
 */
export class RateLimitGuard extends ThrottlerGuard {
  protected override readonly headerPrefix = 'RateLimit';
  readonly #callers: Callers;

  constructor(limits: RateLimits, { callers, windows, reflector }: RateLimitParts) {
    const limit = (context: ExecutionContext) =>
      isRead(context) ? limits.readsPerMinute : limits.writesPerMinute;
    const options = {
      throttlers: [{ limit, ttl: MINUTE_MS }],
      skipIf: (context: ExecutionContext) => limit(context) === 0,
      generateKey: (context: ExecutionContext, caller: string) =>
        `${isRead(context) ? 'reads' : 'writes'} of ${caller}`,
    };
    super(options, windows, reflector);
    this.#callers = callers;
  }

  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<true | undefined>(UNLIMITED, places) ?? false;
  }

  /** Strangers count by their address, so that they cannot use up what somebody's key may do. */
  protected override async getTracker(request: FastifyRequest): Promise<string> {
    const caller = await this.#callers.of(request);
    return caller.kind === 'key' ? caller.key.id : super.getTracker(request);
  }

  protected override async throwThrottlingException(
    context: ExecutionContext,
    { limit, timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const kind = isRead(context) ? 'reads' : 'writes';
    const headers = {
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': '0',
      'RateLimit-Reset': String(timeToBlockExpire),
    };
    throw new HttpProblem(
      { status: 429, code: 'RATE_LIMITED', headers },
      `more than ${limit} ${kind} a minute; go on in ${timeToBlockExpire} s, or send batches`,
    );
  }
}

interface RateLimitParts {
  readonly callers: Callers;
  readonly windows: ThrottlerStorage;
  readonly reflector: Reflector;
}

function isRead(context: ExecutionContext): boolean {
  return READS.has(context.switchToHttp().getRequest<FastifyRequest>().method);
}
