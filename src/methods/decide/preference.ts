/** How much better a difference makes a unit, in PROMETHEE. */
import { criteriaCount, unknownChoice, unusableThreshold } from '../../messages/decide.js';
import { type Issue, issue } from '../../messages/issue.js';
import { stop } from './check.js';
import type { Criterion } from './criteria.js';

/**
 * Preference P of a unit over another whose value is worse by d > 0; P is 0 for d ≤ 0.
 *
 * - `usual`: 1.
 * - `u-shape`: 1 where d > q, else 0.
 * - `v-shape`: d / p up to p, then 1.
 * - `level`: 0 up to q, 1/2 up to p, then 1.
 * - `linear`: 0 up to q, (d − q) / (p − q) up to p, then 1.
 * - `gaussian`: 1 − exp(−d² / 2s²).
 */
export type Preference =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly q: number }
  | { readonly kind: 'v-shape'; readonly p: number }
  | { readonly kind: 'level' | 'linear'; readonly q: number; readonly p: number }
  | { readonly kind: 'gaussian'; readonly s: number };

const kinds: readonly Preference['kind'][] = ['usual', 'u-shape', 'v-shape', 'level', 'linear', 'gaussian'];

/** The preference of each criterion compared, checked; one for all may be given instead of a list. */
export function preferencesOf(
  given: Preference | readonly Preference[],
  criteria: readonly Criterion[],
  expected: number,
): Preference[] {
  const found = isList(given) ? given.length : expected;
  if (found !== expected)
    stop([issue(criteriaCount, ['preferences'], { what: 'preferences', expected, found })]);
  const preferences = criteria.map(({ place }) => (isList(given) ? given[place]! : given));
  stop(preferences.flatMap((preference, k) => preferenceIssues(preference, criteria[k]!)));
  return preferences;
}

function isList(given: Preference | readonly Preference[]): given is readonly Preference[] {
  return Array.isArray(given);
}

function preferenceIssues(preference: Preference, { code, place }: Criterion): Issue[] {
  const path = ['preferences', place];
  const kind: unknown = (preference as Preference | null | undefined)?.kind;
  if (!kinds.includes(kind as Preference['kind'])) {
    return [issue(unknownChoice, path, { option: 'preference', value: kind, choices: kinds })];
  }
  const { q, p, s } = preference as { q?: number; p?: number; s?: number };
  const wrong = (threshold: string, value: unknown, rule: string) => [
    issue(unusableThreshold, [...path, threshold], { criterion: code, threshold, value, rule }),
  ];
  for (const [name, value] of Object.entries({ q, p, s }))
    if (value !== undefined && typeof value !== 'number') return wrong(name, value, `${name} ≥ 0`);
  const hasQ = kind === 'u-shape' || kind === 'level' || kind === 'linear';
  if (hasQ && !(q! >= 0 && q! < Infinity)) return wrong('q', q, 'q ≥ 0');
  if (kind === 'v-shape' && !(p! > 0 && p! < Infinity)) return wrong('p', p, 'p > 0');
  if ((kind === 'level' || kind === 'linear') && !(p! >= q! && p! < Infinity)) return wrong('p', p, 'p ≥ q');
  if (kind === 'gaussian' && !(s! > 0 && s! < Infinity)) return wrong('s', s, 's > 0');
  return [];
}
