/** Points of an indicator by its rule, its normalisation or its target, as docs/rules.md and the notation describe them. */
import type { Expression, Indicator, Rule } from 'chiso';
import { type Asked, evaluate, holds, whenZero } from './expressions.js';
import { absent, type Found, number, together, wrong } from './found.js';
import {
  ceil,
  compare,
  type Fraction,
  floor,
  greatest,
  least,
  minus,
  one,
  over,
  plus,
  read,
  sum,
  times,
  zero,
} from './fraction.js';

type Give = number | string | { readonly share: number | string };

/** Points, or a share of the maximum. */
const worth = (give: Give, max: Fraction) =>
  typeof give === 'object' ? times(read(give.share), max) : read(give);

const then = (found: Found, next: (value: Fraction) => Found) =>
  together([found], ([value = zero]) => next(value));

export function earn(rule: Rule, max: Fraction, asked: Asked, mayExceed = false): Found {
  switch (rule.kind) {
    case 'fixed':
      return number(worth(rule.give, max));
    case 'choice': {
      const chosen = asked.input(rule.input);
      if (chosen === null) return absent(`no data for ${rule.input}`);
      if (typeof chosen === 'object') return { is: 'not applicable', why: String(chosen.notApplicable) };
      const give = rule.options[String(chosen)] ?? rule.else;
      return give === undefined ? wrong : number(worth(give, max));
    }
    case 'bands':
      return then(evaluate(rule.of, asked), (value) => {
        const band = rule.bands.find((_, at) => isIn(value, rule.bands, at));
        const give = band?.give ?? rule.else;
        return give === undefined ? asked.problem('no-band') : number(worth(give, max));
      });
    case 'linear':
      return then(evaluate(rule.of, asked), (value) => alongLine(rule, value, max, asked));
    case 'perUnit':
      return then(evaluate(rule.of, asked), (value) =>
        counted(rule, value, mayExceed ? undefined : max, asked),
      );
    case 'when': {
      for (const each of rule.cases) {
        const truth = holds(each.if, asked);
        if (truth === true) return earn(each.then, max, asked, mayExceed);
        if (truth !== false) return truth;
      }
      return rule.else ? earn(rule.else, max, asked, mayExceed) : asked.problem('no-case');
    }
    case 'clamp':
      return then(earn(rule.rule, max, asked, mayExceed), (points) => {
        const low = rule.min === undefined ? points : greatest([points, worth(rule.min, max)]);
        return number(rule.max === undefined ? low : least([low, worth(rule.max, max)]));
      });
    case 'combine': {
      const parts = rule.parts.map((part) => {
        if (part.max === undefined) return earn(part.rule, max, asked, mayExceed);
        const most = read(part.max);
        return then(earn(part.rule, most, asked, mayExceed), (points) => number(least([points, most])));
      });
      return together(parts, (points) => {
        if (rule.how === 'sum') return number(sum(points));
        if (rule.how === 'max') return number(greatest(points));
        if (rule.how === 'min') return number(least(points));
        const weights = rule.parts.map(({ weight = 1 }) => read(weight));
        return number(over(sum(points.map((each, at) => times(each, weights[at] ?? one))), sum(weights)));
      });
    }
    case 'manual':
      return then(evaluate({ in: rule.input ?? '' }, asked), (points) => {
        const low = read(rule.min ?? 0);
        const high = rule.max === undefined ? max : read(rule.max);
        const beyond = compare(points, high) > 0 && !(mayExceed && rule.max === undefined);
        if (compare(points, low) < 0 || beyond) return asked.problem('out-of-range');
        if (rule.step !== undefined && over(minus(points, low), read(rule.step)).d !== 1n)
          return asked.problem('off-step');
        return number(points);
      });
    case 'info':
      return absent('not scored');
  }
}

type Bands = Extract<Rule, { kind: 'bands' }>['bands'];

/** A band without an edge goes as far as the next band there, whose edge then belongs to that band or to this one. */
function isIn(value: Fraction, bands: Bands, at: number): boolean {
  const { from, to, fromIncl = true, toIncl = false } = bands[at] as Bands[number];
  const others = bands.filter((_, other) => other !== at);
  if (from !== undefined) {
    const side = compare(value, read(from));
    if (side < 0 || (side === 0 && !fromIncl)) return false;
  } else if (to !== undefined) {
    const lower = others.filter((each) => each.to !== undefined && compare(read(each.to), read(to)) < 0);
    if (lower.some((each) => beyond(value, read(each.to ?? 0), each.toIncl ?? false) <= 0)) return false;
  }
  if (to !== undefined) {
    const side = compare(value, read(to));
    return side < 0 || (side === 0 && toIncl);
  }
  const higher = others.filter(
    (each) => each.from !== undefined && (from === undefined || compare(read(each.from), read(from)) > 0),
  );
  return !higher.some((each) => -beyond(value, read(each.from ?? 0), each.fromIncl ?? true) <= 0);
}

