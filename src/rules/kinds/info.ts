/** Information that is shown and never scored. */

import type { Info } from '../../framework/notation.js';
import * as z from '../../framework/zod.js';
import { zero } from '../../numbers/rational.js';
import { between } from '../expressions/range.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate } from '../scope.js';
import type { Checked } from './place.js';

export function evaluate(): Evaluate {
  return (_data, max) => ({ kind: 'info', points: known(zero), max });
}

/** The shape of the rule. */
export function schema() {
  return z.strictObject({ kind: z.literal('info') });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Info> = {};

export function explain(_earned: Earned, say: Say): string {
  return say.words.information;
}

export function check(): Checked {
  return { points: between(zero, zero), issues: [] };
}

/** It has no parts. */
export function visit(_rule: Info): void {}

/** It has no points. */
export function change(rule: Info): Info {
  return rule;
}
