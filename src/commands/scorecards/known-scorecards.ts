import type { Activations } from '../../domain/calendar/activations.ts';
import { activeIn } from '../../domain/calendar/activations.ts';
import { dataOf, streamOf } from '../../domain/catalogue.ts';
import { scorecardProblems } from '../../domain/scorecard/scorecard-problems.ts';
import type { ScorecardEvent } from '../../domain/scorecard/scorecard.events.ts';
import type { Scorecard } from '../../domain/scorecard/scorecard.ts';
import { FIRST_SCORECARD } from '../../domain/scorecard/built-in.ts';
import type { KnownScorecard, ScorecardsState } from '../../domain/scorecard/scorecards.decider.ts';
import { scorecardNamed, scorecardsDecider } from '../../domain/scorecard/scorecards.decider.ts';
import type { EventLog } from '../../event-log/event-log.ts';
import { eventsOf } from '../../event-log/event-log.ts';
import { sha256 } from '../../event-log/sha256.ts';
import type { Cycle } from '../../kernel/business-calendar.ts';

export const scorecards = scorecardsDecider(sha256);

/** Follows the scorecards in the log; each look reads only what is new since the last one. */
export class KnownScorecards {
  readonly #log: Pick<EventLog, 'readStream'>;
  readonly #judged = new Map<string, Scorecard>();
  #state = scorecards.initial;
  #next = 0;

  constructor(log: Pick<EventLog, 'readStream'>) {
    this.#log = log;
  }

  /** All versions as the log has them now. Errors as those of the log; NEWER_SCHEMA. */
  async now(): Promise<ScorecardsState> {
    for await (const event of eventsOf(this.#log, streamOf.scorecard(), { from: this.#next })) {
      // Looks that overlap read the same: none takes back what another one has seen.
      if (event.revision < this.#next) continue;
      const said = { type: event.type, data: dataOf(event) } as unknown as ScorecardEvent;
      this.#state = scorecards.evolve(this.#state, said);
      this.#next = event.revision + 1;
    }
    return this.#state;
  }

  /**
   * Which scorecard each cycle to come is opened with, as far as it is known now.
   *
   * @param activations of the calendar as it stands
   */
  async planned(activations: Activations): Promise<(cycle: Cycle) => KnownScorecard> {
    const state = await this.now();
    return (cycle) => {
      const { version } = activeIn(cycle, activations) ?? FIRST_SCORECARD;
      return scorecardNamed(version, state);
    };
  }

  /**
   * The scorecard that was committed under a hash; null if there is none, or none that this
   * program can go by: a newer one may know features that this one does not.
   */
  async byHash(hash: string): Promise<Scorecard | null> {
    // What is committed never changes: it is looked up and judged once.
    const known = this.#judged.get(hash);
    if (known) return known;
    const found = committedAs(hash, await this.now());
    if (found === null || scorecardProblems(found).length > 0) return null;
    this.#judged.set(hash, found);
    return found;
  }
}

function committedAs(hash: string, state: ScorecardsState): Scorecard | null {
  for (const each of state.values()) {
    if (each.isCommitted && each.hash === hash) return each.scorecard;
  }
  return null;
}
