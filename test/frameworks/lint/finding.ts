import type { Framework, Group, Indicator } from '../../../src/framework/model.js';

/** A preset as the linter sees it. */
export interface Preset {
  /** Path below frameworks/, such as `national/dti-province-2022.ts`. */
  readonly path: string;
  readonly text: string;
  /** Name it is exported under. */
  readonly name: string;
  readonly framework: Framework;
}

/** Something to mend. */
export interface Finding {
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

/** One small check of a preset; some look at the other presets too. */
export type Check = (preset: Preset, all: readonly Preset[]) => readonly Finding[];

export interface Part {
  readonly place: string;
  readonly node: Group & Indicator;
  readonly parent: Group | undefined;
}

/** Every group and indicator with its place in the document. */
export function partsOf({ groups }: Framework): readonly Part[] {
  const visit = (node: Group, place: string, parent: Group | undefined): Part[] => [
    { place, node: node as Group & Indicator, parent },
    ...(node.indicators ?? []).map((each, index) => ({
      place: `${place}.indicators.${index}`,
      node: each as Group & Indicator,
      parent: node,
    })),
    ...(node.groups ?? []).flatMap((each, index) => visit(each, `${place}.groups.${index}`, node)),
  ];
  return groups.flatMap((group, index) => visit(group, `groups.${index}`, undefined));
}

/** Every text of a document with its place. */
export function textsOf(value: unknown, place = ''): readonly { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, place ? `${place}.${key}` : key));
}
