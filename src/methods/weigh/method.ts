/** How the members of a group are weighted against each other. */
import type { Direction } from '../../framework/model.js';

/** The choice of a scheme: its name alone where the defaults fit, or the name with its options. */
export type Weighing = WeighingName | WeighingOptions;

/** Schemes that need no option. */
export type WeighingName = Exclude<WeighingOptions['method'], 'ahp' | 'budget'>;

/** A scheme with its options. Data-driven schemes look at the columns of the members of each group. */
export type WeighingOptions =
  | {
      /** The weights of the indicators, or those of `weights` by code where it has them. */
      readonly method: 'given';
      readonly weights?: Readonly<Record<string, number>>;
    }
  | { readonly method: 'equal' }
  | {
      /** Points of a budget that people divided among the codes: the mean share. */
      readonly method: 'budget';
      readonly allocations: readonly Readonly<Record<string, number>>[];
    }
  | {
      /** One less the entropy of the shares of the units in the indicator. */
      readonly method: 'entropy';
    }
  | {
      /** Standard deviation of the values as they are, or divided by the mean (`relative`). */
      readonly method: 'standard-deviation';
      readonly relative?: boolean;
    }
  | {
      /** Standard deviation times the sum of one less the correlations with the others. */
      readonly method: 'critic';
      /**
       * Default true: an indicator where lower is better is turned round first, which turns its correlations round.
       * False as pymcdm and pyrepo-mcda have it.
       */
      readonly directed?: boolean;
      readonly correlation?: 'pearson' | 'spearman';
    }
  | {
      /** How much the overall performance of the units changes when the indicator is removed. */
      readonly method: 'merec';
    }
  | {
      /** Gini coefficient. */
      readonly method: 'gini';
    }
  | {
      /** Loadings of the first principal component. */
      readonly method: 'pca';
      /** `loadings` (default) as they are, an error if signs are mixed; `squared`: their squares. */
      readonly loadings?: 'loadings' | 'squared';
    }
  | {
      /** Pairwise comparisons of the members, in the order of `codes`. */
      readonly method: 'ahp';
      readonly codes: readonly string[];
      readonly matrix: ComparisonMatrix;
      /** Table of random consistency indices; default `saaty`. */
      readonly random?: 'saaty' | 'saaty-2005' | 'donegan-dodd' | 'tummala-ling';
    };

/** How many times as important the row is as the column: a number, a fraction ("1/3"), or `null` where nobody said. */
export type ComparisonMatrix = readonly (readonly (number | string | null)[])[];

/** What a scheme sees: the columns of the members, and what is said of them. */
export interface WeighInput<O> {
  readonly codes: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly directions: readonly (Direction | undefined)[];
  /** The members' own weights. */
  readonly given: Float64Array;
  readonly options: O;
}

/** Options of the scheme of a name. */
export type OptionsOf<M extends WeighingOptions['method']> = Extract<WeighingOptions, { readonly method: M }>;
