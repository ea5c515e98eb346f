import type { Cycle } from '../../kernel/business-calendar.ts';
import type { PaidRun } from './book.ts';

// How many items were paid in time in each cycle, written so that a regular payer's book does not
// grow. The same counts are always the same runs, in whichever order they were added.

/** One more item that was due in a cycle and paid in time. */
export function addPaid(runs: readonly PaidRun[], cycle: Cycle): readonly PaidRun[] {
  const last = runs.at(-1);
  // Mostly it is the next cycle, or the first.
  if (!last || last[1] < cycle) return joined([...runs, [cycle, cycle, 1]]);
  const pieces = runs.flatMap((run) => piecesAround(run, cycle));
  const count = paidBetween(runs, cycle, cycle) + 1;
  return joined([...pieces, [cycle, cycle, count] as const].sort((a, b) => a[0] - b[0]));
}

/**
 * The same, with counts from a cycle on only: before it they say that something was paid in time,
 * not how much. So the runs of an irregular payer stay few, too.
 */
export function countedFrom(runs: readonly PaidRun[], from: Cycle): readonly PaidRun[] {
  if (!runs.some(([first, , count]) => first < from && count > 1)) return runs;
  return joined(
    runs.flatMap(([first, last, count]): PaidRun[] => {
      if (first >= from) return [[first, last, count]];
      if (last < from) return [[first, last, 1]];
      return [
        [first, from - 1, 1],
        [from, last, count],
      ];
    }),
  );
}

/** How many were paid in time in the cycles from one to another, both included. */
export function paidBetween(runs: readonly PaidRun[], from: Cycle, to: Cycle): number {
  let total = 0;
  for (const [first, last, count] of runs) {
    const cycles = Math.min(last, to) - Math.max(first, from) + 1;
    if (cycles > 0) total += cycles * count;
  }
  return total;
}

/** What is left of a run without one of its cycles. */
function piecesAround(run: PaidRun, cycle: Cycle): readonly PaidRun[] {
  const [from, to, count] = run;
  if (cycle < from || cycle > to) return [run];
  const pieces: PaidRun[] = [];
  if (from < cycle) pieces.push([from, cycle - 1, count]);
  if (cycle < to) pieces.push([cycle + 1, to, count]);
  return pieces;
}

function joined(runs: readonly PaidRun[]): readonly PaidRun[] {
  const whole: PaidRun[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before && before[1] + 1 === run[0] && before[2] === run[2]) {
      whole[whole.length - 1] = [before[0], run[1], run[2]];
    } else {
      whole.push(run);
    }
  }
  return whole;
}
