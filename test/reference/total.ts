/** Total, class and gates of one unit, in the order of docs/rules.md. */
import type { Framework, Group, Unit } from 'chiso';
import { afterGates, classOf, nameOf } from './classes.js';
import { holds } from './expressions.js';
import { type Fraction, greatest, hundred, least, minus, over, plus, read, times, zero } from './fraction.js';
import {
  applies,
  type Part,
  type Peers,
  type Problem,
  rounded,
  roundingOf,
  scoreParts,
  together,
} from './unit.js';

export interface Card {
  readonly parts: ReadonlyMap<string, Part>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly status: Part['status'];
  readonly points: Fraction | undefined;
  readonly max: Fraction;
  readonly total: Fraction | undefined;
  readonly complete: boolean;
  readonly scored: number;
  readonly of: number;
  readonly class: string | null;
  readonly ranked: boolean;
  readonly gates: readonly (boolean | null)[];
}

export function cardOf(framework: Framework, unit: Unit, peers: Peers): Card {
  const gates = framework.gates ?? [];
  const before = scoreParts(framework, unit, peers);
  const fired = gates.map(({ when }) => {
    const truth = holds(when, before.askedFor(''));
    return typeof truth === 'boolean' ? truth : null;
  });
  const acting = gates.filter((_, at) => fired[at]);
  const zeroed = acting.flatMap(({ do: action, target = '' }) => (action.startsWith('zero') ? [target] : []));
  const after = zeroed.length
    ? scoreParts(framework, unit, peers, before.parts, withMembers(framework, zeroed))
    : before;
  const groups = framework.groups
    .filter((group) => applies(group, unit))
    .map((node) => ({ node, part: after.parts.get(node.code) as Part }));
  const problems = [...before.problems, ...after.problems];
  const problem = (code: string) => problems.push({ code, part: '' });
  const of = (role: string) => groups.filter(({ node }) => (node.role ?? 'score') === role);

  const scale = read(framework.unitTypes?.[unit.type ?? '']?.scale ?? framework.scale ?? 0);
  const scoreOf = (chosen: typeof groups) =>
    together(
      chosen.filter(({ node }) => (node.role ?? 'score') === 'score'),
      { aggregate: framework.aggregate },
      scale,
      problem,
    );
  const base = scoreOf(groups);
  const extras = [...of('bonus'), ...of('penalty')];
  const complete =
    base.complete &&
    base.status !== 'missing' &&
    !fired.includes(null) &&
    extras.every(({ part }) => part.complete);

  /** Points of the groups chosen, with the policies of bonus and penalty. */
  const pointsOf = (chosen: typeof groups): Fraction => {
    const role = (wanted: string) => chosen.filter(({ node }) => (node.role ?? 'score') === wanted);
    const add = (wanted: string) =>
      role(wanted).reduce((all, { part }) => plus(all, part.points ?? zero), zero);
    const own = scoreOf(chosen);
    const { max } = own;
    let points = plus(own.points ?? zero, add('bonus'));
    if (framework.bonus === 'capped-before-penalties') points = least([points, max]);
    points = minus(points, add('penalty'));
    if (framework.bonus === 'capped-after-penalties') points = least([points, max]);
    return framework.penalty === 'stops-at-zero' ? greatest([points, zero]) : points;
  };
  const caps = acting.flatMap(({ do: action, at }) =>
    action === 'cap-total' && at !== undefined ? [read(at)] : [],
  );
  const capped = (points: Fraction) => least([points, ...caps]);
  const published = (points: Fraction) => rounded(times(points, conversion), roundingOf(framework, 'total'));
  const conversion =
    framework.convertTo === undefined
      ? read(1)
      : over(read(framework.convertTo), framework.convertBy === 'applicable' ? base.max : scale);

  const points = base.points === undefined ? undefined : capped(pointsOf(groups));

  const judged = groups.filter(({ node }) => node.countsForClass !== false);
  const own = scoreOf(judged);
  const found =
    points && complete
      ? classOf(
          framework.classes,
          { groups: judged, max: own.points ? own.max : zero },
          published,
          judged.length === groups.length ? points : capped(pointsOf(judged)),
        )
      : undefined;
  const { band, edges } = afterGates(framework.classes, acting, found);
  const final =
    points &&
    least([
      points,
      ...edges.map((edge) =>
        framework.classes?.of === 'total' ? over(edge, conversion) : over(times(edge, base.max), hundred),
      ),
    ]);

  const coverage = [...of('score'), ...extras].map(({ part }) => part);
  return {
    parts: after.parts,
    problems,
    warnings: before.warnings,
    status: base.status === 'scored' && !complete ? 'partial' : base.status,
    points: final,
    max: base.max,
    total: final && published(final),
    complete,
    scored: coverage.reduce((n, part) => n + part.scored, 0),
    of: coverage.reduce((n, part) => n + part.of, 0),
    class: band === undefined ? null : nameOf(framework.classes?.bands[band]),
    ranked:
      unit.ranked !== false && !acting.some(({ do: action }) => action === 'unranked' || action === 'fail'),
    gates: fired,
  };
}

/** A group is set to zero with all it holds. */
function withMembers({ groups }: Framework, codes: readonly string[]): ReadonlySet<string> {
  const all: string[] = [];
  const visit = ({ code, groups: inner = [], indicators = [] }: Group, within: boolean): void => {
    const here = within || codes.includes(code);
    if (here) all.push(code);
    for (const group of inner) visit(group, here);
    for (const indicator of indicators) if (here || codes.includes(indicator.code)) all.push(indicator.code);
  };
  for (const group of groups) visit(group, false);
  return new Set(all);
}
