/** The fast form of each rule, for the shapes that have one; any other rule is computed exactly, unit by unit. */
import type { Indicator, Input } from '../../framework/model.js';
import type { Combine, Expression, Rule } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import { exact } from '../../numbers/exact.js';
import { type Rational, toNumber } from '../../numbers/rational.js';
import { intervals } from '../../rules/bands.js';
import type { Layout } from '../layout.js';
import type { Node, Plan } from '../plan.js';
import { inputNames } from '../slots.js';
import { bandPoints } from './bands.js';
import { type Block, type Column, open, type Points, type Scratch, safe, state } from './block.js';
import { givenPoints, stepPoints } from './counts.js';
import { fixedPoints } from './fixed.js';
import { optionPoints } from './options.js';
import { type SummedPart, sumPoints } from './parts.js';
import { fraction, type Quotient } from './quotient.js';
import { type Reader, reader } from './read.js';
import { share } from './share.js';

/** Where an indicator's rule is compiled to. */
export interface Place {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly node: Node;
  readonly digits: Digits | undefined;
  readonly scratch: Scratch;
}

/** The points of a group or indicator that is scored itself. */
export function leafPoints(plan: Plan, layout: Layout, node: Node, columns: Scratch): Points {
  const [digits, ...more] = node.rounding;
  const place: Place = { plan, layout, node, digits, scratch: columns };
  const plain = more.length === 0 && !node.cap && !(node.source as Indicator).evidence;
  const max = layout.max[node.index] as Rational;
  const { kernel, error } = (plain ? rulePoints(node.rule, max, place) : undefined) ?? allHard(digits);
  return {
    error: error + 2 ** -50 * toNumber(max),
    kernel: (block, out) => {
      const scale = kernel(block, out);
      for (let at = 0; !out.clean && at < block.rows.length; at += 1) {
        if (out.states[at] === state.hard) scoreExactly(node, block, at, scale, out);
      }
      return scale;
    },
  };
}

/** What the fast form cannot do is scored with fractions, this indicator of this unit alone. */
function scoreExactly(node: Node, block: Block, at: number, scale: number, { values, states }: Column): void {
  const { points, status } = block.scoring(at).scored(node);
  if (status !== 'scored' || !points) {
    // Absent stays absent; what else happened (an error, a policy) concerns the whole unit.
    if (status === 'missing' && block.scoring(at).issues.length === 0) states[at] = state.absent;
    return;
  }
  const scaled = points.n * BigInt(scale);
  if (scale !== 0 && scaled % points.d !== 0n) return;
  values[at] = scale === 0 ? toNumber(points) : Number(scaled / points.d);
  if (Math.abs(values[at] as number) < safe) states[at] = state.known;
}

/** For rules without a fast form. */
function allHard(digits: Digits | undefined): Points {
  return {
    error: 0,
    kernel: ({ rows }, out) => {
      open(out, rows.length);
      out.clean = false;
      out.states.fill(state.hard, 0, rows.length);
      return digits ? 10 ** digits.places : 0;
    },
  };
}

function rulePoints(rule: Rule, max: Rational, place: Place): Points | undefined {
  const { digits, node } = place;
  const mayExceed = (node.source as Indicator).mayExceed === true;
  switch (rule.kind) {
    case 'fixed':
      return fixedPoints(rule.give, max, digits);
    case 'manual': {
      const read = inputReader(rule.input ?? '', place);
      const highest = rule.max === undefined ? (mayExceed ? undefined : max) : exact(rule.max);
      return read && rule.step === undefined
        ? givenPoints(read, place.scratch.a, exact(rule.min ?? 0), highest, digits)
        : undefined;
    }
    case 'choice': {
      const input = inputOf(rule.input, place);
      const fact = input && !input.node;
      if (!input || fact || (input.declared?.kind !== 'boolean' && input.declared?.kind !== 'choice'))
        return undefined;
      const otherwise =
        rule.else === undefined ? undefined : { give: rule.else, allowed: input.declared.options };
      const options = Object.keys(rule.options);
      return optionPoints(
        input.node,
        rule.input,
        input.declared.kind === 'boolean',
        options,
        Object.values(rule.options),
        otherwise,
        max,
        digits,
      );
    }
    case 'linear': {
      const of = quotientOf(rule.of, place);
      if (!of || rule.knots || rule.cutBelow || (rule.outside ?? 'clamp') === 'extend') return undefined;
      const whole = decimal(max);
      return whole && share(fraction(of, place.scratch), rule.outside !== 'error', whole, digits);
    }
    case 'bands': {
      const of = quotientOf(rule.of, place);
      const gives = rule.bands.map((band) => band.give);
      return (
        of && bandPoints(fraction(of, place.scratch), intervals(rule.bands), gives, rule.else, max, digits)
      );
    }
    case 'perUnit': {
      const read =
        typeof rule.of === 'object' && 'in' in rule.of ? inputReader(rule.of.in, place) : undefined;
      const cap = rule.max === undefined ? (mayExceed ? undefined : max) : exact(rule.max);
      return read && stepPoints(rule, read, place.scratch.a, cap, max, digits);
    }
    case 'combine':
      return rule.how === 'sum' ? combinedPoints(rule.parts, max, place) : undefined;
    default:
      return undefined;
  }
}

