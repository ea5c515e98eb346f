// Small sets as the bits of a number.

/** Each bit of a set as a set of its own, the lowest first. */
export function* bitsOf(set: number): Generator<number> {
  for (let rest = set; rest !== 0; rest &= rest - 1) yield rest & -rest;
}

export function countOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A smallest set that has an element of each of these, none of which is empty. */
export function smallestHitting(sets: readonly number[]): number {
  for (let size = leastToHit(sets, 0); ; size++) {
    const found = hittingWithin(sets, 0, size);
    if (found !== null) return found;
  }
}

/** What is chosen already with at most so many elements more; null if they are not enough. */
function hittingWithin(sets: readonly number[], chosen: number, more: number): number | null {
  if (leastToHit(sets, chosen) > more) return null;
  const missed = sets.find((set) => (set & chosen) === 0);
  if (missed === undefined) return chosen;
  for (const element of bitsOf(missed)) {
    const found = hittingWithin(sets, chosen | element, more - 1);
    if (found !== null) return found;
  }
  return null;
}

/** Of sets that have nothing in common each needs an element of its own. */
function leastToHit(sets: readonly number[], chosen: number): number {
  let taken = chosen;
  let count = 0;
  for (const set of sets) {
    if ((set & taken) !== 0) continue;
    taken |= set;
    count++;
  }
  return count;
}
