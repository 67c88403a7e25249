/** How the values of an indicator are brought to a common scale on which more is better. */
import type { Direction } from '../../framework/model.js';
import type { AbsenceReason } from '../absence.js';
import type { TiedRanks } from '../describe/ranks.js';

/** Logarithm taken of the values first. */
export type Logarithm = 'natural' | 'decimal';

/** The choice of a normalisation: its name alone where the defaults fit, or the name with its options. */
export type Normalizing = NormalizingName | NormalizingOptions;

/** Normalisations that need no option. */
export type NormalizingName = Exclude<NormalizingOptions['method'], 'categorical' | 'distance-to-reference'>;

/**
 * A normalisation with its options. `log` takes logarithms first, of goalposts and targets too; a value that is not
 * positive then becomes absent.
 */
export type NormalizingOptions = { readonly log?: Logarithm } & (
  | {
      /** Least to greatest value onto `range`, default 0 to 1. */
      readonly method: 'min-max';
      readonly range?: readonly [worst: number, best: number];
    }
  | {
      /** Standard deviations (n - 1) from the mean, moved to `mean` (default 0) and stretched to `deviation` (1). */
      readonly method: 'z-score';
      readonly mean?: number;
      readonly deviation?: number;
    }
  | {
      /** Between fixed ends, the indicator's `goalposts` unless given here, onto `range` (default 0 to 1). */
      readonly method: 'goalposts';
      readonly goalposts?: readonly [low: number, high: number];
      readonly range?: readonly [worst: number, best: number];
      /** Default true: values beyond the goalposts count as the goalpost. */
      readonly clamp?: boolean;
    }
  | {
      /**
       * Of the adjusted Mazziotta-Pareto index: goalposts half the range of the values below and above a reference
       * (default the mean), onto `range`, default 70 to 130; the reference itself gets the middle. Not clamped.
       */
      readonly method: 'centred-goalposts';
      readonly reference?: number;
      readonly range?: readonly [worst: number, best: number];
    }
  | {
      /** 1 - (best - x) / (best - worst). */
      readonly method: 'distance-to-best';
    }
  | {
      /** 1 - (reference - x) / (reference - worst); the reference is the value of a unit. */
      readonly method: 'distance-to-reference';
      readonly reference: string;
      /** Default false: better than the reference is above 1. */
      readonly clamp?: boolean;
    }
  | {
      /** 1 - (target - x) / (target - worst); the indicator's `target` unless given here. */
      readonly method: 'distance-to-target';
      readonly target?: number;
      /** Default false: better than the target is above 1. */
      readonly clamp?: boolean;
    }
  | {
      /** x / greatest; where lower is better least / x, or with `lower: 'value-over-least'` x / least, as in COINr. */
      readonly method: 'fraction-of-best';
      readonly lower?: 'least-over-value' | 'value-over-least';
      /** The best gets this; default 1. */
      readonly times?: number;
    }
  | {
      /** x / mean; where lower is better mean / x. */
      readonly method: 'fraction-of-mean';
    }
  | {
      /** 1 for the worst value, n for the best; `ties` default `low`. */
      readonly method: 'rank';
      readonly ties?: TiedRanks;
    }
  | {
      /** (rank - 1) / (n - 1); `ties` default `low`. */
      readonly method: 'percentile-rank';
      readonly ties?: TiedRanks;
    }
  | {
      /** rank - 1: how many units are worse; `ties` default `low`. */
      readonly method: 'borda';
      readonly ties?: TiedRanks;
    }
  | {
      /**
       * A score by step. `value`: by the edges a value reaches, in the unit of measure. `percentile`: by
       * rank / n, 0 to 1.
       */
      readonly method: 'categorical';
      readonly by: 'value' | 'percentile';
      /** Edge, rising, and the score from there on; a value below the first edge scores `below`. */
      readonly steps: readonly (readonly [from: number, score: number])[];
      readonly below: number;
    }
  | {
      /** The values as they are; where lower is better, their negatives. */
      readonly method: 'none';
    }
);

/** What a normalisation needs to know of an indicator. */
export interface IndicatorFacts {
  readonly direction?: Direction | undefined;
  readonly goalposts?: readonly [low: number, high: number] | undefined;
  readonly target?: number | undefined;
}

/** What `normalize` needs to know of an indicator, with a normalisation of its own if it has one. */
export interface IndicatorScale extends IndicatorFacts {
  readonly normalize?: Normalizing | undefined;
}

/** A column to normalise, turned so that more is better, logarithm taken. */
export interface NormalizeInput<O> {
  readonly code: string;
  readonly values: Float64Array;
  readonly options: O;
  readonly facts: IndicatorFacts;
  /** Brings a number in the indicator's unit of measure to the scale of `values`. */
  readonly turn: (value: number) => number;
  /** Position of a unit; throws if there is none. */
  readonly unitAt: (id: string) => number;
}

/**
 * One normalisation of one column: writes into `out`, where `NaN` becomes or stays absent, and says why numbers that
 * were there became absent, if any did.
 */
export type Normalizer<O> = (input: NormalizeInput<O>, out: Float64Array) => AbsenceReason | undefined;

/** Options of the normalisation of a name. */
export type OptionsOf<M extends NormalizingOptions['method']> = Extract<
  NormalizingOptions,
  { readonly method: M }
>;
