/** Credibilities this close are the same number: without it the order of the criteria could move a class. */
const same = 1e-9;

/**
 * Classes of units taken out one after the other: from the best down (`sign` 1) or from the worst up (`sign` −1).
 *
 * @param credibility - Row after row, that the unit of the row outranks the unit of the column.
 * @returns For each unit the number of its class, 1 the first taken.
 */
export function distil(
  credibility: Float64Array,
  size: number,
  alpha: number,
  beta: number,
  sign: 1 | -1,
): Float64Array {
  const classes = new Float64Array(size);
  let left = Array.from({ length: size }, (_, unit) => unit);
  for (let place = 1; left.length > 0; place += 1) {
    const taken = takeClass(left, (a, b) => credibility[a * size + b]!, alpha, beta, sign);
    for (const unit of taken) classes[unit] = place;
    left = left.filter((unit) => classes[unit] === 0);
  }
  return classes;
}

/** The units that remain the best (or worst) as the level of credibility falls to zero. */
function takeClass(
  left: readonly number[],
  credible: (a: number, b: number) => number,
  alpha: number,
  beta: number,
  sign: 1 | -1,
): readonly number[] {
  let candidates = left;
  let level = largestBelow(candidates, credible, Infinity);
  while (candidates.length > 1 && level > same) {
    const cut = largestBelow(candidates, credible, level - (beta + alpha * level));
    const qualification = candidates.map((a) => {
      let sum = 0;
      for (const b of candidates) {
        if (outranks(credible(a, b), credible(b, a), cut, alpha, beta)) sum += 1;
        if (outranks(credible(b, a), credible(a, b), cut, alpha, beta)) sum -= 1;
      }
      return sum;
    });
    const most = qualification.reduce((best, q) => Math.max(best, sign * q), -Infinity);
    candidates = candidates.filter((_, position) => sign * qualification[position]! === most);
    level = cut;
  }
  return candidates;
}

/** Credible above the level, and more so than the other way round by more than s of it. */
function outranks(forth: number, back: number, level: number, alpha: number, beta: number): boolean {
  return forth - level > same && forth - back - (beta + alpha * forth) > same;
}

/** Largest credibility between two of the units that is less than a bound; 0 if there is none. */
function largestBelow(
  units: readonly number[],
  credible: (a: number, b: number) => number,
  bound: number,
): number {
  let largest = 0;
  for (const a of units) {
    for (const b of units) {
      const value = credible(a, b);
      if (a !== b && bound - value > same && value > largest) largest = value;
    }
  }
  return largest;
}
