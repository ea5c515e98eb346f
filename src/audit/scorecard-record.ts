import type { JsonObject, RecordedEvent } from '../kernel/envelope.ts';
import { dataOf, streamOf } from '../domain/catalogue.ts';
import { scorecardProblems } from '../domain/scorecard/scorecard-problems.ts';
import type { ScorecardEvent } from '../domain/scorecard/scorecard.events.ts';
import type { Scorecard } from '../domain/scorecard/scorecard.ts';
import type { ScorecardCommand, ScorecardsState } from '../domain/scorecard/scorecards.decider.ts';
import { scorecardsDecider } from '../domain/scorecard/scorecards.decider.ts';
import { sha256 } from '../event-log/sha256.ts';
import type { Audit } from './audit.ts';
import type { Differences } from './differences.ts';
import { firstDifference, messageOf } from './differences.ts';
import { readVerified } from './verified-stream.ts';

const decider = scorecardsDecider(sha256);

/** The scorecards that an audit goes by. */
export interface ScorecardRecord {
  /** Those of the program, and those that were committed in the log. */
  readonly byHash: ReadonlyMap<string, Scorecard>;
  /** All that the log knows, drafts as they stand last included. */
  readonly versions: ScorecardsState;
}

/** Reads the scorecards' stream and decides each of its events anew from what stood before it. */
export async function readScorecards(
  audit: Audit,
  differences: Differences,
): Promise<ScorecardRecord> {
  const byHash = new Map(audit.scorecards);
  let versions = decider.initial;
  const stream = streamOf.scorecard();
  for (const event of await readVerified(audit.log, stream, differences)) {
    try {
      const said = saidBy(event, audit);
      const fault = faultOf(said, versions);
      const { revision } = event;
      if (fault !== null) differences.add({ where: 'scorecard', stream, revision, ...fault });
      versions = decider.evolve(versions, said);
      const { scorecard, hash } = versions.get(said.data.version) ?? {};
      if (said.type === 'ScorecardCommitted' && scorecard && hash) byHash.set(hash, scorecard);
    } catch (error) {
      const because = `it cannot be read: ${messageOf(error)}`;
      differences.add({ where: 'scorecard', stream, revision: event.revision, because });
    }
  }
  return { byHash, versions };
}

function saidBy(event: RecordedEvent, audit: Audit): ScorecardEvent {
  const said = { type: event.type, data: dataOf(event, audit.catalogue) };
  const { type, data } = said as unknown as ScorecardEvent;
  // Whoever goes by it must be able to compute with it.
  const problems = type === 'ScorecardDrafted' ? scorecardProblems(data.scorecard) : [];
  const [first] = problems;
  if (first) throw new TypeError(`${first.pointer} ${first.detail}`);
  return said as unknown as ScorecardEvent;
}

/** What is wrong with an event where it stands: it would not have been decided. */
function faultOf(event: ScorecardEvent, state: ScorecardsState) {
  const published = event.data as unknown as JsonObject;
  try {
    const [decided] = decider.decide(commandFor(event), state);
    if (!decided) return { because: `${event.type} is not what follows here`, published };
    const found = firstDifference(published, decided.data as unknown as JsonObject);
    return found ? { ...found, because: `${event.type} would have said otherwise` } : null;
  } catch (error) {
    return { because: messageOf(error), published };
  }
}

function commandFor({ type, data }: ScorecardEvent): ScorecardCommand {
  switch (type) {
    case 'ScorecardDrafted':
      return { type: 'DraftScorecard', scorecard: data.scorecard };
    case 'ScorecardCommitted':
      return { type: 'CommitScorecard', version: data.version };
  }
}
