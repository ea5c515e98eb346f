import type { QueryBus } from '@nestjs/cqrs';
import { RetryParked } from '../../commands/calendar-commands.ts';
import type { Config } from '../../config.ts';
import { Failure } from '../../kernel/errors.ts';
import type { ParkedAnswer } from '../../views/parked.ts';
import { MOST_PARKED_A_PAGE } from '../../views/parked.ts';
import { GetParked } from '../../views/views.queries.ts';
import type { Io } from '../io.ts';
import { catchUp, withReading, withExisting } from '../opening.ts';

export async function listParked(io: Io, config: Config): Promise<void> {
  await tell(io, await withReading(io, config, ({ queries }) => parkedIn(queries)));
}

/**
 * One of them, or all. Those that are parked still fail the command.
 *
 * @throws Failure NOT_PARKED
 */
export async function retryParked(io: Io, config: Config, accountId?: string): Promise<void> {
  const left = await withExisting(config, async (tracker) => {
    await catchUp(io, tracker);
    const parked = await parkedIn(tracker.queries);
    if (accountId !== undefined) checkParked(accountId, parked);
    if (parked.length === 0) return parked;
    await tracker.commands.execute(new RetryParked(accountId ?? null));
    await catchUp(io, tracker);
    return parkedIn(tracker.queries);
  });
  await tell(io, left);
  const tried = left.filter((each) => accountId === undefined || each.accountId === accountId);
  if (tried.length > 0) io.checkFailed();
}

async function parkedIn(queries: QueryBus): Promise<readonly ParkedAnswer[]> {
  const all: ParkedAnswer[] = [];
  for (;;) {
    const after = all.at(-1)?.accountId ?? '';
    const page = await queries.execute(new GetParked({ after, limit: MOST_PARKED_A_PAGE }));
    all.push(...page);
    if (page.length < MOST_PARKED_A_PAGE) return all;
  }
}

/** Retrying is recorded for good: not of an account that has no need of it. */
function checkParked(accountId: string, parked: readonly ParkedAnswer[]): void {
  if (parked.some((each) => each.accountId === accountId)) return;
  const message = `account "${accountId}" is not parked; \`abt parked\` lists those that are`;
  throw new Failure('NOT_PARKED', message);
}

async function tell(io: Io, parked: readonly ParkedAnswer[]): Promise<void> {
  await io.answer({ parked }, () => {
    if (parked.length === 0) io.line('no account is parked');
    else
      io.table(
        ['account', 'code', 'message'].map((title) => ({ title })),
        parked.map(({ accountId, code, message }) => [accountId, code, message]),
      );
  });
}
