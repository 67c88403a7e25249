/**
 * For whoever makes a framework: an annex becomes a framework, a framework a variant of it.
 *
 * @packageDocumentation
 */

// Derive, compare and reweight

export type { Addition, Changes, Kept, NodeChange, Placed } from './changes.js';
export { deriveFramework } from './derive.js';
export { type Difference, diffFrameworks, type FrameworkDiff } from './diff.js';
export { diffToMarkdown } from './diff-markdown.js';
export type { UnitEffect } from './effect.js';
export { type Reweighting, reweight } from './reweight.js';

// Read an annex

export { readRuleText } from './rule-text/read-rule-text.js';
export type { RuleReading } from './rule-text/reading.js';

// Try a framework with invented data
export { type SampleOptions, sampleUnits } from './sample-units.js';
export type { NoteRow } from './table/annex-rows.js';
export type { RowReading } from './table/build.js';
export {
  frameworkFromTable,
  type TableOptions,
  type TableReading,
  type TableReport,
} from './table/framework-from-table.js';
export type { AnnexColumn } from './table/headings.js';
export type { NoteReading } from './table/notes.js';
export { pastedRows } from './table/pasted-rows.js';
export type { AnnexAnswers, Question, QuestionName } from './table/questions.js';
