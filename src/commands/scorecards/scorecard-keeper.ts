import { calendar } from '../../domain/calendar/calendar.decider.ts';
import { streamOf } from '../../domain/catalogue.ts';
import { scorecardProblems } from '../../domain/scorecard/scorecard-problems.ts';
import type { Scorecard } from '../../domain/scorecard/scorecard.ts';
import type { ScorecardCommand } from '../../domain/scorecard/scorecards.decider.ts';
import { scorecardNamed } from '../../domain/scorecard/scorecards.decider.ts';
import type { EventLog } from '../../event-log/event-log.ts';
import type { BusinessCalendar } from '../../kernel/business-calendar.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Malformed, Rejection } from '../../kernel/errors.ts';
import { cycleNamed } from '../cycles-between.ts';
import { execute, load } from '../execute.ts';
import { scorecards } from './known-scorecards.ts';

export interface ScorecardKeeperOptions {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly calendar: BusinessCalendar;
}

/** Drafts and commits scorecards, and has the calendar use them. */
export class ScorecardKeeper {
  readonly #options: ScorecardKeeperOptions;

  constructor(options: ScorecardKeeperOptions) {
    this.#options = options;
  }

  /**
   * Drafts a scorecard, in place of an earlier draft of its version; the same changes nothing.
   *
   * @param data as it came from outside
   * @returns its version
   * @throws Malformed with all that is wrong with it; Rejection SCORECARD_COMMITTED,
   *   TOO_MANY_SCORECARDS; Failure CONFLICT
   */
  async draft(data: unknown): Promise<string> {
    const problems = scorecardProblems(data);
    if (problems.length > 0) throw new Malformed(problems);
    const scorecard = data as Scorecard;
    await this.#execute({ type: 'DraftScorecard', scorecard });
    return scorecard.version;
  }

  /**
   * Commits the draft of a version: from now on it never changes.
   *
   * @throws Rejection UNKNOWN_SCORECARD; Failure CONFLICT
   */
  async commit(version: string): Promise<void> {
    await this.#execute({ type: 'CommitScorecard', version });
  }

  /**
   * Has cycles opened with a committed scorecard, from one of them on.
   *
   * @param fromCycle YYYY-MM, from 1970 to 2199
   * @throws Rejection UNKNOWN_SCORECARD, SCORECARD_NOT_COMMITTED, CYCLE_OPENED,
   *   ACTIVATION_PLANNED; Failure NOT_A_CYCLE, CONFLICT
   */
  async activate(version: string, fromCycle: string): Promise<void> {
    cycleNamed(fromCycle);
    const { log, clock, calendar: of } = this.#options;
    const { state } = await load(log, scorecards, streamOf.scorecard());
    const { hash, isCommitted } = scorecardNamed(version, state);
    if (!isCommitted) {
      const message = `${version} is a draft, which may change: commit it first`;
      throw new Rejection('SCORECARD_NOT_COMMITTED', message);
    }
    await execute(log, {
      decider: calendar,
      stream: streamOf.calendar(of.zone),
      command: { type: 'ActivateScorecard', version, hash, fromCycle },
      occurredAt: clock.now(),
    });
  }

  async #execute(command: ScorecardCommand): Promise<void> {
    const { log, clock } = this.#options;
    const stream = streamOf.scorecard();
    await execute(log, { decider: scorecards, stream, command, occurredAt: clock.now() });
  }
}
