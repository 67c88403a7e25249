/** What a rule or condition refers to: inputs, codes, quotients; each with its place in the document. */
import type { Condition, Expression, Rule } from '../framework/notation.js';
import type { Issue } from '../messages/issue.js';
import type { Visit } from './kinds/parts.js';
import { visitors } from './kinds.js';

type Path = Issue['path'];

/** How an input is read. */
export type Reading = 'number' | 'option' | 'survey' | 'date' | 'presence';

export interface InputUse {
  readonly name: string;
  readonly path: Path;
  readonly as: Reading;
  /** It is read from each sub-unit. */
  readonly ofChildren: boolean;
}

export interface Uses {
  readonly inputs: InputUse[];
  readonly codes: { readonly code: string; readonly path: Path; readonly scored: boolean }[];
  readonly ratios: {
    readonly ratio: Extract<Expression, { ratio: unknown }>['ratio'];
    readonly path: Path;
  }[];
  readonly surveys: { readonly survey: Survey; readonly path: Path }[];
  readonly dates: { readonly date: string; readonly path: Path }[];
  readonly children: { readonly how: string; readonly least: unknown; readonly path: Path }[];
  readonly counts: { readonly n: number; readonly of: number; readonly path: Path }[];
  /** Whether it asks if an input is not applicable. */
  readonly asksNotApplicable: { readonly path: Path }[];
  readonly peers: { readonly path: Path }[];
  /** Figures that stand inside a figure where they cannot be reckoned. */
  readonly misplaced: { readonly path: Path; readonly inside: Inside }[];
  /** Rules that read the indicator's own value. */
  readonly direct: { readonly path: Path }[];
  /** Constants that are said to be compared with an option. */
  readonly options: {
    readonly input: string;
    readonly value: string | number | boolean;
    readonly path: Path;
  }[];
}

/** A figure over the units ranked together, or over the sub-units. */
export type Inside = 'peer' | 'children';

interface Survey {
  readonly input: string;
  readonly levels?: readonly string[];
  readonly exclude?: readonly string[];
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly isMean: boolean;
}

export function noUses(): Uses {
  return {
    inputs: [],
    codes: [],
    ratios: [],
    surveys: [],
    dates: [],
    children: [],
    counts: [],
    asksNotApplicable: [],
    peers: [],
    misplaced: [],
    direct: [],
    options: [],
  };
}

/** Adds what a rule refers to. */
export function usesOfRule(rule: Rule, path: Path, uses: Uses): void {
  visitRule(rule, {
    input: (name, as, ...keys) => uses.inputs.push({ name, path: [...path, ...keys], as, ofChildren: false }),
    own: () => uses.direct.push({ path }),
    expression: (of, ...keys) => usesOfExpression(of, [...path, ...keys], uses),
    condition: (condition, ...keys) => usesOfCondition(condition, [...path, ...keys], uses),
    rule: (inner, ...keys) => usesOfRule(inner, [...path, ...keys], uses),
  });
}

/** The rules directly inside a rule. */
export function rulesInside(rule: Rule): readonly Rule[] {
  const inner: Rule[] = [];
  const pass = (): void => {};
  visitRule(rule, {
    input: pass,
    own: pass,
    expression: pass,
    condition: pass,
    rule: (each) => inner.push(each),
  });
  return inner;
}

function visitRule(rule: Rule, visit: Visit): void {
  (visitors[rule.kind] as (rule: Rule, visit: Visit) => void)(rule, visit);
}

