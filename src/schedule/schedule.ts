import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Interval, Timeout } from '@nestjs/schedule';
import { CloseDay, RunCycle } from '../commands/calendar-commands.ts';
import type { Step } from '../domain/calendar/owed-at.ts';
import { CalendarWatch } from './calendar-watch.ts';

const EVERY_MS = 60_000;
/** The buses have their handlers only when the application is up. */
const FIRST_AFTER_MS = 1_000;

/** What the schedule needs beside the calendar. */
export interface ScheduleOptions {
  /** Partitions of the registers that it opens. */
  readonly partitions: number;
  /** Told of each wake-up that failed. */
  readonly onFailure: (error: unknown, step: Step | null) => void;
}

/** Injection token of the ScheduleOptions. */
export const SCHEDULE_OPTIONS = Symbol('ScheduleOptions');

/** The step that the last wake-up failed at; null: it did not come to know what is owed. */
export interface ScheduleFailure {
  readonly step: Step | null;
  readonly error: unknown;
}

/**
 * Each minute it carries out what the calendar owes: closes days, opens cycles. What fails is
 * tried again with the next minute.
 */
@Injectable()
export class Schedule implements OnModuleDestroy {
  readonly #commands: CommandBus;
  readonly #watch: CalendarWatch;
  readonly #options: ScheduleOptions;
  #underWay: Promise<void> | null = null;
  #failure: ScheduleFailure | null = null;
  #isStopping = false;

  constructor(
    @Inject(CommandBus) commands: CommandBus,
    @Inject(CalendarWatch) watch: CalendarWatch,
    @Inject(SCHEDULE_OPTIONS) options: ScheduleOptions,
  ) {
    this.#commands = commands;
    this.#watch = watch;
    this.#options = options;
  }

  /** Null if the last wake-up did all there was to do, or none has ended yet. */
  get failure(): ScheduleFailure | null {
    return this.#failure;
  }

  /** Ends when nothing is owed any more, or something failed. While one is at it, there is one. */
  @Interval(EVERY_MS)
  wake(): Promise<void> {
    return (this.#underWay ??= this.#work().finally(() => (this.#underWay = null)));
  }

  /** What was missed while the service was down need not wait for a minute. */
  @Timeout(FIRST_AFTER_MS)
  wakeAtStart(): Promise<void> {
    return this.wake();
  }

  /** No step is begun any more. The one under way ends by itself, or with the log. */
  onModuleDestroy(): void {
    this.#isStopping = true;
  }

  async #work(): Promise<void> {
    let step: Step | null = null;
    try {
      const { owed } = await this.#watch.look();
      for (step of owed.steps) {
        if (this.#isStopping) return;
        await this.#take(step);
      }
      this.#failure = null;
    } catch (error) {
      // A cycle that is being published when the service stops goes on at the next start.
      if (this.#isStopping) return;
      this.#failure = { step, error };
      this.#options.onFailure(error, step);
    }
  }

  async #take(step: Step): Promise<void> {
    switch (step.type) {
      case 'CloseDay':
        return this.#commands.execute(new CloseDay(step.date));
      case 'RunCycle':
        await this.#commands.execute(new RunCycle(step.cycle, this.#options.partitions));
    }
  }
}
