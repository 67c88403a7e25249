/** Formulas as rules: a share of the maximum along a quotient. */
import type { Input } from '../../framework/model.js';
import type { Exact, Expression, Give, Rule } from '../../framework/notation.js';
import type { Issue } from '../../messages/issue.js';
import { issue } from '../../messages/issue.js';
import { readStopsAtMaximum } from '../../messages/rule-text.js';
import {
  add,
  compare,
  div,
  greatest,
  mul,
  negate,
  one,
  type Rational,
  rational,
  sub,
  zero,
} from '../../numbers/rational.js';
import { described } from './formula.js';
import { expressionOf, inputsOf } from './formula-inputs.js';
import type { Item } from './item.js';
import type { Poly, Sum, Term } from './poly.js';
import { exactOf, shown } from './reading.js';
import { isOne, namesIn, percentNames, resolve, shortNames } from './resolve.js';

export interface Measured {
  readonly rule: Rule;
  readonly inputs: Readonly<Record<string, Input>>;
  /** Names of the text that it uses. */
  readonly names: readonly string[];
  /** Denominators, by the names of the rule. */
  readonly denominators: readonly string[];
  /** The most it gives, as a share of the maximum. */
  readonly top: Rational;
  readonly notes: readonly Issue[];
}

type ZeroDen = 'full' | 'zero' | undefined;

/** A formula of points as a rule, or nothing if it is not of a kind there is a rule for. */
export function measure(
  poly: Poly,
  items: readonly Item[],
  max: Rational | undefined,
  zeroDen?: ZeroDen,
): Measured | undefined {
  const resolved = resolve(poly, items);
  const shares = resolved && sharesOf(resolved, max);
  if (!shares) return undefined;
  const names = namesIn(shares);
  if (names.some((name) => name.startsWith(described)) && !names.every((name) => name.startsWith(described)))
    return undefined;
  const short = shortNames(names);
  const percents = percentNames(items);
  const rest = shares.filter(({ num }) => !num).reduce((sum, { factor }) => add(sum, factor), zero);
  const cores = groupCores(shares.filter(({ num }) => num));
  const context = { short, percents, max, zeroDen };
  const single = cores.length === 1 ? lineOf(cores[0] as Term, rest, context) : undefined;
  const made = single ?? partsOf(cores, rest, context);
  if (!made) return undefined;
  const denominators = cores
    .flatMap(({ den }) => [...(den?.keys() ?? [])])
    .map((name) => short.get(name) ?? name);
  return { ...made, inputs: inputsOf(names, short, percents, items), names, denominators };
}

/** Every term as a share of the maximum. */
function sharesOf(poly: Poly, max: Rational | undefined): Poly | undefined {
  if (poly.every((term) => term.max)) return poly;
  if (!max || max.n === 0n) return undefined;
  return poly.map((term) => (term.max ? term : { ...term, max: true, factor: div(term.factor, max) }));
}

function groupCores(terms: Poly): Term[] {
  const cores = new Map<string, Term>();
  for (const term of terms) {
    const key = `${sumKey(term.num)} / ${sumKey(term.den)}`;
    const before = cores.get(key);
    cores.set(key, before ? { ...before, factor: add(before.factor, term.factor) } : term);
  }
  return [...cores.values()];
}

export function sumKey(sum: Sum | undefined): string {
  return [...(sum ?? [])]
    .map(([name, by]) => `${name}*${by.n}/${by.d}`)
    .sort()
    .join('+');
}

interface Context {
  readonly short: ReadonlyMap<string, string>;
  readonly percents: ReadonlySet<string>;
  readonly max: Rational | undefined;
  readonly zeroDen: ZeroDen;
}

type Made = Pick<Measured, 'rule' | 'top' | 'notes'>;

/** rest + factor x quotient, as a line over the quotient. */
function lineOf(core: Term, rest: Rational, context: Context): Made | undefined {
  if (!core.den) return singleInput(core, rest, context);
  // More than the whole is reached only where the text names the rate that is enough: "Tỷ lệ/80%".
  if (compare(core.factor, one) > 0 && !core.divided) return undefined;
  const turned = turn(core);
  if (!turned) return undefined;
  let { factor, complement } = turned;
  let start = rest;
  // max - max x v is max x (1 - v).
  if (factor.n < 0n && compare(add(start, factor), zero) >= 0) {
    start = add(start, factor);
    factor = negate(factor);
    complement = !complement;
  }
  // "a/b * 100" without a percent sign would reach the whole maximum at one hundredth.
  if (factor.n <= 0n || start.n < 0n || compare(start, one) > 0 || compare(factor, rational(50n)) > 0)
    return undefined;
  const ratio = {
    num: expressionOf(turned.num, context.short),
    den: expressionOf(core.den, context.short),
    ...(complement && { complement }),
    ...(context.zeroDen && { zeroDen: context.zeroDen }),
  };
  return line({ ratio }, start, factor, one);
}

