import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Exact } from '../framework/notation.js';
import { fail, type Issue, issue, refuse } from '../messages/issue.js';
import {
  reweightAbsolute,
  reweightPlaces,
  reweightScale,
  reweightSum,
  reweightUnknown,
} from '../messages/reweight.js';
import { exact, parseExact, toText } from '../numbers/exact.js';
import { add, compare, mul, type Rational, zero } from '../numbers/rational.js';
import { named } from './change-shapes.js';
import type { Reweighting } from './reweight.js';
import { places as placesOf } from './tree.js';

/** The new scale, once everything that must hold does. */
export function checkedScale(framework: Framework, { scale, places }: Reweighting): Rational {
  if (!Number.isInteger(places) || places < 0 || places > 6)
    fail(reweightPlaces, ['places'], { places: named(places) });
  const whole = parseExact(scale);
  const digits = whole && mul(whole, { n: 10n ** BigInt(places), d: 1n });
  if (!whole || whole.n <= 0n || digits?.d !== 1n)
    return fail(reweightScale, ['scale'], { scale: named(scale) });
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
      const fixed = field === 'maxFor' ? node.maxFor : 'range' in ((node as Indicator).normalize ?? {});
      if (fixed) issues.push(issue(reweightAbsolute, [...path, field], { code, field }));
    }
  }
  const oldScale = exact(framework.scale as Exact);
  const ownScale = Object.values(framework.unitTypes ?? {}).some(
    (type) => type.scale !== null && compare(exact(type.scale), oldScale) !== 0,
  );
  for (const field of ['unitTypes', 'gates'] as const) {
    const fixed = field === 'unitTypes' ? ownScale : framework.gates?.some(({ at }) => at !== undefined);
    if (fixed) issues.push(issue(reweightAbsolute, [field], { code: framework.id, field }));
  }
  if (framework.classes?.of === 'total')
    issues.push(issue(reweightAbsolute, ['classes'], { code: framework.id, field: 'classes' }));
  refuse(issues);
  return whole;
}

function sumIssue(
  code: string,
  path: readonly (string | number)[],
  declared: Exact,
  parts: readonly (Group | Indicator)[],
): Issue[] {
  const sum = parts.reduce((total, { max }) => add(total, exact(max as Exact)), zero);
  if (parts.length === 0 || compare(sum, exact(declared)) === 0) return [];
  return [issue(reweightSum, path, { code, declared: String(declared), sum: toText(sum) })];
}

/** Bonus and penalty stand outside the scale. */
export function countsIn({ role = 'score' }: Group): boolean {
  return role === 'score';
}
