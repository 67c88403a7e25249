/** What data a framework takes, made ready once for all its units. */

import type { Framework, Input } from '../framework/model.js';
import { orUnusable } from '../messages/unusable.js';
import { insideDirect, type Outline, outlineOf } from './outline.js';
import type { ReadValue } from './read-value.js';
import { groupSlot, indicatorSlot, type Slot } from './slots.js';
import { reader } from './value.js';

export type { Slot } from './slots.js';

export interface UnitPlan {
  /** Types of units and ranking groups, in the order of the document. */
  readonly types: readonly string[];
  readonly groups: readonly string[];
  readonly hasType: ReadonlySet<string>;
  readonly hasGroup: ReadonlySet<string>;
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
  const plan = orUnusable(() => planFrom(outlineOf(framework, false)));
  plans.set(framework, plan);
  return plan;
}

function planFrom({ framework, groups, indicators, facts }: Outline): UnitPlan {
  const slots = new Map<string, Slot>();
  const types = Object.keys(framework.unitTypes ?? {});
  const rankingGroups = (framework.ranking?.groups ?? []).map(({ code }) => code);
  // By declaration: very many rules may use the same fact of the sub-units.
  const children = new Map<string, Input>();
  const ofChildren = (inputs: Iterable<[string, Input]>): void => {
    for (const [name, input] of inputs) if (input.of === 'children') children.set(name, input);
  };
  ofChildren(facts);
  for (const at of indicators) {
    ofChildren(Object.entries(at.node.inputs ?? {}) as [string, Input][]);
    for (const use of at.uses.inputs) {
      const input = use.ofChildren ? at.names.get(use.name) : undefined;
      if (input) children.set(use.name, input);
    }
    if (!insideDirect(at)) slots.set(at.code, indicatorSlot(at));
  }
  const summed = new Set<string>();
  for (const group of groups) {
    if (insideDirect(group)) continue;
    if (group.members.length > 0 && group.node.direct !== true) summed.add(group.code);
    else slots.set(group.code, groupSlot(group));
  }
  return {
    types,
    groups: rankingGroups,
    hasType: new Set(types),
    hasGroup: new Set(rankingGroups),
    slots,
    summed,
    codes: new Set([...groups, ...indicators].map(({ code }) => code)),
    facts: new Map(
      [...facts].filter(([, input]) => input.of !== 'children').map(([name, input]) => [name, reader(input)]),
    ),
    childFields: new Map([...children].map(([name, input]) => [name, reader(input)])),
  };
}
