/** What each code of a framework takes from a unit. */
import type { Group, Indicator, Input } from '../framework/model.js';
import type { Exact, Rule } from '../framework/notation.js';
import type { NotApplicable, Role } from '../framework/policy.js';
import type { GroupAt, IndicatorAt } from './outline.js';
import { type Pair, pairsOf } from './pairs.js';
import type { ReadValue } from './read-value.js';
import { reader } from './value.js';

/** What one code takes. */
export interface Slot {
  readonly code: string;
  /** Input names; none where the code is scored directly. */
  readonly names: readonly string[];
  readonly fields: ReadonlyMap<string, ReadValue>;
  /** The reader of points for a type of unit. Nothing where the code has inputs. */
  readonly points: ((type: string) => ReadValue) | undefined;
  /** The reader of a share given in place of points. */
  readonly share: ReadValue;
  /** What a share is of, for a type of unit; `null` where that is not known. */
  readonly max: (type: string) => Exact | null;
  /** What "not applicable" means, where the framework says. */
  readonly na: NotApplicable | undefined;
  /** What it may be given as points, for a type of unit. */
  readonly pointsInput: (type: string) => Input;
  readonly mayBeNotApplicable: boolean;
  readonly types: ReadonlySet<string> | undefined;
  readonly pairs: readonly Pair[];
}

/** The slot of an indicator. */
export function indicatorSlot(at: IndicatorAt): Slot {
  const { node } = at;
  const inputs = Object.entries(node.inputs ?? {}) as [string, Input][];
  const names = inputs.map(([name]) => name);
  const fields = new Map(
    inputs
      .filter(([, input]) => input.of !== 'children')
      .map(([name, input]) => [name, reader(limited(name, input, node, names))]),
  );
  const direct = names.length === 0 && (!node.rule || node.rule.kind === 'manual');
  const slot = directSlot(at, node.rule?.kind === 'manual' ? node.rule : undefined);
  return {
    ...slot,
    names,
    fields,
    points: direct ? slot.points : undefined,
    pairs: node.rule ? pairsOf(node.rule) : [],
  };
}

/** Points typed in by people keep to the limits of their rule. */
export function limited(
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

function directSlot(at: GroupAt | IndicatorAt, manual: Extract<Rule, { kind: 'manual' }> | undefined) {
  const { node, code, na, role } = at;
  const indicator = at.kind === 'indicator' ? at.node : undefined;
  const made = new Map<string, ReadValue>();
  const pointsInput = (type: string): Input => pointsOf(node, indicator, manual, role, type);
  const points = (type: string): ReadValue => {
    const read = made.get(type) ?? reader(pointsInput(type));
    made.set(type, read);
    return read;
  };
  const mayBeNotApplicable = na !== undefined || at.idle || role === 'info';
  const max = (type: string): Exact | null => node.maxFor?.[type] ?? node.max;
  return {
    code,
    na,
    pointsInput,
    points,
    share: shareReader(indicator),
    max,
    mayBeNotApplicable,
    types: at.types,
  };
}

/** More than any points that may pass their maximum. */
const far = 1_000_000;

function shareReader(indicator: Indicator | undefined): ReadValue {
  return reader({
    kind: 'share',
    ...(indicator?.mayExceed ? { max: far } : {}),
    ...(indicator?.mayBeNegative ? { min: -far } : {}),
  });
}

/** What points given directly may be, for a type of unit. */
function pointsOf(
  node: Group | Indicator,
  indicator: Indicator | undefined,
  manual: Extract<Rule, { kind: 'manual' }> | undefined,
  role: Role,
  type: string,
): Input {
  const max = manual?.max ?? node.maxFor?.[type] ?? node.max;
  const least: Exact | undefined = manual?.min ?? (indicator?.mayBeNegative ? undefined : 0);
  return {
    kind: 'number',
    ...(least === undefined ? {} : { min: least }),
    ...(indicator?.mayExceed === true || max === null || role === 'info' ? {} : { max }),
    ...(manual?.step === undefined ? {} : { step: manual.step }),
  };
}

/** The slot of a group that is scored directly. */
export function groupSlot(at: GroupAt): Slot {
  return { ...directSlot(at, undefined), names: [], fields: new Map(), pairs: [] };
}
