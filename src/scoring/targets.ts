import type { Framework, Group, Indicator, Target } from '../framework/model.js';
import type { Title } from '../framework/notation.js';
import type { Unit } from '../framework/unit.js';
import { answering } from '../messages/argument.js';
import { exact, parseExact } from '../numbers/exact.js';
import {
  compare,
  div,
  greatest,
  least,
  mul,
  one,
  type Rational,
  rational,
  sub,
  toNumber,
  zero,
} from '../numbers/rational.js';
import { score } from './score.js';
import type { PartScore } from './scorecard.js';

/** How far one target of a resolution is reached. */
export interface TargetProgress {
  readonly code: string;
  readonly title: Title | null;
  readonly target: Target;
  /** What was reached; `null` where absent. */
  readonly value: number | null;
  /** `null` where the value is absent. */
  readonly met: boolean | null;
  /** Part of the way covered, 0 to 100; `null` where the value, or the start of the way, is not known. */
  readonly percent: number | null;
}

/** How many targets are reached: "8/11". */
export interface TargetCount {
  readonly met: number;
  readonly of: number;
  /** Targets whose value is absent. */
  readonly absent: number;
}

/** The targets of a framework for one unit, one by one and counted by group. */
export interface TargetReport extends TargetCount {
  readonly targets: readonly TargetProgress[];
  readonly groups: readonly (TargetCount & { readonly code: string; readonly title: Title })[];
}

/**
 * Tells which targets of a resolution a unit has reached, how far it is on the way to the others, and how many are
 * reached in each group ("8/11, 2/6, 1/3").
 *
 * percent of the way = (value - start) / (target - start) x 100, kept within 0 and 100; the start is `target.from`, or
 * 0 for a target to rise to. A target without a way to it is at 100% once reached and `null` before: the way down
 * ("at most") without a start, and a target that its start equals or has passed already. A target "more than 90" is at
 * 100% of the way at 90, and reached above it.
 *
 * A group without listed targets counts by its points, which are then the number of targets reached. An absent value is
 * neither reached nor missed: it is counted in `absent`.
 *
 * @param framework - A framework whose indicators have targets.
 * @param unit - The unit and the values it reached.
 * @returns Every target, and the counts.
 * @throws `ChisoError` like {@link score}.
 *
 * @example
 * ```ts
 * import { trackTargets } from 'chiso';
 * import { ngheAnNq092025 } from 'chiso/frameworks/nghe-an-nq09-2025';
 *
 * const { groups } = trackTargets(ngheAnNq092025, { id: 'nghe-an', inputs: { '1': 8, '2': 2, '3': 1 } });
 * groups.map(({ met, of }) => `${met}/${of}`); // => ['8/11', '2/6', '1/3']
 * ```
 */
export function trackTargets<C extends string, I extends string>(
  framework: Framework<C, I>,
  unit: Unit<NoInfer<C>, NoInfer<I>>,
): TargetReport {
  return answering(() => {
    const card = score(framework as Framework, unit as Unit);
    const targets: TargetProgress[] = [];
    const groups = (framework as Framework).groups.map((group) => {
      const mine = indicatorsOf(group).flatMap((indicator) =>
        indicator.target ? [progress(indicator, indicator.target, unit as Unit)] : [],
      );
      targets.push(...mine);
      const { code, title } = group;
      if (mine.length > 0) return { code, title, ...count(mine) };
      const { points, max } = card.groups[code] as PartScore;
      return { code, title, met: points ?? 0, of: max, absent: points === null ? max : 0 };
    });
    const total = (field: keyof TargetCount) => groups.reduce((sum, each) => sum + each[field], 0);
    return { targets, groups, met: total('met'), of: total('of'), absent: total('absent') };
  });
}

function indicatorsOf(group: Group): readonly Indicator[] {
  if (group.direct) return [];
  return [...(group.indicators ?? []), ...(group.groups ?? []).flatMap(indicatorsOf)];
}

function count(targets: readonly TargetProgress[]): TargetCount {
  return {
    met: targets.filter(({ met }) => met === true).length,
    of: targets.length,
    absent: targets.filter(({ met }) => met === null).length,
  };
}

function progress({ code, title, inputs }: Indicator, target: Target, unit: Unit): TargetProgress {
  const value = figureOf((unit.inputs as Readonly<Record<string, unknown>>)[code], Object.keys(inputs ?? {}));
  const row = { code, title: title ?? null, target };
  if (!value) return { ...row, value: null, met: null, percent: null };
  const met = reached(value, target);
  return { ...row, value: toNumber(value), met, percent: percentOf(value, target, met) };
}

/** The figure given for an indicator with one input, which scoring has already found to be in order. */
function figureOf(given: unknown, names: readonly string[]): Rational | undefined {
  const [name = ''] = names;
  const bare = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[name] : given;
  return bare === null || bare === undefined ? undefined : parseExact(bare);
}

function reached(value: Rational, { at, direction }: Target): boolean {
  const difference = compare(value, exact(at));
  if (direction === 'at-least') return difference >= 0;
  if (direction === 'more-than') return difference > 0;
  return direction === 'at-most' ? difference <= 0 : difference < 0;
}

function percentOf(value: Rational, { at, from, direction }: Target, met: boolean): number | null {
  const rising = direction === 'at-least' || direction === 'more-than';
  if (met) return 100;
  if (from === undefined && !rising) return null;
  const start = exact(from ?? 0);
  const way = sub(exact(at), start);
  if (compare(way, zero) !== (rising ? 1 : -1)) return null;
  const part = least(greatest(div(sub(value, start), way), zero), one);
  return toNumber(mul(part, rational(100n)));
}
