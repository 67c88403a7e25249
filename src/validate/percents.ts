/** Percentages that look like shares: a spreadsheet stores 95% as 0.95, and both are numbers from 0 to 100. */
import type { Input } from '../framework/model.js';
import type { Issue } from '../messages/issue.js';
import { percentsLikeShares } from '../messages/units.js';
import { type Place, type Report, tell } from './report.js';

/** What has been seen of one input: nothing more once a number is above 1. */
export interface PercentsSeen {
  count: number;
  hasPart: boolean;
  isLarge: boolean;
  readonly first: Issue['path'];
  readonly value: number;
}

export function notePercent(input: Input, value: number, to: Report, path: Place): void {
  const seen = to.seen?.get(input);
  const isPart = value > 0 && value < 1;
  if (!seen) {
    to.seen?.set(input, { count: 1, hasPart: isPart, isLarge: value > 1, first: path(), value });
    return;
  }
  seen.count += 1;
  seen.hasPart ||= isPart;
  seen.isLarge ||= value > 1;
}

/** One warning for each input of which every number lies from 0 to 1; none where the caller has said which is meant. */
export function tellPercents(to: Report): void {
  if (to.percents !== undefined) return;
  for (const { count, hasPart, isLarge, first, value } of to.seen?.values() ?? []) {
    if (hasPart && !isLarge) tell(percentsLikeShares, { value, count }, to, first);
  }
}
