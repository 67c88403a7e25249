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

/** Groups and indicators in the order of the document. */
export function partsOf({ groups }: Framework): readonly Part[] {
  const parts: Part[] = [];
  const visit = (group: Group, path: Part['path'], within: boolean): void => {
    const idle = within || group.role === 'info';
    const whole = group.direct === true || !(group.groups?.length || group.indicators?.length);
    parts.push({ node: group, kind: 'group', path, idle, scored: !idle && whole });
    const inside = idle || group.direct === true;
    group.indicators?.forEach((node, index) => {
      const silent = inside || node.rule?.kind === 'info';
      const place = [...path, 'indicators', index];
      parts.push({ node, kind: 'indicator', path: place, idle: silent, scored: !silent });
    });
    group.groups?.forEach((each, index) => {
      visit(each, [...path, 'groups', index], inside);
    });
  };
  groups.forEach((group, index) => {
    visit(group, ['groups', index], false);
  });
  return parts;
}
