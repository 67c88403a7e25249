/** Who the document is: id, version, dates. */
import * as problems from '../messages/document.js';
import { type Issue, issue } from '../messages/issue.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import type { Check } from './outline.js';

const semanticVersion = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,50})?(?:\+[0-9A-Za-z.-]{1,50})?$/;

export const identity: Check = ({ framework, indicators, gateUses }) => {
  const issues: Issue[] = [];
  const { id, version, decision, validity } = framework;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) issues.push(issue(problems.badId, ['id'], { id }));
  if (!semanticVersion.test(version)) issues.push(issue(problems.badVersion, ['version'], { version }));
  const day = (date: string | undefined, path: Issue['path']): number | undefined => {
    const number = date === undefined ? undefined : dayNumber(date);
    if (date !== undefined && number === undefined) issues.push(issue(problems.badDate, path, { date }));
    return number;
  };
  day(decision?.issuedOn, ['decision', 'issuedOn']);
  day(decision?.effectiveOn, ['decision', 'effectiveOn']);
  const { from, to } = validity ?? {};
  if (from !== undefined && !isPeriod(from))
    issues.push(issue(problems.badDate, ['validity', 'from'], { date: from }));
  if (to !== undefined && !isPeriod(to))
    issues.push(issue(problems.badDate, ['validity', 'to'], { date: to }));
  // Of two texts of different precision only the common beginning can be compared.
  const digits = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from !== undefined && to !== undefined && to.slice(0, digits) < from.slice(0, digits)) {
    issues.push(issue(problems.datesReversed, ['validity', 'to'], { first: from, last: to }));
  }
  for (const uses of [...indicators.map((each) => each.uses), ...gateUses]) {
    for (const { date, path } of uses.dates) day(date, path);
  }
  return issues;
};

/** A day, a month or a year: decisions often name no more than the year. */
function isPeriod(date: string): boolean {
  const rest = { 4: '-01-01', 7: '-01', 10: '' }[date.length];
  return rest !== undefined && dayNumber(date + rest) !== undefined;
}
