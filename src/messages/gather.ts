import type { Issue } from './issue.js';

/** Adds problems to a list. To spread a list into a call would put all of it on the stack, which has an end. */
export function gather(issues: Issue[], more: readonly Issue[]): void {
  for (const each of more) issues.push(each);
}
