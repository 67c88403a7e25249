/** Raw data of former units put together by a rule declared for each input. */
import { isPlainRecord } from '../framework/plain-record.js';
import type { Unit, Value } from '../framework/unit.js';
import { mergeMixed, mergeUndeclared, mergeUnfit, mergeWeightMissing } from '../messages/merge-rules.js';
import { parseExact, toText } from '../numbers/exact.js';
import { add, div, mul, type Rational, rational, zero } from '../numbers/rational.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import type { Report } from './merge-value.js';
import { own } from './slots.js';

/**
 * How the values of former units become one: their sum or plain mean; yes where all or any say yes; the latest date; the
 * mean weighted by a fact, such as the population.
 */
export type MergeRule = 'sum' | 'mean' | 'all' | 'any' | 'latest' | { readonly weightedBy: string };

/** A rule for everything that is merged; what has none and is there is refused. */
export interface MergeRules {
  /** By code where it has one value or none of its own inputs (`'1.2'`), or by input (`'1.2.a'`). */
  readonly inputs?: Readonly<Record<string, MergeRule>>;
  readonly facts?: Readonly<Record<string, MergeRule>>;
  /** `join`: the evidence of all former units is the evidence of the merged one. */
  readonly evidence?: 'join';
  /** `join`: the sub-units of all former units are the sub-units of the merged one. */
  readonly children?: 'join';
}

/** Inputs, facts, evidence and sub-units of a merged unit. */
export function mergeByRules(
  parts: readonly Unit[],
  rules: MergeRules,
  unit: string,
  tell: Report,
): Partial<Unit> {
  const merge = (name: string, rule: MergeRule | undefined, values: readonly unknown[]): unknown => {
    if (values.every((value) => value === null || value === undefined)) return null;
    if (rule === undefined) return tell(mergeUndeclared, { unit, name }) ?? null;
    return merged(name, rule, values, { parts, unit, tell });
  };
  const codes = [...new Set(parts.flatMap(({ inputs }) => Object.keys(inputs)))];
  const inputs = codes.map((code) => {
    const values = parts.map((part) => own(part.inputs, code));
    const whole = own(rules.inputs, code) as MergeRule | undefined;
    if (whole !== undefined || !values.some(hasInputs)) return [code, merge(code, whole, values)] as const;
    const names = new Set(values.flatMap((value) => (hasInputs(value) ? Object.keys(value as object) : [])));
    const each = [...names].map((name) => {
      const rule = own(rules.inputs, `${code}.${name}`) as MergeRule | undefined;
      // What is said of the code as a whole is said of each input.
      const of = values.map((value) => (hasInputs(value) ? own(value, name) : value));
      return [name, merge(`${code}.${name}`, rule, of)] as const;
    });
    return [code, Object.fromEntries(each)] as const;
  });
  const names = [...new Set(parts.flatMap(({ facts }) => Object.keys(facts ?? {})))];
  const facts = names.map((name) => {
    const rule = own(rules.facts, name) as MergeRule | undefined;
    return [
      name,
      merge(
        name,
        rule,
        parts.map((part) => own(part.facts, name)),
      ),
    ] as const;
  });
  return {
    ...(names.length > 0 && { facts: Object.fromEntries(facts) }),
    inputs: Object.fromEntries(inputs),
    ...joinedEvidence(parts, rules, unit, tell),
    ...joinedChildren(parts, rules, unit, tell),
  } as Partial<Unit>;
}

/** A record of values by input; not a share, a reason or nothing. */
function hasInputs(value: unknown): boolean {
  return isPlainRecord(value) && !Object.hasOwn(value, 'notApplicable') && !Object.hasOwn(value, 'share');
}

interface Around {
  readonly parts: readonly Unit[];
  readonly unit: string;
  readonly tell: Report;
}

