import type { IssueKind } from './issue.js';

/** A kind of problem that prevents the use of the thing. */
// @__NO_SIDE_EFFECTS__
export function error<P>(code: string, en: IssueKind<P>['en'], vi: IssueKind<P>['vi']): IssueKind<P> {
  return { code, severity: 'error', en, vi };
}

/** A kind of problem that someone should look at. */
// @__NO_SIDE_EFFECTS__
export function warning<P>(code: string, en: IssueKind<P>['en'], vi: IssueKind<P>['vi']): IssueKind<P> {
  return { code, severity: 'warning', en, vi };
}
