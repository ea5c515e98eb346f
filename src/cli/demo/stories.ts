import { ReplayAll } from '../../audit/audit.queries.ts';
import type { BookVerdict } from '../../audit/replay-all.ts';
import type { Tracker } from '../../tracker.ts';
import type { DefaultAnswer } from '../../views/payment-defaults.ts';
import type { PublishedScore } from '../../views/scores.ts';
import type { StreakAnswer } from '../../views/streaks.ts';
import {
  GetDefaults,
  GetPublishedRecord,
  GetScoreHistory,
  GetStreak,
} from '../../views/views.queries.ts';
import { CYCLE_NAMES, LAST_CYCLE } from './demo-calendar.ts';
import { conclusionsOf, inOrder, publicationOf } from './happenings.ts';
import type { Happening } from './happenings.ts';
import type { Persona } from './personas.ts';
import { adviceOf, reasonsOf } from './told-reasons.ts';
import type { ToldAdvice, ToldPath, ToldReason } from './told-reasons.ts';

/** What came of the demo; as it stands it is what `--json` prints. */
export interface DemoResult {
  readonly cycles: readonly string[];
  readonly stories: readonly Story[];
  readonly replay: BookVerdict;
}

/** What came of one persona. */
export interface Story {
  readonly accountId: string;
  readonly name: string;
  readonly story: string;
  readonly behaviours: number;
  /** One for each cycle. */
  readonly scores: readonly PublishedScore[];
  /** The cycle whose reasons are told, YYYY-MM. */
  readonly reasonsIn: string;
  readonly reasons: readonly ToldReason[];
  /** What can be done at the end, the best first. */
  readonly advice: readonly ToldAdvice[];
  /** Null at 650 or above. */
  readonly pathTo650: ToldPath | null;
  readonly happenings: readonly Happening[];
  readonly streak: StreakAnswer;
  readonly defaults: readonly DefaultAnswer[];
}

/** Asks what a user could ask, then has everything proven from the log alone. */
export async function resultOf(
  tracker: Tracker,
  personas: readonly Persona[],
): Promise<DemoResult> {
  const stories: Story[] = [];
  for (const persona of personas) stories.push(await storyOf(tracker, persona));
  const replay = await tracker.queries.execute(new ReplayAll());
  return { cycles: CYCLE_NAMES, stories, replay };
}

async function storyOf(tracker: Tracker, persona: Persona): Promise<Story> {
  const { accountId, name, story, behaviours } = persona;
  const { queries } = tracker;
  const scores = await queries.execute(new GetScoreHistory(accountId));
  const streak = await queries.execute(new GetStreak(accountId));
  const defaults = await queries.execute(new GetDefaults(accountId));
  const defaultKeys = defaults.map(({ key }) => key);
  const happenings = inOrder([
    ...(await conclusionsOf(tracker, { accountId, defaultKeys })),
    ...(await publicationsOf(tracker, accountId)),
  ]);
  const { toldIn: reasonsIn = LAST_CYCLE } = persona;
  const reasons = await reasonsOf(tracker, accountId, reasonsIn);
  const ahead = await adviceOf(tracker, accountId, scores.at(-1)?.score ?? null);
  const told = { accountId, name, story, behaviours: behaviours.length };
  return { ...told, scores, reasonsIn, reasons, ...ahead, happenings, streak, defaults };
}

async function publicationsOf({ queries }: Tracker, accountId: string): Promise<Happening[]> {
  const found: Happening[] = [];
  for (const cycle of CYCLE_NAMES) {
    const entry = await queries.execute(new GetPublishedRecord(accountId, cycle));
    const publication = entry && publicationOf(entry.record);
    if (publication) found.push(publication);
  }
  return found;
}
