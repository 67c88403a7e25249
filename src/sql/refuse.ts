/** Stops where a framework cannot be written as SQL with the same digits. */
import { fail, type Issue } from '../messages/issue.js';
import { notInSql, type Why } from '../messages/sql.js';

/** Throws the reason; whoever knows the place passes it. */
export function refuse(why: Why, path: Issue['path'] = []): never {
  return fail(notInSql, path, why);
}
