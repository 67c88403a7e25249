/** Values that would gain an indicator points: the edges of its bands, the ends of its lines, the next step, other options. */
import type { Indicator, Input } from '../framework/model.js';
import type { Condition, Exact, Expression, Rule } from '../framework/notation.js';
import { optionValues } from '../framework/option.js';
import type { Unit, Value } from '../framework/unit.js';
import { exact, toText } from '../numbers/exact.js';
import {
  add,
  compare,
  div,
  floor,
  isZero,
  mul,
  negate,
  type Rational,
  rational,
  sub,
} from '../numbers/rational.js';
import type { Figure } from '../rules/figure.js';
import { scopeOf } from '../scoring/names.js';
import type { Draft, Node, Plan } from '../scoring/plan.js';
import { openUnit } from '../scoring/score.js';
import { inputValue } from '../scoring/slots.js';
import { givenBy, hasErrors } from '../scoring/unit.js';

/** A number of the rule, and a value at which something changes. */
interface Threshold {
  readonly of: Expression;
  readonly at: Rational;
}

/** The unit with other values of one code, by input name ('' for the code's own value). */
export function withValues(unit: Unit, node: Node, values: Readonly<Record<string, Value>>): Unit {
  const given = (unit.inputs as Readonly<Record<string, unknown>>)[node.code];
  const names = [...node.inputs];
  const before = Object.fromEntries(names.map((name) => [name, inputValue(node, name, given)]));
  const value = names.length === 0 ? values[''] : { ...before, ...values };
  return { ...unit, inputs: { ...unit.inputs, [node.code]: value } } as Unit;
}

/** Values worth trying, by input; in the order of the document. */
export function candidatesOf(plan: Plan, unit: Unit, node: Node): ReadonlyMap<string, readonly Value[]> {
  const { inputs = {}, normalize, target } = node.source as Indicator;
  const declared = Object.entries(inputs as Readonly<Record<string, Input>>).filter(
    ([, { of }]) => of !== 'children',
  );
  if (declared.length === 0) return new Map([['', ends(pointsInput(node, exactMax(plan, unit, node)))]]);
  const thresholds: Threshold[] = [];
  const chosen = new Map<string, Value[]>();
  walk(node.rule, exactMax(plan, unit, node), thresholds, chosen);
  const [[only] = ['']] = declared;
  const post = normalize?.method === 'goalposts' ? normalize.goalposts : [];
  for (const at of [...post, ...(target ? [target.at] : [])])
    thresholds.push({ of: { in: only }, at: exact(at) });
  return new Map(
    declared.map(([name, input]) => {
      const manual = node.rule.kind === 'manual' && (node.rule.input ?? only) === name;
      const limits = manual ? pointsInput(node, exactMax(plan, unit, node), input) : input;
      const values = [...(chosen.get(name) ?? []), ...ends(limits)];
      if (isNumeric(input)) {
        for (const threshold of thresholds)
          for (const number of solve(plan, unit, node, name, threshold))
            values.push(...around(number, input));
      }
      return [name, [...new Set(values)]] as const;
    }),
  );
}

function exactMax(plan: Plan, unit: Unit, node: Node): Rational {
  return openUnit(plan, givenBy(unit), undefined, []).data.max(node);
}

function pointsInput({ rule }: Node, max: Rational, input: Partial<Input> = {}): Input {
  const limit = rule.kind === 'manual' ? rule.max : undefined;
  const least = rule.kind === 'manual' ? rule.min : undefined;
  return { kind: 'number', min: least ?? 0, max: limit ?? toText(max), ...input };
}

function isNumeric({ kind }: Input): boolean {
  return kind === 'number' || kind === 'count' || kind === 'percent' || kind === 'share';
}

/** Every answer of a choice, and the limits of a number. */
function ends(input: Input): readonly Value[] {
  if (input.kind === 'boolean') return [true, false];
  if (input.kind === 'choice') return optionValues(input) ?? [];
  if (!isNumeric(input)) return [];
  const { kind, min, max } = input;
  const low = min ?? (kind === 'number' ? undefined : 0);
  const high = max ?? (kind === 'percent' ? 100 : kind === 'share' ? 1 : undefined);
  return [low, high].flatMap((each) => (each === undefined ? [] : [toText(exact(each))]));
}

/** A number as the input can hold it: itself, or the whole steps beside it, and the next ones for edges that do not belong. */
function around(number: Rational, { kind, step, min = 0 }: Input): readonly string[] {
  const size = step === undefined ? (kind === 'count' ? rational(1n) : undefined) : exact(step);
  if (!size) return [toText(number)];
  const below = add(exact(min), mul(floor(div(sub(number, exact(min)), size)), size));
  return [below, add(below, size), sub(below, size)].map(toText);
}

