import type { Part, Scorecard } from '../scorecard/scorecard.ts';
import { PARTS } from '../scorecard/scorecard.ts';
import { mostOf, pointsOf } from '../scorecard/rules.ts';
import type { Features } from './features.ts';

/** The points of each line. A part's lines add up to the part: `clamp` carries the difference. */
export type Lines = Readonly<Record<Part, Readonly<Record<string, number>>>>;
export type Parts = Readonly<Record<Part, number>>;

/** What the score moves towards: 350 + the five parts. */
export interface Target {
  readonly target: number;
  readonly parts: Parts;
  readonly lines: Lines;
}

export const CLAMP = 'clamp';

export function targetOf(features: Features, scorecard: Scorecard): Target {
  const parts = {} as Record<Part, number>;
  const lines = {} as Record<Part, Record<string, number>>;
  let target = scorecard.base;
  for (const part of PARTS) {
    const points: Record<string, number> = {};
    let sum = 0;
    for (const [name, rule] of Object.entries(scorecard.parts[part].lines)) {
      sum += points[name] = pointsOf(rule, features);
    }
    parts[part] = Math.min(Math.max(sum, 0), scorecard.parts[part].max);
    if (parts[part] !== sum) points[CLAMP] = parts[part] - sum;
    lines[part] = points;
    target += parts[part];
  }
  return { target, parts, lines };
}

/** What a line leaves on the table: its most less what it gives. */
export function lostBy(scorecard: Scorecard, lines: Lines, part: Part, line: string): number {
  const rule = scorecard.parts[part].lines[line];
  return rule ? mostOf(rule) - (lines[part][line] ?? 0) : 0;
}
