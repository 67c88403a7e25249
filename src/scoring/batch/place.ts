/** Where the inputs of a rule are read, for the shapes that have a fast form. */
import type { Indicator, Input } from '../../framework/model.js';
import type { Expression } from '../../framework/notation.js';
import type { Digits } from '../../framework/policy.js';
import type { Layout } from '../layout.js';
import type { Node, Plan } from '../plan.js';
import { inputNames } from '../slots.js';
import type { Quotient } from './quotient.js';
import { type Reader, reader } from './read.js';
import type { Scratch } from './scratch.js';

/** Where an indicator's rule is compiled to. */
export interface Place {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly node: Node;
  readonly digits: Digits | undefined;
  /** Nothing rounds the points before the total is told. */
  readonly precise: boolean;
  readonly scratch: Scratch;
  /** How many sums it stands in. */
  readonly depth: number;
}

/** An indicator's own input or a fact, by the name its rule uses. */
export function inputOf(
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

/** Undefined for an input without a fast form. */
export function inputReader(name: string, place: Place): Reader | undefined {
  const input = inputOf(name, place);
  return input && reader(input.node, name, input.declared);
}

/** A ratio of two inputs, or one input that is itself the number. */
export function quotientOf(of: Expression, place: Place): Quotient | undefined {
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
