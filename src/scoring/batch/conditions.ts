/** Conditions of gates as columns: true, false, or open where only the exact path can tell. */

import type { Comparison, Condition, Exact, Expression } from '../../framework/notation.js';
import { optionValues } from '../../framework/option.js';
import { exact } from '../../numbers/exact.js';
import { div, isZero, mul, type Rational, rational, toNumber } from '../../numbers/rational.js';
import type { Node } from '../plan.js';
import { inputOfUnit } from '../slots.js';
import { type Block, blockSize, type Kernel, safe, state } from './block.js';
import { groupPoints } from './groups.js';
import type { Workshop } from './leaf.js';
import { reader } from './read.js';
import { isSummand } from './summand.js';

export const truth = { no: 0, yes: 1, open: 2 } as const;

/** Fills in the truth of a condition for every unit of a block. */
export type Judge = (block: Block, truths: Uint8Array) => void;

/** Undefined for a condition without a fast form. */
export function judgeOf(condition: Condition, shop: Workshop): Judge | undefined {
  if ('cmp' in condition) return compared(condition.cmp, shop);
  if ('is' in condition) return chosen(condition.is, shop);
  if ('evidence' in condition) return attached(condition.evidence);
  if ('all' in condition) return together(condition.all.length, condition.all, shop);
  if ('any' in condition) return together(1, condition.any, shop);
  if ('atLeast' in condition) return together(condition.atLeast.n, condition.atLeast.of, shop);
  if ('not' in condition) {
    const inner = judgeOf(condition.not, shop);
    return inner && reversed(inner);
  }
  return undefined;
}

function reversed(inner: Judge): Judge {
  return (block, truths) => {
    inner(block, truths);
    for (let place = 0; place < block.rows.length; place += 1)
      if (truths[place] !== truth.open) truths[place] = 1 - (truths[place] as number);
  };
}

/** True or false as soon as the known ones decide it. */
function together(n: number, of: readonly Condition[], shop: Workshop): Judge | undefined {
  const judges = of.map((each) => judgeOf(each, shop));
  if (judges.some((each) => !each)) return undefined;
  const [holding, open, truths] = [0, 0, 0].map(() => new Uint8Array(blockSize)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return ({ ...block }, out) => {
    const { length } = block.rows;
    holding.fill(0, 0, length);
    open.fill(0, 0, length);
    for (const judge of judges as readonly Judge[]) {
      judge(block, truths);
      for (let place = 0; place < length; place += 1) {
        holding[place] = (holding[place] as number) + Number(truths[place] === truth.yes);
        open[place] = (open[place] as number) + Number(truths[place] === truth.open);
      }
    }
    for (let place = 0; place < length; place += 1) {
      const held = holding[place] as number;
      out[place] = held >= n ? truth.yes : held + (open[place] as number) < n ? truth.no : truth.open;
    }
  };
}

/** Numbers of units: whole numbers over what the kernel returns, or floats within `error`. */
interface Operand {
  readonly kernel: Kernel;
  readonly error: number;
  /** What the constant on the other side is multiplied by to be compared with the numbers. */
  readonly per: Rational;
}

const turned: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '!=': '!=',
  '>=': '<=',
  '>': '<',
};

/** Numbers of each unit beside a constant; the two sides in either order. */
function compared(
  [left, comparison, right]: readonly [Expression, Comparison, Expression],
  shop: Workshop,
): Judge | undefined {
  if (typeof left !== 'object' && typeof right === 'object')
    return compared([right, turned[comparison], left], shop);
  if (typeof right === 'object') return undefined;
  const operand = operandOf(left, shop);
  return operand && besides(operand, comparison, mul(exact(right as Exact), operand.per), shop);
}

function operandOf(of: Expression, shop: Workshop): Operand | undefined {
  if (typeof of !== 'object') return undefined;
  if ('in' in of) {
    const input = inputOfUnit(shop.plan, of.in);
    const kernel = input && reader(input.node, input.name, input.declared);
    return kernel && { kernel, error: 0, per: rational(1n) };
  }
  if ('score' in of) return pointsOfPart(of.score, rational(1n), shop);
  if (!('percentOf' in of)) return undefined;
  const node = shop.plan.byCode.get(of.percentOf);
  const max = node && (shop.layout.max[node.index] as Rational);
  return max && !isZero(max) ? pointsOfPart(of.percentOf, div(max, rational(100n)), shop) : undefined;
}

function pointsOfPart(code: string, per: Rational, shop: Workshop): Operand | undefined {
  const node = shop.plan.byCode.get(code) as Node;
  if (!isSummand(node) || !shop.layout.applies[node.index]) return undefined;
  const [points] = groupPoints(node, shop);
  return points && { kernel: points.kernel, error: points.error, per };
}

function besides(
  { kernel, error }: Operand,
  comparison: Comparison,
  edge: Rational,
  { scratch }: Workshop,
): Judge {
  const { part: column } = scratch.level(0);
  const near = toNumber(edge);
  const holds = comparisons[comparison];
  return (block, truths) => {
    const { length } = block.rows;
    scratch.incomplete.fill(0, 0, length);
    const scale = kernel(block, column);
    const { values, states, clean } = column;
    // A whole number is never between two others: beside an edge that is, half way does for it.
    const scaled = mul(edge, rational(BigInt(scale || 1)));
    const exactly = scaled.d === 1n ? toNumber(scaled) : Math.floor(toNumber(scaled)) + 0.5;
    const [at, margin] = scale === 0 ? [near, error + Math.abs(near) * 2 ** -50] : [exactly, 0];
    for (let place = 0; place < length; place += 1) {
      const distance = (values[place] as number) - at;
      const isKnown = (clean || states[place] === state.known) && scratch.incomplete[place] === 0;
      const isSure = scale === 0 ? Math.abs(distance) > margin : Math.abs(at) < safe;
      truths[place] = isKnown && isSure ? Number(holds(distance)) : truth.open;
    }
  };
}

const comparisons: Readonly<Record<Comparison, (distance: number) => boolean>> = {
  '<': (distance) => distance < 0,
  '<=': (distance) => distance <= 0,
  '=': (distance) => distance === 0,
  '!=': (distance) => distance !== 0,
  '>=': (distance) => distance >= 0,
  '>': (distance) => distance > 0,
};

/** An answer, or an option chosen. */
function chosen([name, value]: readonly [string, unknown], { plan }: Workshop): Judge | undefined {
  const input = inputOfUnit(plan, name);
  const kind = input?.declared?.kind;
  if (!input || (kind !== 'boolean' && kind !== 'choice')) return undefined;
  const wanted = String(value);
  const textOf = (given: unknown): string | undefined => {
    if (kind === 'choice')
      return typeof given === 'string' && (optionValues(input.declared)?.includes(given) ?? true)
        ? given
        : undefined;
    if (given === true || given === 'true' || given === 1) return 'true';
    return given === false || given === 'false' || given === 0 ? 'false' : undefined;
  };
  return ({ rows, table }, truths) => {
    const cells = table.values(input.node, input.name);
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] as number;
      const text = textOf(typeof cells === 'function' ? cells(row) : cells[row]);
      truths[place] = text === undefined ? truth.open : Number(text === wanted);
    }
  };
}

function attached(code: string): Judge {
  return ({ rows, table }, truths) => {
    for (let place = 0; place < rows.length; place += 1)
      truths[place] = Number(table.hasEvidence(rows[place] as number, code));
  };
}
