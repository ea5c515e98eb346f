import type { Provider } from '@nestjs/common';
import { ACCOUNTS_NOW } from '../commands/accounts-now.ts';
import type { RecorderOptions } from '../commands/behaviour-recorder.ts';
import { JudgedRequests } from '../commands/judged-requests.ts';
import { LookUpScoreHandler } from '../commands/look-up-score.ts';
import { RequestDrawHandler } from '../commands/request-draw.ts';
import { CREDIT_QUERY_HANDLERS } from './credit.queries.ts';
import type { LiveParts } from './live-accounts.ts';
import { LiveAccounts } from './live-accounts.ts';

/** What is asked of accounts and judged by how they stand now, and what that is judged by. */
export function creditProviders(parts: LiveParts & RecorderOptions): readonly Provider[] {
  return [
    { provide: LiveAccounts, useValue: new LiveAccounts(parts) },
    { provide: ACCOUNTS_NOW, useExisting: LiveAccounts },
    { provide: JudgedRequests, useValue: new JudgedRequests(parts) },
    RequestDrawHandler,
    LookUpScoreHandler,
    ...CREDIT_QUERY_HANDLERS,
  ];
}
