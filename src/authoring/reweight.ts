import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Exact } from '../framework/notation.js';
import { ChisoError, fail, type Issue, issue } from '../messages/issue.js';
import {
  reweightAbsolute,
  reweightPlaces,
  reweightScale,
  reweightSum,
  reweightUnknown,
} from '../messages/reweight.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { add, compare, div, isZero, mul, type Rational, zero } from '../numbers/rational.js';
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
 * @throws {@link ChisoError} `reweight-scale`, `reweight-places`, `reweight-unknown-points`, `reweight-sum`,
 * `reweight-absolute-points`.
 *
 * @example
 * ```ts
 * import { defineFramework, reweight } from 'chiso';
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
  const scale = checked(framework, to);
  const maxima = shareOut(framework.groups.filter(countsIn), scale, to.places);
  const groups = framework.groups.map((group) => {
    const share = maxima.get(group.code) ?? scaled(group, scale, framework);
    return reweightGroup(group, share, to.places);
  });
  return {
    ...framework,
    id: to.id,
    version: to.version ?? '1.0.0',
    derivedFrom: `${framework.id}@${framework.version}`,
    scale: to.scale,
    groups,
  };
}

type Part = Group | Indicator;

function countsIn({ role = 'score' }: Group): boolean {
  return role === 'score';
}

/** The new maxima of parts that together get a whole. */
function shareOut(parts: readonly Part[], whole: Rational, places: number): ReadonlyMap<string, Rational> {
  const maxima = largestRemainder(
    parts.map(({ max }) => exact(max as Exact)),
    whole,
    places,
  );
  return new Map(parts.map(({ code }, index) => [code, maxima[index] as Rational]));
}

/** Bonus and penalty stand outside the scale and keep their proportion to it, exactly. */
function scaled({ max }: Part, scale: Rational, framework: Framework): Rational {
  return mul(exact(max as Exact), div(scale, exact(framework.scale as Exact)));
}

function reweightGroup(group: Group, max: Rational, places: number): Group {
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
function disown<T extends Part>(part: T): T {
  if (part.source === undefined && part.confidence === undefined && part.provenance === undefined)
    return part;
  return {
    ...part,
    provenance: { ...part.provenance, max: { confidence: 'derived', how: 'brought to another scale' } },
  };
}

/** The new scale, once everything that must hold does. */
function checked(framework: Framework, { scale, places }: Reweighting): Rational {
  if (!Number.isInteger(places) || places < 0 || places > 6)
    fail(reweightPlaces, ['places'], { places: String(places) });
  const whole = parseExact(scale);
  const digits = whole && mul(whole, { n: 10n ** BigInt(places), d: 1n });
  if (!whole || whole.n <= 0n || digits?.d !== 1n)
    return fail(reweightScale, ['scale'], { scale: String(scale) });
  const all = placesOf(framework);
  const unknown = all.filter(({ node }) => node.max === null).map(({ code }) => code);
  if (framework.scale === null) unknown.unshift('scale');
  if (unknown.length > 0) fail(reweightUnknown, [], { codes: unknown });
  const issues: Issue[] = [
    ...sumIssue(framework.id, ['scale'], framework.scale as Exact, framework.groups.filter(countsIn)),
  ];
  for (const { node, code, path } of all) {
    const { groups = [], indicators = [] } = node as Partial<Group>;
    issues.push(...sumIssue(code, path, node.max as Exact, [...groups, ...indicators]));
    for (const field of ['maxFor', 'normalize'] as const) {
      const fixed =
        field === 'maxFor'
          ? node.maxFor
          : (node as Indicator).normalize && 'range' in ((node as Indicator).normalize ?? {});
      if (fixed) issues.push(issue(reweightAbsolute, [...path, field], { code, field }));
    }
  }
  for (const field of ['unitTypes', 'gates'] as const) {
    const fixed =
      field === 'unitTypes' ? framework.unitTypes : framework.gates?.some(({ at }) => at !== undefined);
    if (fixed) issues.push(issue(reweightAbsolute, [field], { code: framework.id, field }));
  }
  if (framework.classes?.of === 'total')
    issues.push(issue(reweightAbsolute, ['classes'], { code: framework.id, field: 'classes' }));
  if (issues.length > 0) throw new ChisoError(issues as [Issue, ...Issue[]]);
  return whole;
}

function sumIssue(
  code: string,
  path: readonly (string | number)[],
  declared: Exact,
  parts: readonly Part[],
): Issue[] {
  const sum = parts.reduce((total, { max }) => add(total, exact(max as Exact)), zero);
  if (parts.length === 0 || compare(sum, exact(declared)) === 0) return [];
  return [issue(reweightSum, path, { code, declared: String(declared), sum: toText(sum) })];
}