/**
 * Parts that are added up. Whole points beside a single quotient do not move its rounding (except to the even digit),
 * so that the quotient can be rounded by itself, exactly.
 */
function combinedPoints(parts: Combine['parts'], max: Rational, place: Place): Points | undefined {
  const { digits } = place;
  const summed = parts.map((part): SummedPart | undefined => {
    const partMax = part.max === undefined ? max : exact(part.max);
    const points = rulePoints(part.rule, partMax, { ...place, digits: undefined });
    return (
      points && {
        points,
        cap: part.max === undefined || staysWithin(part.rule) ? undefined : toNumber(partMax),
      }
    );
  });
  if (summed.some((part) => !part)) return undefined;
  const all = summed as readonly SummedPart[];
  const floats = all.filter(({ points }) => points.error > 0);
  const grid = digits && digits.mode !== 'half-even' ? 10 ** digits.places : 0;
  const aligned = all.every(
    ({ points }) => points.error > 0 || (points.scale !== undefined && points.scale <= grid),
  );
  if (floats.length !== 1 || !aligned) return sumPoints(all, digits);
  const quotient = all.indexOf(floats[0] as SummedPart);
  const { rule, max: own } = parts[quotient] as Combine['parts'][number];
  const rounded = rulePoints(rule, own === undefined ? max : exact(own), place);
  return (
    rounded &&
    sumPoints(
      all.map((part, index) => (index === quotient ? { ...part, points: rounded } : part)),
      digits,
    )
  );
}

/** A rule whose points never pass the maximum it is given, so that the part's cap needs no look. */
function staysWithin(rule: Rule): boolean {
  return (rule.kind === 'linear' && !rule.knots && !rule.cutBelow) || (rule.kind === 'perUnit' && !rule.max);
}

/** An indicator's own input or a fact, by the name its rule uses. */
function inputOf(
  name: string,
  { node, plan }: Place,
): { readonly node: Node | undefined; readonly declared: Input | undefined } | undefined {
  const { inputs } = node.source as Indicator;
  const own = name === '' ? inputNames(node)[0] : name;
  if (own === undefined) return { node, declared: undefined };
  if (inputs && Object.hasOwn(inputs, own)) return { node, declared: (inputs as Record<string, Input>)[own] };
  return {
    node: undefined,
    declared: (plan.framework.facts as Readonly<Record<string, Input>> | undefined)?.[name],
  };
}

function inputReader(name: string, place: Place): Reader | undefined {
  const input = inputOf(name, place);
  return input && reader(input.node, name, input.declared);
}

/** A ratio of two inputs, or one input that is itself the number. */
function quotientOf(of: Expression, place: Place): Quotient | undefined {
  if (typeof of !== 'object') return undefined;
  if ('in' in of) {
    const num = inputReader(of.in, place);
    return num && { num, den: undefined, complement: false, zeroDen: 'error' };
  }
  if (!('ratio' in of)) return undefined;
  const { num, den, complement = false, zeroDen = 'error' } = of.ratio;
  const [top, bottom] = [num, den].map((side) =>
    typeof side === 'object' && 'in' in side ? inputReader(side.in, place) : undefined,
  );
  return top && bottom && { num: top, den: bottom, complement, zeroDen };
}

/** A number as a whole one over a power of ten, if its decimals end soon. */
function decimal({ n, d }: Rational): { readonly value: number; readonly scale: number } | undefined {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    if ((n * BigInt(scale)) % d === 0n) return { value: Number((n * BigInt(scale)) / d), scale };
  }
  return undefined;
}
