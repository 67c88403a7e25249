/** The ten kinds of rule as amounts: one entry a kind. */
import type {
  Bands,
  Choice,
  Clamp,
  Combine,
  Exact,
  Give,
  Linear,
  Manual,
  PerUnit,
  Rule,
  When,
} from '../framework/notation.js';
import { exact } from '../numbers/exact.js';
import { add, div, type Rational, sub as subNumbers } from '../numbers/rational.js';
import { type Interval, intervals } from '../rules/kinds/bands.js';
import {
  type Amount,
  type Choice as Arm,
  atLeast,
  choose,
  compare,
  constant,
  constantOf,
  exactly,
  floorOf,
  greatest,
  least,
  named,
  nothing,
  opposite,
  over,
  product,
  sum,
} from './amount.js';
import { condition } from './conditions.js';
import { expression, inputFigure } from './expressions.js';
import { type Case, chooseFigure, type Figure, isKnown, known, lift, missing } from './figure.js';
import { fault, type Scope, within } from './scope.js';
import { and, compared, not, or, type Truth, textIs, yes } from './truth.js';
import { magnitude, nought, rest, unity } from './whole.js';

type RuleOf<K extends Rule['kind']> = Extract<Rule, { readonly kind: K }>;

const kinds: { readonly [K in Rule['kind']]: (rule: RuleOf<K>, max: Amount, scope: Scope) => Figure } = {
  choice,
  bands,
  linear,
  perUnit,
  combine,
  when,
  clamp,
  fixed: ({ give }, max) => known(given(give, max)),
  manual,
  info: () => missing,
};

/** Points of a rule out of a maximum. */
export function rulePoints(rule: Rule, max: Amount, scope: Scope): Figure {
  const kind = kinds[rule.kind] as (rule: Rule, max: Amount, scope: Scope) => Figure;
  const { amount, absent, na } = kind(rule, max, scope);
  const { steps } = scope.build;
  return { amount: named(amount, steps), absent: steps.truth(absent), na: steps.truth(na) };
}

function given(give: Give, max: Amount): Amount {
  return typeof give === 'object' ? product(constant(exact(give.share)), max) : constant(exact(give));
}

function choice({ input, options, else: otherwise }: Choice, max: Amount, scope: Scope): Figure {
  const { key, input: declared } = scope.slot(input);
  const { source } = scope.build;
  const isYesNo = declared?.kind === 'boolean';
  const datum = isYesNo ? source.yesNo(key) : source.text(key, declared);
  const chosen = (option: string): Truth => {
    if ('name' in datum) return textIs(datum.name, option, 1);
    return option === 'true' ? datum.holds : option === 'false' ? not(datum.holds) : not(yes);
  };
  const arms = Object.entries(options).map(
    ([option, give]): Arm => ({ when: chosen(option), then: given(give, max) }),
  );
  if (otherwise === undefined) {
    fault(scope, 'unknown-option', and(isKnown(datum), not(or(...arms.map((arm) => arm.when)))));
  }
  return {
    absent: datum.absent,
    na: datum.na,
    amount: choose(arms, otherwise === undefined ? nothing : given(otherwise, max)),
  };
}

function bands(rule: Bands, max: Amount, scope: Scope): Figure {
  const of = expression(rule.of, scope);
  const arms = intervals(rule.bands).map(
    (interval, index): Arm => ({
      when: inside(interval, of, scope),
      then: given((rule.bands[index] as Bands['bands'][number]).give, max),
    }),
  );
  if (rule.else === undefined) {
    fault(scope, 'no-band', and(isKnown(of), not(or(...arms.map((arm) => arm.when)))));
  }
  return { ...of, amount: choose(arms, rule.else === undefined ? nothing : given(rule.else, max)) };
}

/** Within the edges of a band; an edge that is not there is at infinity. */
export function inside({ from, fromIncl, to, toIncl }: Interval, of: Figure, scope: Scope): Truth {
  const edge = (at: Rational | undefined, op: '<' | '<=' | '>' | '>='): Truth =>
    at === undefined ? yes : told(compare(of.amount, op, constant(at)), of, scope);
  return and(edge(from, fromIncl ? '>=' : '>'), edge(to, toIncl ? '<=' : '<'));
}

function told({ holds, open }: ReturnType<typeof compare>, of: Figure, scope: Scope): Truth {
  scope.build.open.push(and(scope.guard, isKnown(of), open));
  return holds;
}

const wholeShare: NonNullable<Linear['knots']> = [
  [0, { share: 0 }],
  [1, { share: 1 }],
];

function linear(rule: Linear, max: Amount, scope: Scope): Figure {
  const of = expression(rule.of, scope);
  const value = of.amount;
  const { outside = 'clamp', cutBelow } = rule;
  const knots = (rule.knots ?? wholeShare).map(([at, give]) => ({ at: exact(at), gives: given(give, max) }));
  type Knot = (typeof knots)[number];
  const [first, last] = [knots[0] as Knot, knots[knots.length - 1] as Knot];
  const is = (op: '<' | '<=' | '>', at: Rational): Truth => told(compare(value, op, constant(at)), of, scope);
  const along = (low: Knot, high: Knot): Amount =>
    sum(
      low.gives,
      product(
        sum(value, opposite(constant(low.at))),
        product(
          sum(high.gives, opposite(low.gives)),
          constant(div({ n: 1n, d: 1n }, subNumbers(high.at, low.at))),
        ),
      ),
    );
  const arms: Arm[] = [];
  if (cutBelow) arms.push({ when: is('<', exact(cutBelow.at)), then: given(cutBelow.give, max) });
  const beyond = [is('<', first.at), is('>', last.at)] as const;
  if (outside === 'clamp') {
    arms.push({ when: beyond[0], then: first.gives }, { when: beyond[1], then: last.gives });
  }
  if (outside === 'error') {
    const cut = cutBelow ? not((arms[0] as Arm).when) : yes;
    fault(scope, 'out-of-range', and(isKnown(of), cut, or(...beyond)));
  }
  for (let right = 1; right < knots.length - 1; right += 1) {
    const [low, high] = [knots[right - 1] as Knot, knots[right] as Knot];
    arms.push({ when: is('<=', high.at), then: along(low, high) });
  }
  return { ...of, amount: choose(arms, along(knots[knots.length - 2] as Knot, last)) };
}

