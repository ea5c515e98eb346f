import type { BundleVerdict } from '../../audit/verify-bundle.ts';
import { verifyBundle } from '../../audit/verify-bundle.ts';
import type { Io } from '../io.ts';
import { counted, grouped, visible } from '../table.ts';

/** @param bundle what was given as one */
export async function verify(io: Io, bundle: unknown): Promise<void> {
  const verdict = verifyBundle(bundle);
  await io.answer(verdict, () => showVerdict(io, verdict));
  if (!verdict.isSound) io.checkFailed();
}

type Proven = NonNullable<BundleVerdict['proven']>;

function showVerdict(io: Io, { fault, proven }: BundleVerdict): void {
  if (fault !== null) io.line(visible(`verdict: WRONG, ${fault.check}: ${fault.detail}`));
  if (proven === null) return;
  const { accountId, cycle, score, events, scoresRoot, headsRoot } = proven;
  const told = score === null ? 'has no score' : `has the score ${score}`;
  io.line(`account ${accountId} ${told} in cycle ${cycle}`);
  const from = counted(events, 'event');
  io.line(`It follows from its ${from}, and is below these roots; compare them`);
  io.line('with those that were published when the cycle was closed:');
  io.line(`  scoresRoot ${scoresRoot}`);
  io.line(`  headsRoot  ${headsRoot}`);
  showStated(io, proven);
  io.line('verdict: sound');
}

function showStated(io: Io, { statedPublications, statedPeerScores }: Proven): void {
  // Also if there are none: one that was kept back gives another score.
  const earlier = grouped(statedPublications);
  io.line(`Publications before it taken as the bundle states them: ${earlier}.`);
  io.line('That there were these and no others is shown by the log: `abt replay`.');
  if (statedPeerScores > 0) {
    io.line(`Scores of peers taken as the bundle states them: ${grouped(statedPeerScores)}.`);
    io.line("A peer's score is proven by a bundle of that peer for the cycle before.");
  }
}
