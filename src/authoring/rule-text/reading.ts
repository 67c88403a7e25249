/** How a rule text was read. */
import type { Input } from '../../framework/model.js';
import type { Exact, Rule } from '../../framework/notation.js';
import type { Issue } from '../../messages/issue.js';
import { toText } from '../../numbers/exact.js';
import { type Rational, toNumber } from '../../numbers/rational.js';

/** A rule text, read: a structured rule where all of it is understood, else a manual one and the reason. */
export interface RuleReading {
  /** `full`: every word and number of the text is in the rule; `partly` and `none`: the rule is manual. */
  readonly understood: 'full' | 'partly' | 'none';
  readonly rule: Rule;
  /** What the rule reads, named and titled; empty for a manual rule. */
  readonly inputs: Readonly<Record<string, Input>>;
  /** Family of phrases the text belongs to, where it is understood. */
  readonly family?: string;
  /** Why the rule is manual; or, where it is not, what the text left to its reader. */
  readonly notes: readonly Issue[];
}

/** A rule that uses everything that was said. */
export interface Understood {
  readonly family: string;
  readonly rule: Rule;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly notes: readonly Issue[];
}

/** What a family of phrases makes of the items: a rule; the problem that keeps it from one; or nothing, if not its own. */
export type Outcome = Understood | { readonly problem: Issue } | undefined;

/** A number as the document holds it. */
export function exactOf(value: Rational): Exact {
  const number = toNumber(value);
  const text = toText(value);
  return String(number) === text ? number : text;
}

/** A number as a Vietnamese reader writes it. */
export function shown(value: Rational): string {
  return toText(value).replace('.', ',');
}
