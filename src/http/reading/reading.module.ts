import { Module } from '@nestjs/common';
import { AccountsController } from '../accounts/accounts.controller.ts';
import { TimelineController } from '../accounts/timeline.controller.ts';
import { AdviceController } from '../advice/advice.controller.ts';
import { AccountAuditController } from '../audit/account-audit.controller.ts';
import { BookAuditController } from '../audit/book-audit.controller.ts';
import { CalendarController } from '../calendar/calendar.controller.ts';
import { CycleOpeningController } from '../cycles/cycle-opening.controller.ts';
import { CreditQueriesController } from '../credit-queries/credit-queries.controller.ts';
import { CyclesController } from '../cycles/cycles.controller.ts';
import { BookedDefaultsController } from '../defaults/booked-defaults.controller.ts';
import { DefaultsController } from '../defaults/defaults.controller.ts';
import { DisputesController } from '../disputes/disputes.controller.ts';
import { ParkedController } from '../parked/parked.controller.ts';
import { BookedScoresController } from '../scores/booked-scores.controller.ts';
import { ScorecardsController } from '../scorecards/scorecards.controller.ts';
import { ScoresController } from '../scores/scores.controller.ts';
import { StreaksController } from '../streaks/streaks.controller.ts';

/** Everything that is asked of accounts, scores, scorecards, cycles, the calendar and the audit. */
@Module({
  controllers: [
    AccountsController,
    TimelineController,
    CreditQueriesController,
    DisputesController,
    ScoresController,
    AdviceController,
    StreaksController,
    DefaultsController,
    BookedScoresController,
    BookedDefaultsController,
    CyclesController,
    CycleOpeningController,
    ParkedController,
    CalendarController,
    ScorecardsController,
    AccountAuditController,
    BookAuditController,
  ],
})
export class ReadingModule {}
