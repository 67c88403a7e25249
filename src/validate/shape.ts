/** The shape of a document: what zod finds wrong, told in the words of the domain and at the exact place. */
import { type Issue, issue } from '../messages/issue.js';
import { moreIssues } from '../messages/plain.js';
import * as problems from '../messages/shape.js';
import { closest, mostSuggestions } from '../rules/closest.js';
import { shapes } from '../rules/schema/schemas.js';
import { mostIssues } from './plain.js';

type Path = Issue['path'];

/** The part of zod's issues that is read. */
interface Finding {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly Finding[])[];
}

/** Alternatives tried in one parse, after which the rest of the document is left unread. */
const patience = 200_000;

/** Problems of shape of plain data that should be a framework document. */
export function shapeIssues(value: unknown): readonly Issue[] {
  const issues = parsed(value);
  if (issues) return issues;
  // Nearly everything is wrong: the beginning of every list will do.
  const more = issue(moreIssues, [], { limit: mostIssues });
  for (let kept = 1000; kept > 1; kept = Math.floor(kept / 10)) {
    const found = parsed(beginnings(value, kept));
    if (found) return [...found, more];
  }
  return [more];
}

function parsed(value: unknown): readonly Issue[] | undefined {
  let tried = 0;
  const gaveUp = Symbol('gave up');
  const error = (raw: Parameters<typeof knownKeys>[0]): string | undefined => {
    tried += 1;
    if (tried > patience) throw gaveUp;
    return knownKeys(raw);
  };
  try {
    const result = shapes().document.safeParse(value, { jitless: true, error });
    return result.success
      ? []
      : result.error.issues.flatMap((finding) => translate(finding as Finding, [], value));
  } catch (thrown) {
    // zod hands its findings up as arguments of a call: very many of them do not fit on the stack.
    if (thrown === gaveUp || thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

/** zod names the keys it does not know; the ones it does know travel in the message. */
function knownKeys(raw: { readonly code?: string; readonly inst?: unknown }): string | undefined {
  if (raw.code !== 'unrecognized_keys') return undefined;
  const { def } = raw.inst as { readonly def: { readonly shape: object } };
  return JSON.stringify(Object.keys(def.shape));
}

/** The document with every list and record cut to its first members. */
function beginnings(value: unknown, kept: number): unknown {
  if (Array.isArray(value)) return value.slice(0, kept).map((item) => beginnings(item, kept));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).slice(0, kept);
  return Object.fromEntries(entries.map(([key, item]) => [key, beginnings(item, kept)]));
}

function translate(finding: Finding, base: Path, root: unknown): readonly Issue[] {
  const path = [...base, ...(finding.path as Path)];
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) {
    const key = String(path[path.length - 1]);
    return [issue(problems.missingKey, path, { key, expected: expectations(finding) })];
  }
  const one = (found: Issue): readonly Issue[] => [found];
  const [least, most] = [Number(finding.minimum), Number(finding.maximum)];
  switch (finding.code) {
    case 'unrecognized_keys':
      return unknownKeys(finding.keys as readonly string[], finding.message, path);
    case 'invalid_union':
      return union(finding, path, value, root);
    case 'invalid_value':
      return one(choice(value, (finding.values as readonly unknown[]).map(String), path));
    case 'invalid_format':
    case 'custom':
      return one(issue(problems.notANumber, path, { text: String(value) }));
    case 'invalid_key':
      return one(issue(problems.empty, path, { what: 'name' }));
    case 'too_small':
      if (typeof value === 'string') return one(issue(problems.empty, path, { what: 'text' }));
      if (!Array.isArray(value)) return one(issue(problems.outOfLimits, path, { value, least }));
      if (value.length === 0) return one(issue(problems.empty, path, { what: 'list' }));
      return one(issue(problems.wrongLength, path, { length: value.length, least }));
    case 'too_big':
      if (!Array.isArray(value)) return one(issue(problems.outOfLimits, path, { value, most }));
      return one(issue(problems.wrongLength, path, { length: value.length, most }));
    default:
      if (finding.expected === 'int') return one(issue(problems.notWhole, path, { value }));
      return one(
        issue(problems.wrongType, path, { value, expected: problems.typeWords(expectations(finding)) }),
      );
  }
}

function unknownKeys(keys: readonly string[], message: string, path: Path): readonly Issue[] {
  const known = JSON.parse(message) as readonly string[];
  return keys.map((key, index) => {
    const near = index < mostSuggestions ? closest(key, known) : undefined;
    return issue(problems.unknownKey, [...path, key], { key, near, known });
  });
}

function choice(value: unknown, choices: readonly string[], path: Path): Issue {
  const near = typeof value === 'string' ? closest(value, choices) : undefined;
  return issue(problems.notOneOf, path, { value, near, choices });
}

/** Reports the alternative that was meant: the one whose own keys are there. */
function union(finding: Finding, path: Path, value: unknown, root: unknown): readonly Issue[] {
  if (finding.options) return [choice(value, finding.options.map(String), path)];
  const branches = (finding.errors ?? []).flatMap((errors) => flatten(errors));
  const fitting = branches.filter((errors) => !errors.some(isWrongType));
  const meant = fitting.find((errors) => missing(errors, value).length === 0);
  if (meant) return meant.flatMap((each) => translate(each, path, root));
  const [only] = fitting;
  if (only && fitting.length === 1) return only.flatMap((each) => translate(each, path, root));
  if (fitting.length === 0)
    return [issue(problems.wrongType, path, { value, expected: problems.typeWords(expectations(finding)) })];
  const forms = fitting.flatMap((errors) => missing(errors, value));
  const keys = Object.keys(value as object);
  const near = keys.map((key) => closest(key, forms)).find((found) => found !== undefined);
  return [issue(problems.unknownForm, path, { value, near, forms })];
}

/** A union inside a union is one union. */
function flatten(errors: readonly Finding[]): readonly (readonly Finding[])[] {
  const [first] = errors;
  const inner =
    errors.length === 1 && first?.code === 'invalid_union' && first.path.length === 0
      ? first.errors
      : undefined;
  return inner ? inner.flatMap(flatten) : [errors];
}

function isWrongType({ code, path }: Finding): boolean {
  return path.length === 0 && code === 'invalid_type';
}

/** Keys an alternative needs and does not find. */
function missing(errors: readonly Finding[], value: unknown): readonly string[] {
  const keys = errors
    .filter(({ code, path }) => path.length === 1 && code !== 'unrecognized_keys')
    .map(({ path }) => String(path[0]));
  return keys.filter((key) => typeof value === 'object' && value !== null && !Object.hasOwn(value, key));
}

/** Types that would have fitted. */
function expectations(finding: Finding): readonly string[] {
  if (finding.code === 'invalid_union' && !finding.options) {
    const types = (finding.errors ?? [])
      .flatMap(flatten)
      .flatMap((errors) => errors.filter(isWrongType).flatMap(expectations));
    return types.includes('number') && types.includes('string')
      ? ['exact', ...types.filter((type) => type !== 'number' && type !== 'string')]
      : types;
  }
  if (finding.options) return finding.options.map((value) => JSON.stringify(value));
  if (finding.values) return finding.values.map((value) => JSON.stringify(value));
  return [finding.expected ?? 'object'];
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}
