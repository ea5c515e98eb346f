import { MAX_AHEAD_MS, acceptBehaviour } from '../commands/behaviours/accept-behaviour.ts';
import { isPlainObject } from '../commands/behaviours/rules.ts';
import { findFacts, planFor } from '../commands/known-facts.ts';
import type { Fact } from '../domain/account/account.events.ts';
import { NO_FACTS } from '../domain/account/fact-sum.ts';
import { factOf, streamOf } from '../domain/catalogue.ts';
import type { EventLog } from '../event-log/event-log.ts';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { NewEvent, RecordedEvent } from '../kernel/envelope.ts';
import { Malformed, Rejection } from '../kernel/errors.ts';
import type { Problem } from '../kernel/errors.ts';

/** So many behaviours are thought of at a time. */
export const MOST_HYPOTHETICAL = 1_000;

export interface Acceptance {
  readonly accountId: string;
  /** What is thought of occurs before this instant. */
  readonly before: number;
}

/** Accepted, and what it is called if nobody has given it an id. */
export interface Thought {
  readonly event: NewEvent;
  readonly isNamed: boolean;
}

/**
 * Behaviours that are only thought of, through the door of those that are reported: only the id
 * may be left out, and they may lie in the future.
 *
 * @throws Malformed with everything that is wrong, by pointers into the request
 */
export function thoughtsOf(inputs: readonly unknown[], of: Acceptance): readonly Thought[] {
  if (inputs.length > MOST_HYPOTHETICAL) {
    const detail = `at most ${MOST_HYPOTHETICAL} behaviours are thought of at a time`;
    throw new Malformed([{ pointer: '/behaviours', code: 'TOO_LARGE', detail }]);
  }
  const thoughts: Thought[] = [];
  const problems: Problem[] = [];
  for (const [n, input] of inputs.entries()) {
    try {
      thoughts.push(thoughtOf(input, n, of));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      problems.push(...error.problems.map((each) => placed(each, n, of)));
    }
  }
  if (problems.length > 0) throw new Malformed(problems.slice(0, MOST_PROBLEMS));
  return thoughts;
}

const MOST_PROBLEMS = 100;
/** Of what has no id a UUID that is replaced at once. */
const NAMELESS = '00000000-0000-0000-0000-000000000000';

function thoughtOf(input: unknown, n: number, { accountId, before }: Acceptance): Thought {
  const context = { now: before - 1 - MAX_AHEAD_MS, defaultSource: 'what-if' };
  if (!isPlainObject(input)) return { event: acceptBehaviour(input, context).event, isNamed: true };
  if (input.accountId !== undefined && input.accountId !== accountId) {
    const detail = `accountId is not "${accountId}", that of the path: correct it or leave it out`;
    throw new Malformed([{ pointer: '/accountId', code: 'OTHER_ACCOUNT', detail }]);
  }
  const isNamed = input.id !== undefined;
  const whole = { ...input, accountId, id: isNamed ? input.id : NAMELESS };
  const { event } = acceptBehaviour(whole, context);
  // Equal instants go by id: behind what is recorded, and in the order in which they are given.
  const id = isNamed ? event.id : `hypothetical ${String(n).padStart(DIGITS, '0')}`;
  return { event: { ...event, id }, isNamed };
}

const DIGITS = String(MOST_HYPOTHETICAL).length;

function placed({ pointer, code, detail }: Problem, n: number, { before }: Acceptance): Problem {
  const last = new Date(before).toISOString();
  const isBeyond = code === 'OCCURRED_OUT_OF_RANGE';
  return {
    pointer: `/behaviours/${n}${pointer}`,
    code,
    detail: isBeyond ? `occurredAt must be from 1970 on and before ${last}` : detail,
  };
}

/**
 * Those that the account does not have yet, as facts.
 *
 * @throws Rejection ID_REUSED where an id stands for something else already, or for two things
 */
export async function factsThoughtOf(
  thoughts: readonly Thought[],
  accountId: string,
  { log, calendar }: { readonly log: EventLog; readonly calendar: BusinessCalendar },
): Promise<readonly Fact[]> {
  const named = thoughts.filter(({ isNamed }) => isNamed).map(({ event }) => event);
  const stream = streamOf.account(accountId);
  const found = await findFacts(log, { stream, facts: named });
  const { decisions, fresh } = planFor(named, found);
  for (const [n, { id }] of named.entries()) {
    const refused = decisions[n];
    if (!(refused instanceof Rejection)) continue;
    if (found.known.has(id)) throw refused;
    const detail = `two of the behaviours have the id ${id}: give each one its own`;
    throw new Rejection('ID_REUSED', detail);
  }
  const nameless = thoughts.filter(({ isNamed }) => !isNamed).map(({ event }) => event);
  return [...fresh, ...nameless].map((event) => factThoughtOf(event, calendar));
}

function factThoughtOf(event: NewEvent, calendar: BusinessCalendar): Fact {
  const notRecorded = { revision: Number.MAX_SAFE_INTEGER, contentHash: NO_FACTS };
  return factOf({ ...event, ...notRecorded } as RecordedEvent, calendar);
}
