import type { Decider } from '../../kernel/decider.ts';
import { Rejection } from '../../kernel/errors.ts';
import type { Sha256 } from '../../kernel/hash.ts';
import { BUILT_IN_SCORECARDS } from './built-in.ts';
import { scorecardHash } from './hash.ts';
import type { ScorecardEvent } from './scorecard.events.ts';
import type { Scorecard } from './scorecard.ts';

/** All versions are in memory of whoever looks one up. */
export const MOST_SCORECARDS = 100;

/** A draft may be replaced until it is committed; from then on it never changes. */
export type ScorecardCommand =
  | {
      readonly type: 'DraftScorecard';
      /** Without `scorecardProblems`. */
      readonly scorecard: Scorecard;
    }
  | { readonly type: 'CommitScorecard'; readonly version: string };

export interface KnownScorecard {
  readonly scorecard: Scorecard;
  readonly hash: string;
  readonly isCommitted: boolean;
}

/** By their versions, in the order in which they were drafted first. */
export type ScorecardsState = ReadonlyMap<string, KnownScorecard>;

export type Scorecards = Decider<ScorecardsState, ScorecardCommand, ScorecardEvent>;

/** The versions that there are, of all cycles; since when one is in use, the calendar says. */
export function scorecardsDecider(sha256: Sha256): Scorecards {
  const known = (scorecard: Scorecard, isCommitted: boolean): KnownScorecard => {
    return { scorecard, hash: scorecardHash(scorecard, sha256), isCommitted };
  };
  return {
    initial: new Map(BUILT_IN_SCORECARDS.map((each) => [each.version, known(each, true)])),

    decide(command, state) {
      switch (command.type) {
        case 'DraftScorecard':
          return draft(known(command.scorecard, false), state);
        case 'CommitScorecard':
          return commit(command.version, state);
      }
    },

    evolve(state, { type, data }) {
      switch (type) {
        case 'ScorecardDrafted':
          return new Map(state).set(data.version, known(data.scorecard, false));
        case 'ScorecardCommitted': {
          const found = state.get(data.version);
          return found ? new Map(state).set(data.version, { ...found, isCommitted: true }) : state;
        }
      }
    },
  };
}

/** @throws Rejection UNKNOWN_SCORECARD */
export function scorecardNamed(version: string, state: ScorecardsState): KnownScorecard {
  const found = state.get(version);
  if (found) return found;
  throw new Rejection('UNKNOWN_SCORECARD', `there is no scorecard "${version}": see the list`);
}

function draft(
  { scorecard, hash }: KnownScorecard,
  state: ScorecardsState,
): readonly ScorecardEvent[] {
  const { version } = scorecard;
  const found = state.get(version);
  if (found?.hash === hash) return [];
  if (found?.isCommitted) {
    const message = `${version} is committed with other content: draft it as another version`;
    throw new Rejection('SCORECARD_COMMITTED', message);
  }
  if (!found && state.size >= MOST_SCORECARDS) {
    throw new Rejection('TOO_MANY_SCORECARDS', `there are ${state.size} versions: replace a draft`);
  }
  return [{ type: 'ScorecardDrafted', data: { version, scorecard } }];
}

function commit(version: string, state: ScorecardsState): readonly ScorecardEvent[] {
  const { hash, isCommitted } = scorecardNamed(version, state);
  return isCommitted ? [] : [{ type: 'ScorecardCommitted', data: { version, hash } }];
}
