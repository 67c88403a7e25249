/** The same for every unit. */

import type { Fixed } from '../../framework/notation.js';
import { notation } from '../../framework/notation-schema.js';
import * as z from '../../framework/zod.js';
import type { WordsOf } from '../field-words.js';
import { known } from '../figure.js';
import type { Say } from '../say.js';
import type { Earned, Evaluate } from '../scope.js';
import { give } from './give.js';
import type { Change } from './parts.js';
import { type Checked, checkGive, inside, type Place } from './place.js';
import { pointsOf } from './points.js';

export function evaluate(rule: Fixed): Evaluate {
  const gives = give(rule.give);
  return (_data, max) => ({ kind: 'fixed', points: known(gives(max)), max });
}

/** The shape of the rule. */
export function schema() {
  return z.strictObject({ kind: z.literal('fixed'), give: notation().give });
}

/** What its fields are, for the JSON Schema. */
export const words: WordsOf<Fixed> = {
  give: ['Gives', 'Points, or a share of the maximum.', 'Cho điểm', 'Số điểm, hoặc tỷ lệ của điểm tối đa.'],
};

export function explain(earned: Earned, say: Say): string {
  return say.words.always + pointsOf(earned, say);
}

export function check(rule: Fixed, place: Place): Checked {
  return checkGive(rule.give, inside(place, 'give'));
}

/** It has no parts. */
export function visit(_rule: Fixed): void {}

/** The same rule with its points changed. */
export function change(rule: Fixed, to: Change): Fixed {
  return { ...rule, give: to.give(rule.give) };
}