/** Adds what an expression refers to. */
function usesOfExpression(of: Expression, path: Path, uses: Uses, inside?: Inside): void {
  if (typeof of !== 'object') return;
  const ofChildren = inside === 'children';
  const each = (inner: Expression, ...keys: Path): void => {
    usesOfExpression(inner, [...path, ...keys], uses, inside);
  };
  // The sub-units have their own data and nothing else; what peers are compared by cannot depend on a comparison.
  const misplaced = ofChildren
    ? 'children' in of || 'peer' in of || 'score' in of || 'percentOf' in of
    : inside === 'peer' && 'peer' in of;
  if (misplaced && inside) uses.misplaced.push({ path: [...path, Object.keys(of)[0] as string], inside });
  const input = (name: string, as: Reading, ...keys: Path): void => {
    uses.inputs.push({ name, path: [...path, ...keys], as, ofChildren });
  };
  const several = (terms: readonly Expression[], key: string): void => {
    terms.forEach((term, index) => {
      each(term, key, index);
    });
  };
  if ('in' in of) input(of.in, 'number', 'in');
  else if ('ratio' in of) {
    uses.ratios.push({ ratio: of.ratio, path: [...path, 'ratio'] });
    each(of.ratio.num, 'ratio', 'num');
    each(of.ratio.den, 'ratio', 'den');
  } else if ('add' in of) several(of.add, 'add');
  else if ('sub' in of) several(of.sub, 'sub');
  else if ('mul' in of) several(of.mul, 'mul');
  else if ('ln' in of) each(of.ln, 'ln');
  else if ('share' in of) {
    input(of.share.input, 'survey', 'share', 'input');
    uses.surveys.push({ survey: { ...of.share, isMean: false }, path: [...path, 'share'] });
  } else if ('mean' in of) {
    input(of.mean.input, 'survey', 'mean', 'input');
    uses.surveys.push({ survey: { ...of.mean, isMean: true }, path: [...path, 'mean'] });
  } else if ('children' in of) {
    const { value, expected, how, least } = of.children;
    const place = [...path, 'children'];
    uses.children.push({ how, least, path: place });
    if (typeof value !== 'string') usesOfExpression(value, [...place, 'value'], uses, 'children');
    else uses.inputs.push({ name: value, path: [...place, 'value'], as: 'number', ofChildren: true });
    if (expected !== undefined) each(expected, 'children', 'expected');
  } else if ('peer' in of) {
    uses.peers.push({ path: [...path, 'peer'] });
    usesOfExpression(of.peer.of, [...path, 'peer', 'of'], uses, inside ?? 'peer');
  } else if ('daysLate' in of) {
    input(of.daysLate.submitted, 'date', 'daysLate', 'submitted');
    const { due, holidays = [] } = of.daysLate;
    // A due date written out starts with a year; anything else is the name of an input.
    if (/^\d{4}-/.test(due)) uses.dates.push({ date: due, path: [...path, 'daysLate', 'due'] });
    else input(due, 'date', 'daysLate', 'due');
    holidays.forEach((date, index) => {
      uses.dates.push({ date, path: [...path, 'daysLate', 'holidays', index] });
    });
  } else if ('score' in of) uses.codes.push({ code: of.score, path: [...path, 'score'], scored: true });
  else uses.codes.push({ code: of.percentOf, path: [...path, 'percentOf'], scored: true });
}

/** Adds what a condition refers to. */
export function usesOfCondition(condition: Condition, path: Path, uses: Uses): void {
  const all = (conditions: readonly Condition[], ...keys: Path): void => {
    conditions.forEach((each, index) => {
      usesOfCondition(each, [...path, ...keys, index], uses);
    });
  };
  const input = (name: string, as: Reading, ...keys: Path): void => {
    uses.inputs.push({ name, path: [...path, ...keys], as, ofChildren: false });
  };
  if ('cmp' in condition) {
    usesOfExpression(condition.cmp[0], [...path, 'cmp', 0], uses);
    usesOfExpression(condition.cmp[2], [...path, 'cmp', 2], uses);
  } else if ('is' in condition) {
    const [name, value] = condition.is;
    input(name, 'option', 'is', 0);
    uses.options.push({ input: name, value, path: [...path, 'is', 1] });
  } else if ('all' in condition) all(condition.all, 'all');
  else if ('any' in condition) all(condition.any, 'any');
  else if ('not' in condition) usesOfCondition(condition.not, [...path, 'not'], uses);
  else if ('atLeast' in condition) {
    const { n, of } = condition.atLeast;
    uses.counts.push({ n, of: of.length, path: [...path, 'atLeast', 'n'] });
    all(of, 'atLeast', 'of');
  } else if ('na' in condition) {
    uses.asksNotApplicable.push({ path: [...path, 'na'] });
    input(condition.na, 'presence', 'na');
  } else if ('missing' in condition) input(condition.missing, 'presence', 'missing');
  else uses.codes.push({ code: condition.evidence, path: [...path, 'evidence'], scored: false });
}
