import type { Framework } from '../framework/model.js';
import { answering } from '../messages/argument.js';
import { ChisoError, type Issue, issue, type Result } from '../messages/issue.js';
import { moreIssues, moreWarnings } from '../messages/plain.js';
import { classes } from './classes.js';
import { codes, references } from './codes.js';
import { cycles } from './cycles.js';
import { declarations } from './declarations.js';
import { gates } from './gates.js';
import { identity } from './identity.js';
import { uses } from './inputs.js';
import { type Check, outlineOf } from './outline.js';
import { mostIssues, plain } from './plain.js';
import { notApplicable, policies, scoringWays, unitTypes } from './policies.js';
import { ranking } from './ranking.js';
import { repair } from './repair.js';
import { rules } from './rules.js';
import { shapeIssues } from './shape.js';
import { amounts, sums } from './sums.js';

/** Values in one document: enough for a hundred thousand indicators. */
const most = 3_000_000;

const checks: readonly Check[] = [
  identity,
  codes,
  references,
  amounts,
  sums,
  unitTypes,
  policies,
  scoringWays,
  declarations,
  uses,
  notApplicable,
  cycles,
  rules,
  classes,
  gates,
  ranking,
];

/**
 * Checks anything that should be a framework document, and lists all its problems at once.
 *
 * Shape, codes, sums against declared maxima, bands and classes with gaps or overlaps, what can never be used, inputs
 * not declared, circular scores, and every policy that must not be left to a guess. An error keeps the document from
 * being used, a warning does not. Safe for data from anywhere: it takes bounded time and runs nothing of the value.
 *
 * @param value - Anything: a parsed JSON or YAML file, a literal, a form.
 * @returns The framework, a plain copy of the value, with its warnings if any; or all errors and warnings.
 *
 * @example
 * ```ts
 * import { validateFramework } from 'chiso';
 *
 * const { issues } = validateFramework({
 *   id: 'two', version: '1.0.0', status: 'complete', level: 'district', title: { vi: 'Hai nhóm' }, scale: 30,
 *   groups: [
 *     { code: '1', title: { vi: 'Nhận thức số' }, max: 10 },
 *     { code: '2', title: { vi: 'Thể chế số' }, max: 25 },
 *   ],
 * });
 * issues?.[0]?.code; // => 'scale-mismatch'
 * issues?.[0]?.message.vi; // => 'Tổng điểm tối đa các nhóm tính điểm là 35, nhưng thang điểm khai báo là 30.'
 * ```
 */
export function validateFramework(value: unknown): Result<Framework> {
  return answering(() => {
    const copy = plain(value, most);
    if (copy.fatal) return { issues: sorted(copy.issues) };
    const shape = shapeIssues(copy.value);
    const framework = shape.length === 0 ? (copy.value as Framework) : repair(copy.value, shape);
    const damaged = shape.length > 0 || copy.issues.length > 0;
    const outline = framework && outlineOf(framework, damaged);
    const meaning = outline ? checks.flatMap((check) => check(outline)) : [];
    const issues = [...copy.issues, ...shape, ...meaning];
    const found = sorted(issues);
    if (issues.some(({ severity }) => severity === 'error')) return { issues: found };
    return issues.length > 0
      ? { value: copy.value as Framework, issues: found }
      : { value: copy.value as Framework };
  });
}

/**
 * Reads a framework document, or throws everything that is wrong with it.
 *
 * @param value - Anything, like {@link validateFramework}.
 * @returns The framework, a plain copy of the value.
 * @throws {@link ChisoError} with all issues of {@link validateFramework}, if one of them is an error.
 *
 * @example
 * ```ts
 * import { parseFramework } from 'chiso';
 *
 * parseFramework({ id: 'none' }); // throws missing-key
 * ```
 */
export function parseFramework(value: unknown): Framework {
  return answering(() => {
    const result = validateFramework(value);
    if (result.value === undefined) throw new ChisoError(result.issues);
    return result.value;
  });
}

/** Errors first, otherwise as found; no more than anyone reads. */
function sorted(issues: readonly Issue[]): readonly [Issue, ...Issue[]] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const all = [...errors, ...issues.filter(({ severity }) => severity === 'warning')];
  // Warnings alone refuse nothing, however many they are.
  const more = errors.length > 0 ? moreIssues : moreWarnings;
  const listed =
    all.length > mostIssues ? [issue(more, [], { limit: mostIssues }), ...all.slice(0, mostIssues)] : all;
  return listed as unknown as readonly [Issue, ...Issue[]];
}
