/** What data a framework takes, made ready once for all its units. */
import type { Framework, Indicator, Input } from '../framework/model.js';
import type { Exact, Rule } from '../framework/notation.js';
import { exact } from '../numbers/exact.js';
import { compare, one } from '../numbers/rational.js';
import { type GroupAt, type IndicatorAt, type Outline, outlineOf } from './outline.js';
import { type ReadValue, reader } from './value.js';

/** What one code takes. */
export interface Slot {
  readonly code: string;
  /** Input names; none where the code is scored directly. */
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, ReadValue>;
  /** Reads points, by type of unit; '' where there are no types. Nothing where the code has inputs. */
  readonly points: ReadonlyMap<string, ReadValue> | undefined;
  /** `undefined` where the framework does not say what "not applicable" means. */
  readonly mayBeNotApplicable: boolean;
  readonly types: ReadonlySet<string> | undefined;
  readonly pairs: readonly Pair[];
}

/** A part and its whole, of which the part should not be the larger. */
export interface Pair {
  readonly top: string;
  readonly bottom: string;
  readonly severity: 'error' | 'warning';
}

export interface UnitPlan {
  readonly types: readonly string[];
  readonly groups: readonly string[];
  readonly slots: ReadonlyMap<string, Slot>;
  /** Codes that get their points from their members. */
  readonly summed: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, ReadValue>;
  readonly childFields: ReadonlyMap<string, ReadValue>;
}

const plans = new WeakMap<object, UnitPlan>();

/** The plan of a framework, kept for as long as the document is. */
export function unitPlanOf(framework: Framework): UnitPlan {
  const made = plans.get(framework);
  if (made) return made;
  const plan = planFrom(outlineOf(framework, false));
  plans.set(framework, plan);
  return plan;
}

function planFrom({ framework, groups, indicators, facts }: Outline): UnitPlan {
  const slots = new Map<string, Slot>();
  const types = Object.keys(framework.unitTypes ?? {});
  const childFields = new Map<string, ReadValue>();
  const ofChildren = (inputs: Iterable<[string, Input]>): void => {
    for (const [name, input] of inputs) if (input.of === 'children') childFields.set(name, reader(input));
  };
  ofChildren(facts);
  for (const at of indicators) {
    ofChildren(Object.entries(at.node.inputs ?? {}) as [string, Input][]);
    for (const use of at.uses.inputs) {
      const input = use.ofChildren ? at.names.get(use.name) : undefined;
      if (input) childFields.set(use.name, reader(input));
    }
    if (!insideDirect(at)) slots.set(at.code, indicatorSlot(at, types));
  }
  const summed = new Set<string>();
  for (const group of groups) {
    if (insideDirect(group)) continue;
    if (group.members.length > 0 && group.node.direct !== true) summed.add(group.code);
    else
      slots.set(group.code, {
        ...directSlot(group, types, undefined),
        names: [],
        fields: new Map(),
        pairs: [],
      });
  }
  return {
    types,
    groups: (framework.ranking?.groups ?? []).map(({ code }) => code),
    slots,
    summed,
    codes: new Set([...groups, ...indicators].map(({ code }) => code)),
    facts: new Map(
      [...facts].filter(([, input]) => input.of !== 'children').map(([name, input]) => [name, reader(input)]),
    ),
    childFields,
  };
}

function insideDirect({ parent }: GroupAt | IndicatorAt): boolean {
  for (let outer = parent; outer; outer = outer.parent) if (outer.node.direct === true) return true;
  return false;
}

function indicatorSlot(at: IndicatorAt, types: readonly string[]): Slot {
  const { node } = at;
  const inputs = Object.entries(node.inputs ?? {}) as [string, Input][];
  const names = inputs.map(([name]) => name);
  const fields = new Map(
    inputs
      .filter(([, input]) => input.of !== 'children')
      .map(([name, input]) => [name, reader(limited(name, input, node, names))]),
  );
  const direct = names.length === 0 && (!node.rule || node.rule.kind === 'manual');
  const slot = directSlot(at, types, node.rule?.kind === 'manual' ? node.rule : undefined);
  return {
    ...slot,
    names,
    fields,
    points: direct ? slot.points : undefined,
    pairs: node.rule ? pairsOf(node.rule) : [],
  };
}

/** Points typed in by people keep to the limits of their rule. */
function limited(
  name: string,
  input: Input,
  { rule, max, mayExceed }: Indicator,
  names: readonly string[],
): Input {
  if (rule?.kind !== 'manual' || (rule.input ?? names[0]) !== name) return input;
  const most = input.max ?? rule.max ?? (mayExceed ? null : max);
  const least = input.min ?? rule.min ?? 0;
  const step = input.step ?? rule.step;
  return {
    ...input,
    min: least,
    ...(most === null ? {} : { max: most }),
    ...(step === undefined ? {} : { step }),
  };
}

function directSlot(
  at: GroupAt | IndicatorAt,
  types: readonly string[],
  manual: Extract<Rule, { kind: 'manual' }> | undefined,
) {
  const { node, code, na, role } = at;
  const indicator = at.kind === 'indicator' ? at.node : undefined;
  const points = new Map<string, ReadValue>();
  for (const type of types.length === 0 ? [''] : types) {
    const max = manual?.max ?? node.maxFor?.[type] ?? node.max;
    const free = indicator?.mayExceed === true || max === null || role === 'info';
    const least: Exact | undefined = manual?.min ?? (indicator?.mayBeNegative ? undefined : 0);
    points.set(
      type,
      reader({
        kind: 'number',
        ...(least === undefined ? {} : { min: least }),
        ...(free ? {} : { max }),
        ...(manual?.step === undefined ? {} : { step: manual.step }),
      }),
    );
  }
  const mayBeNotApplicable = na !== undefined || at.idle || role === 'info';
  return { code, points, mayBeNotApplicable, types: at.types };
}

/** Quotients of two plain inputs that stand for a part of a whole. */
function pairsOf(rule: Rule): readonly Pair[] {
  switch (rule.kind) {
    case 'linear': {
      const { of, outside = 'clamp', knots } = rule;
      const last = knots?.[knots.length - 1]?.[0] ?? 1;
      if (outside === 'extend' || compare(exact(last), one) > 0) return [];
      if (typeof of !== 'object' || !('ratio' in of)) return [];
      const { num, den } = of.ratio;
      if (typeof num !== 'object' || typeof den !== 'object' || !('in' in num) || !('in' in den)) return [];
      return [{ top: num.in, bottom: den.in, severity: outside === 'error' ? 'error' : 'warning' }];
    }
    case 'combine':
      return rule.parts.flatMap((part) => pairsOf(part.rule));
    case 'clamp':
      return pairsOf(rule.rule);
    case 'when':
      return [...rule.cases.flatMap((each) => pairsOf(each.then)), ...(rule.else ? pairsOf(rule.else) : [])];
    default:
      return [];
  }
}
