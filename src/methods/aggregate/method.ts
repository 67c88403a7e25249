/** How the members of a group become one number. */

/** The choice of an aggregation: its name alone where the defaults fit, or the name with its options. */
export type Aggregating = AggregatingName | AggregatingOptions;

/** Aggregations that need no option. */
export type AggregatingName = Exclude<AggregatingOptions['method'], 'generalised'>;

/** An aggregation with its options; weights are those of the members, relative to each other. */
export type AggregatingOptions =
  | {
      /** Σwx / Σw. */
      readonly method: 'arithmetic';
    }
  | {
      /** exp(Σw ln x / Σw), of numbers above zero. */
      readonly method: 'geometric';
    }
  | {
      /** Σw / Σ(w/x), of numbers above zero. */
      readonly method: 'harmonic';
    }
  | {
      /** (Σw xᵖ / Σw)^(1/p), of numbers above zero (from zero, if p is above zero); p = 0 is the geometric mean. */
      readonly method: 'generalised';
      readonly power: number;
    }
  | {
      /** MPI: M ∓ S·(S/M) within each unit, S with divisor n - 1; meant for z-scores of mean 100, deviation 10. */
      readonly method: 'mazziotta-pareto';
      /** Default `minus`: an unbalanced unit loses. `plus`: it gains, for an index of something bad. */
      readonly penalty?: 'minus' | 'plus';
    }
  | {
      /** AMPI: M ∓ S·(S/M) within each unit, S with divisor n; meant for `centred-goalposts`. */
      readonly method: 'adjusted-mazziotta-pareto';
      readonly penalty?: 'minus' | 'plus';
    }
  | {
      /** Σw · (units that are worse + half of those that are level) / Σw. */
      readonly method: 'borda';
    }
  | {
      /** Other units it beats less those it loses to, by the weight of the members in which one is above the other. */
      readonly method: 'copeland';
    }
  | {
      /** Sum over the other units of the share of weight in which it is above, level counting half. */
      readonly method: 'outranking';
    };