function perUnit(rule: PerUnit, max: Amount, scope: Scope): Figure {
  const of = expression(rule.of, scope);
  const { steps: columns } = scope.build;
  const number = (value: Exact | undefined, other: Exact): Amount => constant(exact(value ?? other));
  const every = constant(div({ n: 1n, d: 1n }, exact(rule.every ?? 1)));
  const counted = named(
    greatest(nothing, product(sum(exactly(of.amount), opposite(number(rule.over, 0))), every)),
    columns,
  );
  const size = columns.number(atLeast(counted.n, 0n));
  const down = columns.number(floorOf(size, counted.d));
  const left = rest(size, counted.d);
  const isWhole = columns.truth(compared(left, '=', nought));
  if (!rule.partial) fault(scope, 'part-of-step', and(isKnown(of), not(isWhole)));
  const whole = over(down, unity);
  const steps =
    rule.partial === 'prorate'
      ? counted
      : rule.partial === 'ceil'
        ? choose([{ when: isWhole, then: whole }], sum(whole, constant({ n: 1n, d: 1n })))
        : whole;
  const earned = sum(number(rule.base, 0), product(steps, constant(exact(rule.points))));
  const limit = rule.max !== undefined ? constant(exact(rule.max)) : mayExceed(scope) ? undefined : max;
  const capped = limit ? least(named(earned, columns), limit) : earned;
  return {
    ...of,
    amount: rule.min === undefined ? capped : greatest(named(capped, columns), constant(exact(rule.min))),
  };
}

export function mayExceed({ node }: Scope): boolean {
  return node !== undefined && 'mayExceed' in node.source && node.source.mayExceed === true;
}

function combine({ how, parts }: Combine, max: Amount, scope: Scope): Figure {
  const figures = parts.map(({ rule, max: own }) => {
    if (own === undefined) return rulePoints(rule, max, scope);
    const most = constant(exact(own));
    const figure = rulePoints(rule, most, scope);
    return { ...figure, amount: named(least(figure.amount, most), scope.build.steps) };
  });
  const weights = parts.map(({ weight = 1 }) => exact(weight));
  return lift(figures, (amounts) => {
    if (how === 'max') return amounts.reduce(greatest);
    if (how === 'min') return amounts.reduce(least);
    if (how === 'sum') return amounts.reduce(sum);
    const all = weights.reduce(add);
    return amounts
      .map((amount, index) => product(amount, constant(div(weights[index] as Rational, all))))
      .reduce(sum);
  });
}

function when(rule: When, max: Amount, scope: Scope): Figure {
  const cases: Case[] = [];
  let before = scope;
  for (const each of rule.cases) {
    const judged = condition(each.if, before);
    const { absent, na } = judged;
    const isOpen = or(absent, na);
    cases.push({ when: isOpen, then: { amount: nothing, absent, na } });
    before = within(before, not(isOpen));
    cases.push({ when: judged.holds, then: rulePoints(each.then, max, within(before, judged.holds)) });
    before = within(before, not(judged.holds));
  }
  if (rule.else) return chooseFigure(cases, rulePoints(rule.else, max, before));
  fault(before, 'no-case', yes);
  return chooseFigure(cases, missing);
}

function clamp(rule: Clamp, max: Amount, scope: Scope): Figure {
  const inner = rulePoints(rule.rule, max, scope);
  const { steps } = scope.build;
  const capped =
    rule.max === undefined ? inner.amount : named(least(inner.amount, given(rule.max, max)), steps);
  return { ...inner, amount: rule.min === undefined ? capped : greatest(capped, given(rule.min, max)) };
}

function manual({ input, min, max: own, step }: Manual, max: Amount, scope: Scope): Figure {
  const every = step === undefined ? undefined : exact(step);
  const figure = inputFigure(input ?? '', scope, every);
  const lowest = exact(min ?? 0);
  const highest = own !== undefined ? constant(exact(own)) : mayExceed(scope) ? undefined : max;
  const outside = [
    compare(figure.amount, '<', constant(lowest)).holds,
    ...(highest ? [compare(figure.amount, '>', highest).holds] : []),
  ];
  fault(scope, 'out-of-range', and(isKnown(figure), or(...outside)));
  if (every) {
    const steps = product(
      sum(figure.amount, opposite(constant(lowest))),
      constant(div({ n: 1n, d: 1n }, every)),
    );
    const isOff = compared(rest(magnitude(steps.n), steps.d), '<>', nought);
    fault(
      scope,
      'off-step',
      and(isKnown(figure), not(outside[0] as Truth), constantOf(steps) ? not(yes) : isOff),
    );
  }
  return figure;
}
