import { Inject } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { ScorecardKeeper } from './scorecard-keeper.ts';

/** Drafts a scorecard from data as they came from outside; answers its version. */
export class DraftScorecard extends Command<string> {
  readonly data: unknown;

  constructor(data: unknown) {
    super();
    this.data = data;
  }
}

/** Commits the draft of a version, which never changes from then on. */
export class CommitScorecard extends Command<void> {
  readonly version: string;

  constructor(version: string) {
    super();
    this.version = version;
  }
}

/** Has cycles opened with a committed version, from one of them, YYYY-MM, on. */
export class ActivateScorecard extends Command<void> {
  readonly version: string;
  readonly fromCycle: string;

  constructor(version: string, fromCycle: string) {
    super();
    this.version = version;
    this.fromCycle = fromCycle;
  }
}

/** What the handlers have in common; Nest passes the constructor on to each of them. */
abstract class Keeping {
  readonly keeper: ScorecardKeeper;

  constructor(@Inject(ScorecardKeeper) keeper: ScorecardKeeper) {
    this.keeper = keeper;
  }
}

@CommandHandler(DraftScorecard)
class DraftScorecardHandler extends Keeping implements ICommandHandler<DraftScorecard> {
  execute({ data }: DraftScorecard): Promise<string> {
    return this.keeper.draft(data);
  }
}

@CommandHandler(CommitScorecard)
class CommitScorecardHandler extends Keeping implements ICommandHandler<CommitScorecard> {
  execute({ version }: CommitScorecard): Promise<void> {
    return this.keeper.commit(version);
  }
}

@CommandHandler(ActivateScorecard)
class ActivateScorecardHandler extends Keeping implements ICommandHandler<ActivateScorecard> {
  execute({ version, fromCycle }: ActivateScorecard): Promise<void> {
    return this.keeper.activate(version, fromCycle);
  }
}

/** The providers of a module that provides ScorecardKeeper. */
export const SCORECARD_COMMAND_HANDLERS = [
  DraftScorecardHandler,
  CommitScorecardHandler,
  ActivateScorecardHandler,
] as const;
