/** The fast form of each rule, for the shapes that have one. */
import type { Indicator } from '../../framework/model.js';
import type { Combine, Rule } from '../../framework/notation.js';
import { exact } from '../../numbers/exact.js';
import { type Rational, toNumber } from '../../numbers/rational.js';
import { intervals } from '../../rules/bands.js';
import { bandPoints } from './bands.js';
import type { Points } from './block.js';
import { givenPoints, stepPoints } from './counts.js';
import { fixedPoints } from './fixed.js';
import { optionPoints } from './options.js';
import { type SummedPart, sumPoints } from './parts.js';
import { inputOf, inputReader, type Place, quotientOf } from './place.js';
import { fraction } from './quotient.js';
import { share } from './share.js';

/** Undefined for a rule without a fast form. */
export function rulePoints(rule: Rule, max: Rational, place: Place): Points | undefined {
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

/** A number as a whole one over a power of ten, if its decimals end soon. */
function decimal({ n, d }: Rational): { readonly value: number; readonly scale: number } | undefined {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    if ((n * BigInt(scale)) % d === 0n) return { value: Number((n * BigInt(scale)) / d), scale };
  }
  return undefined;
}