/** A line from `start` that rises by `factor` until `end`, never beyond the whole maximum. */
function line(of: Expression, start: Rational, factor: Rational, end: Rational): Made | undefined {
  const reached = add(start, mul(factor, end));
  const full = compare(reached, one) >= 0;
  // "a/b * Điểm tối đa + 2 điểm" would give more than the maximum.
  if (start.n > 0n && compare(reached, one) > 0) return undefined;
  const top = full ? one : reached;
  const at = full ? div(sub(one, start), factor) : end;
  const plain = start.n === 0n && isOne(top) && isOne(at);
  const knots: readonly (readonly [Exact, Give])[] = [
    [0, { share: exactOf(start) }],
    [exactOf(at), { share: exactOf(top) }],
  ];
  return { rule: { kind: 'linear', of, ...(!plain && { knots }) }, top, notes: [] };
}

/** (b - a)/b is 1 - a/b. */
function turn({ num, den, factor }: Term): { num: Sum; complement: boolean; factor: Rational } | undefined {
  const top = num as Sum;
  const names = [...top.keys()];
  const told = [...names, ...(den as Sum).keys()].some((name) => name.startsWith(described));
  if (![...top.values()].some(({ n }) => n < 0n)) {
    // "kinh tế - xã hội" in words is no difference, and a sum of words no sum.
    return told && (names.length > 1 || (den as Sum).size > 1)
      ? undefined
      : { num: top, complement: false, factor };
  }
  const rest = new Map(den);
  for (const [name, by] of top) rest.set(name, sub(rest.get(name) ?? zero, by));
  const left = new Map([...rest].filter(([, by]) => by.n !== 0n));
  const positive = [...left.values()].every(({ n }) => n > 0n) && left.size > 0;
  return positive ? { num: left, complement: true, factor } : undefined;
}

/** A rate given in percent; or points for each of a number. */
function singleInput(
  { num, factor, divided }: Term,
  rest: Rational,
  { short, percents, max }: Context,
): Made | undefined {
  const [[name, by] = ['', zero]] = [...(num as Sum)];
  const input: Expression = { in: short.get(name) ?? name };
  const slope = mul(factor, by);
  if (rest.n < 0n || compare(rest, one) > 0) return undefined;
  if (percents.has(name)) {
    const hundred = rational(100n);
    if (compare(mul(slope, hundred), one) > 0 && !divided) return undefined;
    if (slope.n > 0n) return line(input, rest, slope, hundred);
    const end = add(rest, mul(slope, hundred));
    if (slope.n === 0n || end.n < 0n) return undefined;
    const knots: readonly (readonly [Exact, Give])[] = [
      [0, { share: exactOf(rest) }],
      [100, { share: exactOf(end) }],
    ];
    return { rule: { kind: 'linear', of: input, knots }, top: rest, notes: [] };
  }
  if (!max || slope.n <= 0n || rest.n !== 0n) return undefined;
  const rule: Rule = { kind: 'perUnit', of: input, points: exactOf(mul(slope, max)) };
  return { rule, top: one, notes: [issue(readStopsAtMaximum, [], { max: shown(max) })] };
}

function partsOf(cores: readonly Term[], rest: Rational, context: Context): Made | undefined {
  if (cores.length === 0 || rest.n < 0n) return undefined;
  const lines = cores.map((core) =>
    core.den || context.percents.has([...(core.num as Sum).keys()][0] ?? '')
      ? lineOf(core, zero, context)
      : undefined,
  );
  if (!lines.every((made) => made !== undefined)) return undefined;
  const parts = [
    ...(rest.n > 0n ? [{ rule: { kind: 'fixed' as const, give: { share: exactOf(rest) } } }] : []),
    ...lines.map(({ rule }) => ({ rule })),
  ];
  const top = lines.reduce((sum, made) => add(sum, made.top), greatest(rest, zero));
  return { rule: { kind: 'combine', how: 'sum', parts }, top, notes: [] };
}