function walk(rule: Rule, max: Rational, thresholds: Threshold[], chosen: Map<string, Value[]>): void {
  const put = (of: Expression, ...at: readonly (Exact | undefined)[]): void => {
    for (const each of at) if (each !== undefined) thresholds.push({ of, at: exact(each) });
  };
  switch (rule.kind) {
    case 'bands':
      for (const { from, to } of rule.bands) put(rule.of, from, to);
      break;
    case 'linear':
      put(
        rule.of,
        ...(
          rule.knots ?? [
            [0, 0],
            [1, 0],
          ]
        ).map(([at]) => at),
        rule.cutBelow?.at,
      );
      break;
    case 'perUnit': {
      const [over, every] = [exact(rule.over ?? 0), exact(rule.every ?? 1)];
      put(rule.of, rule.over ?? 0);
      // As many steps as the cap lets count.
      if (!isZero(exact(rule.points))) {
        const cap = rule.max === undefined ? max : exact(rule.max);
        const steps = div(sub(cap, exact(rule.base ?? 0)), exact(rule.points));
        thresholds.push({ of: rule.of, at: add(over, mul(every, negate(floor(negate(steps))))) });
      }
      break;
    }
    case 'combine':
      for (const part of rule.parts)
        walk(part.rule, part.max === undefined ? max : exact(part.max), thresholds, chosen);
      break;
    case 'clamp':
      walk(rule.rule, max, thresholds, chosen);
      break;
    case 'when':
      for (const each of rule.cases) {
        ask(each.if, thresholds, chosen);
        walk(each.then, max, thresholds, chosen);
      }
      if (rule.else) walk(rule.else, max, thresholds, chosen);
      break;
    default:
  }
}

function ask(condition: Condition, thresholds: Threshold[], chosen: Map<string, Value[]>): void {
  if ('cmp' in condition) {
    const [left, , right] = condition.cmp;
    thresholds.push({ of: { sub: [left, right] } as Expression, at: exact(0) });
  } else if ('is' in condition) {
    const [input, value] = condition.is;
    chosen.set(input, [...(chosen.get(input) ?? []), value]);
  } else if ('not' in condition) ask(condition.not, thresholds, chosen);
  else {
    const inner =
      'all' in condition
        ? condition.all
        : 'any' in condition
          ? condition.any
          : 'atLeast' in condition
            ? condition.atLeast.of
            : [];
    for (const each of inner) ask(each, thresholds, chosen);
  }
}

/**
 * The value of an input at which an expression comes to a number, the others staying: exact where the expression is a
 * line in the input, or one over a line. Two of three probes give it, and the third has to agree.
 */
function solve(plan: Plan, unit: Unit, node: Node, name: string, { of, at }: Threshold): readonly Rational[] {
  const reckon = scopeOf(plan as Draft, node).expression(of);
  const valueAt = (x: Rational): Rational | undefined => {
    const changed = withValues(unit, node, { [name]: toText(x) });
    const { data } = openUnit(plan, givenBy(changed), undefined, []);
    const figure: Figure = reckon(data).figure;
    return figure.is === 'number' && !hasErrors(data) ? figure.value : undefined;
  };
  for (const probes of [
    [1n, 2n, 3n],
    [0n, 1n, 2n],
  ]
    .map((each) => each.map((x) => rational(x)))
    .concat([[rational(0n), rational(1n, 2n), rational(1n)]])) {
    const found = probes.map(valueAt);
    if (found.includes(undefined)) continue;
    const values = found as readonly Rational[];
    const line = onLine(probes, values, at);
    if (line) return [line];
    if (values.some(isZero) || isZero(at)) return [];
    const inverse = onLine(
      probes,
      values.map((value) => div(rational(1n), value)),
      div(rational(1n), at),
    );
    return inverse ? [inverse] : [];
  }
  return [];
}

function onLine(x: readonly Rational[], y: readonly Rational[], at: Rational): Rational | undefined {
  const [x0, x1, x2] = x as readonly [Rational, Rational, Rational];
  const [y0, y1, y2] = y as readonly [Rational, Rational, Rational];
  const slope = div(sub(y1, y0), sub(x1, x0));
  if (isZero(slope) || compare(add(y0, mul(slope, sub(x2, x0))), y2) !== 0) return undefined;
  return add(x0, div(sub(at, y0), slope));
}
