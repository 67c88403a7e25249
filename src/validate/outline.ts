/** The groups and indicators of a document, with their places and what they inherit: made once, read by every check. */
import type { Framework, Group, Indicator, Input } from '../framework/model.js';
import type { NotApplicable, Role } from '../framework/policy.js';
import type { Issue } from '../messages/issue.js';
import type { Names } from '../rules/expressions/expression-range.js';
import { noUses, type Uses, usesOfCondition, usesOfRule } from '../rules/uses.js';

export interface At {
  readonly path: Issue['path'];
  readonly parent: GroupAt | undefined;
  readonly code: string;
  readonly role: Role;
  readonly na: NotApplicable | undefined;
  /** Whether it is never scored itself: information, or inside a group that is scored as a whole. */
  readonly idle: boolean;
  /** Types of units it applies to; `undefined` means all. */
  readonly types: ReadonlySet<string> | undefined;
}

export interface GroupAt extends At {
  readonly kind: 'group';
  readonly node: Group;
  readonly members: (GroupAt | IndicatorAt)[];
}

export interface IndicatorAt extends At {
  readonly kind: 'indicator';
  readonly node: Indicator;
  readonly names: Names;
  readonly uses: Uses;
}

export interface Outline {
  readonly framework: Framework;
  /** Part of the document could not be read, so that nothing is said about what seems to be missing. */
  readonly damaged: boolean;
  readonly groups: readonly GroupAt[];
  readonly indicators: readonly IndicatorAt[];
  readonly top: readonly GroupAt[];
  /** By code; of a code used twice, the first. */
  readonly byCode: ReadonlyMap<string, GroupAt | IndicatorAt>;
  readonly facts: ReadonlyMap<string, Input>;
  /** What each gate refers to. */
  readonly gateUses: readonly Uses[];
}

/** One check of a document. */
export type Check = (outline: Outline) => readonly Issue[];

export function outlineOf(framework: Framework, damaged: boolean): Outline {
  const groups: GroupAt[] = [];
  const indicators: IndicatorAt[] = [];
  const byCode = new Map<string, GroupAt | IndicatorAt>();
  const facts = new Map(Object.entries(framework.facts ?? {}) as [string, Input][]);
  const enter = <T extends GroupAt | IndicatorAt>(at: T): T => {
    if (!byCode.has(at.code)) byCode.set(at.code, at);
    return at;
  };
  const placed = (
    node: Group | Indicator,
    parent: GroupAt | undefined,
    path: Issue['path'],
    role: Role,
  ): At => ({
    path,
    parent,
    code: node.code,
    role,
    na: node.na ?? parent?.na ?? framework.na,
    idle: role === 'info' || (parent !== undefined && (parent.idle || parent.node.direct === true)),
    types: narrowed(parent?.types, node.appliesTo),
  });
  const visit = (node: Group, parent: GroupAt | undefined, path: Issue['path']): GroupAt => {
    const members: (GroupAt | IndicatorAt)[] = [];
    const role = node.role ?? parent?.role ?? 'score';
    const group = enter<GroupAt>({ ...placed(node, parent, path, role), kind: 'group', node, members });
    groups.push(group);
    node.indicators?.forEach((each, index) => {
      const names = namesOf(each, facts);
      const place = [...path, 'indicators', index];
      const uses = noUses();
      if (each.rule) usesOfRule(each.rule, [...place, 'rule'], uses);
      const inner = each.rule?.kind === 'info' ? 'info' : role;
      const indicator = enter<IndicatorAt>({
        ...placed(each, group, place, inner),
        kind: 'indicator',
        node: each,
        names,
        uses,
      });
      indicators.push(indicator);
      members.push(indicator);
    });
    node.groups?.forEach((each, index) => {
      members.push(visit(each, group, [...path, 'groups', index]));
    });
    return group;
  };
  const top = framework.groups.map((group, index) => visit(group, undefined, ['groups', index]));
  const gateUses = (framework.gates ?? []).map((gate, index) => {
    const uses = noUses();
    usesOfCondition(gate.when, ['gates', index, 'when'], uses);
    return uses;
  });
  return { framework, damaged, groups, indicators, top, byCode, facts, gateUses };
}

/** Its own inputs before the facts of all, which are too many to copy for each of very many indicators. */
function namesOf({ inputs }: Indicator, facts: ReadonlyMap<string, Input>): Names {
  if (!inputs) return facts;
  const own = new Map(Object.entries(inputs) as [string, Input][]);
  return {
    get: (name) => own.get(name) ?? facts.get(name),
    *keys() {
      yield* own.keys();
      yield* facts.keys();
    },
  };
}

function narrowed(
  outer: ReadonlySet<string> | undefined,
  own: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (!own) return outer;
  return new Set(outer ? own.filter((type) => outer.has(type)) : own);
}

/** Whether it is in a group that is scored as a whole, and so has no points of its own. */
export function insideDirect({ parent }: GroupAt | IndicatorAt): boolean {
  for (let outer = parent; outer; outer = outer.parent) if (outer.node.direct === true) return true;
  return false;
}
