import type { Unit } from '../framework/unit.js';
import { answering, demandRecord } from '../messages/argument.js';
import { ChisoError, type Issue, issue, refuse } from '../messages/issue.js';
import {
  mergeKindsDiffer,
  mergeNotLists,
  mergeNotMerge,
  mergeNotUnit,
  mergeOfNothing,
  mergeUnitMissing,
  mergeUnitTwice,
  mergeWithoutRule,
} from '../messages/merge.js';
import { type MergeRules, mergeByRules } from './merge-rules.js';
import { meanOf, type Report } from './merge-value.js';

/** A unit made of former ones, such as an entry of `provinces.now`. */
export interface Merge {
  readonly id: string;
  readonly name?: string;
  /** Ids of the units it was made of. */
  readonly of: readonly string[];
}

/**
 * Merges units that were joined into new ones, by the rule the DTI of 2024 was published with: each main indicator of a
 * merged unit is the plain mean of that indicator over its former units, exact, whatever their size.
 *
 * value of a merged unit = (value₁ + … + valueₙ) / n, for each code.
 *
 * Raw data (counts, yes or no, dates, facts) need a rule each: give `rules`, by input and by fact; then everything that
 * has data follows its rule, and what has none is refused. A sum or mean with an absent part is absent; one yes decides
 * `any`, and one no decides `all`.
 *
 * weighted = (w₁·value₁ + … + wₙ·valueₙ) / (w₁ + … + wₙ), w the fact named.
 *
 * Without rules it is made for main indicators that are scored directly, as points or as `{ share }`. An indicator that is absent in one
 * former unit is absent in the merged one; one that applies to none of them stays not applicable. A unit with a single
 * predecessor is that unit under its new id and name. Units that no merge names are not in the result.
 *
 * @param units - The former units.
 * @param merges - The new units and what each was made of: `provinces.now`, or a list of your own.
 * @param rules - How raw data are merged; without it, the plain mean of points and shares.
 * @returns The new units in the order of `merges`; means are exact texts ("0.68", or a fraction that never ends).
 * @throws `ChisoError` with every problem: `merge-not-lists`, `merge-not-a-unit`, `merge-not-a-merge`,
 * `merge-of-nothing`, `merge-unit-missing`, `merge-unit-twice`, `merge-value-not-number`, `merge-values-differ`, `merge-kinds-differ`, `merge-without-rule`;
 * with rules `merge-undeclared`, `merge-unfit`, `merge-mixed`, `merge-weight-missing`.
 *
 * @example
 * ```ts
 * import { mergeUnits } from 'chiso';
 *
 * const former = [
 *   { id: 'a', inputs: { '1': { share: '0.75' } } },
 *   { id: 'b', inputs: { '1': { share: '0.60' } } },
 *   { id: 'c', inputs: { '1': { share: '0.69' } } },
 * ];
 * mergeUnits(former, [{ id: 'abc', of: ['a', 'b', 'c'] }]); // => [{ id: 'abc', inputs: { '1': { share: '0.68' } } }]
 * ```
 *
 * ```ts
 * import { mergeUnits } from 'chiso';
 *
 * // 90% of 3,000 people and 60% of 1,000: (0.9 x 3000 + 0.6 x 1000) / 4000 = 0.825.
 * const former = [
 *   { id: 'a', facts: { people: 3000 }, inputs: { '1.1': 4, '1.2': { online: '0.9', open: true } } },
 *   { id: 'b', facts: { people: 1000 }, inputs: { '1.1': 3, '1.2': { online: '0.6', open: false } } },
 * ];
 * const [merged] = mergeUnits(former, [{ id: 'ab', of: ['a', 'b'] }], {
 *   facts: { people: 'sum' },
 *   inputs: { '1.1': 'sum', '1.2.online': { weightedBy: 'people' }, '1.2.open': 'any' },
 * });
 * merged; // => { id: 'ab', facts: { people: '4000' }, inputs: { '1.1': '7', '1.2': { online: '0.825', open: true } } }
 * ```
 *
 * Source: announcement of the DTI 2024 (dantri.com.vn 20251021181803153, huengaynay.vn 159011, vtcnews.vn ar972306).
 */
export function mergeUnits<C extends string, I extends string>(
  units: readonly Unit<C, I>[],
  merges: readonly Merge[],
  rules?: MergeRules,
): Unit<C, I>[] {
  return answering(() => {
    if (rules !== undefined) demandRecord('rules', rules);
    if (!Array.isArray(units) || !Array.isArray(merges)) {
      throw new ChisoError([issue(mergeNotLists, [], {})]);
    }
    const issues: Issue[] = [];
    const former = new Map<string, Unit>();
    units.forEach((unit: unknown, index) => {
      const tell = report(issues, ['units', index]);
      if (!isUnit(unit)) tell(mergeNotUnit, {});
      else if (former.has(unit.id)) tell(mergeUnitTwice, { former: unit.id });
      else former.set(unit.id, unit);
    });
    const merged = merges.flatMap((merge: unknown, index) => {
      const tell = report(issues, ['merges', index]);
      if (isMerge(merge)) return mergeOne(merge, former, rules, tell);
      tell(mergeNotMerge, {});
      return [];
    });
    refuse(issues);
    return merged as Unit<C, I>[];
  });
}

function isUnit(value: unknown): value is Unit {
  return isNamed(value) && 'inputs' in value && typeof value.inputs === 'object' && value.inputs !== null;
}

function isMerge(value: unknown): value is Merge {
  return isNamed(value) && 'of' in value && Array.isArray(value.of);
}

function isNamed(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function report(issues: Issue[], path: Issue['path']): Report {
  return (kind, params) => {
    issues.push(issue(kind, path, params));
    return undefined;
  };
}

function mergeOne(
  merge: Merge,
  former: ReadonlyMap<string, Unit>,
  rules: MergeRules | undefined,
  tell: Report,
): Unit {
  const { id, name } = merge;
  const named = { id, ...(name !== undefined && { name }) };
  if (merge.of.length === 0) tell(mergeOfNothing, { unit: id });
  for (const one of new Set(merge.of.filter((each, index) => merge.of.indexOf(each) < index))) {
    tell(mergeUnitTwice, { former: one });
  }
  const parts = merge.of.flatMap((one) => {
    const unit = former.get(one);
    if (!unit) tell(mergeUnitMissing, { unit: id, former: one });
    return unit ?? [];
  });
  const [first, ...others] = parts;
  if (!first || parts.length < merge.of.length) return { ...named, inputs: {} };
  if (others.length === 0) return { ...first, ...named };
  for (const part of rules ? [] : parts) {
    for (const field of ['facts', 'evidence', 'children'] as const) {
      if (part[field] !== undefined) tell(mergeWithoutRule, { former: part.id, field });
    }
  }
  const kept = (['type', 'group', 'period', 'ranked'] as const).flatMap((field) => {
    const same = others.every((other) => other[field] === first[field]);
    if (!same) tell(mergeKindsDiffer, { unit: id, field });
    return first[field] === undefined ? [] : [[field, first[field]] as const];
  });
  if (rules)
    return { ...named, ...Object.fromEntries(kept), ...mergeByRules(parts, rules, id, tell) } as Unit;
  const codes = new Set(parts.flatMap((part) => Object.keys(part.inputs)));
  const inputs = [...codes].map((code) => [code, meanOf(code, parts, id, tell)] as const);
  return { ...named, ...Object.fromEntries(kept), inputs: Object.fromEntries(inputs) };
}
