import type { JsonSchema } from '../../commands/behaviours/json-schema.ts';
import type { Bucket } from '../../domain/assessment/buckets.ts';
import { BUCKETS } from '../../domain/assessment/buckets.ts';
import type { Scorecard } from '../../domain/scorecard/scorecard.ts';
import { PARTS } from '../../domain/scorecard/scorecard.ts';
import { SCORECARD_V1 } from '../../domain/scorecard/v1.ts';

/** v1 under another name, with half of its points for friends. */
const EXAMPLE: Scorecard = {
  ...SCORECARD_V1,
  version: 'v2',
  parts: { ...SCORECARD_V1.parts, connections: { ...SCORECARD_V1.parts.connections, max: 15 } },
};

const score = { type: 'integer', minimum: 350, maximum: 950 };
const count = { type: 'integer', minimum: 0, maximum: 1_000 };

function described(schema: JsonSchema, description: string, example: unknown): JsonSchema {
  return { ...schema, description, examples: [example] };
}

function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', required: Object.keys(properties), properties };
}

const { parts, movement } = EXAMPLE;

const LINES: JsonSchema = described(
  { type: 'object', additionalProperties: true },
  'Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`',
  parts.connections.lines,
);
const MAX = described(count, 'The most points of the part; 0 switches it off', 15);
const PARTS_SCHEMA = PARTS.map((part) => [
  part,
  described(object({ max: MAX, lines: LINES }), `The part ${part}`, parts[part]),
]);

const SHOCK: JsonSchema = object({
  base: described(count, 'Points at the lowest score', 10),
  divisor: described(count, 'One more for each so many points above it', 25),
});

function eachBucket(schema: JsonSchema, what: string, example: Readonly<Record<Bucket, unknown>>) {
  const entries = BUCKETS.map((bucket) => {
    const description = `At ${bucket} days past due`;
    return [bucket, described(schema, description, example[bucket])] as const;
  });
  return described(object(Object.fromEntries(entries)), what, example);
}

function list(what: string, example: readonly unknown[]): JsonSchema {
  const items = { type: 'object', additionalProperties: true };
  return described({ type: 'array', items }, what, example);
}

const MOVEMENT: JsonSchema = object({
  shocks: eachBucket(SHOCK, 'What a new default costs, by worst bucket', movement.shocks),
  mostShock: described(count, 'Of new defaults in one cycle together', movement.mostShock),
  mostFall: described(count, 'In one cycle towards a lower target', movement.mostFall),
  fullEffort: described(count, 'Units, with everything on time', movement.fullEffort),
  partialEffort: described(count, 'Units, with evidence only', movement.partialEffort),
  pointCosts: list('What a point costs in units, at scores below `below`', movement.pointCosts),
  highestCost: described(count, 'What a point costs from there on', movement.highestCost),
  probationCycles: eachBucket(
    count,
    'Cycles after that of a cure in which effort is partial at most',
    movement.probationCycles,
  ),
  restructuringProbation: described(
    count,
    'The same after the cycle of a restructuring',
    movement.restructuringProbation,
  ),
  weights: list(
    'Weight of a default cured up to `cycles` cycles ago, in quarters; older: none',
    movement.weights,
  ),
});

/** A scorecard as data; what more is asked of its numbers, the documents say. */
export const SCORECARD_SCHEMA: JsonSchema = {
  ...object({
    version: described(
      { type: 'string', minLength: 1, maxLength: 32, pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
      'Its name, as in the path',
      EXAMPLE.version,
    ),
    base: described(score, 'Where the target starts to count', EXAMPLE.base),
    lowest: described({ const: 350 }, 'Of every score by every version', 350),
    highest: described({ const: 950 }, 'Of every score by every version', 950),
    openingCap: described(score, 'A first score is at most this', EXAMPLE.openingCap),
    goodPeerFrom: described(score, 'A peer at this score is a good one', EXAMPLE.goodPeerFrom),
    parts: described(
      object(Object.fromEntries(PARTS_SCHEMA) as Readonly<Record<string, JsonSchema>>),
      'What gives and takes points',
      parts,
    ),
    movement: described(MOVEMENT, 'How a score moves towards its target', movement),
  }),
  description: 'A scorecard: all numbers are integers. Its hash is over its canonical JSON.',
  examples: [EXAMPLE],
};
