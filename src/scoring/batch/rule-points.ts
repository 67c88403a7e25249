/** The fast form of each rule, for the shapes that have one. */

import type { Indicator } from '../../framework/model.js';
import type { Combine, Part, Rule } from '../../framework/notation.js';
import { optionValues } from '../../framework/option.js';
import { exact } from '../../numbers/exact.js';
import type { Rational } from '../../numbers/rational.js';
import { intervals } from '../../rules/kinds/bands.js';
import type { KindTable } from '../../rules/kinds.js';
import { bandPoints } from './bands.js';
import { isAtMost, type Points } from './block.js';
import { givenPoints, stepPoints } from './counts.js';
import { decimalOf } from './decimal.js';
import { fixedPoints } from './fixed.js';
import { optionPoints } from './options.js';
import { sumPoints } from './parts.js';
import { inputOf, inputReader, type Place, quotientOf } from './place.js';
import { fraction } from './quotient.js';
import { share } from './share.js';

/** Undefined for a rule without a fast form. */
export function rulePoints(rule: Rule, max: Rational, place: Place): Points | undefined {
  type Fast = (rule: Rule, max: Rational, place: Place) => Points | undefined;
  return (fastForms[rule.kind] as Fast)(rule, max, place);
}

/** Such a rule is scored with fractions. */
const slow = (): undefined => undefined;

const fastForms: KindTable<[max: Rational, place: Place], Points | undefined> = {
  fixed: (rule, max, { digits }) => fixedPoints(rule.give, max, digits),
  manual: (rule, max, place) => {
    const read = inputReader(rule.input ?? '', place);
    const highest = rule.max === undefined ? (mayExceed(place) ? undefined : max) : exact(rule.max);
    return read && rule.step === undefined
      ? givenPoints(read, place.scratch.a, exact(rule.min ?? 0), highest, place.digits)
      : undefined;
  },
  choice: (rule, max, place) => {
    const input = inputOf(rule.input, place);
    const fact = input && !input.node;
    if (!input || fact || (input.declared?.kind !== 'boolean' && input.declared?.kind !== 'choice'))
      return undefined;
    const otherwise =
      rule.else === undefined ? undefined : { give: rule.else, allowed: optionValues(input.declared) };
    const options = Object.keys(rule.options);
    return optionPoints(
      input.node,
      rule.input,
      input.declared.kind === 'boolean',
      options,
      Object.values(rule.options),
      otherwise,
      max,
      place.digits,
    );
  },
  linear: (rule, max, place) => {
    const of = quotientOf(rule.of, place);
    if (!of || rule.knots || rule.cutBelow || (rule.outside ?? 'clamp') === 'extend') return undefined;
    const whole = decimalOf(max);
    return (
      whole &&
      share(fraction(of, place.scratch), rule.outside !== 'error', max, whole, place.digits, place.precise)
    );
  },
  bands: (rule, max, place) => {
    const of = quotientOf(rule.of, place);
    const gives = rule.bands.map((band) => band.give);
    return (
      of &&
      bandPoints(fraction(of, place.scratch), intervals(rule.bands), gives, rule.else, max, place.digits)
    );
  },
  perUnit: (rule, max, place) => {
    const read = typeof rule.of === 'object' && 'in' in rule.of ? inputReader(rule.of.in, place) : undefined;
    const cap = rule.max === undefined ? (mayExceed(place) ? undefined : max) : exact(rule.max);
    return read && stepPoints(rule, read, place.scratch.a, cap, max, place.digits);
  },
  combine: (rule, max, place) => (rule.how === 'sum' ? combinedPoints(rule.parts, max, place) : undefined),
  when: slow,
  clamp: slow,
  info: slow,
};

function mayExceed({ node }: Place): boolean {
  return (node.source as Indicator).mayExceed === true;
}

/**
 * Parts that are added up. Whole points beside a single quotient do not move its rounding (except to the even digit),
 * so that the quotient can be rounded by itself, exactly.
 */
function combinedPoints(parts: Combine['parts'], max: Rational, place: Place): Points | undefined {
  const { digits } = place;
  const precise = place.precise && !digits;
  const level = place.scratch.level(place.depth);
  const within = { ...place, precise, digits: undefined, depth: place.depth + 1 };
  const summed = parts.map((part) => {
    const points = rulePoints(part.rule, maxOf(part, max), within);
    return points && (part.max === undefined || isAtMost(points.range, exact(part.max))) ? points : undefined;
  });
  if (summed.some((points) => !points)) return undefined;
  const all = summed as readonly Points[];
  const floats = all.filter(({ error }) => error > 0);
  const grid = digits && digits.mode !== 'half-even' ? 10 ** digits.places : 0;
  const aligned = all.every(({ error, scale }) => error > 0 || (scale !== undefined && scale <= grid));
  if (floats.length !== 1 || !aligned) return sumPoints(all, digits, precise, level);
  const part = parts[all.indexOf(floats[0] as Points)] as Part;
  const rounded = rulePoints(part.rule, maxOf(part, max), place) as Points;
  return sumPoints(
    all.map((each) => (each === floats[0] ? rounded : each)),
    digits,
    false,
    level,
  );
}

function maxOf(part: Part, max: Rational): Rational {
  return part.max === undefined ? max : exact(part.max);
}
