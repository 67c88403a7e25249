import type { Framework, Group, Indicator, Sourced } from '../framework/model.js';
import type { Exact } from '../framework/notation.js';
import type { UnitType, View } from '../framework/policy.js';
import { demandRecord } from '../messages/argument.js';
import { orUnusable } from '../messages/unusable.js';
import { exact } from '../numbers/exact.js';
import { add, div, isZero, mul, type Rational, zero } from '../numbers/rational.js';
import { checkedScale, countsIn } from './check-reweighting.js';
import { largestRemainder } from './largest-remainder.js';
import { exactOf } from './rule-text/reading.js';
import { scaleRule } from './scale-rule.js';
import { places as placesOf } from './tree.js';

/** A scale to bring a framework to. */
export interface Reweighting {
  readonly id: string;
  readonly version?: string;
  /** The new scale, such as 100. */
  readonly scale: Exact;
  /** Decimal places of the new maxima, 0 to 6. */
  readonly places: number;
}

/**
 * Brings a framework to another scale: every maximum in proportion, rounded to the declared places so that the parts
 * still add up.
 *
 * Groups share the new scale, members the new maximum of their group, each by the largest remainder: all are rounded
 * down, and what is left goes, one last digit at a time, to the largest remainders, the first in the document where two
 * are equal. Points a rule gives outright are scaled with their indicator, exactly; shares follow by themselves.
 *
 * @param framework - A framework whose points are all known and add up; without unit types of their own scale.
 * @param to - The new scale, the decimal places, and an id for the result.
 * @returns The framework on the new scale; it records its base in `derivedFrom`.
 * @throws ChisoError `reweight-scale`, `reweight-places`, `reweight-unknown-points`, `reweight-sum`,
 * `reweight-absolute-points`.
 *
 * @example
 * ```ts
 * import { defineFramework } from 'chiso';
 * import { reweight } from 'chiso/authoring';
 *
 * const thirds = defineFramework({
 *   id: 'thirds', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Ba phần' }, scale: 30,
 *   groups: ['1', '2', '3'].map((code) => ({ code, title: { vi: `Nhóm ${code}` }, max: 10 })),
 * });
 * const hundred = reweight(thirds, { id: 'hundred', scale: 100, places: 0 });
 * hundred.groups.map((group) => group.max); // => [34, 33, 33]
 * ```
 */
export function reweight(framework: Framework, to: Reweighting): Framework {
  demandRecord('to', to);
  return orUnusable(() => reweighted(framework, to));
}

function reweighted(framework: Framework, to: Reweighting): Framework {
  const scale = checkedScale(framework, to);
  const maxima = shareOut(framework.groups.filter(countsIn), scale, to.places);
  const groups = framework.groups.map((group) => {
    const share = maxima.get(group.code) ?? scaled(group, scale, framework);
    // Bonus and points off stand outside the scale: nothing there has to add up to it, so nothing is rounded.
    return reweightGroup(group, share, maxima.has(group.code) ? to.places : undefined);
  });
  const { unitTypes, views, replaces: _replaces, replacedBy: _replacedBy, ...rest } = framework;
  return {
    ...disown(rest, 'scale'),
    id: to.id,
    version: to.version ?? '1.0.0',
    derivedFrom: `${framework.id}@${framework.version}`,
    scale: to.scale,
    ...(unitTypes && { unitTypes: typesOn(to.scale, unitTypes) }),
    ...(views && { views: views.map((view) => reweightView(view, groups)) }),
    groups,
  };
}

/** The types that have the scale of the framework have the new one; others were refused. */
function typesOn(scale: Exact, types: Readonly<Record<string, UnitType>>): Record<string, UnitType> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, type.scale === null ? type : { ...type, scale }]),
  );
}

/** A view that declares its points declares the new ones of its members. */
function reweightView(view: View, groups: readonly Group[]): View {
  if ((view.max ?? null) === null) return view;
  const parts = placesOf({ groups }).filter(({ code }) => view.members.includes(code));
  return { ...view, max: exactOf(parts.reduce((sum, { node }) => add(sum, exact(node.max as Exact)), zero)) };
}

type Part = Group | Indicator;

/** The new maxima of parts that together get a whole; without places each keeps its proportion exactly. */
function shareOut(
  parts: readonly Part[],
  whole: Rational,
  places: number | undefined,
): ReadonlyMap<string, Rational> {
  const before = parts.map(({ max }) => exact(max as Exact));
  const sum = before.reduce<Rational>((total, max) => add(total, max), zero);
  const maxima =
    places === undefined && !isZero(sum)
      ? before.map((max) => mul(max, div(whole, sum)))
      : largestRemainder(before, whole, places ?? 0);
  return new Map(parts.map(({ code }, index) => [code, maxima[index] as Rational]));
}

/** Bonus and penalty stand outside the scale and keep their proportion to it, exactly. */
function scaled({ max }: Part, scale: Rational, framework: Framework): Rational {
  return mul(exact(max as Exact), div(scale, exact(framework.scale as Exact)));
}

function reweightGroup(group: Group, max: Rational, places: number | undefined): Group {
  const { groups = [], indicators = [] } = group;
  const maxima = shareOut([...groups, ...indicators], max, places);
  const newMax = ({ code }: Part) => maxima.get(code) as Rational;
  return {
    ...disown(group),
    max: exactOf(max),
    ...(group.cap !== undefined && { cap: exactOf(rescale(group.cap, group, max)) }),
    ...(groups.length > 0 && {
      groups: groups.map((member) => reweightGroup(member, newMax(member), places)),
    }),
    ...(indicators.length > 0 && {
      indicators: indicators.map((member) => reweightIndicator(member, newMax(member))),
    }),
  };
}

function reweightIndicator(indicator: Indicator, max: Rational): Indicator {
  const change = (points: Exact) => exactOf(rescale(points, indicator, max));
  return {
    ...disown(indicator),
    max: exactOf(max),
    ...(indicator.rule && { rule: scaleRule(indicator.rule, change) }),
  };
}

function rescale(points: Exact, { max: before }: Part, after: Rational): Rational {
  const old = exact(before as Exact);
  return isZero(old) ? exact(points) : mul(exact(points), div(after, old));
}

/** The new figures were not read in the source of the old ones. */
function disown<T extends Sourced>(part: T, figure: 'max' | 'scale' = 'max'): T {
  if (part.source === undefined && part.confidence === undefined && part.provenance === undefined)
    return part;
  const how = { confidence: 'derived', how: 'brought to another scale' } as const;
  return { ...part, provenance: { ...part.provenance, [figure]: how } };
}
