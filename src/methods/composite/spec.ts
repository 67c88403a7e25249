/**
 * A composite index as plain data: the tree of its indicators, and the methods that turn a table into scores.
 *
 * Facts about an indicator (direction, goalposts, target, denominator) stand at its node; methods stand at the top and
 * may be overridden by level, by group or by indicator. So the same index under another method is the same document
 * with one word changed.
 */
import type { Direction } from '../../framework/model.js';
import type { Title } from '../../framework/notation.js';
import type { Aggregating } from '../aggregate/method.js';
import type { Normalizing } from '../normalize/method.js';
import type { Preparation } from '../prepare/method.js';
import type { Treatment } from '../prepare/treatment.js';
import type { Weighing } from '../weigh/method.js';

/** An indicator (a node that no other names as its parent) or a group of nodes. */
export interface CompositeNode {
  readonly code: string;
  readonly title?: Title;
  /** Code of its group; exactly one node has none, the index itself. */
  readonly parent?: string;
  /** Weight among the members of its group, relative to theirs; default 1. Zero: listed, without influence. */
  readonly weight?: number;

  /** Indicators: default `higher-is-better`. */
  readonly direction?: Direction;
  /** Indicators: ends of the scale in the unit of measure, low end first, for `goalposts`. */
  readonly goalposts?: readonly [low: number, high: number];
  /** Indicators: figure to be reached, in the unit of measure, for `distance-to-target`. */
  readonly target?: number;
  /** Indicators: column of the table to divide by, for `denominate`. */
  readonly denominator?: string;
  /** Indicators: in place of the treatment of the whole. */
  readonly treat?: Treatment | 'none';
  /** Indicators: in place of the normalisation of the whole. */
  readonly normalize?: Normalizing;

  /** Groups: how its members are weighted, in place of the level's and the whole's. */
  readonly weigh?: Weighing;
  /** Groups: how its members are combined, in place of the level's and the whole's. */
  readonly aggregate?: Aggregating;
  /** Groups: least share of its members that must be available, in place of the level's and the whole's. */
  readonly available?: number;
}

/** Methods of all groups of one level. */
export interface LevelMethods {
  readonly weigh?: Weighing;
  readonly aggregate?: Aggregating;
  readonly available?: number;
}

/** A composite index. */
export interface CompositeSpec {
  /** The tree, in any order; the order of members within a group is theirs here. */
  readonly nodes: readonly CompositeNode[];
  /** Steps before treatment, in this order; default none. */
  readonly prepare?: readonly Preparation[];
  /** Treatment of outliers; default none. */
  readonly treat?: Treatment | 'none';
  readonly normalize: Normalizing;
  /** How the members of each group are weighted; default `given`, by the weights of the nodes. */
  readonly weigh?: Weighing;
  /** How the members of each group are combined. */
  readonly aggregate: Aggregating;
  /**
   * Least share, 0 to 1, of the members (with a weight above zero) a unit must have for its group to be scored.
   * Default 1: one absent member makes the group absent. With 0, one available member is enough.
   */
  readonly available?: number;
  /**
   * Methods by level of the group, counted from below: a group of indicators is level 2, a group of such groups
   * level 3 (a group is one above its highest member). `{ 2: { aggregate: 'geometric' } }`.
   */
  readonly levels?: Readonly<Record<string, LevelMethods>>;
}
