/** Levels as a rule: bands where each gives points, cases where one gives by a formula. */
import type { Band, Condition, Expression, Give, Rule } from '../../framework/notation.js';
import { add, one, type Rational } from '../../numbers/rational.js';
import type { Measured } from './measure.js';
import type { exactOf } from './reading.js';
import type { Step } from './scale.js';

/** What a level gives. */
export interface Earned {
  readonly give?: Give;
  readonly measured?: Measured;
  /** Of the maximum. */
  readonly top?: Rational;
  readonly points?: Rational;
}

interface Writing {
  readonly edge: (value: Rational) => ReturnType<typeof exactOf>;
  readonly whole: boolean;
}

export function bandsRule(
  of: Expression,
  steps: readonly Step[],
  gives: readonly Earned[],
  otherwise: Give | undefined,
  { edge, whole }: Writing,
): Rule {
  const bands = steps.map(({ low, high, index }): Band => {
    const to = high && (whole ? { at: add(high.at, one), included: false } : high);
    return {
      ...(low && { from: edge(low.at), ...(!low.included && { fromIncl: false }) }),
      ...(to && { to: edge(to.at), ...(to.included && { toIncl: true }) }),
      give: (gives[index] as Earned).give as Give,
    };
  });
  return { kind: 'bands', of, bands, ...(otherwise !== undefined && { else: otherwise }) };
}

export function whenRule(
  of: Expression,
  steps: readonly Step[],
  gives: readonly Earned[],
  otherwise: Give | undefined,
  { edge }: Writing,
): Rule {
  const rules = gives.map(
    ({ give, measured }): Rule => measured?.rule ?? { kind: 'fixed', give: give as Give },
  );
  const cases = steps.map((step, index) => ({ if: condition(of, step, edge), then: rules[index] as Rule }));
  if (otherwise !== undefined) return { kind: 'when', cases, else: { kind: 'fixed', give: otherwise } };
  // The cases leave no gap, so the last one is what remains.
  return { kind: 'when', cases: cases.slice(0, -1), else: rules[rules.length - 1] as Rule };
}

function condition(of: Expression, { low, high }: Step, edge: Writing['edge']): Condition {
  const both: Condition[] = [
    ...(low ? [{ cmp: [of, low.included ? '>=' : '>', edge(low.at)] as const }] : []),
    ...(high ? [{ cmp: [of, high.included ? '<=' : '<', edge(high.at)] as const }] : []),
  ];
  return both.length === 1 ? (both[0] as Condition) : { all: both };
}
