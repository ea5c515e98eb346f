import type { Command } from 'commander';
import { Option } from 'commander';
import { replayAccount } from '../../audit/replay-account.ts';
import type { ReplayProgress } from '../../audit/replay-all.ts';
import { replayAll } from '../../audit/replay-all.ts';
import { streamOf } from '../../domain/catalogue.ts';
import { NO_STREAM } from '../../kernel/envelope.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Io } from '../io.ts';
import { withAudit } from '../opening.ts';
import { replayAccountThrough, replayThrough } from '../remote/remote-replay.ts';
import type { RemoteOptions, RemoteService } from '../remote/remote-service.ts';
import { remoteOf, takesUrl } from '../remote/remote-service.ts';
import { showAccountVerdict, showBookVerdict } from '../verdicts.ts';

export function addReplay(program: Command, io: Io): void {
  const command = program
    .command('replay')
    .description('prove what was published and concluded, from the event log alone')
    .option('--account <accountId>', 'one account')
    .addOption(new Option('--all', 'everything (the default)').conflicts('account'));
  takesUrl(command)
    .addHelpText('after', '\nExamples:\n  $ abt replay --all\n  $ abt replay --account 4711')
    .action(async ({ account, ...options }: { account?: string } & RemoteOptions) => {
      const remote = remoteOf(io, options);
      const { matchesPublished } =
        account === undefined ? await replayBook(io, remote) : await replayOne(io, remote, account);
      if (!matchesPublished) io.checkFailed();
    });
}

interface Verdict {
  readonly matchesPublished: boolean;
}

async function replayBook(io: Io, remote: RemoteService | null): Promise<Verdict> {
  const progress = io.progress({ label: 'replay', unit: 'accounts' });
  const report = ({ done, total }: ReplayProgress) => progress.update(done, done / total);
  const verdict =
    remote === null
      ? await withAudit(io, (audit) => replayAll(audit, report))
      : await replayThrough(remote, report);
  progress.end();
  await io.answer(verdict, () => showBookVerdict(io, verdict));
  return verdict;
}

/** @throws Failure UNKNOWN_ACCOUNT */
async function replayOne(
  io: Io,
  remote: RemoteService | null,
  accountId: string,
): Promise<Verdict> {
  if (remote !== null) {
    const verdict = await replayAccountThrough(remote, accountId);
    await io.answer(verdict, () => showAccountVerdict(io, verdict));
    return verdict;
  }
  const verdict = await withAudit(io, async (audit) => {
    const { revision } = await audit.log.find(streamOf.account(accountId), []);
    if (revision !== NO_STREAM) return replayAccount(audit, accountId);
    throw new Failure('UNKNOWN_ACCOUNT', `Nothing is recorded of account "${accountId}".`);
  });
  await io.answer(verdict, () => showAccountVerdict(io, verdict));
  return verdict;
}
