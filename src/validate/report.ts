/** Where problems with the data of units go. */
import type { Input } from '../framework/model.js';
import { type Issue, issue } from '../messages/issue.js';
import type { IssueKind } from '../messages/kind.js';
import type { Locale } from '../numbers/format.js';
import type { PercentsSeen } from './percents.js';

type Path = Issue['path'];

/** Collects problems; knows the language of the numbers. */
export interface Report {
  /** The text read was computed, not typed: a fraction in it is what it says. */
  readonly computed?: true;
  readonly locale: Locale | undefined;
  /** What numbers of percent inputs are, where the caller has said so. */
  readonly percents?: 'as-written' | 'shares' | undefined;
  /** Numbers of percent inputs seen so far. */
  readonly seen?: Map<Input, PercentsSeen>;
  report(problem: Issue): void;
}

/** A place that is only put together when there is a problem. */
export type Place = () => Path;

/** Thrown by `report` when no more problems are wanted. */
export const enough: unique symbol = /* @__PURE__ */ Symbol('enough issues');

/** Reports a problem, and is nothing, so that a reader can return it. */
export function tell<P>(kind: IssueKind<P>, params: P, to: Report, path: Path | Place): undefined {
  to.report(issue(kind, typeof path === 'function' ? path() : path, params));
}
