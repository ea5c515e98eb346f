/** One comparison; a bar that is left out is shown and not held to. */
export interface Line {
  readonly what: string;
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Both sides as they were measured, for the eye. */
  readonly measured: string;
  /** Of the process that is ours; null where it is another's or was not looked at. */
  readonly peakMiB: number | null;
  /** What it may be at most. */
  readonly mostMiB?: number;
}

export function holds(line: Line): boolean {
  const { ratio, atLeast = 0, atMost = Infinity, peakMiB, mostMiB = Infinity } = line;
  // What could not be measured holds nothing.
  return ratio >= atLeast && ratio <= atMost && (peakMiB ?? 0) <= mostMiB;
}

export function printTable(lines: readonly Line[]): void {
  const rows = lines.map((line) => [
    line.what,
    line.ratio.toFixed(2),
    barOf(line),
    line.measured,
    line.peakMiB === null ? '-' : `${Math.round(line.peakMiB)} MiB`,
    verdictOn(line),
  ]);
  const table = [['what', 'ratio', 'bar', 'measured', 'peak memory', ''], ...rows];
  const widths = (table[0] ?? []).map((_, n) =>
    Math.max(...table.map((row) => row[n]?.length ?? 0)),
  );
  for (const row of table) {
    const cells = row.map((cell, n) => cell.padEnd(widths[n] ?? 0));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

function barOf({ atLeast, atMost }: Line): string {
  if (atLeast !== undefined) return `>= ${atLeast}`;
  return atMost === undefined ? '-' : `<= ${atMost}`;
}

function verdictOn(line: Line): string {
  if (line.atLeast === undefined && line.atMost === undefined && holds(line)) return '';
  return holds(line) ? 'holds' : 'FAILS';
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
