/** What a rule is made of, for whoever looks at its parts or changes its points without knowing its kind. */
import type { Condition, Exact, Expression, Give, Rule } from '../../framework/notation.js';
import type { Issue } from '../../messages/issue.js';

type Keys = Issue['path'];

/** Looks at the parts of a rule; `keys` lead from the rule to the part. */
export interface Visit {
  input(name: string, as: 'number' | 'option', ...keys: Keys): void;
  /** The rule reads the indicator's own value. */
  own(): void;
  expression(of: Expression, ...keys: Keys): void;
  condition(condition: Condition, ...keys: Keys): void;
  rule(inner: Rule, ...keys: Keys): void;
}

/** Changes the points of a rule. */
export interface Change {
  /** The change turns the sign, and so the least into the most. */
  readonly turned: boolean;
  points(points: Exact): Exact;
  give(give: Give): Give;
  rule(inner: Rule): Rule;
}

/** The fields that are there, with their points changed. */
export function changed<R extends object, F extends keyof R>(
  rule: R,
  fields: readonly F[],
  change: Change,
): R {
  const there = fields.filter((field) => rule[field] !== undefined);
  return {
    ...rule,
    ...Object.fromEntries(there.map((field) => [field, change.points(rule[field] as Exact)])),
  };
}

/** A field that is there, changed. */
export function changedField<F extends string, T>(
  field: F,
  value: T | undefined,
  change: (value: T) => T,
): { readonly [key in F]?: T } {
  return value === undefined ? {} : ({ [field]: change(value) } as { readonly [key in F]: T });
}

/** The least and the most, changed; a turned one takes the place of the other. */
export function changedLimits<T, R extends { readonly min?: T; readonly max?: T }>(
  { min, max, ...rule }: R,
  { turned }: Change,
  change: (value: T) => T,
): R {
  const [least, most] = turned ? [max, min] : [min, max];
  return { ...rule, ...changedField('min', least, change), ...changedField('max', most, change) } as R;
}
