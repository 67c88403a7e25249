import type { Rule } from '../framework/notation.js';
import type { Checked, Place } from './kinds/place.js';
import { checkers } from './kinds.js';

/** Checks a rule whose shape is right. */
export function checkRule(rule: Rule, place: Place): Checked {
  return (checkers[rule.kind] as (rule: Rule, place: Place) => Checked)(rule, place);
}
