import { changeUnknownCode } from '../messages/authoring.js';
import { type Issue, issue } from '../messages/issue.js';
import { show } from '../messages/show.js';
import type { Place } from './tree.js';

/** The issue of a code the framework does not have, with the codes it may have meant. */
export function unknownCode(
  code: string,
  at: readonly (string | number)[],
  known: ReadonlyMap<string, Place>,
): Issue {
  const near = [...known.keys()].filter(
    (other) => other !== code && (other.startsWith(code) || code.startsWith(other)),
  );
  return issue(changeUnknownCode, at, { code, near: near.slice(0, 3) });
}

/** What stands where a name should be, in a sentence. */
export function named(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}
