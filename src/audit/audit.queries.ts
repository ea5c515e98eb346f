import { Inject } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Audit } from './audit.ts';
import type { AccountVerdict } from './replay-account.ts';
import { replayAccount } from './replay-account.ts';
import type { BookVerdict, ReplayProgress } from './replay-all.ts';
import { replayAll } from './replay-all.ts';
import type { Step } from './timeline.ts';
import { timelineOf } from './timeline.ts';

/** Token of the `Audit` that the handlers are given. */
export const AUDIT = Symbol('AUDIT');

/** Proves all that was published and concluded of one account. */
export class ReplayAccount extends Query<AccountVerdict> {
  readonly accountId: string;

  constructor(accountId: string) {
    super();
    this.accountId = accountId;
  }
}

/** A page of an account's facts, each with the state after it. */
export class ReplayTimeline extends Query<readonly Step[]> {
  readonly accountId: string;
  readonly range: { readonly from?: number; readonly limit?: number };

  constructor(accountId: string, range: ReplayTimeline['range'] = {}) {
    super();
    this.accountId = accountId;
    this.range = range;
  }
}

/** Proves the whole log. */
export class ReplayAll extends Query<BookVerdict> {
  readonly onProgress: ((progress: ReplayProgress) => void) | undefined;

  constructor(onProgress?: (progress: ReplayProgress) => void) {
    super();
    this.onProgress = onProgress;
  }
}

@QueryHandler(ReplayAccount)
export class ReplayAccountHandler implements IQueryHandler<ReplayAccount> {
  readonly #audit: Audit;

  constructor(@Inject(AUDIT) audit: Audit) {
    this.#audit = audit;
  }

  async execute({ accountId }: ReplayAccount): Promise<AccountVerdict> {
    return replayAccount(this.#audit, accountId);
  }
}

@QueryHandler(ReplayTimeline)
export class ReplayTimelineHandler implements IQueryHandler<ReplayTimeline> {
  readonly #audit: Audit;

  constructor(@Inject(AUDIT) audit: Audit) {
    this.#audit = audit;
  }

  async execute({ accountId, range }: ReplayTimeline): Promise<readonly Step[]> {
    return timelineOf(this.#audit, accountId, range);
  }
}

@QueryHandler(ReplayAll)
export class ReplayAllHandler implements IQueryHandler<ReplayAll> {
  readonly #audit: Audit;

  constructor(@Inject(AUDIT) audit: Audit) {
    this.#audit = audit;
  }

  async execute({ onProgress }: ReplayAll): Promise<BookVerdict> {
    return replayAll(this.#audit, onProgress);
  }
}

export const AUDIT_QUERY_HANDLERS = [
  ReplayAccountHandler,
  ReplayTimelineHandler,
  ReplayAllHandler,
] as const;
