/** Points of every group and indicator of one unit, as docs/rules.md describes them. */
import type { Aggregate, Expression, Framework, Group, Indicator, Rounding, Rule, Unit } from 'chiso';
import type { Asked } from './expressions.js';
import { absent, type Found, type Lack, notApplicable, number, wrong } from './found.js';
import { compare, type Fraction, least, one, over, plus, read, round, sum, times, zero } from './fraction.js';
import { earn, normalized, reached } from './rules.js';

/** What a part earned. */
export interface Part {
  readonly status: 'scored' | 'partial' | 'missing' | 'not-applicable' | 'unscored';
  readonly points?: Fraction;
  readonly max: Fraction;
  readonly scored: number;
  readonly of: number;
  /** Everything that counts has points. */
  readonly complete: boolean;
  readonly why?: string | undefined;
  /** It does not apply and leaves: with its maximum, or with its weight going to the others. */
  readonly leaves?: 'drop' | 'rescale' | undefined;
}

export interface Problem {
  readonly code: string;
  readonly part: string;
}

export interface Scored {
  readonly parts: ReadonlyMap<string, Part>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What can be asked of the unit for a part; for the facts alone without one. */
  readonly askedFor: (code: string) => Asked;
}

type Policies = Pick<Framework, 'na' | 'missing' | 'aggregate'>;
export type Peers = (unit: Unit, code: string, of: Expression) => readonly Fraction[] | undefined;

export const maxFor = ({ max, maxFor: other }: Pick<Group, 'max' | 'maxFor'>, { type }: Unit) =>
  read(other?.[type ?? ''] ?? max ?? 0);
export const applies = ({ appliesTo }: Pick<Group, 'appliesTo'>, { type }: Unit) =>
  !appliesTo || appliesTo.includes(type ?? '');
export const isWhole = ({ direct, groups = [], indicators = [] }: Group) =>
  direct === true || groups.length + indicators.length === 0;
const notForType: Part = {
  status: 'not-applicable',
  max: zero,
  scored: 0,
  of: 0,
  complete: true,
  why: 'not for units of this type',
  leaves: 'drop',
};
const unscored: Part = { status: 'unscored', max: zero, scored: 0, of: 0, complete: true, why: 'not scored' };
export const roundingOf = ({ rounding = [] }: Framework, wanted: Rounding['stage']) =>
  [rounding].flat().find(({ stage }) => stage === wanted) as Rounding | undefined;
export const rounded = (points: Fraction, digits: Pick<Rounding, 'places' | 'mode'> | undefined) =>
  digits ? round(points, digits.places, digits.mode) : points;