function merged(
  name: string,
  rule: MergeRule,
  values: readonly unknown[],
  { parts, unit, tell }: Around,
): unknown {
  const inapplicable = values.filter(
    (value) => isPlainRecord(value) && Object.hasOwn(value, 'notApplicable'),
  );
  if (inapplicable.length === values.length) return values[0];
  if (inapplicable.length > 0) return tell(mergeMixed, { unit, name }) ?? null;
  const unfit = (index: number, called: string): null => {
    tell(mergeUnfit, { unit, name, rule: called, former: (parts[index] as Unit).id });
    return null;
  };
  const gaps = values.some((value) => value === null || value === undefined);
  if (rule === 'all' || rule === 'any') return judged(rule, values, unfit);
  if (rule === 'latest') {
    const wrong = values.findIndex((value) => value !== null && value !== undefined && !isDate(value));
    if (wrong >= 0) return unfit(wrong, rule);
    return gaps ? null : ([...values].sort().at(-1) as string);
  }
  const fact = typeof rule === 'object' && rule !== null ? rule.weightedBy : undefined;
  if (fact === undefined && rule !== 'sum' && rule !== 'mean') return unfit(0, String(rule));
  const called = fact === undefined ? (rule as string) : `{ weightedBy: ${fact} }`;
  const shares = values.some((value) => isPlainRecord(value) && Object.hasOwn(value, 'share'));
  const figures = values.map((value) =>
    value === null || value === undefined ? zero : figureOf(value, shares),
  );
  const wrong = figures.indexOf(undefined);
  if (wrong >= 0 || (shares && rule === 'sum')) return unfit(Math.max(wrong, 0), called);
  if (gaps) return null;
  const weights = fact === undefined ? figures.map(() => one) : weightsOf(parts, fact, tell);
  if (!weights) return null;
  const sum = (figures as readonly Rational[]).reduce(
    (so, each, index) => add(so, mul(each, weights[index] as Rational)),
    zero,
  );
  const result = toText(rule === 'sum' ? sum : div(sum, weights.reduce(add, zero)));
  return shares ? { share: result } : result;
}

const one = /* @__PURE__ */ rational(1n);

function figureOf(value: unknown, share: boolean): Rational | undefined {
  if (typeof value === 'boolean') return undefined;
  return share ? (isPlainRecord(value) ? parseExact(own(value, 'share')) : undefined) : parseExact(value);
}

/** One no decides "all" and one yes "any", whatever the absent ones would have said. */
function judged(
  rule: 'all' | 'any',
  values: readonly unknown[],
  unfit: (index: number, called: string) => null,
): Value {
  const known = values.filter((value) => value !== null && value !== undefined);
  const wrong = values.findIndex(
    (value) => value !== null && value !== undefined && typeof value !== 'boolean',
  );
  if (wrong >= 0) return unfit(wrong, rule);
  const deciding = rule === 'any';
  if (known.includes(deciding)) return deciding;
  return known.length === values.length ? !deciding : null;
}

function weightsOf(parts: readonly Unit[], fact: string, tell: Report): readonly Rational[] | undefined {
  const weights = parts.map((part) => {
    const weight = parseExact(own(part.facts, fact));
    if (weight && weight.n > 0n) return weight;
    return tell(mergeWeightMissing, { former: part.id, fact }) ?? undefined;
  });
  return weights.includes(undefined) ? undefined : (weights as readonly Rational[]);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && dayNumber(value) !== undefined;
}

function joinedEvidence(
  parts: readonly Unit[],
  rules: MergeRules,
  unit: string,
  tell: Report,
): Partial<Unit> {
  const given = parts.filter(({ evidence }) => evidence !== undefined);
  if (given.length === 0) return {};
  if (rules.evidence !== 'join') return tell(mergeUndeclared, { unit, name: 'evidence' }) ?? {};
  const codes = new Set(given.flatMap(({ evidence }) => Object.keys(evidence ?? {})));
  return {
    evidence: Object.fromEntries(
      [...codes].map((code) => [
        code,
        given.flatMap(({ evidence }) => (own(evidence, code) as string | string[]) ?? []),
      ]),
    ),
  };
}

function joinedChildren(
  parts: readonly Unit[],
  rules: MergeRules,
  unit: string,
  tell: Report,
): Partial<Unit> {
  const given = parts.flatMap(({ children }) => children ?? []);
  if (parts.every(({ children }) => children === undefined)) return {};
  if (rules.children !== 'join') return tell(mergeUndeclared, { unit, name: 'children' }) ?? {};
  return { children: given };
}
