import type { Provider } from '@nestjs/common';
import { KnownScorecards } from '../commands/scorecards/known-scorecards.ts';
import { CalendarWatch } from '../schedule/calendar-watch.ts';
import type { OutlookParts } from './account-outlooks.ts';
import { AccountOutlooks } from './account-outlooks.ts';
import { ADVICE_HANDLERS } from './advice.handlers.ts';
import { SlicedWork } from './slices.ts';

/** The answers to why a score does not rise. */
export function adviceProviders(parts: OutlookParts): readonly Provider[] {
  return [
    {
      provide: AccountOutlooks,
      useFactory: (watch: CalendarWatch, scorecards: KnownScorecards) =>
        new AccountOutlooks(parts, { watch, scorecards }),
      inject: [CalendarWatch, KnownScorecards],
    },
    { provide: SlicedWork, useValue: new SlicedWork() },
    ...ADVICE_HANDLERS,
  ];
}
