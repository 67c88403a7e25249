/**
 * Scores units by declarative indicator frameworks: validate, score, rank, explain and compare.
 *
 * @packageDocumentation
 */

// Write a framework

export type * from './framework/model.js';
export { defineFramework } from './framework/model.js';
export type * from './framework/notation.js';
export type * from './framework/policy.js';
export type * from './framework/unit.js';
export { frameworkJsonSchema, type JsonSchema } from './rules/schema/json-schema.js';

// Check it, and the data

export { parseFramework, validateFramework } from './validate/framework.js';
export { frameworkSchema, type StandardResult, type StandardSchema } from './validate/standard.js';
export { parseUnits, type UnitOptions, validateColumns, validateUnits } from './validate/units.js';

// Know it

export { type Field, type FieldOptions, fieldsOf } from './fields/fields-of.js';
export { describeFramework, type FrameworkDescription, type MissingFigure } from './framework/describe.js';

// Score

export { type DraftScore, scoreDraft } from './ranking/draft.js';
export { type MissingData, missingData } from './scoring/missing-data.js';
export type { Status } from './scoring/node.js';
export { type ScoreOptions, score } from './scoring/score.js';
export { type Scoreboard, scoreAll } from './scoring/score-all.js';
export type { GateScore, PartScore, Score, Scorecard, Stage, ViewScore } from './scoring/scorecard.js';
export { type StageDifference, stageDifferences } from './scoring/stages.js';
export { type TargetCount, type TargetProgress, type TargetReport, trackTargets } from './scoring/targets.js';

// Rank

export {
  type Goal,
  type Improvement,
  type ImprovementPlan,
  type ImprovementStep,
  improve,
} from './ranking/improve.js';
export {
  type Change,
  comparePeriods,
  type PartChange,
  type PeriodComparison,
  type PeriodLabel,
  type PeriodResult,
  type StoredPeriod,
  type UnitChange,
} from './ranking/periods.js';
export type { Ties } from './ranking/positions.js';
export { type RankEntry, type Ranking, type RankOptions, rank } from './ranking/rank.js';
export type { ScoredValue } from './ranking/scored-values.js';

// Seal

export { fingerprint, type Seal, type Sealed, seal, type Unsealed, verifySeal } from './ranking/seal.js';

// Explain

export { type Explainable, explain } from './scoring/explain.js';
export type { ExplanationRow } from './scoring/explanation.js';

// Join units

export { findByName, type Named } from './scoring/find-by-name.js';
export { type Merge, mergeUnits } from './scoring/merge.js';
export type { MergeRule, MergeRules } from './scoring/merge-rules.js';

// Numbers, texts and problems

export { ChisoError, type Issue, type Result } from './messages/issue.js';
export type { Text } from './messages/text.js';
export type { Locale } from './numbers/format.js';
export type { ParsedNumber } from './numbers/parse-number.js';
export type { RoundingMode } from './numbers/round.js';
export { parseNumber } from './validate/parse-number.js';
