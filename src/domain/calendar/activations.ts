import type { Cycle } from '../../kernel/business-calendar.ts';
import { cycleName, parseCycle } from '../../kernel/business-calendar.ts';
import { Rejection } from '../../kernel/errors.ts';
import { FIRST_SCORECARD } from '../scorecard/built-in.ts';
import type { CalendarEvent, ScorecardActivated } from './calendar.events.ts';

/** The scorecard that cycles are opened with from one of them on, until the next activation. */
export interface Activation {
  readonly from: Cycle;
  readonly version: string;
  readonly hash: string;
}

/** In order of cycles; each of them changes the version. Before the first it is v1. */
export type Activations = readonly Activation[];

/** Null: nothing has been activated by then, so it is v1. */
export function activeIn(cycle: Cycle, activations: Activations): Activation | null {
  return activations.findLast(({ from }) => from <= cycle) ?? null;
}

/** Activates from a cycle on that is not opened yet, and not before what is planned already. */
export function activate(
  asked: ScorecardActivated,
  state: { readonly activations: Activations; readonly lastCycle: Cycle | null },
): readonly CalendarEvent[] {
  const { version, fromCycle } = asked;
  const from = parseCycle(fromCycle);
  if (from === null) {
    throw new Rejection('NOT_A_CYCLE', `"${fromCycle}" is not a cycle, as 2026-11 is`);
  }
  const { activations, lastCycle } = state;
  const last = activations.at(-1);
  const isLast = last === undefined || from >= last.from;
  if (isLast && version === (last?.version ?? FIRST_SCORECARD.version)) {
    const isPostponed = last !== undefined && from > last.from && last.from > (lastCycle ?? 0);
    if (isPostponed) throw plannedLater(last, versionBefore(last.from, activations));
    return [];
  }
  if (lastCycle !== null && from <= lastCycle) {
    const message = `${cycleName(lastCycle)} has been opened: activate it from a later cycle on`;
    throw new Rejection('CYCLE_OPENED', message);
  }
  if (!isLast) throw plannedLater(last, versionBefore(last.from, activations));
  return [{ type: 'ScorecardActivated', data: asked }];
}

/** What is activated again from the cycle of a plan replaces it; by what held before: ends it. */
export function afterActivation(
  activations: Activations,
  { version, hash, fromCycle }: ScorecardActivated,
): Activations {
  const from = parseCycle(fromCycle);
  if (from === null) return activations;
  const before = activations.filter((each) => each.from < from);
  return version === versionBefore(from, before) ? before : [...before, { from, version, hash }];
}

function versionBefore(cycle: Cycle, activations: Activations): string {
  return activeIn(cycle - 1, activations)?.version ?? FIRST_SCORECARD.version;
}

function plannedLater({ version, from }: Activation, before: string): Rejection {
  const cycle = cycleName(from);
  const message = `${version} is to be active from ${cycle} on; first take that back`;
  return new Rejection(
    'ACTIVATION_PLANNED',
    `${message}, by activating ${before} from ${cycle} on`,
  );
}
