/** The groups and indicators of a document, one after the other. */
import type { Framework, Group, Indicator } from './model.js';

export type Node = Group | Indicator;

export interface Part {
  readonly node: Node;
  readonly kind: 'group' | 'indicator';
  readonly path: readonly (string | number)[];
  /** It is inside a group that is scored as a whole, or is never scored itself. */
  readonly idle: boolean;
  /** Data are given for it. */
  readonly scored: boolean;
}

/** A member of a group, with its position in the list of its kind. */
export type Member =
  | { readonly kind: 'indicator'; readonly node: Indicator; readonly index: number }
  | { readonly kind: 'group'; readonly node: Group; readonly index: number };

/**
 * The members of a group in the order of the decision. A document lists groups and indicators apart, each in order; beside
 * each other their codes tell which comes first ("1", "2" with its own members, "3").
 */
export function membersOf({ indicators = [], groups = [] }: Group): readonly Member[] {
  const leaves = indicators.map((node, index): Member => ({ kind: 'indicator', node, index }));
  const inner = groups.map((node, index): Member => ({ kind: 'group', node, index }));
  const members: Member[] = [];
  let next = 0;
  for (const leaf of leaves) {
    for (let group = inner[next]; group && isBefore(group.node.code, leaf.node.code); group = inner[next]) {
      members.push(group);
      next += 1;
    }
    members.push(leaf);
  }
  return [...members, ...inner.slice(next)];
}

/** "2" before "3", "1.9" before "1.10", "A.IV" before "A.V". */
function isBefore(code: string, other: string): boolean {
  const [parts, others] = [code.split('.'), other.split('.')];
  const at = parts.findIndex((part, index) => part !== others[index]);
  const [part, against] = [parts[at] ?? '', others[at] ?? ''];
  const [first, second] = [rankOf(part), rankOf(against)];
  return first !== undefined && second !== undefined ? first < second : part < against;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function rankOf(part: string): number | undefined {
  if (/^\d{1,9}$/.test(part)) return Number(part);
  if (!/^[IVXL]{1,8}$/.test(part)) return undefined;
  const values = [...part].map((letter) => roman[letter] as number);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Groups and indicators in the order of the decision. */
export function partsOf({ groups }: Framework): readonly Part[] {
  const parts: Part[] = [];
  const visit = (group: Group, path: Part['path'], within: boolean): void => {
    const idle = within || group.role === 'info';
    const whole = group.direct === true || !(group.groups?.length || group.indicators?.length);
    parts.push({ node: group, kind: 'group', path, idle, scored: !idle && whole });
    const inside = idle || group.direct === true;
    for (const member of membersOf(group)) {
      if (member.kind === 'group') {
        visit(member.node, [...path, 'groups', member.index], inside);
        continue;
      }
      const { node, index } = member;
      const silent = inside || node.rule?.kind === 'info';
      const place = [...path, 'indicators', index];
      parts.push({ node, kind: 'indicator', path: place, idle: silent, scored: !silent });
    }
  };
  groups.forEach((group, index) => {
    visit(group, ['groups', index], false);
  });
  return parts;
}
