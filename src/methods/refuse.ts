import { ChisoError, type Issue } from '../messages/issue.js';

/** Throws all problems at once, if there are any. */
export function refuse(issues: readonly Issue[]): void {
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
}
