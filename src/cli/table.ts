/** One column of a table; numbers read best aligned to the right. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const GAP = '  ';

/** Control and format characters, line separators, halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * What people have reported, fit for a line of a terminal: what would break the line, turn its
 * direction or not be seen at all is written out, as \n or \u{202e}.
 */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (each) => SHORT[each] ?? `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The lines of a table, its titles first, all of it visible; no line ends in blanks. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const table = [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(visible))];
  const widths = columns.map((_, index) =>
    Math.max(...table.map((cells) => (cells[index] ?? '').length)),
  );
  return table.map((cells) => rowLine(columns, widths, cells));
}

/** One row by itself, where the rows to come are not known yet. */
export function rowLine(
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly string[],
): string {
  const padded = columns.map(({ align }, index) => {
    const cell = cells[index] ?? '';
    const width = widths[index] ?? 0;
    return align === 'right' ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join(GAP).trimEnd();
}

/** 1234567 as 1,234,567, whatever the machine's language. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** 1 event, 1,234 events: of a noun that takes an s. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
