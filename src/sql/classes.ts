/** The class of a unit as a number, 0 the best; -1 where it has none. */
import type { Group } from '../framework/model.js';
import type { Gate } from '../framework/policy.js';
import { div, type Rational, rational } from '../numbers/rational.js';
import type { ClassInterval } from '../rules/class-edges.js';
import { type ClassTable, classNamed } from '../scoring/classify.js';
import {
  type Amount,
  choose,
  compare,
  constant,
  divided,
  least,
  named,
  nothing,
  product,
  round,
} from './amount.js';
import type { Score } from './nodes.js';
import type { Build } from './scope.js';
import { and, compared, not, or, type Truth, yes } from './truth.js';
import { choose as chooseWhole, literal, plus, type Whole } from './whole.js';

const hundred = constant(rational(100n));
export const noClass: Whole = literal(-1n);

/** Class of a unit with these points; `guard` says where it is asked for. */
export function classIndex(
  table: ClassTable,
  points: Amount,
  max: Amount,
  guard: Truth,
  build: Build,
  scored: (index: number) => Score,
): Whole {
  const { classes } = table;
  if (classes.of === 'each-group') return classOfGroups(table, guard, build, scored);
  const isNone = compare(max, '=', nothing).holds;
  const of =
    classes.of === 'percent' ? product(divided(points, max), hundred) : published(points, max, build);
  return chooseWhole([{ when: isNone, then: noClass }], find(table, of, and(guard, not(isNone)), build));
}

/** As published: converted, then rounded. */
export function published(points: Amount, max: Amount, build: Build): Amount {
  const { plan, steps } = build;
  const scaled = plan.convertTo
    ? product(divided(points, conversionBase(max, build)), constant(plan.convertTo))
    : points;
  return plan.totalRounding ? round(named(scaled, steps), plan.totalRounding, steps) : scaled;
}

/** The points that become `convertTo`. */
export function conversionBase(max: Amount, { plan, layout }: Build): Amount {
  return plan.framework.convertBy === 'scale' ? constant(layout.scale) : max;
}

function classOfGroups(
  table: ClassTable,
  guard: Truth,
  build: Build,
  scored: (index: number) => Score,
): Whole {
  const counting = build.plan.top.filter(
    ({ role, source }) => role === 'score' && (source as Group).countsForClass !== false,
  );
  const found = counting.map(({ index }) => {
    const { points, has, max } = scored(index);
    const counts = and(has, not(compare(max, '=', nothing).holds));
    const value = named(product(divided(points, max), hundred), build.steps);
    return { counts, index: build.steps.number(find(table, value, and(guard, counts), build)) };
  });
  const none = or(
    not(or(...found.map(({ counts }) => counts))),
    ...found.map(({ counts, index }) => and(counts, compared(index, '<', literal(0n)))),
  );
  const worst = found.reduce(
    (low, { counts, index }) =>
      build.steps.number(chooseWhole([{ when: and(counts, compared(index, '>', low)), then: index }], low)),
    noClass as Whole,
  );
  if (table.classes.groups === 'lowest') return chooseWhole([{ when: none, then: noClass }], worst);
  const differ = or(...found.map(({ counts, index }) => and(counts, compared(index, '<>', worst))));
  return chooseWhole([{ when: or(none, differ), then: noClass }], worst);
}

function find({ classes, intervals }: ClassTable, of: Amount, guard: Truth, build: Build): Whole {
  const value = named(
    classes.round ? round(named(of, build.steps), classes.round, build.steps) : of,
    build.steps,
  );
  const is = (op: '<' | '<=' | '>' | '>=', at: Rational | undefined): Truth => {
    if (!at) return yes;
    const { holds, open } = compare(value, op, constant(at));
    build.open.push(and(guard, open));
    return holds;
  };
  const arms = intervals.map(({ from, fromIncl, to, toIncl }, index) => ({
    when: and(is(fromIncl ? '>=' : '>', from), is(toIncl ? '<=' : '<', to)),
    then: literal(BigInt(index)),
  }));
  const lower =
    classes.gap === 'lower'
      ? intervals.flatMap(({ to }: ClassInterval, index) =>
          to ? [{ when: is('>=', to), then: literal(BigInt(index)) }] : [],
        )
      : [];
  return chooseWhole([...arms, ...lower], noClass);
}

/** Each class gate limits the class; the lowest wins, and with `edge` the points follow it down. */
export function afterClassGates(
  gates: readonly { readonly gate: Gate; readonly fired: Truth }[],
  judged: Truth,
  found: Whole,
  points: Amount,
  max: Amount,
  build: Build,
): { readonly index: Whole; readonly points: Amount } {
  const table = build.plan.classes;
  if (!table) return { index: found, points };
  const last = BigInt(table.bands.length - 1);
  let index = found;
  let lowered = points;
  for (const { gate, fired } of gates) {
    const limited = limit(gate, found, table, last);
    if (!limited) continue;
    const lowers = build.steps.truth(
      and(
        fired,
        // Whoever fails is in the lowest class, even where the number alone is in none.
        gate.do === 'fail' ? judged : compared(found, '>=', literal(0n)),
        compared(limited, '>', found),
      ),
    );
    if (gate.score === 'edge') {
      const edge = edgeOf(table, limited, max, build);
      if (edge) lowered = named(choose([{ when: lowers, then: least(lowered, edge) }], lowered), build.steps);
    }
    index = build.steps.number(
      chooseWhole([{ when: and(lowers, compared(limited, '>', index)), then: limited }], index),
    );
  }
  return { index, points: lowered };
}

function limit(gate: Gate, found: Whole, table: ClassTable, last: bigint): Whole | undefined {
  const down = (steps: bigint): Whole => {
    const index = plus(found, literal(steps));
    return chooseWhole([{ when: compared(index, '>', literal(last)), then: literal(last) }], index);
  };
  if (gate.do === 'class-down') return down(BigInt(gate.steps ?? 1));
  if (gate.do === 'fail') return literal(last);
  const named = gate.do === 'class-at-most' ? classNamed(table, gate.class as string) : undefined;
  return named && literal(BigInt(named.index));
}

/** Points at the upper edge of a class. */
function edgeOf(table: ClassTable, index: Whole, max: Amount, build: Build): Amount | undefined {
  const { plan } = build;
  const { classes, intervals } = table;
  if (classes.of === 'each-group') return undefined;
  const at = (to: Rational): Amount => {
    if (classes.of === 'percent') return product(max, constant(div(to, rational(100n))));
    return plan.convertTo
      ? product(conversionBase(max, build), constant(div(to, plan.convertTo)))
      : constant(to);
  };
  const arms = intervals.flatMap(({ to }, position) =>
    to ? [{ when: compared(index, '=', literal(BigInt(position))), then: at(to) }] : [],
  );
  // A class without an upper edge is the best one, to which no gate lowers.
  return arms.length === 0
    ? undefined
    : choose(arms.slice(0, -1), (arms[arms.length - 1] as (typeof arms)[0]).then);
}
