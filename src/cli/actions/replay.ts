import type { AccountVerdict } from '../../audit/replay-account.ts';
import { replayAccount } from '../../audit/replay-account.ts';
import type { ReplayProgress } from '../../audit/replay-all.ts';
import { replayAll } from '../../audit/replay-all.ts';
import type { Config } from '../../config.ts';
import { streamOf } from '../../domain/catalogue.ts';
import { NO_STREAM } from '../../kernel/envelope.ts';
import { Failure } from '../../kernel/errors.ts';
import type { OpenAudit } from '../../open-audit.ts';
import { openForAudit } from '../../open-audit.ts';
import { during } from '../during.ts';
import type { Io } from '../io.ts';
import { replayAccountThrough, replayThrough } from '../remote/remote-replay.ts';
import type { RemoteService } from '../remote/remote-service.ts';
import { showAccountVerdict, showBookVerdict } from '../verdicts.ts';

interface Where {
  /** Null where the log itself is read. */
  readonly remote: RemoteService | null;
  readonly config: Config;
}

/** What does not match what was published fails the command. */
export async function replayBook(io: Io, { remote, config }: Where): Promise<void> {
  const progress = io.progress({ label: 'replay', unit: 'account' });
  const report = ({ done, total }: ReplayProgress) => progress.update(done, done / total);
  const verdict =
    remote === null
      ? await during(await openForAudit(config), (audit) => replayAll(audit, report))
      : await replayThrough(remote, report);
  progress.end();
  await io.answer(verdict, () => showBookVerdict(io, verdict));
  if (!verdict.matchesPublished) io.checkFailed();
}

/**
 * The same for one account.
 *
 * @throws Failure UNKNOWN_ACCOUNT
 */
export async function replayOne(
  io: Io,
  { remote, config }: Where,
  accountId: string,
): Promise<void> {
  const verdict =
    remote === null
      ? await during(await openForAudit(config), (audit) => replayedFrom(audit, accountId))
      : await replayAccountThrough(remote, accountId);
  await io.answer(verdict, () => showAccountVerdict(io, verdict));
  if (!verdict.matchesPublished) io.checkFailed();
}

async function replayedFrom(audit: OpenAudit, accountId: string): Promise<AccountVerdict> {
  const { revision } = await audit.log.find(streamOf.account(accountId), []);
  if (revision !== NO_STREAM) return replayAccount(audit, accountId);
  throw new Failure(
    'UNKNOWN_ACCOUNT',
    `Nothing is recorded of account "${accountId}". If something was, \`abt replay --all\` tells.`,
  );
}
