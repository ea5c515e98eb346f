import { ReplayAll } from '../../audit/audit.queries.ts';
import type { BookVerdict } from '../../audit/replay-all.ts';
import { REASONS } from '../../domain/assessment/reasons.ts';
import type { ReasonCode } from '../../domain/assessment/reasons.ts';
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
import { REASON_TEXTS } from '../../views/reason-texts.ts';
import { CYCLE_NAMES } from './demo-calendar.ts';
import { conclusionsOf, inOrder, publicationOf } from './happenings.ts';
import type { Happening } from './happenings.ts';
import type { Persona } from './personas.ts';

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
  /** Those of the last score. */
  readonly reasons: readonly ToldReason[];
  readonly happenings: readonly Happening[];
  readonly streak: StreakAnswer;
  readonly defaults: readonly DefaultAnswer[];
}

export interface ToldReason {
  readonly code: ReasonCode;
  readonly name: string;
  readonly text: string;
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
  const reasons = (scores.at(-1)?.reasons ?? []).map(toldReason);
  const count = behaviours.length;
  return {
    accountId,
    name,
    story,
    behaviours: count,
    scores,
    reasons,
    happenings,
    streak,
    defaults,
  };
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

function toldReason(code: ReasonCode): ToldReason {
  return { code, name: REASONS[code], text: REASON_TEXTS[code] };
}
