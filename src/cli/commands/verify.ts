import type { Command } from 'commander';
import type { BundleVerdict } from '../../audit/verify-bundle.ts';
import { verifyBundle } from '../../audit/verify-bundle.ts';
import type { Io } from '../io.ts';
import { jsonIn } from '../json-file.ts';
import { grouped, visible } from '../table.ts';

/** Far more than a service hands out. */
const MOST_BYTES = 256 * 1024 * 1024;

export function addVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description('judge the bundle that proves a published score; needs no data directory')
    .argument('<bundle>', 'the JSON file, as a service gives it')
    .addHelpText('after', '\nExamples:\n  $ abt verify bundle.json')
    .action(async (file: string) => {
      const verdict = verifyBundle(jsonIn(file, MOST_BYTES));
      await io.answer(verdict, () => showVerdict(io, verdict));
      if (!verdict.isSound) io.checkFailed();
    });
}

function showVerdict(io: Io, { fault, proven }: BundleVerdict): void {
  if (fault !== null) io.line(visible(`verdict: WRONG, ${fault.check}: ${fault.detail}`));
  if (proven === null) return;
  const { accountId, cycle, score, events, statedPeerScores, scoresRoot, headsRoot } = proven;
  const told = score === null ? 'has no score' : `has the score ${score}`;
  io.line(`account ${accountId} ${told} in cycle ${cycle}`);
  io.line(`It follows from its ${grouped(events)} events, and is below these roots; compare them`);
  io.line('with those that were published when the cycle was closed:');
  io.line(`  scoresRoot ${scoresRoot}`);
  io.line(`  headsRoot  ${headsRoot}`);
  if (statedPeerScores > 0) {
    io.line(`Scores of peers taken as the bundle states them: ${grouped(statedPeerScores)}.`);
    io.line("A peer's score is proven by a bundle of that peer for the cycle before.");
  }
  io.line('verdict: sound');
}