/** Above zero where the value lies beyond an edge; an edge that belongs to the other side is not beyond it. */
function beyond(value: Fraction, edge: Fraction, belongs: boolean): number {
  const side = compare(value, edge);
  if (side !== 0) return side;
  return belongs ? 0 : 1;
}

function alongLine(
  rule: Extract<Rule, { kind: 'linear' }>,
  value: Fraction,
  max: Fraction,
  asked: Asked,
): Found {
  if (rule.cutBelow && compare(value, read(rule.cutBelow.at)) < 0)
    return number(worth(rule.cutBelow.give, max));
  const knots = (
    rule.knots ?? [
      [0, 0],
      [1, { share: 1 }],
    ]
  ).map(([at, give]) => [read(at), worth(give, max)] as const);
  const [first, last] = [knots[0]?.[0] ?? zero, knots.at(-1)?.[0] ?? zero];
  const outside = compare(value, first) < 0 || compare(value, last) > 0;
  if (outside && rule.outside === 'error') return asked.problem('out-of-range');
  const at = outside && rule.outside !== 'extend' ? least([greatest([value, first]), last]) : value;
  const next = Math.max(
    1,
    knots.findIndex(([x]) => compare(at, x) <= 0),
  );
  const end = compare(at, last) > 0 ? knots.length - 1 : next;
  const [x0, y0] = knots[end - 1] as readonly [Fraction, Fraction];
  const [x1, y1] = knots[end] as readonly [Fraction, Fraction];
  return number(plus(y0, times(over(minus(at, x0), minus(x1, x0)), minus(y1, y0))));
}

function counted(
  rule: Extract<Rule, { kind: 'perUnit' }>,
  value: Fraction,
  most: Fraction | undefined,
  asked: Asked,
): Found {
  const above = greatest([zero, minus(value, read(rule.over ?? 0))]);
  const steps = over(above, read(rule.every ?? 1));
  if (steps.d !== 1n && rule.partial === undefined) return asked.problem('part-of-step');
  const whole = { floor: floor(steps), ceil: ceil(steps), prorate: steps }[rule.partial ?? 'prorate'];
  let points = plus(read(rule.base ?? 0), times(whole, read(rule.points)));
  if (rule.min !== undefined) points = greatest([points, read(rule.min)]);
  const cap = rule.max === undefined ? most : read(rule.max);
  if (cap) points = least([points, cap]);
  return number(points);
}

/** A composite index: the place of the value between a worst and a best one. */
export function normalized({ normalize, inputs }: Indicator, max: Fraction, asked: Asked): Found {
  if (!normalize) return wrong;
  const of: Expression = { in: Object.keys(inputs ?? {})[0] ?? '' };
  const peer = (stat: 'min' | 'max') => evaluate({ peer: { of, stat } }, asked);
  const value = evaluate(of, asked);
  if (normalize.method === 'best') {
    return together([value, peer('max')], ([own = zero, best = zero]) => {
      const share = best.n === 0n ? whenZero(normalize.zeroBest ?? 'error', asked) : number(over(own, best));
      return then(share, (part) => number(times(part, max)));
    });
  }
  const posts =
    normalize.method === 'goalposts'
      ? normalize.goalposts.map((post) => number(read(post)))
      : [peer('min'), peer('max')];
  // Of two reasons the first is told: the value less the least one, or the greatest one less the value.
  if (normalize.direction === 'higher-is-better' && value.is === 'absent' && asked.peers(of)) return value;
  return together([...posts, value], ([low = zero, high = zero, own = zero]) => {
    const free = normalize.method === 'goalposts' && normalize.clamp === false;
    const kept = free ? own : least([greatest([own, low]), high]);
    const way = () => over(minus(kept, low), minus(high, low));
    const up = normalize.direction === 'higher-is-better';
    const share =
      compare(low, high) === 0
        ? whenZero((normalize.method === 'min-max' && normalize.equal) || 'error', asked)
        : number(up ? way() : minus(one, way()));
    const [worst = zero, best = max] = normalize.range?.map((each) => read(each)) ?? [];
    return then(share, (part) => number(plus(worst, times(part, minus(best, worst)))));
  });
}

/** All points where the figure is reached, else none. */
export function reached({ target, inputs }: Indicator, max: Fraction, asked: Asked): Found {
  if (!target) return wrong;
  return then(evaluate({ in: Object.keys(inputs ?? {})[0] ?? '' }, asked), (value) => {
    const side = compare(value, read(target.at));
    const met = { 'at-least': side >= 0, 'more-than': side > 0, 'at-most': side <= 0, 'less-than': side < 0 };
    return number(met[target.direction] ? max : zero);
  });
}
