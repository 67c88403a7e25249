/**
 * Methods for research: prepare, normalise, weigh, aggregate, describe, compare, and know how sure a ranking is.
 *
 * They work in double precision on typed columns; official scores are computed exactly, by `chiso` itself.
 *
 * Every function looks at what it is given once, where it comes in, and throws a ChisoError that names the place for what
 * is no table or no list (`bad-option`), columns of different lengths (`ragged-table`), infinite numbers (`not-finite`),
 * text in place of a number (`not-a-number`) and options it does not know (`unknown-option`) or cannot take (`bad-option`).
 * What its own doc comment names comes beyond these.
 */

export type { Text } from '../messages/text.js';
// Tables
export type { Absence, AbsenceReason } from './absence.js';
// Aggregate
export { type Aggregated, aggregate, type MemberWeights } from './aggregate/aggregate.js';
export { type Condorcet, condorcet } from './aggregate/condorcet.js';
export type { Aggregating, AggregatingName, AggregatingOptions } from './aggregate/method.js';
export { type OutrankingMatrix, outrankingMatrix } from './aggregate/outranking-matrix.js';
// How well rankings agree
export { type RankAgreement, rankAgreement } from './agree/agreement.js';
export { gammaAgreement, kendallAgreement } from './agree/kendall.js';
export type { RankList } from './agree/pairs.js';
export { type RankTable, type RankTableRow, rankTable } from './agree/rank-table.js';
export { type RankShifts, rankShifts } from './agree/shifts.js';
export { spearmanAgreement } from './agree/spearman.js';
export { weightedSpearmanAgreement, wsAgreement } from './agree/top-weighted.js';
export type { Numbers } from './arguments.js';
// How sure the ranking is
export { additiveTable } from './certainty/additive-table.js';
export type { CodeWeights, WeightFreedom } from './certainty/box.js';
export {
  type ExtremeRank,
  type RankBound,
  type RankBoundOptions,
  rankBounds,
} from './certainty/rank-bounds.js';
export { type Swap, smallestSwap, type WeightMove } from './certainty/smallest-swap.js';
export {
  type CompareOptions,
  type Comparison,
  compare,
  type Mover,
  type RankedScores,
  type Variant,
  type VariantResult,
} from './compare/compare.js';
export { leaveOneOut } from './compare/leave-one-out.js';
export { prepareWhatIf, type WhatIf } from './compare/what-if.js';
export { type Balanced, balanceWeights } from './composite/balance.js';
// Compare
export { type Change, changeIndex } from './composite/change.js';
// Composite indices
export { type Composite, composite } from './composite/composite.js';
export { effectiveWeights } from './composite/effective.js';
export { type FrameworkIndex, type FrameworkUnit, tableFromFramework } from './composite/framework.js';
export { type Hierarchy, hierarchyOf } from './composite/hierarchy.js';
export type { PreparedStage } from './composite/prepare.js';
export type { CompositeNode, CompositeSpec, LevelMethods } from './composite/spec.js';
// Decide between units by several criteria
export { aras } from './decide/aras.js';
export { type CodasOptions, codas } from './decide/codas.js';
export { decideByCopeland } from './decide/copeland.js';
export { type CoprasDecision, copras } from './decide/copras.js';
export type { ElectreThreshold } from './decide/credibility.js';
export type { Criteria, DecideOptions, Direction } from './decide/criteria.js';
export type { Decision, WorkingTable } from './decide/decision.js';
export { edas } from './decide/edas.js';
export { type ElectreDecision, type ElectreOptions, electre, electreRelation } from './decide/electre.js';
export { mabac } from './decide/mabac.js';
export { type DecisionMethod, decisionMethods } from './decide/methods.js';
export { moora, mooraReferencePoint } from './decide/moora.js';
export { fullMultiplicative, type MultimooraDecision, multimoora } from './decide/multimoora.js';
export type { DecideNormalisation } from './decide/normalisation.js';
export type { Preference } from './decide/preference.js';
export { type PrometheeDecision, type PrometheeOptions, promethee } from './decide/promethee.js';
export { type SawOptions, saw } from './decide/saw.js';
export { type SpotisOptions, spotis } from './decide/spotis.js';
export { type TopsisOptions, topsis } from './decide/topsis.js';
export { type VikorDecision, type VikorOptions, vikor } from './decide/vikor.js';
export { type WaspasOptions, waspas } from './decide/waspas.js';
// Describe
export type { CorrelationMethod } from './describe/correlation.js';
export { type Correlated, correlations } from './describe/correlations.js';
export { deviation, kurtosis, mean, median, quantile, ranks, skewness, sum } from './describe/one-column.js';
export { type PrincipalComponents, principalComponents } from './describe/pca.js';
export type { TiedRanks } from './describe/ranks.js';
export { type IndicatorStatistics, type StatisticLimits, statistics } from './describe/statistics.js';
export { covariance, cronbach, kendall, pearson, spearman } from './describe/two-columns.js';
// Explain
export type { Edition, FrameworkEdition, IndexEdition } from './explain/edition.js';
export {
  type Difference,
  type DifferencePart,
  explainDifference,
  type Standing,
} from './explain/explain-difference.js';
export {
  type Cause,
  type CausePart,
  type ExplainedChange,
  explainRankChange,
  type RankChange,
} from './explain/explain-rank-change.js';
export { explainScore, type ScorePart } from './explain/explain-score.js';
export { findMethod, type MethodSearch, type Search } from './find/find-method.js';
// Find the method
export type { Fit } from './find/fit.js';
export type { MethodMatch } from './find/match.js';
// Normalise
export type {
  IndicatorFacts,
  IndicatorScale,
  Logarithm,
  Normalizing,
  NormalizingName,
  NormalizingOptions,
} from './normalize/method.js';
export { type Normalized, normalize } from './normalize/normalize.js';
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
export {
  type Cell,
  type Table,
  tableFromColumns,
  tableFromRecords,
  tableFromRows,
} from './table.js';
export { columnOf, tableRecords, tableRows } from './table-data.js';
export type { RankCounts, RankDistribution } from './uncertainty/distribution.js';
export { exactIndices } from './uncertainty/exact-indices.js';
export type { DataFactor, Factor, OptionsFactor, Shape, WeightsFactor } from './uncertainty/factor.js';
export { type Draw, generator } from './uncertainty/generator.js';
export { prepareUncertainty, type Uncertainty, type UncertaintyJob } from './uncertainty/job.js';
export {
  type FactorShare,
  type OutputSensitivity,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
  sensitivitySlices,
} from './uncertainty/sensitivity.js';
export {
  type Sampling,
  type SobolIndices,
  sobolIndices,
  sobolIndicesSlices,
} from './uncertainty/sobol-indices.js';
export { type Cancel, type Runs, uncertainty, uncertaintySlices } from './uncertainty/uncertainty.js';
// Weigh
export { type Ahp, ahp, type RandomIndex } from './weigh/ahp.js';
export type { ComparisonMatrix, Weighing, WeighingName, WeighingOptions } from './weigh/method.js';
export { type Weights, weigh } from './weigh/weigh.js';
