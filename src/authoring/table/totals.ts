/** Rows of totals against what they are the total of. */
import type { Group } from '../../framework/model.js';
import { type Issue, issue } from '../../messages/issue.js';
import { rowMaxUnreadable, rowTotalDiffers } from '../../messages/table.js';
import { add, compare, type Rational, sub, zero } from '../../numbers/rational.js';
import type { TotalRow } from './annex-rows.js';
import { shown, sumOf } from './build.js';
import { plain } from './headings.js';
import type { OutlineEntry } from './outline.js';
import { pointsOf } from './points.js';

export interface Totals {
  /** What the table declares as its scale. */
  readonly scale?: Rational;
  readonly issues: readonly Issue[];
}

/**
 * A row of totals is the scale (the points without bonus), that with the bonus, with the points taken off, or the total of
 * the group above it; else it differs, and the last one counts as declared.
 */
export function checkTotals(
  rows: readonly TotalRow[],
  entries: readonly OutlineEntry[],
  groups: readonly Group[],
  lines: number,
): Totals {
  const sums = (role: Group['role'] | undefined) => sumOf(groups.filter((group) => group.role === role));
  const [scored, bonus, penalty] = [sums(undefined), sums('bonus') ?? zero, sums('penalty') ?? zero];
  const issues: Issue[] = [];
  let scale: Rational | undefined;
  for (const { row, title, max, after } of rows) {
    const declared = pointsOf(max);
    if (declared === undefined) issues.push(issue(rowMaxUnreadable, [row - 1], { row, max }));
    if (!declared) continue;
    const whole = after === 0 || after === lines;
    const levels = scored
      ? [scored, add(scored, bonus), sub(scored, penalty), sub(add(scored, bonus), penalty)]
      : [];
    const is = levels.findIndex((level) => compare(level, declared) === 0);
    if (whole && is >= 0) {
      if (is === 0) scale = declared;
      continue;
    }
    if (subtotals(entries, groups, after).some((level) => compare(level, declared) === 0)) continue;
    const sum = whole || !isOfGroup(title) ? scored : subtotals(entries, groups, after)[0];
    if (!sum) {
      if (whole) scale = declared;
      continue;
    }
    issues.push(issue(rowTotalDiffers, [row - 1], { row, declared: shown(declared), sum: shown(sum) }));
    if (whole || !isOfGroup(title)) scale = declared;
  }
  return { ...(scale && { scale }), issues };
}

function isOfGroup(title: string): boolean {
  return /(^| )(muc|nhom|phan|linh vuc)( |$)/.test(plain(title.slice(0, 100)));
}

/** Maxima of the groups that are open above a row, innermost first, and of all whole groups so far. */
function subtotals(
  entries: readonly OutlineEntry[],
  groups: readonly Group[],
  after: number,
): readonly Rational[] {
  let count = 0;
  const so: Rational[] = [];
  let running: Rational = zero;
  const visit = (entry: OutlineEntry): boolean => {
    count += 1;
    if (count > after) return false;
    const went = entry.members.every(visit);
    const max = pointsOf(entry.line.max);
    if (max && entry.members.length > 0 && (count === after || !went)) so.push(max);
    return went;
  };
  entries.forEach((entry, at) => {
    if (count >= after) return;
    visit(entry);
    const max = sumOf(groups.slice(at, at + 1));
    if (max) running = add(running, max);
  });
  return [...so, running];
}
