/** What levels must be to make one scale: no time that limits some of them, no points that go up and down. */
import type { Exact, Give } from '../../framework/notation.js';
import { parseExact } from '../../numbers/exact.js';
import { compare, type Rational, rational } from '../../numbers/rational.js';
import type { Item } from './item.js';
import type { Measured } from './measure.js';
import type { Step } from './scale.js';
import type { Earned } from './tier-rule.js';

type Tier = Extract<Item, { readonly is: 'tier' }>;

/** Whether a time or a place limits some levels and not the others: "từ 80% trở lên trong quý I; dưới 80%". */
export function isLimited(tiers: readonly Tier[]): boolean {
  const limits = tiers.map(({ tail }) =>
    /^(trong|trước|sau|tại|theo|ở|vào|trên)\s/iu.test(tail) ? tail : '',
  );
  return new Set(limits).size > 1;
}

/** From the lowest level to the highest: where the points rise, and where they fall. */
export function turnsOf(
  steps: readonly Step[],
  worths: readonly Rational[],
  rest: Rational | undefined,
): readonly number[] {
  const sorted = [...steps].sort((a, b) => (a.low && b.low ? compare(a.low.at, b.low.at) : a.low ? 1 : -1));
  const given = sorted.map(({ index }) => worths[index] as Rational);
  const low = sorted[0]?.low;
  const below = low !== undefined && !(low.included && low.at.n === 0n);
  const row = rest ? (below ? [rest, ...given] : [...given, rest]) : given;
  return row.slice(1).map((each, index) => compare(each, row[index] as Rational));
}

/** Points that go up and down; or a level above a formula that rises, which gives less than the formula. */
export function isUneven(turns: readonly number[], formulas: readonly Measured[]): boolean {
  const rises = turns.some((turn) => turn > 0) || formulas.some(isRising);
  return rises && turns.some((turn) => turn < 0);
}

/** Formulas rise, except those with a share at the start that is more than the one at the end. */
function isRising({ rule }: Measured): boolean {
  const [first, last] = ((rule.kind === 'linear' && rule.knots) || []).map(([, give]) => shareOf(give));
  return !first || !last || compare(first, last) <= 0;
}

function shareOf(give: Give): Rational | undefined {
  return parseExact((give as { readonly share: Exact }).share);
}

/** A formula that reaches the whole maximum below the end of its level would give more than the maximum. */
export function fits(each: Earned | undefined, end: Exact | undefined): boolean {
  const rule = each?.measured?.rule;
  const [at] = (rule?.kind === 'linear' && rule.knots?.at(-1)) || [];
  if (at === undefined || end === undefined) return true;
  return compare(parseExact(at) as Rational, parseExact(end) as Rational) >= 0;
}

/** Up to a hundred; beside percentages a number may go without its sign, but not count things ("10 lần"). */
export function fitsPercent({ range: { low, high, percent, noun }, tail }: Tier): boolean {
  if (!percent && noun + tail !== '') return false;
  return [low, high].every((end) => !end || compare(end.at, rational(100n)) <= 0);
}
