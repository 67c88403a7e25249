/** The table of the ten rule kinds, for validation. Apart from the table for scoring, so that bundlers can drop it. */
import type { Rule } from '../framework/notation.js';
import { check as bands } from './kinds/bands.js';
import { check as choice } from './kinds/choice.js';
import { check as clamp } from './kinds/clamp.js';
import { check as combine } from './kinds/combine.js';
import { check as fixed } from './kinds/fixed.js';
import { check as info } from './kinds/info.js';
import { check as linear } from './kinds/linear.js';
import { check as manual } from './kinds/manual.js';
import { check as perUnit } from './kinds/per-unit.js';
import type { Checked, Place } from './kinds/place.js';
import { check as when } from './kinds/when.js';

type RuleOf<K extends Rule['kind']> = Extract<Rule, { readonly kind: K }>;

const checks: { readonly [K in Rule['kind']]: (rule: RuleOf<K>, place: Place) => Checked } = {
  choice,
  bands,
  linear,
  perUnit,
  combine,
  when,
  clamp,
  fixed,
  manual,
  info,
};

/** Checks a rule whose shape is right. */
export function checkRule(rule: Rule, place: Place): Checked {
  return (checks[rule.kind] as (rule: Rule, place: Place) => Checked)(rule, place);
}
