/**
 * A second, naive opinion: the same rules computed with fractions, one unit and one number at a time, written without
 * looking at how the library does it.
 */
import type {
  Exact,
  Framework,
  Give,
  Group,
  Indicator,
  Rounding,
  RoundingMode,
  Rule,
  Unit,
  Value,
} from 'chiso';

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fractionOf(value: Exact): Fraction {
  const [left = '', right = '1'] = String(value).split('/');
  const [a, b] = [decimal(left), decimal(right)];
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

function decimal(text: string): Fraction {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const places = part.length - Number(exponent);
  const digits = BigInt(whole + part);
  return places >= 0
    ? { top: digits, bottom: 10n ** BigInt(places) }
    : { top: digits * 10n ** BigInt(-places), bottom: 1n };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const over = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
const sign = (a: Fraction): number =>
  Number(a.top > 0n === a.bottom > 0n ? (a.top === 0n ? 0 : 1) : a.top === 0n ? 0 : -1);
const less = (a: Fraction, b: Fraction): boolean => sign(minus(a, b)) < 0;
const zero: Fraction = { top: 0n, bottom: 1n };

/** Rounds by comparing the distance to the two neighbours. */
export function roundTo(value: Fraction, places: number, mode: RoundingMode): Fraction {
  const unit = 10n ** BigInt(places);
  const negative = sign(value) < 0;
  const magnitude = negative ? minus(zero, value) : value;
  const lower = (magnitude.top * unit) / magnitude.bottom;
  const low = { top: lower, bottom: unit };
  const up = { top: lower + 1n, bottom: unit };
  const [below, above] = [minus(magnitude, low), minus(up, magnitude)];
  const nearer = sign(minus(below, above));
  const exact = sign(below) === 0;
  const goUp = {
    up: !exact,
    down: false,
    'half-up': nearer >= 0,
    'half-even': nearer > 0 || (nearer === 0 && lower % 2n === 1n),
  }[mode];
  const rounded = goUp && !exact ? up : low;
  return negative ? minus(zero, rounded) : rounded;
}

/** A decimal text with exactly so many places. */
export function textOf(value: Fraction, places: number): string {
  const scaled = (value.top * 10n ** BigInt(places)) / value.bottom;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** The total of a unit as published, or why there is none. */
export function referenceTotal(framework: Framework, unit: Unit): Fraction | 'nothing' | 'error' {
  const roundings = [framework.rounding ?? []].flat() as readonly Rounding[];
  const at = (stage: Rounding['stage'], value: Fraction): Fraction =>
    roundings
      .filter((each) => each.stage === stage)
      .reduce((so, { places, mode = 'half-up' }) => roundTo(so, places, mode), value);
  let [sum, max, any, rescaledMax] = [zero, zero, false, zero];
  for (const group of framework.groups) {
    let [points, groupMax, all, kept, some] = [zero, zero, zero, zero, false];
    for (const indicator of group.indicators ?? []) {
      const full = fractionOf(indicator.max as Exact);
      const earned = indicatorPoints(indicator, unit.inputs[indicator.code]);
      if (earned === 'error') return 'error';
      const policy = indicator.na ?? framework.na;
      const value =
        earned === 'na'
          ? { full, zero, drop: 'drop', rescale: 'rescale', none: 'error' }[policy ?? 'none']
          : earned;
      if (value === 'error') return 'error';
      if (value === 'drop') continue;
      all = plus(all, full);
      groupMax = plus(groupMax, full);
      if (value === 'rescale') continue;
      kept = plus(kept, full);
      if (value === 'absent') {
        if ((indicator.missing ?? framework.missing) === 'zero') some = true;
        continue;
      }
      some = true;
      points = plus(
        points,
        typeof value === 'string' ? zero : earned === 'na' ? value : at('indicator', value as Fraction),
      );
    }
    const gone = sign(minus(all, kept)) !== 0;
    if (gone && sign(kept) === 0) {
      // Everything left goes to the other groups.
      max = plus(max, groupMax);
      rescaledMax = plus(rescaledMax, groupMax);
      continue;
    }
    max = plus(max, groupMax);
    if (!some) continue;
    any = true;
    sum = plus(sum, at('group', gone ? over(times(points, all), kept) : points));
  }
  if (!any) return 'nothing';
  if (sign(rescaledMax) !== 0 && sign(minus(max, rescaledMax)) !== 0)
    sum = over(times(sum, max), minus(max, rescaledMax));
  const base = framework.convertBy === 'scale' ? fractionOf(framework.scale as number) : max;
  const converted =
    framework.convertTo === undefined ? sum : times(over(sum, base), fractionOf(framework.convertTo));
  return at('total', converted);
}

type Earned = Fraction | 'absent' | 'na' | 'error';

function indicatorPoints(indicator: Indicator, values: Group | unknown): Earned {
  const max = fractionOf(indicator.max as Exact);
  const earned = rulePoints(indicator.rule ?? { kind: 'manual' }, indicator, values, max);
  if (typeof earned === 'string') return earned;
  return less(max, earned) || sign(earned) < 0 ? 'error' : earned;
}

function rulePoints(rule: Rule, indicator: Indicator, values: unknown, max: Fraction): Earned {
  switch (rule.kind) {
    case 'fixed':
      return give(rule.give, max);
    case 'manual': {
      const points = number(indicator, values, rule.input ?? '');
      if (typeof points === 'string') return points;
      return less(points, zero) || less(max, points) ? 'error' : points;
    }
    case 'choice': {
      const option = raw(indicator, values, rule.input);
      if (option === null || option === undefined) return 'absent';
      if (typeof option === 'object') return 'na';
      const given = rule.options[String(option)] ?? rule.else;
      return given === undefined ? 'error' : give(given, max);
    }
    case 'perUnit': {
      const count = expression(rule.of, indicator, values);
      if (typeof count === 'string') return count;
      const beyond = over(minus(count, fractionOf(rule.over ?? 0)), fractionOf(rule.every ?? 1));
      const positive = sign(beyond) < 0 ? zero : beyond;
      const whole = { top: positive.top / positive.bottom, bottom: 1n };
      const partial = sign(minus(positive, whole)) !== 0;
      if (partial && !rule.partial) return 'error';
      const ceil = partial && rule.partial === 'ceil' ? plus(whole, { top: 1n, bottom: 1n }) : whole;
      const steps = rule.partial === 'prorate' ? positive : ceil;
      const points = plus(fractionOf(rule.base ?? 0), times(steps, fractionOf(rule.points)));
      const cap = rule.max === undefined ? max : fractionOf(rule.max);
      const capped = less(cap, points) ? cap : points;
      return rule.min !== undefined && less(capped, fractionOf(rule.min)) ? fractionOf(rule.min) : capped;
    }
    case 'linear': {
      const value = expression(rule.of, indicator, values);
      if (typeof value === 'string') return value;
      const knots = (rule.knots ?? [
        [0, 0],
        [1, { share: 1 }],
      ]) as readonly (readonly [Exact, Give])[];
      const points = knots.map(([x, y]) => [fractionOf(x), give(y, max)] as const);
      const [first, last] = [points[0], points[points.length - 1]] as [
        readonly [Fraction, Fraction],
        readonly [Fraction, Fraction],
      ];
      if (less(value, first[0])) return first[1];
      if (less(last[0], value)) return last[1];
      for (let index = 1; index < points.length; index += 1) {
        const [left, right] = [points[index - 1], points[index]] as [
          readonly [Fraction, Fraction],
          readonly [Fraction, Fraction],
        ];
        if (less(right[0], value)) continue;
        const part = over(minus(value, left[0]), minus(right[0], left[0]));
        return plus(left[1], times(part, minus(right[1], left[1])));
      }
      return 'error';
    }
    case 'bands': {
      const value = expression(rule.of, indicator, values);
      if (typeof value === 'string') return value;
      for (const { from, to, fromIncl = true, toIncl = false, give: given } of rule.bands) {
        const low = from === undefined ? 1 : sign(minus(value, fractionOf(from)));
        const high = to === undefined ? -1 : sign(minus(value, fractionOf(to)));
        if ((low > 0 || (low === 0 && fromIncl)) && (high < 0 || (high === 0 && toIncl)))
          return give(given, max);
      }
      return rule.else === undefined ? 'error' : give(rule.else, max);
    }
    case 'combine': {
      let sum: Earned = zero;
      let blocked: Earned | undefined;
      for (const part of rule.parts) {
        const partMax = part.max === undefined ? max : fractionOf(part.max);
        const points = rulePoints(part.rule, indicator, values, partMax);
        if (typeof points === 'string') {
          if (points === 'error') return 'error';
          blocked = blocked === 'na' || points === 'na' ? 'na' : points;
        } else
          sum = plus(sum as Fraction, part.max !== undefined && less(partMax, points) ? partMax : points);
      }
      return blocked ?? sum;
    }
    default:
      return 'error';
  }
}

function give(given: Give, max: Fraction): Fraction {
  return typeof given === 'object' ? times(fractionOf(given.share), max) : fractionOf(given);
}

function raw(indicator: Indicator, values: unknown, name: string): Value | undefined {
  if (typeof values === 'object' && values !== null && !('notApplicable' in values)) {
    return (values as Record<string, Value>)[name || (Object.keys(indicator.inputs ?? {})[0] ?? '')];
  }
  return values as Value | undefined;
}

function number(indicator: Indicator, values: unknown, name: string): Earned {
  const value = raw(indicator, values, name);
  if (value === null || value === undefined) return 'absent';
  return typeof value === 'object' ? 'na' : fractionOf(value as Exact);
}

function expression(of: unknown, indicator: Indicator, values: unknown): Earned {
  const node = of as {
    in?: string;
    ratio?: { num: unknown; den: unknown; complement?: boolean; zeroDen?: string };
  };
  if (node.in !== undefined) return number(indicator, values, node.in);
  const { num, den, complement, zeroDen } = node.ratio as NonNullable<typeof node.ratio>;
  const [a, b] = [expression(num, indicator, values), expression(den, indicator, values)];
  if (a === 'na' || b === 'na') return 'na';
  if (typeof a === 'string' || typeof b === 'string') return 'absent';
  if (sign(b) === 0) {
    if (zeroDen === 'full') return { top: 1n, bottom: 1n };
    return zeroDen === 'zero' ? zero : zeroDen === 'na' ? 'na' : 'error';
  }
  return complement ? minus({ top: 1n, bottom: 1n }, over(a, b)) : over(a, b);
}
