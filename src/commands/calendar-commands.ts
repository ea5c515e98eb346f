import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { CycleClosed } from '../domain/calendar/calendar.events.ts';
import { CalendarKeeper } from './calendar-keeper.ts';

/** Closes a day, YYYY-MM-DD, and all before it. */
export class CloseDay extends Command<void> {
  readonly date: string;

  constructor(date: string) {
    super();
    this.date = date;
  }
}

/** Runs a cycle, YYYY-MM, until its scores are published. */
export class RunCycle extends Command<CycleClosed> {
  readonly cycle: string;
  /** Of its register; left out, as many as the keeper makes. */
  readonly partitions: number | undefined;

  constructor(cycle: string, partitions?: number) {
    super();
    this.cycle = cycle;
    this.partitions = partitions;
  }
}

/** Has one parked account assessed again, or all of them (null). */
export class RetryParked extends Command<void> {
  readonly accountId: string | null;

  constructor(accountId: string | null) {
    super();
    this.accountId = accountId;
  }
}

@CommandHandler(CloseDay)
export class CloseDayHandler implements ICommandHandler<CloseDay> {
  readonly #keeper: CalendarKeeper;

  constructor(@Inject(CalendarKeeper) keeper: CalendarKeeper) {
    this.#keeper = keeper;
  }

  execute({ date }: CloseDay): Promise<void> {
    return this.#keeper.closeDay(date);
  }
}

@CommandHandler(RunCycle)
export class RunCycleHandler implements ICommandHandler<RunCycle> {
  readonly #keeper: CalendarKeeper;

  constructor(@Inject(CalendarKeeper) keeper: CalendarKeeper) {
    this.#keeper = keeper;
  }

  execute({ cycle, partitions }: RunCycle): Promise<CycleClosed> {
    return this.#keeper.runCycle(cycle, partitions);
  }
}

@CommandHandler(RetryParked)
export class RetryParkedHandler implements ICommandHandler<RetryParked> {
  readonly #keeper: CalendarKeeper;

  constructor(@Inject(CalendarKeeper) keeper: CalendarKeeper) {
    this.#keeper = keeper;
  }

  execute({ accountId }: RetryParked): Promise<void> {
    return this.#keeper.retryParked(accountId);
  }
}
