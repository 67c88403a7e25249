import type { IssueKind } from './kind.js';
import type { Text } from './text.js';

/** What is wrong, where, and what to do about it: the one shape of every problem the library reports. */
export interface Issue {
  /** Stable name of the problem, kebab-case; a change of it is a major version. */
  readonly code: string;
  /** `error`: the thing cannot be used; `warning`: it can, but someone should look. */
  readonly severity: 'error' | 'warning';
  /** Keys and positions that lead from the given value to the exact place; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** One sentence that names the offending value. */
  readonly message: Text;
  /** What to do. */
  readonly hint: Text;
}

/** Makes the issue of a kind at a place. */
export function issue<P>(kind: IssueKind<P>, path: Issue['path'], params: P): Issue {
  const [viMessage, viHint] = kind.vi(params);
  const [enMessage, enHint] = kind.en(params);
  return {
    code: kind.code,
    severity: kind.severity,
    path,
    message: { vi: viMessage, en: enMessage },
    hint: { vi: viHint, en: enHint },
  };
}

/**
 * Either a value (with warnings, if any) or the problems that prevent it; a Standard Schema result.
 *
 * `issues` with a `value` holds warnings only; without a `value` it holds at least one error.
 */
export type Result<T> =
  | { readonly value: T; readonly issues?: readonly Issue[] }
  | { readonly value?: undefined; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * The only error the library throws: it carries every problem found, not just the first.
 *
 * `issues` are all of them, each with its code, its place and both languages; `message` is the first ten as English
 * text. A terminal shows the message only, however many there are; `JSON.stringify` writes all.
 *
 * @example
 * ```ts
 * import { ChisoError, type Issue, rank } from 'chiso';
 *
 * const wrong = (): readonly Issue[] => {
 *   try {
 *     rank([{ unit: 'a', value: 'x' }]);
 *     return [];
 *   } catch (error) {
 *     if (error instanceof ChisoError) return error.issues;
 *     throw error;
 *   }
 * };
 * wrong().map(({ code, path }) => `${code} at ${path.join('/')}`); // => ['wrong-kind at 0/value']
 * ```
 */
export class ChisoError extends Error {
  override readonly name = 'ChisoError';
  // A terminal prints every field of an error that it can enumerate: a hundred problems would be a thousand lines.
  readonly #issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(summary(issues));
    this.#issues = issues;
  }

  /** The problems, errors first. */
  get issues(): readonly [Issue, ...Issue[]] {
    return this.#issues;
  }

  /** What `JSON.stringify` writes, as to a client of a portal. */
  toJSON(): Pick<ChisoError, 'name' | 'message' | 'issues'> {
    return { name: this.name, message: this.message, issues: this.#issues };
  }
}

/** Throws a {@link ChisoError} with one issue. */
export function fail<P>(kind: IssueKind<P>, path: Issue['path'], params: P): never {
  throw new ChisoError([issue(kind, path, params)]);
}

/** Throws all problems at once, if there are any. */
export function refuse(issues: readonly Issue[]): void {
  const [first, ...others] = issues;
  if (first) throw new ChisoError([first, ...others]);
}

const shown = 10;

function summary(issues: readonly Issue[]): string {
  const lines = issues.slice(0, shown).map(({ code, path, message, hint }) => {
    const place = path.length > 0 ? `${path.join('.')}: ` : '';
    return `${place}${message.en} [${code}]\n  ${hint.en}`;
  });
  const rest = issues.length - lines.length;
  return lines.join('\n') + (rest > 0 ? `\n… and ${rest} more` : '');
}