/** Scores every part; or, after the gates, sets some of them to zero and adds their groups up again. */
export function scoreParts(
  framework: Framework,
  unit: Unit,
  peers: Peers,
  before?: ReadonlyMap<string, Part>,
  zeroed: ReadonlySet<string> = new Set(),
): Scored {
  const parts = new Map<string, Part>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const places = new Map<string, readonly [node: Group | Indicator, isGroup: boolean, policies: Policies]>();
  const place = (group: Group, outer: Policies): void => {
    const policies = { ...outer, ...group } as Policies;
    places.set(group.code, [group, true, policies]);
    for (const each of group.groups ?? []) place(each, policies);
    for (const each of group.indicators ?? []) places.set(each.code, [each, false, { ...policies, ...each }]);
  };
  for (const group of framework.groups) place(group, framework);

  const partOf = (code: string): Part => {
    const known = parts.get(code);
    if (known) return known;
    const part = zeroed.has(code) ? setToZero(scoredPart(code)) : scoredPart(code);
    parts.set(code, part);
    return part;
  };

  const scoredPart = (code: string): Part => {
    const [node, isGroup = false, policies] = places.get(code) ?? [];
    if (!node || !policies) throw new Error(`no part ${code}`);
    if (!applies(node, unit)) return notForType;
    else if (isGroup && ['info', 'condition'].includes((node as Group).role ?? '')) return unscored;
    else if (isGroup && !isWhole(node as Group)) return ofMembers(node as Group);
    return before?.get(code) ?? leaf(node as Indicator & Group, isGroup, policies);
  };

  const askedFor = (code: string): Asked => {
    const [node] = places.get(code) ?? [];
    const inputs = (node as Indicator | undefined)?.inputs ?? {};
    const given = unit.inputs[code] as Record<string, unknown> | undefined;
    const alone = Object.keys(inputs).length === 1;
    return {
      input: (name) => {
        if (!(name in inputs) && name !== '') return (unit.facts?.[name] ?? null) as never;
        const isRecord = typeof given === 'object' && given !== null && name in given;
        if (isRecord) return (given[name] ?? null) as never;
        const whole = typeof given === 'object' && given !== null && 'notApplicable' in given;
        return (whole || alone || name === '' ? (given ?? null) : null) as never;
      },
      points: (other) => foundOf(partOf(other)),
      max: (other) => partOf(other).max,
      peers: (of) => peers(unit, code, of),
      children: (unit.children ?? []).map(({ values }) => values),
      evidence: (other) => (unit.evidence?.[other] ?? []).length > 0,
      problem: (problem) => {
        problems.push({ code: problem, part: code });
        return wrong;
      },
    };
  };

  const leaf = (node: Indicator & Group, isGroup: boolean, { na, missing }: Policies): Part => {
    const { code, rule } = node;
    const max = maxFor(node, unit);
    if (rule?.kind === 'info') return unscored;
    const asked = askedFor(code);
    const asks = rule !== undefined && asksWhetherApplicable(rule);
    const earned = (asks ? undefined : saidNotApplicable(node, asked)) ?? earnedBy(node, max, asked);
    const digits = isGroup
      ? roundingOf(framework, 'group')
      : (node.round ?? roundingOf(framework, 'indicator'));
    const data = { max, of: 1, scored: 1, complete: true } as const;
    if (earned.is === 'error') return { ...data, status: 'missing', scored: 0, complete: false };
    if (earned.is === 'not applicable') {
      if (na === undefined) asked.problem('not-applicable-undeclared');
      const here = { ...data, status: 'not-applicable', why: earned.why } as const;
      if (na === 'full' || na === 'zero')
        return { ...here, points: rounded(na === 'full' ? max : zero, digits) };
      return { ...here, scored: 0, of: 0, leaves: na, max: na === 'rescale' ? max : zero };
    }
    if (earned.is === 'absent') {
      const gap = { ...data, status: 'missing', scored: 0, why: earned.why } as const;
      return missing === 'zero' ? { ...gap, points: zero } : { ...gap, complete: false };
    }
    if (compare(earned.value, max) > 0 && !node.mayExceed) asked.problem('points-above-max');
    if (earned.value.n < 0n && !node.mayBeNegative) asked.problem('points-negative');
    if (node.evidence && !asked.evidence(code)) {
      warnings.push({ code: 'evidence-missing', part: code });
      if (node.evidence.required === 'zero')
        return { ...data, status: 'scored', points: zero, why: 'no evidence' };
    }
    const capped = isGroup && node.cap !== undefined ? least([earned.value, read(node.cap)]) : earned.value;
    return { ...data, status: 'scored', points: rounded(capped, digits) };
  };

  const ofMembers = (group: Group): Part => {
    const nodes = [...(group.indicators ?? []), ...(group.groups ?? [])].filter((node) =>
      applies(node, unit),
    );
    const members = nodes
      .map((node) => ({ node, part: partOf(node.code) }))
      .filter(({ part }) => part.status !== 'unscored');
    const whole = together(members, group, maxFor(group, unit), askedFor(group.code).problem);
    if (whole.points === undefined) return whole;
    let { points } = whole;
    if (group.cap !== undefined) points = least([points, read(group.cap)]);
    return { ...whole, points: rounded(points, roundingOf(framework, 'group')) };
  };

  for (const code of places.keys()) partOf(code);
  return { parts, problems, warnings, askedFor };
}

/** What does not apply and has no points stays as it is. */
function setToZero(part: Part): Part {
  if (part.status === 'unscored' || part.leaves !== undefined) return part;
  return { ...part, status: 'scored', points: zero, complete: true, why: 'set to 0 by a gate' };
}

