import { setTimeout as delay } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import type { ICommandHandler, IQueryHandler } from '@nestjs/cqrs';
import { Command, CommandHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AccountReplay, AccountReplayInput } from './account-replay.ts';
import type { BookAudit } from './auditors.ts';
import { Auditors } from './auditors.ts';
import type { Bundle, BundleInput } from './bundle.ts';
import type { Integrity } from './integrity.ts';
import type { BookVerdict } from './replay-all.ts';

/** An account's history step by step, beside what was published. Failure UNKNOWN_ACCOUNT. */
export class GetAccountReplay extends Query<AccountReplay> {
  readonly input: AccountReplayInput;

  constructor(input: AccountReplayInput) {
    super();
    this.input = input;
  }
}

/** Begins to prove the whole book, or answers with what is under way. Failure AUDIT_BUSY. */
export class BeginReplay extends Command<BookAudit<BookVerdict>> {}

/** Failure UNKNOWN_REPLAY. */
export class GetReplay extends Query<BookAudit<BookVerdict>> {
  readonly id: string;

  constructor(id: string) {
    super();
    this.id = id;
  }
}

/** The latest check of all chains; waits a while for one that is running. Failure AUDIT_BUSY. */
export class GetIntegrity extends Query<BookAudit<Integrity>> {
  readonly mostMs: number;

  constructor(mostMs: number) {
    super();
    this.mostMs = mostMs;
  }
}

/** Proof of one record for a stranger. Errors as those of Auditors.bundle. */
export class GetBundle extends Query<Bundle> {
  readonly input: BundleInput;
  readonly mostMs: number;

  constructor(input: BundleInput, mostMs: number) {
    super();
    this.input = input;
    this.mostMs = mostMs;
  }
}

@QueryHandler(GetAccountReplay)
class AccountReplayHandler implements IQueryHandler<GetAccountReplay> {
  readonly #auditors: Auditors;

  constructor(@Inject(Auditors) auditors: Auditors) {
    this.#auditors = auditors;
  }

  execute({ input }: GetAccountReplay): Promise<AccountReplay> {
    return this.#auditors.replayAccount(input);
  }
}

@CommandHandler(BeginReplay)
class BeginReplayHandler implements ICommandHandler<BeginReplay> {
  readonly #auditors: Auditors;

  constructor(@Inject(Auditors) auditors: Auditors) {
    this.#auditors = auditors;
  }

  async execute(): Promise<BookAudit<BookVerdict>> {
    return this.#auditors.beginReplay();
  }
}

@QueryHandler(GetReplay)
class ReplayHandler implements IQueryHandler<GetReplay> {
  readonly #auditors: Auditors;

  constructor(@Inject(Auditors) auditors: Auditors) {
    this.#auditors = auditors;
  }

  async execute({ id }: GetReplay): Promise<BookAudit<BookVerdict>> {
    return this.#auditors.replay(id);
  }
}

@QueryHandler(GetIntegrity)
class IntegrityHandler implements IQueryHandler<GetIntegrity> {
  readonly #auditors: Auditors;

  constructor(@Inject(Auditors) auditors: Auditors) {
    this.#auditors = auditors;
  }

  async execute({ mostMs }: GetIntegrity): Promise<BookAudit<Integrity>> {
    const check = this.#auditors.integrity();
    if (check.state !== 'running') return check;
    const waiting = new AbortController();
    const { signal } = waiting;
    const over = delay(mostMs, undefined, { signal }).catch(() => undefined);
    await Promise.race([this.#auditors.ended(), over]);
    waiting.abort();
    return this.#auditors.latestCheck() ?? check;
  }
}

@QueryHandler(GetBundle)
class BundleHandler implements IQueryHandler<GetBundle> {
  readonly #auditors: Auditors;

  constructor(@Inject(Auditors) auditors: Auditors) {
    this.#auditors = auditors;
  }

  execute({ input, mostMs }: GetBundle): Promise<Bundle> {
    return this.#auditors.bundle(input, mostMs);
  }
}

/** The providers of a module that provides Auditors. */
export const AUDITOR_HANDLERS = [
  AccountReplayHandler,
  BeginReplayHandler,
  ReplayHandler,
  IntegrityHandler,
  BundleHandler,
] as const;
