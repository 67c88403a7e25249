import type { Framework, Group, Indicator } from '../framework/model.js';

/** A group or an indicator where it stands in a document. */
export interface Place {
  readonly node: Group | Indicator;
  readonly code: string;
  readonly kind: 'group' | 'indicator';
  /** Code of the group it belongs to; none for the groups of the framework itself. */
  readonly parent?: string;
  readonly path: readonly (string | number)[];
}

/** Every group and indicator of a framework, in the order of the document. */
export function places(framework: Pick<Framework, 'groups'>): readonly Place[] {
  const found: Place[] = [];
  collect(framework.groups, undefined, ['groups'], found);
  return found;
}

function collect(
  groups: readonly Group[],
  parent: string | undefined,
  path: readonly (string | number)[],
  found: Place[],
): void {
  for (const [position, group] of groups.entries()) {
    const here = [...path, position];
    found.push({
      node: group,
      code: group.code,
      kind: 'group',
      ...(parent !== undefined && { parent }),
      path: here,
    });
    collect(group.groups ?? [], group.code, [...here, 'groups'], found);
    for (const [index, indicator] of (group.indicators ?? []).entries()) {
      const at = [...here, 'indicators', index];
      found.push({ node: indicator, code: indicator.code, kind: 'indicator', parent: group.code, path: at });
    }
  }
}