/** A group of its members, or the framework of its groups: before its cap and its rounding. */
export function together(
  members: readonly { readonly node: Group | Indicator; readonly part: Part }[],
  {
    aggregate = 'sum',
    role = 'score',
  }: { readonly aggregate?: Aggregate | undefined; readonly role?: Group['role'] },
  declared: Fraction,
  problem: (code: string) => unknown,
): Part {
  const all = members.map(({ part }) => part);
  const counts = {
    scored: all.reduce((n, part) => n + part.scored, 0),
    of: all.reduce((n, part) => n + part.of, 0),
    complete: all.every(({ complete }) => complete),
  };
  const here = members.filter(({ part }) => part.leaves === undefined);
  // What was dropped leaves the maximum; what is rescaled leaves its weight to the others.
  const [staying, gone] = [here, members.filter(({ part }) => part.leaves === 'rescale')].map((some) =>
    sum(some.map(({ part }) => part.max)),
  ) as [Fraction, Fraction];
  const max = aggregate === 'sum' && role === 'score' ? plus(staying, gone) : declared;
  if (here.length === 0) {
    const leaves = gone.n === 0n ? 'drop' : 'rescale';
    return {
      status: 'not-applicable',
      ...counts,
      max: leaves === 'drop' ? zero : max,
      why: 'no member applies',
      leaves,
    };
  }
  const known = here.filter(({ part }) => part.points !== undefined);
  const nothing = { status: 'missing', max, ...counts, why: 'no member has a score' } as const;
  if (known.length === 0) return nothing;
  if (aggregate === 'sum') {
    const points = sum(known.map(({ part }) => part.points ?? zero));
    const scaled = staying.n === 0n ? points : times(points, over(plus(staying, gone), staying));
    return { status: counts.complete ? 'scored' : 'partial', points: scaled, max, ...counts };
  }
  if (!counts.complete) return nothing;
  const weights = here.map(({ node, part }) => (node.weight === undefined ? part.max : read(node.weight)));
  const shares = here.map(({ part }) => over(part.points ?? zero, part.max));
  const total = sum(weights);
  const harmonic = aggregate === 'harmonic';
  if (harmonic && shares.some(({ n }) => n <= 0n)) {
    problem('mean-of-non-positive');
    return nothing;
  }
  const terms = shares.map((share, at) =>
    harmonic ? over(weights[at] ?? one, share) : times(share, weights[at] ?? one),
  );
  const mean = harmonic ? over(total, sum(terms)) : over(sum(terms), total);
  return { status: 'scored', points: times(mean, max), max, ...counts };
}

/** Points so far are no points yet. */
const foundOf = ({ points, complete, status, why = 'no member has a score' }: Part): Found => {
  if (points && complete) return number(points);
  return status === 'not-applicable' ? notApplicable(why) : absent(why);
};

/** The data are declared not applicable: the whole code, or every input of it. */
function saidNotApplicable({ inputs }: Indicator, asked: Asked): Lack | undefined {
  const names = Object.keys(inputs ?? {});
  const reasons = (names.length ? names : ['']).map((name) => {
    const value = asked.input(name);
    return typeof value === 'object' && value !== null && 'notApplicable' in value
      ? String(value.notApplicable)
      : undefined;
  });
  const [first] = reasons;
  return first !== undefined && !reasons.includes(undefined) ? notApplicable(first) : undefined;
}

const asksWhetherApplicable = (rule: Rule) =>
  /"na":"/.test(JSON.stringify(rule).replaceAll('"zeroDen":"na"', ''));

function earnedBy(node: Indicator, max: Fraction, asked: Asked): Found {
  if (node.normalize) return normalized(node, max, asked);
  if (node.rule) return earn(node.rule, max, asked, node.mayExceed);
  if (node.target) return reached(node, max, asked);
  const given = asked.input('');
  if (given === null) return absent(`no data for ${node.code}`);
  const share =
    typeof given === 'object' ? (given as unknown as { share: number | string }).share : undefined;
  const points = share === undefined ? read(given as number | string) : times(read(share), max);
  const beyond = (compare(points, max) > 0 && !node.mayExceed) || (points.n < 0n && !node.mayBeNegative);
  return beyond ? asked.problem('out-of-range') : number(points);
}
