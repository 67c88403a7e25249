/** The table of the ten rule kinds, for explaining. */
import type { Rule } from '../framework/notation.js';
import type { Locale } from '../numbers/format.js';
import { explain as bands } from './kinds/bands.js';
import { explain as choice } from './kinds/choice.js';
import { explain as clamp } from './kinds/clamp.js';
import { explain as combine } from './kinds/combine.js';
import { explain as fixed } from './kinds/fixed.js';
import { explain as info } from './kinds/info.js';
import { explain as linear } from './kinds/linear.js';
import { explain as manual } from './kinds/manual.js';
import { explain as perUnit } from './kinds/per-unit.js';
import { pointsOf } from './kinds/points.js';
import { explain as when } from './kinds/when.js';
import { type Say, sayIn } from './say.js';
import type { Earned } from './scope.js';

const explainers: { readonly [K in Rule['kind']]: (earned: Earned, say: Say) => string } = {
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

/** One sentence on how a rule that gave points came to them: "3/4 = 75% x 20 = 15". */
export function explainRule(earned: Earned, locale: Locale): string {
  // What one rule gives inside another is not the same for every unit.
  const say: Say = sayIn(locale, (inner) =>
    inner.kind === 'fixed' ? pointsOf(inner, say) : explainers[inner.kind](inner, say),
  );
  return explainers[earned.kind](earned, say);
}
