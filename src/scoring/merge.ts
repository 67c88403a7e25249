import type { Unit } from '../framework/unit.js';
import { answering } from '../messages/argument.js';
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
 * Made for main indicators that are scored directly, as points or as `{ share }`. An indicator that is absent in one
 * former unit is absent in the merged one; one that applies to none of them stays not applicable. A unit with a single
 * predecessor is that unit under its new id and name. Units that no merge names are not in the result.
 *
 * @param units - The former units.
 * @param merges - The new units and what each was made of: `provinces.now`, or a list of your own.
 * @returns The new units in the order of `merges`; means are exact texts ("0.68", or a fraction that never ends).
 * @throws `ChisoError` with every problem: `merge-not-lists`, `merge-not-a-unit`, `merge-not-a-merge`,
 * `merge-of-nothing`, `merge-unit-missing`, `merge-unit-twice`, `merge-value-not-number`, `merge-values-differ`, `merge-kinds-differ`, `merge-without-rule`.
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
 * Source: announcement of the DTI 2024 (dantri.com.vn 20251021181803153, huengaynay.vn 159011, vtcnews.vn ar972306).
 */
export function mergeUnits<C extends string, I extends string>(
  units: readonly Unit<C, I>[],
  merges: readonly Merge[],
): Unit<C, I>[] {
  return answering(() => {
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
      if (isMerge(merge)) return mergeOne(merge, former, tell);
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
  return (kind, params) => void issues.push(issue(kind, path, params));
}

function mergeOne(merge: Merge, former: ReadonlyMap<string, Unit>, tell: Report): Unit {
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
  for (const part of parts) {
    for (const field of ['facts', 'evidence', 'children'] as const) {
      if (part[field] !== undefined) tell(mergeWithoutRule, { former: part.id, field });
    }
  }
  const kept = (['type', 'group', 'ranked'] as const).flatMap((field) => {
    const same = others.every((other) => other[field] === first[field]);
    if (!same) tell(mergeKindsDiffer, { unit: id, field });
    return first[field] === undefined ? [] : [[field, first[field]] as const];
  });
  const codes = new Set(parts.flatMap((part) => Object.keys(part.inputs)));
  const inputs = [...codes].map((code) => [code, meanOf(code, parts, id, tell)] as const);
  return { ...named, ...Object.fromEntries(kept), inputs: Object.fromEntries(inputs) };
}
