/**
 * Scores units by declarative indicator frameworks: validate, score, rank, explain and compare.
 *
 * @packageDocumentation
 */

// Write a framework
export { defineFramework } from './framework/model.js';
export type * from './framework/model.js';
export type * from './framework/notation.js';
export type * from './framework/policy.js';
export type * from './framework/unit.js';
export type { RoundingMode } from './numbers/round.js';

// Check it, and the data
export { parseFramework, validateFramework } from './validate/framework.js';
export { parseUnits, type UnitOptions, validateUnits } from './validate/units.js';
export { parseNumber } from './numbers/parse-number.js';
export { frameworkSchema } from './validate/standard.js';
export { frameworkJsonSchema } from './rules/json-schema.js';

// Know, derive and compare frameworks
export { describeFramework, type FrameworkDescription, type MissingFigure } from './framework/describe.js';
export { deriveFramework } from './authoring/derive.js';
export type * from './authoring/changes.js';
export { reweight, type Reweighting } from './authoring/reweight.js';
export { diffFrameworks, type FrameworkDiff } from './authoring/diff.js';
export { diffToMarkdown } from './authoring/diff-markdown.js';

// Score
export { score, type ScoreOptions } from './scoring/score.js';
export { scoreAll, type Scoreboard } from './scoring/score-all.js';
export type { GateScore, PartScore, Score, Scorecard, Stage, ViewScore } from './scoring/scorecard.js';
export type { Status } from './scoring/node.js';
export type { Reason } from './rules/figure.js';
export { type StageDifference, stageDifferences } from './scoring/stages.js';
export { type TargetCount, type TargetProgress, type TargetReport, trackTargets } from './scoring/targets.js';

// Join units
export { findByName, type Named } from './scoring/find-by-name.js';
export { type Merge, mergeUnits } from './scoring/merge.js';

// Rank
export { rank, type RankEntry, type Ranking, type RankOptions, type ScoredValue } from './ranking/rank.js';
export type { Ties } from './ranking/positions.js';

// Explain
export { explain, type ExplanationRow } from './scoring/explain.js';
export type { Locale } from './numbers/format.js';

// What went wrong
export { ChisoError, type Issue, type Result } from './messages/issue.js';
