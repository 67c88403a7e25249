import type { Locale } from '../numbers/format.js';
import { pointsOf } from './kinds/points.js';
import { explainers } from './kinds.js';
import { type Say, sayIn } from './say.js';
import type { Earned } from './scope.js';

/** One sentence on how a rule that gave points came to them: "3/4 = 75% x 20 = 15". */
export function explainRule(earned: Earned, locale: Locale): string {
  // What one rule gives inside another is not the same for every unit.
  const say: Say = sayIn(locale, (inner) =>
    inner.kind === 'fixed' ? pointsOf(inner, say) : explainers[inner.kind](inner, say),
  );
  return explainers[earned.kind](earned, say);
}
