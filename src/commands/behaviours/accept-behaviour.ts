import { CATALOGUE } from '../../domain/catalogue.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { JsonObject, Metadata, NewEvent } from '../../kernel/envelope.ts';
import { Malformed } from '../../kernel/errors.ts';
import type { Problem } from '../../kernel/errors.ts';
import { BEHAVIOUR_TYPES } from './behaviour-types.ts';
import { BehaviourRequest } from './behaviour.request.ts';
import { parseInstant } from './dates.ts';
import { UUID } from './fields.ts';
import { Form } from './form.ts';
import { isPlainObject } from './rules.ts';
import type { Fields, ProblemCode } from './rules.ts';

export const MAX_DATA_BYTES = 16 * 1024;
/** Clocks differ; a behaviour of the day after tomorrow is a typing error. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

export interface AcceptanceContext {
  /** Milliseconds since 1970-01-01T00:00:00Z, of the injected clock. */
  readonly now: number;
  /** Stands in for a `source` that is left out. */
  readonly defaultSource?: string | undefined;
  /** Of the trace that the request belongs to; kept beside the event. */
  readonly correlationId?: string | undefined;
}

export interface AcceptedBehaviour {
  readonly accountId: string;
  readonly event: NewEvent;
}

const NONE: readonly Problem[] = [];
const ENVELOPE = new Form(BehaviourRequest);

/** One object for each type: events share its name, whatever copies the input holds. */
interface Kind {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Form;
}

const KINDS: ReadonlyMap<unknown, Kind> = new Map(
  Object.entries(BEHAVIOUR_TYPES).map(([type, data]) => {
    const { version } = CATALOGUE[type as keyof typeof BEHAVIOUR_TYPES];
    return [type, { type, schemaVersion: version, data: new Form(data) }];
  }),
);

/**
 * The one door for behaviours, from HTTP and from files: an envelope as BehaviourRequest describes
 * it becomes the event to append to the account's stream. It depends on the input and the context
 * alone; what the account already knows is not asked.
 *
 * UUIDs become lower case, so that one id has one spelling; other data stay as given.
 *
 * @throws Malformed with everything that is wrong, each problem with a pointer and a ProblemCode
 */
export function acceptBehaviour(input: unknown, context: AcceptanceContext): AcceptedBehaviour {
  const problems = problemsOf(input, context);
  if (problems.length > 0) throw new Malformed(problems);
  const request = input as BehaviourRequest;
  const { type, schemaVersion } = KINDS.get(request.type) as Kind;
  return {
    accountId: request.accountId,
    event: {
      id: request.id.toLowerCase(),
      type,
      schemaVersion,
      occurredAt: parseInstant(request.occurredAt) as number,
      data: canonicalJson(normalised(request.data as JsonObject)),
      metadata: metadataOf(
        (request.source ?? context.defaultSource) as string,
        context.correlationId,
      ),
    },
  };
}

/** Behaviours of one source come in a row and share their metadata, also on the way to the log. */
function metadataOf(source: string, correlationId: string | undefined): Metadata {
  if (last.source === source && last.correlationId === correlationId) return last;
  last = correlationId === undefined ? { source } : { source, correlationId };
  return last;
}

let last: Metadata = {};

function problemsOf(input: unknown, context: AcceptanceContext): readonly Problem[] {
  if (!isPlainObject(input)) return [problem('', 'WRONG_TYPE', 'a behaviour must be an object')];
  const ofEnvelope = ENVELOPE.problems(input, '');
  const ofContext = contextProblems(input, context);
  const ofData = isPlainObject(input.data) ? dataProblems(input, input.data) : NONE;
  // Nothing is copied for the many that are fine.
  if (ofEnvelope.length + ofContext.length + ofData.length === 0) return NONE;
  return [...ofEnvelope, ...ofContext, ...ofData];
}

/** What is wrong here and now. */
function contextProblems(
  { source, occurredAt }: Fields,
  { defaultSource, now }: AcceptanceContext,
): readonly Problem[] {
  const hasSource = source !== undefined || defaultSource !== undefined;
  const isInRange = !isOutOfRange(occurredAt, now);
  if (hasSource && isInRange) return NONE;
  const problems: Problem[] = [];
  if (!hasSource) problems.push(problem('/source', 'MISSING', 'source is required'));
  if (!isInRange) {
    const detail = 'occurredAt must be from 1970 on and at most 24 hours from now';
    problems.push(problem('/occurredAt', 'OCCURRED_OUT_OF_RANGE', detail));
  }
  return problems;
}

function isOutOfRange(occurredAt: unknown, now: number): boolean {
  const instant = typeof occurredAt === 'string' ? parseInstant(occurredAt) : null;
  return instant !== null && (instant < 0 || instant > now + MAX_AHEAD_MS);
}

function dataProblems({ id, accountId, type }: Fields, data: Fields): readonly Problem[] {
  const problems = KINDS.get(type)?.data.problems(data, '/data') ?? NONE;
  if (problems.length > 0 && isLargerThan(MAX_DATA_BYTES, data)) {
    const detail = `data must take at most ${MAX_DATA_BYTES} bytes of JSON`;
    return [problem('/data', 'TOO_LARGE', detail)];
  }
  if (isSameId(id, data.targetId)) {
    const detail = 'targetId is the id of this behaviour itself: name another one';
    return [...problems, problem('/data/targetId', 'SELF_REFERENCE', detail)];
  }
  if (typeof accountId === 'string' && data.peerAccountId === accountId) {
    const detail = 'peerAccountId is the account itself: name another one';
    return [...problems, problem('/data/peerAccountId', 'SELF_REFERENCE', detail)];
  }
  return problems;
}

function isSameId(id: unknown, targetId: unknown): boolean {
  if (typeof id !== 'string' || typeof targetId !== 'string') return false;
  return id.toLowerCase() === targetId.toLowerCase();
}

/** Asked only of what is malformed: the longest well-formed data stay far below the limit. */
function isLargerThan(limit: number, data: Fields): boolean {
  const rest: unknown[] = [data];
  let bytes = 0;
  while (rest.length > 0 && bytes <= limit) {
    const next = rest.pop();
    if (typeof next !== 'object' || next === null) bytes += Buffer.byteLength(String(next)) + 1;
    else {
      for (const [name, value] of Object.entries(next)) {
        bytes += Buffer.byteLength(name) + 4;
        rest.push(value);
      }
    }
  }
  return bytes > limit;
}

/** The ids in keys of items and defaults are the producer's, who may mean their case. */
function normalised(data: JsonObject): JsonObject {
  const { targetId } = data;
  if (typeof targetId !== 'string' || !UUID.test(targetId)) return data;
  return { ...data, targetId: targetId.toLowerCase() };
}

function problem(pointer: string, code: ProblemCode, detail: string): Problem {
  return { pointer, code, detail };
}
