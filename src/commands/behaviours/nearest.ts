/** Longer words are not compared: nobody meant them, and the comparison is quadratic. */
const MAX_LENGTH = 64;

/** `, did you mean "payLater"?`, or nothing when no option is close to the word. */
export function suggestion(word: unknown, options: Iterable<string>): string {
  if (typeof word !== 'string' || word.length > MAX_LENGTH) return '';
  const near = nearest(word, options);
  return near === null ? '' : `; did you mean "${near}"?`;
}

function nearest(word: string, options: Iterable<string>): string | null {
  let best: string | null = null;
  let bound = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const option of options) {
    const distance = editDistance(word.toLowerCase(), option.toLowerCase());
    if (distance < bound) [best, bound] = [option, distance];
  }
  return best;
}

/** Levenshtein: how many characters to insert, drop or replace to come from one to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
    }
    row = next;
  }
  return at(row, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
