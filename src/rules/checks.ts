/** The table of the ten rule kinds, for validation. Apart from the table for scoring, so that bundlers can drop it. */
import type { Rule } from '../framework/notation.js';
import { check as bands } from './bands.js';
import { check as choice } from './choice.js';
import { check as clamp } from './clamp.js';
import { check as combine } from './combine.js';
import { check as fixed } from './fixed.js';
import { check as info } from './info.js';
import { check as linear } from './linear.js';
import { check as manual } from './manual.js';
import { check as perUnit } from './per-unit.js';
import type { Checked, Place } from './place.js';
import { check as when } from './when.js';

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
