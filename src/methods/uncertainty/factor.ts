/** What is uncertain about an index: choices that could have been made otherwise, weights and data not known exactly. */
import type { Change } from '../composite/change.js';

/** How a number may be off. */
export type Shape = 'uniform' | 'normal';

/** One thing that is uncertain. */
export type Factor = OptionsFactor | WeightsFactor | DataFactor;

/** One of several changes, each equally likely; `{}` is the index as it is. */
export interface OptionsFactor {
  readonly name: string;
  readonly options: readonly Change[];
}

/** Weights that are not known exactly. */
export interface WeightsFactor {
  readonly name: string;
  readonly weights:
    | {
        /** Each weight times 1 + e: e uniform from -spread to spread, or normal with that standard deviation, never below -1. */
        readonly spread: number;
        /** Default `uniform`. */
        readonly shape?: Shape;
        /** Nodes whose weights vary; default all. */
        readonly codes?: readonly string[];
      }
    | {
        /** All divisions of the whole weight among the members of a group are equally likely (stochastic MCDA). */
        readonly anyWeights: true;
        /** Groups whose members' weights vary; default all. */
        readonly groups?: readonly string[];
      };
}

/** Data that are not known exactly: every number of the raw table that is there. */
export interface DataFactor {
  readonly name: string;
  readonly data: {
    /** Each number plus e: uniform from -size to size, or normal with that standard deviation. */
    readonly size: number;
    /** `share` (default): the size is a share of the number itself. `deviations`: of the indicator's standard deviation. */
    readonly of?: 'share' | 'deviations';
    readonly shape?: Shape;
    /** Indicators whose numbers vary; default all. */
    readonly codes?: readonly string[];
  };
}
