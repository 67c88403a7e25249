/**
 * The ten kinds of rule: each is one file, and one line in each of these tables; a line that is missing does not compile.
 * Tables and not one object, so that bundlers leave out what a program does not do.
 */

import type { Rule } from '../framework/notation.js';
import type { RuleSchema } from '../framework/notation-schema.js';
import type { WordsOf } from './field-words.js';
import * as bands from './kinds/bands.js';
import * as choice from './kinds/choice.js';
import * as clamp from './kinds/clamp.js';
import * as combine from './kinds/combine.js';
import * as fixed from './kinds/fixed.js';
import * as info from './kinds/info.js';
import * as linear from './kinds/linear.js';
import * as manual from './kinds/manual.js';
import type { Change, Visit } from './kinds/parts.js';
import * as perUnit from './kinds/per-unit.js';
import type { Checked, Place } from './kinds/place.js';
import * as when from './kinds/when.js';
import type { Say } from './say.js';
import type { Earned, Evaluate, Scope } from './scope.js';

/** The rule of a kind. */
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { readonly kind: K }>;

/** One function for each kind of rule. */
export type KindTable<More extends readonly unknown[], Result> = {
  readonly [K in Rule['kind']]: (rule: RuleOf<K>, ...more: More) => Result;
};

/** Compile a rule for scoring. */
export const evaluators: KindTable<[Scope], Evaluate> = {
  choice: choice.evaluate,
  bands: bands.evaluate,
  linear: linear.evaluate,
  perUnit: perUnit.evaluate,
  combine: combine.evaluate,
  when: when.evaluate,
  clamp: clamp.evaluate,
  fixed: fixed.evaluate,
  manual: manual.evaluate,
  info: info.evaluate,
};

/** Tell in one sentence how a rule came to its points. */
export const explainers: { readonly [K in Rule['kind']]: (earned: Earned, say: Say) => string } = {
  choice: choice.explain,
  bands: bands.explain,
  linear: linear.explain,
  perUnit: perUnit.explain,
  combine: combine.explain,
  when: when.explain,
  clamp: clamp.explain,
  fixed: fixed.explain,
  manual: manual.explain,
  info: info.explain,
};

/** Check a rule whose shape is right. */
export const checkers: KindTable<[Place], Checked> = {
  choice: choice.check,
  bands: bands.check,
  linear: linear.check,
  perUnit: perUnit.check,
  combine: combine.check,
  when: when.check,
  clamp: clamp.check,
  fixed: fixed.check,
  manual: manual.check,
  info: info.check,
};

/** Look at the parts of a rule. */
export const visitors: KindTable<[Visit], void> = {
  choice: choice.visit,
  bands: bands.visit,
  linear: linear.visit,
  perUnit: perUnit.visit,
  combine: combine.visit,
  when: when.visit,
  clamp: clamp.visit,
  fixed: fixed.visit,
  manual: manual.visit,
  info: info.visit,
};

/** Change the points of a rule. */
export const changers: KindTable<[Change], Rule> = {
  choice: choice.change,
  bands: bands.change,
  linear: linear.change,
  perUnit: perUnit.change,
  combine: combine.change,
  when: when.change,
  clamp: clamp.change,
  fixed: fixed.change,
  manual: manual.change,
  info: info.change,
};

/** The shapes of rules; `rule` is the schema of the rules inside a rule. */
export const shapesOfRules = {
  choice: choice.schema,
  bands: bands.schema,
  linear: linear.schema,
  perUnit: perUnit.schema,
  combine: combine.schema,
  when: when.schema,
  clamp: clamp.schema,
  fixed: fixed.schema,
  manual: manual.schema,
  info: info.schema,
} as const satisfies { readonly [K in Rule['kind']]: (rule: RuleSchema) => unknown };

/** What the fields of rules are, for the JSON Schema. */
export const wordsOfRules: { readonly [K in Rule['kind']]: WordsOf<RuleOf<K>> } = {
  choice: choice.words,
  bands: bands.words,
  linear: linear.words,
  perUnit: perUnit.words,
  combine: combine.words,
  when: when.words,
  clamp: clamp.words,
  fixed: fixed.words,
  manual: manual.words,
  info: info.words,
};
