/** The changes that make a variant of a framework: plain data, so that a variant is a short file of its own. */
import type { Framework, Group, Indicator } from '../framework/model.js';
import type { Title } from '../framework/notation.js';
import type { UnitType } from '../framework/policy.js';

/** Fields of a framework that a change sets in its own way. */
export type Kept = 'id' | 'version' | 'title' | 'groups' | 'unitTypes' | 'facts' | 'derivedFrom';
/** Fields that belong to a place in the document. */
export type Placed = 'code' | 'title' | 'groups' | 'indicators';

/** New values for a group or an indicator; fields not named stay as they are. */
export type NodeChange<C extends string = string, I extends string = string> = Partial<
  Omit<Indicator<C, I>, Placed> & Omit<Group<C, I>, Placed>
> & {
  /** Merged with the title of the base: `{ en: '…' }` adds a translation. */
  readonly title?: Partial<Title>;
  /** Names of fields to take away. */
  readonly unset?: readonly string[];
};

/** A group or an indicator to put in. */
export interface Addition<C extends string = string, N extends string = string, I extends string = string> {
  /** Code of the group to put it in; left out, the group goes to the top. */
  readonly to?: C | NoInfer<N>;
  /** Code of the sibling it goes before, or after; default last. */
  readonly before?: C;
  readonly after?: C;
  readonly group?: Group<N, I>;
  readonly indicator?: Indicator<N, I>;
}

/**
 * What a variant changes. Every other field of a framework (scale, classes, rounding, views, decision, …) may be given
 * too and then takes the place of the base's.
 */
export type Changes<
  C extends string = string,
  I extends string = string,
  N extends string = string,
  J extends string = string,
> = Partial<Omit<Framework<C | N, I | J>, Kept>> & {
  /** Id of the variant. */
  readonly id: string;
  /** Version of the variant (default 1.0.0). */
  readonly version?: string;
  readonly title?: Partial<Title>;
  /** Merged by unit type: another scale for a type, or a new type. */
  readonly unitTypes?: Readonly<Record<string, Partial<UnitType>>>;
  /** Merged by name. */
  readonly facts?: Framework<C, I | J>['facts'];
  /** New values by code. */
  readonly change?: { readonly [code in C]?: NodeChange<C | N, I | J> };
  readonly add?: readonly Addition<C, N, J>[];
  readonly remove?: readonly C[];
  /** Names of fields of the framework to take away. */
  readonly unset?: readonly string[];
};

/** Fields of a framework document, and those a variant may replace, merge or take away. */
export const frameworkFields: readonly string[] = [
  '$schema',
  'source',
  'confidence',
  'how',
  'provenance',
  'note',
  'status',
  'level',
  'englishBy',
  'decision',
  'validity',
  'replaces',
  'replacedBy',
  'scale',
  'convertTo',
  'convertBy',
  'rounding',
  'aggregate',
  'na',
  'missing',
  'bonus',
  'penalty',
  'components',
  'views',
  'classes',
  'classNames',
  'gates',
  'ranking',
  'unknown',
];
export const mergedFields: readonly string[] = ['title', 'unitTypes', 'facts'];
export const verbs: readonly string[] = ['change', 'add', 'remove', 'unset'];

const sharedFields = [
  'source',
  'confidence',
  'how',
  'provenance',
  'note',
  'title',
  'max',
  'maxFor',
  'weight',
  'appliesTo',
  'na',
  'missing',
];
/** Fields of an indicator a variant may change. */
export const indicatorFields: readonly string[] = [
  ...sharedFields,
  'inputs',
  'rule',
  'normalize',
  'target',
  'text',
  'evidence',
  'dataSource',
  'verifiedBy',
  'mayExceed',
  'mayBeNegative',
  'round',
];
/** Fields of a group a variant may change. */
export const groupFields: readonly string[] = [
  ...sharedFields,
  'role',
  'cap',
  'countsForClass',
  'aggregate',
  'components',
  'family',
  'direct',
];
/** Fields every group, or every framework, must keep. */
export const requiredFields: readonly string[] = ['max', 'status', 'level', 'scale'];
