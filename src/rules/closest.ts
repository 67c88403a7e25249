/** The known name a mistyped one was probably meant to be. */

const longest = 40;
const most = 200;

/** Looking for what was meant takes longer than any other check; after so many problems nobody reads on. */
export const mostSuggestions = 1000;

/** The known name with the fewest changed letters, if these are few enough for a slip of the hand. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > longest) return undefined;
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(name.length / 3) + 1) + 1;
  let looked = 0;
  for (const candidate of known) {
    looked += 1;
    if (looked > most) break;
    const changes = distance(fold(name), fold(candidate), fewest);
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** Case, hyphens and underscores are the first things mistyped. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** Letters inserted, left out, replaced or swapped with their neighbour; at least `limit` when it is that many. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let changes = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) changes = Math.min(changes, at(before, j - 2) + 1);
      next.push(changes);
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
