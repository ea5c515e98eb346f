import type { LineRule } from '../../src/domain/scorecard/rules.ts';
import { mostOf } from '../../src/domain/scorecard/rules.ts';
import type { Part, Scorecard } from '../../src/domain/scorecard/scorecard.ts';

/** The lines of a part as the documents show them: line, feature n, points, the most of it. */
export function linesOf(scorecard: Scorecard, part: Part): string[][] {
  return Object.entries(scorecard.parts[part].lines).map(([name, line]) => [
    name,
    line.feature,
    pointsText(line),
    String(mostOf(line)),
  ]);
}

/** What the movement rules give for each bucket: base, divisor, cycles of probation. */
export function bucketRows({ movement }: Scorecard): string[][] {
  return Object.entries(movement.shocks).map(([bucket, { base, divisor }]) => [
    bucket,
    String(base),
    String(divisor),
    String(movement.probationCycles[bucket as keyof typeof movement.probationCycles]),
  ]);
}

/** Units that a point costs, by the score below which it does. */
export function costRows({ movement }: Scorecard): string[][] {
  const rows = movement.pointCosts.map(({ below, units }) => [`below ${below}`, String(units)]);
  return [...rows, ['above', String(movement.highestCost)]];
}

/** Weight of a cured record, by the cycles since that of its cure. */
export function weightRows({ movement }: Scorecard): string[][] {
  const rows = movement.weights.map((each) => [`up to ${each.cycles}`, `${each.quarters}/4`]);
  return [...rows, ['later', '0']];
}

/** The values that stand by themselves. */
export function valueRows({ movement, ...card }: Scorecard): string[][] {
  const { base, lowest, highest, openingCap, goodPeerFrom } = card;
  const { mostShock, mostFall, fullEffort, partialEffort, restructuringProbation } = movement;
  const values = {
    ...{ base, lowest, highest, openingCap, goodPeerFrom },
    ...{ mostShock, mostFall, fullEffort, partialEffort, restructuringProbation },
  };
  return Object.entries(values).map(([name, value]) => [name, String(value)]);
}

function pointsText(line: LineRule): string {
  switch (line.rule) {
    case 'rate': {
      const count = `min(n, ${line.cap})`;
      const points = line.points === 1 ? count : `${count} × ${line.points}`;
      return line.per === 1 ? points : `floor(${points} / ${line.per})`;
    }
    case 'slopes':
      return line.slopes
        .map(({ from, to, points }) => `${from} to ${to}: ${points} each`)
        .join('; ');
    case 'steps':
      return stepsText(line);
    case 'flag':
      return `${line.points} if so`;
    case 'onFile': {
      const points = Object.entries(line.points).map(([bucket, each]) => `${bucket}: ${each}`);
      return `${points.join('; ')}; each × weight, rounded towards 0`;
    }
  }
}

function stepsText({ steps, above, unknown, spoiledBy }: LineRule & { rule: 'steps' }): string {
  const texts = steps.map(({ atMost, points }) => `up to ${atMost}: ${points}`);
  texts.push(`above: ${above}`);
  if (unknown !== 0) texts.push(`unknown: ${unknown}`);
  if (spoiledBy) texts.push(`0 if ${spoiledBy.feature} is ${spoiledBy.from} or more`);
  return texts.join('; ');
}
