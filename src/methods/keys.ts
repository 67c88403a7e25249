/** Keys that mean nothing: a typing error in one would change an index in silence. */

import { type Issue, issue } from '../messages/issue.js';
import { unknownField } from '../messages/methods.js';
import { unknownOption } from '../messages/units.js';

/** Errors for the options of a method that it does not know. */
export function optionIssues(options: object, known: readonly string[], path: Issue['path']): Issue[] {
  return strangers(options, known).map((option) =>
    issue(unknownOption, [...path, option], { option, options: known }),
  );
}

/** Warnings for the fields of a document that nothing looks at: notes may stand there. */
export function fieldIssues(part: object, known: readonly string[], path: Issue['path']): Issue[] {
  return strangers(part, known).map((field) => issue(unknownField, [...path, field], { field, known }));
}

function strangers(part: object, known: readonly string[]): string[] {
  const names = new Set(known);
  return Object.keys(part).filter((key) => !names.has(key));
}
