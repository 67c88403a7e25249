/**
 * Methods for research: prepare, normalise, weigh, aggregate, describe, compare, and know how sure a ranking is.
 *
 * They work in double precision on typed columns; official scores are computed exactly, by `chiso` itself.
 */

// Tables
export type { Absence, AbsenceReason } from './absence.js';
export {
  type Cell,
  columnOf,
  type Table,
  tableFromColumns,
  tableFromRecords,
  tableFromRows,
  tableRecords,
  tableRows,
} from './table.js';

// Prepare
export { denominate } from './prepare/denominate.js';
export { type Imputation, impute } from './prepare/impute.js';
export type {
  CellChange,
  DenominateStep,
  Denominators,
  ImputeStep,
  Preparation,
  Prepared,
  ScreenStep,
} from './prepare/method.js';
export { imputePanel, type PanelChange, type PanelTable } from './prepare/panel.js';
export { type Availability, screen } from './prepare/screen.js';
export { type Treated, type TreatmentDetail, treat } from './prepare/treat.js';
export type { Treatment } from './prepare/treatment.js';

// Normalise
export type {
  IndicatorFacts,
  Logarithm,
  Normalizing,
  NormalizingName,
  NormalizingOptions,
} from './normalize/method.js';
export { type IndicatorScale, type Normalized, normalize } from './normalize/normalize.js';

// Weigh
export { type Ahp, ahp } from './weigh/ahp.js';
export { type Balanced, balanceWeights } from './weigh/balance.js';
export { effectiveWeights } from './weigh/effective.js';
export type { ComparisonMatrix, Weighing, WeighingName, WeighingOptions } from './weigh/method.js';
export { type Weights, weigh } from './weigh/weigh.js';

// Aggregate
export { type Aggregated, aggregate, type MemberWeights } from './aggregate/aggregate.js';
export { type Condorcet, condorcet } from './aggregate/condorcet.js';
export type { Aggregating, AggregatingName, AggregatingOptions } from './aggregate/method.js';

// Composite indices
export { type Composite, composite } from './composite/composite.js';
export { type Hierarchy, hierarchyOf } from './composite/hierarchy.js';
export { type FrameworkIndex, type FrameworkUnit, tableFromFramework } from './composite/framework.js';
export type { PreparedStage } from './composite/prepare.js';
export type { CompositeNode, CompositeSpec, LevelMethods } from './composite/spec.js';

// Describe
export { type CorrelationMethod, kendall, pearson, spearman } from './describe/correlation.js';
export { type Correlated, correlations } from './describe/correlations.js';
export { covariance, cronbach } from './describe/cronbach.js';
export { deviation, kurtosis, mean, median, quantile, skewness } from './describe/moments.js';
export { type PrincipalComponents, principalComponents } from './describe/pca.js';
export { ranks, type TiedRanks } from './describe/ranks.js';
export { type IndicatorStatistics, type StatisticLimits, statistics } from './describe/statistics.js';
export { sum } from './describe/sum.js';

// Compare
export { type Change, changeIndex } from './compare/change.js';
export {
  type Comparison,
  compare,
  leaveOneOut,
  type Mover,
  type RankedScores,
  type Variant,
  type VariantResult,
} from './compare/compare.js';
export { prepareWhatIf, type WhatIf } from './compare/what-if.js';

// Explain
export type { Edition, FrameworkEdition, IndexEdition } from './explain/edition.js';
export { type Difference, type DifferencePart, explainDifference, type Standing } from './explain/explain-difference.js';
export {
  type Cause,
  type CausePart,
  type ExplainedChange,
  explainRankChange,
  type RankChange,
} from './explain/explain-rank-change.js';
export { explainScore, type ScorePart } from './explain/explain-score.js';

// How sure the ranking is
export { additiveTable } from './certainty/additive-table.js';
export type { CodeWeights, WeightFreedom } from './certainty/box.js';
export { type ExtremeRank, type RankBound, type RankBoundOptions, rankBounds } from './certainty/rank-bounds.js';
export { type Swap, smallestSwap, type WeightMove } from './certainty/smallest-swap.js';
export type { RankCounts, RankDistribution } from './uncertainty/distribution.js';
export { exactIndices } from './uncertainty/exact-indices.js';
export type { DataFactor, Factor, OptionsFactor, Shape, WeightsFactor } from './uncertainty/factor.js';
export { type Draw, generator } from './uncertainty/generator.js';
export {
  type FactorShare,
  type OutputSensitivity,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
  sensitivitySlices,
} from './uncertainty/sensitivity.js';
export { type Sampling, type SobolIndices, sobolIndices, sobolIndicesSlices } from './uncertainty/sobol-indices.js';
export {
  prepareUncertainty,
  type Runs,
  type Uncertainty,
  type UncertaintyJob,
  uncertainty,
  uncertaintySlices,
} from './uncertainty/uncertainty.js';

// Find the method
export type { Fit } from './find/fit.js';
export { findMethod, type MethodMatch, type MethodSearch, type Search } from './find/find-method.js';
